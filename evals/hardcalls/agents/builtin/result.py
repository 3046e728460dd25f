"""What came of working on one topic."""

from collections.abc import Callable, Generator

from hardcalls.agents.builtin.book import Shelf
from hardcalls.agents.builtin.case import Case
from hardcalls.agents.builtin.flow import Answer, Call
from hardcalls.record import Record


class Result(Record):
    """What to tell the customer, and whether a person has to go on."""

    text: str
    cue: str = ""
    """Why a person has to go on; empty where the matter is settled or waits for the customer."""
    facts: tuple[str, ...] = ()
    """What was found out, for the note."""


Working = Generator[tuple[Call, ...], tuple[Answer, ...], Result]
Solver = Callable[[Case, Shelf], Working]
