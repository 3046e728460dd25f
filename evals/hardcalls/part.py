"""A simulated customer's part: what it says that cannot be meant."""

import re
from collections.abc import Iterator
from datetime import date

import msgspec

from hardcalls.decode import Document, Path, Problem
from hardcalls.scenario import ASKS, CLOSING, Assertion, Fact, Known, Scenario, Simulated, Step

FAREWELL = "farewell"
"""The step of the line with which a simulated customer leaves."""
CHECKED = frozenset({ASKS})
"""Cues that a check can see in what a simulated customer says."""
_SAID = re.compile(r"turn-\d+")


def said_as(turn: int, *, leaving: bool) -> str:
    """The step name of a line that a model said."""
    return FAREWELL if leaving else f"turn-{turn}"


def part_problems(scenario: Scenario, document: Document) -> Iterator[Problem]:
    """What is wrong with a simulated customer; nothing for the other kinds."""
    part = scenario.customer
    if not isinstance(part, Simulated):
        return
    yield from _opening_problems(part.opening, document)
    yield from _known_problems(part, document)
    for index, entry in enumerate(part.later):
        if entry.cue not in CHECKED:
            able = ", ".join(sorted(CHECKED))
            message = f"no check sees {entry.cue!r} in what a model says (only {able}); put the cue on the opening"
            yield document.problem(("customer", "later", index, "cue"), message)
    for index, wanted in enumerate(part.ends):
        if message := _end_flaw(wanted, scenario):
            yield document.problem(("customer", "ends", index), message)


def _known_problems(part: Simulated, document: Document) -> Iterator[Problem]:
    for name, facts in (("knows", part.knows), ("keeps_back", part.keeps_back)):
        for index, known in enumerate(facts):
            place: Path = ("customer", name, index)
            typed = [known.money, known.date, known.reference, known.words]
            if sum(t is not None for t in typed) != 1:
                yield document.problem(place, "give exactly one of money, date, reference, words")
            elif found := flaw(known):
                yield document.problem((*place, found[0]), found[1])
            if bool(known.tell_when) != (name == "keeps_back"):
                what = "is freely told" if known.tell_when else "say in `tell_when` what makes them tell it"
                yield document.problem(place, f"{what}; what they do not volunteer stands under `keeps_back`")


def _opening_problems(opening: Step, document: Document) -> Iterator[Problem]:
    place: Path = ("customer", "opening")
    if opening.next or opening.otherwise:
        yield document.problem(place, "what comes after the opening is the model's; for branches write `kind: branching`")
    if opening.id == FAREWELL or _SAID.fullmatch(opening.id):
        yield document.problem((*place, "id"), f"{opening.id!r} is the name of a line that the model says; give it another")
    closing = CLOSING & set(opening.cues)
    if closing:
        yield document.problem((*place, "cues"), f"{min(closing)!r} closes windows, and none is open yet")


def _end_flaw(wanted: Assertion, scenario: Scenario) -> str:
    if wanted.when != "always":
        return "`when` has no meaning here: it is looked at while the conversation goes on"
    if wanted.equals is msgspec.UNSET and not wanted.one_of and wanted.exists is None:
        return "say what must stand there: equals, one_of or exists"
    if scenario.setting is None:
        return "without a `setting` there is no world in which this could come true"
    if wanted.holds(scenario.setting.state):
        return "this is true before the conversation begins, so it shows nothing"
    return ""


def flaw(fact: Fact | Known) -> tuple[str, str] | None:
    """The field of a typed fact that cannot be read, and what is wrong with it."""
    if fact.money is not None and not re.fullmatch(r"-?\d+(\.\d+)? [A-Z]{3}", fact.money):
        return "money", f"{fact.money!r}: write an amount and an ISO currency, such as `129.90 EUR`"
    if fact.reference is not None and not re.search(r"\w", fact.reference):
        return "reference", "a reference has letters or digits in it"
    if fact.date is not None and not _is_date(fact.date):
        return "date", f"{fact.date!r}: write it as `2026-03-14`"
    return None


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
