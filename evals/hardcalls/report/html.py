"""The report as one HTML file that asks nothing of any network."""

from collections.abc import Sequence
from pathlib import Path

import jinja2
from markupsafe import Markup

from hardcalls.bundled import bundled
from hardcalls.report import said
from hardcalls.report.build import guarded
from hardcalls.report.view import ReportView
from hardcalls.standalone import asset, content_policy


def to_html(view: ReportView, *, templates: Path | None = None) -> str:
    """One self-contained page; whatever a conversation holds is text in it and nothing else.

    A template or asset in the folder `templates` takes the place of ours of the same name.
    """
    return guarded(lambda: _page(view, [*([templates] if templates else []), bundled("reports")]))


def _page(view: ReportView, folders: Sequence[Path]) -> str:
    style, script = (asset_of(folders, name) for name in ("report.css", "report.js"))
    template = environment(folders).get_template("report.html.j2")
    # Our own assets go in as they are, and only they may run: the policy names them by their hashes.
    return template.render(
        view=view,
        style=Markup(style),  # noqa: S704  (our own file)
        script=Markup(script),  # noqa: S704  (our own file)
        csp=content_policy(style, script),
    )


def environment(folders: Sequence[Path]) -> jinja2.Environment:
    """Where templates are found, and the rules that hold for all of them."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_visible,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def asset_of(folders: Sequence[Path], name: str) -> str:
    """A style or a script from the first folder that has it."""
    return asset(next(p for folder in folders if (p := folder / "assets" / name).is_file()))


def _visible(value: object) -> object:
    """The last look at each value that goes into the page: nothing in it is invisible."""
    return said.seen(value) if type(value) is str else value
