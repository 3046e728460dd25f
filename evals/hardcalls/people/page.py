"""The grading page of one rater: one HTML file that works from a folder, without a server, and asks nothing of any network."""

import json
import re
from pathlib import Path
from typing import Any

import jinja2
import msgspec
from markupsafe import Markup, escape

from hardcalls.errors import ConfigError
from hardcalls.people.ballot import Assignment
from hardcalls.record import Record
from hardcalls.rubric import Rubric
from hardcalls.standalone import asset, content_policy

SCRIPTS = ("dom", "ballot", "clock", "transcript", "question", "answering", "files", "server", "keys", "start")
"""Put together in this order, they are the one script of the page."""
ALONE = ("connect-src 'none'", 'data-saves="browser"')
SERVED = ("connect-src 'self'", 'data-saves="server"')
"""What differs in a page that a server keeps ballots for."""

# In JSON these stand in strings only, where a code means the same: nothing can end the element, hide, or fail to be UTF-8.
_CODED = re.compile("[<>&\x7f-\x9f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]")


class Key(Record):
    """What one key does, or several of a kind."""

    names: tuple[str, ...]
    does: str


class PageView(Record):
    """What the template shows; all else is in the data."""

    title: str
    advice: str
    keys: tuple[Key, ...]


def page(assignment: Assignment, rubric: Rubric, *, assets: Path) -> str:
    """The whole page, the same bytes for the same input; what a conversation holds is data in it and nothing else.

    `assets` is the folder with the template, the style sheet and the scripts. ConfigError where the rubric is another one.
    """
    if assignment.rubric != rubric.reference:
        raise ConfigError(
            f"the assignment of {assignment.rater} is for the rubric {assignment.rubric}, and this one is {rubric.reference}; "
            "give the file it was made with, or make the assignment again"
        )
    style = asset(assets / "grading.css")
    script = "\n".join(("(() => {", '"use strict";', *(asset(assets / f"{name}.js") for name in SCRIPTS), "})();"))
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(assets),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("page.html.j2").render(
        view=_view(assignment),
        # Our own assets, and data in which nothing can end its element; only the script named by its hash may run.
        data=Markup(_data(assignment, rubric)),  # noqa: S704  (every `<` in it is a code)
        style=Markup(style),  # noqa: S704  (our own file)
        script=Markup(script),  # noqa: S704  (our own file)
        csp=content_policy(style, script, ALONE[0]),
    )


def served(html: str) -> str:
    """The same page for a server that keeps ballots: it also sends them to `./ballot`, and nowhere else."""
    head, rest = html.split("</head>", 1)
    policy, saves = (escape(ALONE[0]), escape(SERVED[0])), (ALONE[1], SERVED[1])
    return f"{head.replace(*policy).replace(*saves)}</head>{rest}"


def _data(assignment: Assignment, rubric: Rubric) -> str:
    asked = [c for c in rubric.criteria if c.id in assignment.criteria]
    data: dict[str, Any] = msgspec.to_builtins({"assignment": assignment, "criteria": asked})
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return _CODED.sub(_code, text)


def _code(found: re.Match[str]) -> str:
    """A character as JSON's escape: of those beyond 16 bits, both halves."""
    return json.dumps(found[0])[1:-1] if not found[0].isascii() else f"\\u{ord(found[0]):04x}"


def _view(assignment: Assignment) -> PageView:
    pairwise = assignment.mode == "pairwise"
    answers = (
        (Key(names=("1", "2"), does="the left one does better, the right one does better"), Key(names=("0",), does="no difference"))
        if pairwise
        else (Key(names=("0", "1", "2"), does="this point of the scale"),)
    )
    advice = (
        "Two conversations of the same situation stand side by side; say for each question which agent does better."
        if pairwise
        else "Choose the point whose description fits best. Where two fit, take the lower one and say why in the comment."
    )
    keys = (
        *answers,
        Key(names=("n",), does="the question does not apply here"),
        Key(names=("Backspace",), does="take the answer away"),
        Key(names=("j", "k"), does="next, previous question; also → and ←"),
        Key(names=("]", "["), does="next, previous conversation"),
        Key(names=(".", ","), does="next, previous turn; ↓ and ↑ when on a turn's button"),
        Key(names=("m",), does="mark this turn: a person was due here"),
        Key(names=("c",), does="comment; Escape goes back to the question"),
        Key(names=("q",), does="quote the selected words as evidence"),
        Key(names=("r",), does="the company's rules"),
        Key(names=("s",), does="skip this conversation"),
        Key(names=("e",), does="export, with a list of what is open"),
        Key(names=("?",), does="this help"),
    )
    return PageView(title=f"Grading: {assignment.rater}", advice=advice, keys=keys)
