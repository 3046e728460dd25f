"""A history as a page, as Markdown and as JSON, and which of them a file's name asks for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from markupsafe import Markup

from hardcalls.bundled import bundled
from hardcalls.errors import UsageError
from hardcalls.history import History
from hardcalls.report.build import guarded
from hardcalls.report.history import history_view
from hardcalls.report.history_view import ChronicleView, HistoryView
from hardcalls.report.html import asset_of, environment
from hardcalls.report.markdown_text import table, text
from hardcalls.report.render import write
from hardcalls.standalone import content_policy

STYLES = ("report.css", "history.css")


def history_html(view: HistoryView) -> str:
    """One page that asks nothing of any network and runs nothing."""
    return guarded(lambda: _page(view))


def _page(view: HistoryView) -> str:
    folders = [bundled("reports")]
    style = "\n".join(asset_of(folders, name) for name in STYLES)
    template = environment(folders).get_template("history.html.j2")
    return template.render(view=view, style=Markup(style), csp=content_policy(style, ""))  # noqa: S704  (our own files)


def history_markdown(view: HistoryView) -> str:
    """One document; whatever a run holds is text in it and nothing else."""
    return guarded(lambda: "\n".join(_lines(view)) + "\n")


def history_json(history: History) -> bytes:
    """Indented JSON with a final newline; unknown numbers are null."""
    return msgspec.json.format(msgspec.json.encode(history), indent=2) + b"\n"


FORMS: dict[str, Callable[[History], bytes]] = {
    ".html": lambda history: history_html(history_view(history)).encode(),
    ".md": lambda history: history_markdown(history_view(history)).encode(),
    ".json": history_json,
}


def check_history_path(path: Path) -> None:
    """UsageError when a history could not be written under this name."""
    if path.suffix.lower() not in FORMS:
        raise UsageError(f"a history cannot be written as {path.name!r}; name it with one of {', '.join(FORMS)}")
    if path.is_dir():
        raise UsageError(f"the history {path} cannot be written: a folder has that name; choose another place with -o")


def write_history(history: History, path: Path) -> None:
    """The file that its name asks for, whole or not at all."""
    check_history_path(path)
    write(path, FORMS[path.suffix.lower()](history))


def _lines(view: HistoryView) -> Iterator[str]:
    yield from (f"# {text(view.title)}", "", text(view.lead), "")
    for chronicle in view.chronicles:
        yield from _chronicle(chronicle)
    if view.skipped:
        yield from (f"## {text(view.skipped_title)}", "")
        yield from table(("Folder", "Why"), view.skipped)
    yield f"Intervals at {view.confidence} confidence; n counts independent scenarios."


def _chronicle(found: ChronicleView) -> Iterator[str]:
    yield from (f"## {text(found.title)}", "", text(found.lead), "")
    for notice in found.notices:
        yield from (f"> {text(notice)}", "")
    for agent in found.agents:
        yield from (f"### {text(agent.name)}", "", text(agent.lead), "")
        rows = [(r.started, r.folder, r.version, _verdict(r.verdict, r.why), r.marks, *r.cells) for r in agent.rows]
        yield from table(("Started", "Run", "Version", "Verdict", "Note", *map(text, found.heads)), rows)
    for find in found.finds:
        yield from (f"### {text(find.title)}", "", text(find.intro), "")
        for line in find.lines:
            yield from (text(line), "")
        if find.rows:
            yield from table([text(h) for h in find.heads], find.rows)
        if find.more:
            yield from (text(find.more), "")


def _verdict(word: str, why: str) -> str:
    return ": ".join(x for x in (word, why) if x)
