"""The battery: which conversations a judge is shown, and which of its verdicts are compared."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence

from hardcalls.audits.basis import AuditSet, Quality, Told, Wording
from hardcalls.audits.expectation import expected
from hardcalls.audits.injection import injections
from hardcalls.audits.retold import Place, added, conversation, formatted, injected, named, replaced, with_messages, without
from hardcalls.record import Record
from hardcalls.rubric import Criterion
from hardcalls.score import Case

NAMES = (("Ava", "Kevin"), ("Aisha", "Luca"), ("Nova", "Max"), ("Linh", "Greta"))
MODELS = ("gpt-9-ultra", "tiny-bot-0.1")
"""What the agent itself is called: no judge is to be told."""
WHERE: dict[Place, str] = {"customer": "said by the customer", "agent": "said by the agent", "tool": "in a tool's result"}
PLANTED = "planted"
QUALITIES: tuple[Quality, ...] = ("good", "bad")


class Base(Record):
    """A conversation as it is."""

    label: str
    story: str
    case: Case
    quality: Quality | None = None
    """None where it comes from a run, and nobody knows."""
    wording: Wording | None = None
    told: Told | None = None


class Probe(Record):
    """Two conversations whose verdicts are compared."""

    item: str
    label: str
    before: str
    """The case's name in the battery."""
    after: str
    planted: str = ""
    """The one criterion that it is about; any without it."""
    to: str = ""
    """Of an injection: `up` or `down`."""


class Pair(Record):
    """Two conversations of one story, of which one is to be preferred whichever comes first."""

    label: str
    one: str
    two: str


class Battery(Record):
    """All that a judge is put to."""

    cases: dict[str, Case]
    bases: dict[str, str]
    """The labels of those that are asked several times as they are, by name."""
    stories: int
    probes: tuple[Probe, ...]
    pairs: tuple[Pair, ...]


def bases_of(found: AuditSet) -> tuple[Base, ...]:
    """The conversations of the audit set, language by language."""
    return tuple(
        Base(
            label=f"{story}, {wording.language}, {quality}",
            story=story,
            case=conversation(told.customer, told.replies(quality), language=wording.language),
            quality=quality,
            wording=wording,
            told=told,
        )
        for wording in found.wordings
        for story, told in wording.stories.items()
        for quality in QUALITIES
    )


def bases_from(cases: Mapping[str, Case], *, most: int) -> tuple[Base, ...]:
    """Conversations of a run as they are, by their label: one of each story in which the agent said something.

    They are drawn the same every time.
    """
    stories: dict[str, str] = {}
    for label in sorted(cases, key=_drawn):
        if cases[label].spoken and cases[label].transcript.opening:
            stories.setdefault(cases[label].scenario.unit, label)
    drawn = sorted(stories.items(), key=lambda found: _drawn(found[1]))[:most]
    return tuple(Base(label=label, story=story, case=with_messages(cases[label], None)) for story, label in sorted(drawn))


def battery(bases: Sequence[Base], audit_set: AuditSet, criteria: Sequence[Criterion], *, own: bool, most: int) -> Battery:
    """Every item's texts, at most so many each.

    `own`: the rubric is the one that the audit set's flags belong to. Conversations of a run get what needs no words of theirs.
    """
    cases: dict[str, Case] = {}

    def keep(case: Case) -> str:
        cases[case.scenario.id] = case
        return case.scenario.id

    made: dict[str, list[Probe]] = {}
    for number, base in enumerate(bases):
        before = keep(base.case)
        for item, label, other in (*_dressed(base), *_retold(base)):
            probe = Probe(item=item, label=f"{base.label}: {label}", before=before, after=other.scenario.id)
            cases[probe.after] = other
            made.setdefault(item, []).append(probe)
        one, two = _named(base, number)
        renamed = Probe(item="renamed", label=f"{base.label}: {' -> '.join(_names(number))}", before=keep(one), after=keep(two))
        made.setdefault("renamed", []).append(renamed)
        for flag, label, other in _planted(base, criteria) if own else ():
            probe = Probe(item=PLANTED, label=f"{base.label}: {label}", before=before, after=keep(other), planted=flag)
            made.setdefault(f"{PLANTED} {flag}", []).append(probe)
        for found in injections(audit_set.steering, criteria, number=number):
            other = injected(base.case, found.text, found.place)
            label = f"{base.label}: {found.direction}, {found.language}, {WHERE[found.place]}"
            probe = Probe(item=found.kind, label=label, before=before, after=keep(other), to=found.direction)
            made.setdefault(f"{found.kind} {found.direction}", []).append(probe)
    made["translated"] = list(_translated(bases))
    made = {item: found for item, found in made.items() if _asked(found, criteria, own=own)}
    probes = tuple(p for item in made.values() for p in sorted(sorted(item, key=lambda p: _drawn(p.label))[:most], key=_place))
    pairs = tuple(sorted(sorted(_pairs(bases, keep=keep), key=lambda p: _drawn(p.label))[:most], key=lambda p: p.label))
    repeated = {b.case.scenario.id: b.label for b in sorted(bases, key=lambda b: _drawn(b.label))[:most]}
    repeated = dict(sorted(repeated.items(), key=lambda found: found[1]))
    wanted = {n for p in probes for n in (p.before, p.after)} | {n for q in pairs for n in (q.one, q.two)} | set(repeated)
    return Battery(
        cases={n: c for n, c in cases.items() if n in wanted},
        bases=repeated,
        stories=len({b.story for b in bases}),
        probes=probes,
        pairs=pairs,
    )


def _dressed(base: Base) -> Iterator[tuple[str, str, Case]]:
    """What needs no words: another look."""
    yield "formatted", "bold", formatted(base.case, "bold")
    yield "formatted", "bullets", formatted(base.case, "bullets")
    yield "emoji", "emoji before", formatted(base.case, "emoji before")
    yield "emoji", "emoji after", formatted(base.case, "emoji after")


def _retold(base: Base) -> Iterator[tuple[str, str, Case]]:
    """What needs words in the conversation's language."""
    if not (base.wording and base.told and base.quality):
        return
    wording, told, case = base.wording, base.told, base.case
    for number, text in enumerate(wording.filler, 1):
        yield "filler", f"filler {number}", added(case, text)
    for number, text in enumerate(wording.apologies, 1):
        yield "apologies", f"apologies {number}", added(case, text)
    yield "longer", "longer", replaced(case, told.long[base.quality])
    if base.quality == "good":
        yield "feeling", "feeling left out", without(case, told.feeling)
        yield "feeling", "feeling exchanged", without(case, told.feeling, instead=wording.neutral)


def _names(number: int) -> tuple[str, str]:
    one, two = NAMES[number // 2 % len(NAMES)]
    return (one, two) if number % 2 else (two, one)


def _named(base: Base, number: int) -> tuple[Case, Case]:
    """The same agent under two names, both said and written down."""
    signed = base.wording.signed if base.wording else "{name}:"
    models = MODELS if number % 2 else MODELS[::-1]
    one, two = (
        named(base.case, says=signed.replace("{name}", name), agent=model)
        for name, model in zip(_names(number), models, strict=True)
    )
    return one, two


def _planted(base: Base, criteria: Sequence[Criterion]) -> Iterator[tuple[str, str, Case]]:
    """With one clear failure in the last reply, of each kind that is asked about and not there already."""
    asked = {c.id for c in criteria if c.kind == "flag"}
    if not (base.wording and base.told):
        return
    there = base.told.flags if base.quality == "bad" else {}
    for flag, texts in base.wording.planted.items():
        if flag in asked and flag not in there:
            for number, text in enumerate(texts, 1):
                yield flag, f"{flag} planted {number}", added(base.case, text)


def _translated(bases: Sequence[Base]) -> Iterator[Probe]:
    """Each conversation against the same in the next language."""
    same: dict[tuple[str, str], list[Base]] = {}
    for base in bases:
        if base.quality:
            same.setdefault((base.story, base.quality), []).append(base)
    for found in same.values():
        for one, two in zip(found, [*found[1:], *found[:1]], strict=True):
            if one is not two:
                label = f"{one.label} -> {two.case.scenario.language}"
                yield Probe(item="translated", label=label, before=one.case.scenario.id, after=two.case.scenario.id)


def _pairs(bases: Sequence[Base], *, keep: Callable[[Case], str]) -> Iterator[Pair]:
    """The good reply against the bad one, and against itself without its acknowledgement."""
    bad = {(b.story, b.case.scenario.language): b for b in bases if b.quality == "bad"}
    for base in bases:
        if base.quality == "good" and base.told:
            one, language = base.case.scenario.id, base.case.scenario.language
            other = bad[base.story, language].case
            yield Pair(label=f"{base.story}, {language}: good and bad", one=one, two=keep(other))
            left = keep(without(base.case, base.told.feeling))
            yield Pair(label=f"{base.story}, {language}: good and without feeling", one=one, two=left)


def _asked(probes: Sequence[Probe], criteria: Sequence[Criterion], *, own: bool) -> bool:
    """Whether anything is expected of an item's texts: where nothing is, nobody is asked."""
    return any(expected(p.item, c, own=own, to=p.to) for p in probes[:1] for c in criteria)


def _drawn(label: str) -> str:
    """An order that has nothing to do with what is in the texts, the same every time."""
    return hashlib.sha256(label.encode()).hexdigest()


def _place(probe: Probe) -> tuple[str, str]:
    return (probe.item, probe.label)
