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

FORMS: dict[str, Callable[[ReportView], bytes]] = {
    ".html": lambda view: to_html(view).encode(),
    ".md": lambda view: to_markdown(view).encode(),
    ".json": to_json,
}


def render(
    subjects: Sequence[Subject],
    path: Path,
    *,
    title: str = "",
    series_confidence: float = 0.95,
) -> None:
    """Write the report whole or not at all; UsageError for an unknown extension, RunError when it cannot be written."""
    form = FORMS.get(path.suffix.lower())
    if form is None:
        raise UsageError(f"a report cannot be written as {path.name!r}; name it with one of {', '.join(FORMS)}")
    content = form(build(subjects, title=title, series_confidence=series_confidence))
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
