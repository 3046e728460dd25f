"""The report as one HTML file that asks nothing of any network."""

import base64
import hashlib
from collections.abc import Sequence
from pathlib import Path

import jinja2
from markupsafe import Markup

from hardcalls.bundled import bundled
from hardcalls.report import said
from hardcalls.report.build import guarded
from hardcalls.report.view import ReportView


def to_html(view: ReportView, *, templates: Path | None = None) -> str:
    """One self-contained page; whatever a conversation holds is text in it and nothing else.

    A template or asset in the folder `templates` takes the place of ours of the same name.
    """
    return guarded(lambda: _page(view, [*([templates] if templates else []), bundled("reports")]))


def _page(view: ReportView, folders: Sequence[Path]) -> str:
    style, script = (_asset(folders, name) for name in ("report.css", "report.js"))
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_visible,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("report.html.j2")
    # Our own assets go in as they are, and only they may run: the policy names them by their hashes.
    return template.render(
        view=view,
        style=Markup(style),  # noqa: S704  (our own file)
        script=Markup(script),  # noqa: S704  (our own file)
        csp=_policy(style, script),
    )


def _visible(value: object) -> object:
    """The last look at each value that goes into the page: nothing in it is invisible."""
    return said.seen(value) if type(value) is str else value


def _asset(folders: Sequence[Path], name: str) -> str:
    path = next(p for folder in folders if (p := folder / "assets" / name).is_file())
    text = path.read_text(encoding="utf-8").strip()
    if "</" in text:
        raise ValueError(f"{path.name} holds `</`, which would end its element")
    return text


def _policy(style: str, script: str) -> str:
    parts = (
        "default-src 'none'",
        f"style-src 'sha256-{_digest(style)}'",
        f"script-src 'sha256-{_digest(script)}'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return "; ".join(parts)


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
