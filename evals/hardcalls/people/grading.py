"""A round of grading: from runs to what each rater is given, and the key to it."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec

from hardcalls.errors import UsageError
from hardcalls.label import Label
from hardcalls.people.ballot import Assignment, Id, Item, Mode, Rules
from hardcalls.people.blind import Names, direction_of, names_of, talk_of
from hardcalls.people.frame import Arm, Spot
from hardcalls.people.issue import Card, Dealing, issue
from hardcalls.people.key import SCHEMA, Issued, Key, Sealed, Source
from hardcalls.people.lot import Lot
from hardcalls.people.pick import Drawn
from hardcalls.record import Record
from hardcalls.rubric import Rubric
from hardcalls.transcript import Transcript


class Page(Record):
    """What is known about a rater's page without the key."""

    rater: str
    assignment: Id
    items: tuple[Id, ...]

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.rater}.html"


class Round(Record, tag="round", tag_field="hardcalls"):
    """What is known about a round of grading without the key: what a ballot must agree with."""

    mode: Mode
    rubric: str
    commitment: str
    pages: tuple[Page, ...]


@dataclass(frozen=True, kw_only=True)
class Grading:
    """A round of grading, ready to be written."""

    key: Key
    assignments: tuple[Assignment, ...]
    covered: Mapping[str, int]
    """By name of an agent, in lower case, how often it stood in what the raters see and was covered."""

    @property
    def round(self) -> Round:
        """What may lie beside the pages."""
        pages = tuple(Page(rater=a.rater, assignment=a.id, items=tuple(i.id for i in a.items)) for a in self.assignments)
        return Round(mode=self.key.mode, rubric=self.key.rubric.reference, commitment=self.key.commitment, pages=pages)


def prepare(
    arms: Sequence[Arm],
    drawn: Sequence[Drawn],
    lot: Lot,
    dealing: Dealing,
    *,
    rubric: Rubric,
    criteria: Sequence[str],
    gold: Sequence[Label] = (),
) -> Grading:
    """Deal out what was drawn, hide whose it is, and seal what it stands for."""
    mode: Mode = "pairwise" if dealing.pairwise else "single"
    transcripts = _transcripts(arms)
    cards = issue(drawn, _spots(gold, transcripts), lot, dealing)
    issued = tuple(
        Issued(
            assignment=lot.id("assignment", rater),
            rater=rater,
            items=tuple(Sealed(item=lot.id("item", rater, c.name), card=c) for c in hand),
        )
        for rater, hand in cards.items()
    )
    key = Key(
        schema=SCHEMA,
        seed=lot.seed,
        mode=mode,
        rubric=rubric,
        criteria=tuple(criteria),
        sources=tuple(_source(a) for a in arms),
        issued=issued,
        gold=tuple(gold),
    )
    names = Names(names_of(arms))
    view = _View(arms, transcripts, names)
    assignments = tuple(_assignment(key, i, view) for i in issued)
    return Grading(key=key, assignments=assignments, covered=dict(sorted(names.covered.items())))


class _View:
    """Each conversation as raters see it, made once."""

    def __init__(self, arms: Sequence[Arm], transcripts: Mapping[Spot, Transcript], names: Names) -> None:
        self._arms = {a.name: a for a in arms}
        self._transcripts, self._names = transcripts, names
        self._rules: dict[str, Rules] = {}
        self._items: dict[tuple[Spot, ...], Item] = {}

    def item(self, sealed: Sealed) -> Item:
        """A card as its item."""
        spots = sealed.card.spots
        if spots not in self._items:
            self._items[spots] = self._made(sealed.card)
        return msgspec.structs.replace(self._items[spots], id=sealed.item)

    def rules(self, used: set[str]) -> tuple[Rules, ...]:
        """The company rules of these names."""
        return tuple(r for r in sorted(self._rules.values(), key=lambda r: r.id) if r.id in used)

    def _made(self, card: Card) -> Item:
        scenarios = [self._arms[s.arm].run.scenarios[s.scenario] for s in card.spots]
        talks = tuple(
            talk_of(self._transcripts[spot], self._names, language=scenario.language)
            for spot, scenario in zip(card.spots, scenarios, strict=True)
        )
        world = scenarios[0].setting.world if scenarios[0].setting else ""
        charter = self._arms[card.spots[0].arm].run.charters.get(world)
        rules = self._ruled(charter.policy) if charter and charter.policy.strip() else ""
        language = scenarios[0].language
        return Item(id="0" * 16, talks=talks, language=language, direction=direction_of(talks), rules=rules)

    def _ruled(self, text: str) -> str:
        if text not in self._rules:
            name = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
            self._rules[text] = Rules(id=name, text=self._names.cover(text))
        return self._rules[text].id


def _assignment(key: Key, issued: Issued, view: _View) -> Assignment:
    items = tuple(view.item(s) for s in issued.items)
    return Assignment(
        id=issued.assignment,
        rater=issued.rater,
        mode=key.mode,
        rubric=key.rubric.reference,
        criteria=key.criteria,
        commitment=key.commitment,
        rules=view.rules({i.rules for i in items}),
        items=items,
    )


def _transcripts(arms: Sequence[Arm]) -> dict[Spot, Transcript]:
    return {Spot(arm=a.name, scenario=t.scenario, trial=t.trial): t for a in arms for t in a.run.transcripts}


def _source(arm: Arm) -> Source:
    subject = arm.run.manifest.fingerprints.subject
    return Source(arm=arm.name, agent=arm.run.name, folder=arm.folder, subject=subject, print=arm.run.digest)


def _spots(gold: Sequence[Label], transcripts: Mapping[Spot, Transcript]) -> tuple[Spot, ...]:
    """Where the items with known answers are found; UsageError for one that is in none of the runs."""
    named = {s.item: s for s in transcripts}
    for label in gold:
        if label.item not in named:
            hint = "name the run that it is in with --gold-run, or leave it out of the file"
            raise UsageError(f"the item {label.item!r}, whose answer is known, is in none of the runs; {hint}")
    return tuple(named[i] for i in sorted({label.item for label in gold}))
