"""render(): a report written to a file, in the form that its name asks for."""

import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from hardcalls.decode import Document
from hardcalls.errors import RunError, UsageError
from hardcalls.report.build import build
from hardcalls.report.comment import to_comment
from hardcalls.report.html import to_html
from hardcalls.report.json import to_json
from hardcalls.report.junit import to_junit
from hardcalls.report.junit_suites import suites
from hardcalls.report.markdown import to_markdown
from hardcalls.report.order import Order
from hardcalls.report.subject import Subject
from hardcalls.report.view import ReportView


def _view(order: Order) -> ReportView:
    return build(order.subjects, title=order.title, series_confidence=order.confidence)


# The first ending that fits a name is its form.
FORMS: dict[str, Callable[[Order], bytes]] = {
    ".html": lambda order: to_html(_view(order), templates=order.templates).encode(),
    ".comment.md": lambda order: to_comment(order.subjects, _view(order), beside=order.beside).encode(),
    ".md": lambda order: to_markdown(_view(order)).encode(),
    ".json": lambda order: to_json(_view(order)),
    ".xml": lambda order: to_junit(suites(order.subjects, documents=order.documents, beside=order.beside)),
}


def form_of(path: Path) -> str:
    """The ending that says a report's form; empty for none."""
    return next((ending for ending in FORMS if path.name.lower().endswith(ending)), "")


def check_path(path: Path) -> None:
    """UsageError when a report could not be written under this name, so that this is said before any verdict."""
    if not form_of(path):
        raise UsageError(f"a report cannot be written as {path.name!r}; name it with one of {', '.join(FORMS)}")
    if path.is_dir():
        raise UsageError(f"the report {path} cannot be written: a folder has that name; choose another place with -o")


def render(
    subjects: Sequence[Subject],
    path: Path,
    *,
    title: str = "",
    series_confidence: float = 0.95,
    templates: Path | None = None,
    documents: Mapping[str, Document] | None = None,
    beside: Sequence[str] = (),
) -> None:
    """Write the report whole or not at all; UsageError for an unknown extension, RunError when it cannot be written.

    A template or asset in the folder `templates` takes the place of ours of the same name. With the suite's `documents` by
    scenario id, JUnit names files and lines; `beside` are the paths of the other reports, for those that only sum up.
    """
    check_path(path)
    if templates is not None and not templates.is_dir():
        raise UsageError(f"there is no folder {templates} with templates; copy the project's reports/ folder and change the copy")
    order = Order(
        subjects=tuple(subjects),
        title=title,
        confidence=series_confidence,
        templates=templates,
        documents=documents or {},
        beside=tuple(beside),
    )
    content = FORMS[form_of(path)](order)
    write(path, content)


def write(path: Path, content: bytes) -> None:
    """A report's file, whole or not at all; RunError when it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, partial = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            Path(partial).chmod(0o644)
            Path(partial).replace(path)
        finally:
            Path(partial).unlink(missing_ok=True)
    except OSError as exc:
        raise RunError(f"the report {path} cannot be written: {exc.strerror or exc}; choose another place with -o") from exc
