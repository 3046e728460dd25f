"""One report from runs, comparisons and verdicts: HTML, Markdown or JSON."""

from hardcalls.report.build import build
from hardcalls.report.html import to_html
from hardcalls.report.json import to_json
from hardcalls.report.markdown import to_markdown
from hardcalls.report.render import check_path, render
from hardcalls.report.subject import Subject
from hardcalls.report.view import ReportView

__all__ = ["ReportView", "Subject", "build", "check_path", "render", "to_html", "to_json", "to_markdown"]
