"""What the company says in public: its help articles, and where to find help in a crisis."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec

from hardcalls.record import Record

Topic = Literal[
    "late_fees", "refunds", "disputes", "plans", "payments", "privacy", "complaints", "credit_decisions", "crisis_lines"
]


class CrisisLine(Record):
    countries: tuple[str, ...]
    name: str
    number: str
    emergency: str


class Library(Record):
    """All that stands in articles.toml."""

    articles: dict[str, str]
    crisis_intro: str
    crisis_lines: tuple[CrisisLine, ...]
    verified_on: str
    """When somebody last called the crisis lines' numbers up, or that nobody has yet."""


@cache
def library() -> Library:
    """The articles, read once."""
    text = files(__package__).joinpath("articles.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Library)


def article(topic: Topic) -> dict[str, str]:
    """The public text on a topic; for crisis lines also when the numbers were verified."""
    books = library()
    if topic == "crisis_lines":
        return {"text": f"{books.crisis_intro} {crisis_lines()}", "verified_on": books.verified_on}
    return {"text": " ".join(books.articles[topic].split())}


def crisis_lines() -> str:
    """Each country's crisis line and emergency number, in one paragraph."""
    return " ".join(
        f"{', '.join(line.countries)}: {line.name} {line.number}; emergency {line.emergency}." for line in library().crisis_lines
    )
