"""render(): a report written to a file, in the form that its name asks for."""

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from hardcalls.errors import RunError, UsageError
from hardcalls.report.build import build
from hardcalls.report.html import to_html
from hardcalls.report.json import to_json
from hardcalls.report.markdown import to_markdown
from hardcalls.report.subject import Subject
from hardcalls.report.view import ReportView

FORMS: dict[str, Callable[[ReportView, Path | None], bytes]] = {
    ".html": lambda view, templates: to_html(view, templates=templates).encode(),
    ".md": lambda view, _: to_markdown(view).encode(),
    ".json": lambda view, _: to_json(view),
}


def check_path(path: Path) -> None:
    """UsageError when a report could not be written under this name, so that this is said before any verdict."""
    if path.suffix.lower() not in FORMS:
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
) -> None:
    """Write the report whole or not at all; UsageError for an unknown extension, RunError when it cannot be written.

    A template or asset in the folder `templates` takes the place of ours of the same name.
    """
    check_path(path)
    form = FORMS[path.suffix.lower()]
    if templates is not None and not templates.is_dir():
        raise UsageError(f"there is no folder {templates} with templates; copy the project's reports/ folder and change the copy")
    content = form(build(subjects, title=title, series_confidence=series_confidence), templates)
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
