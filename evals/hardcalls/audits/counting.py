"""From what a judge answered to the items of an audit: how often each verdict turned, and how surely that is too often."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from hardcalls.audits.audit import ALPHA, PAIRS, Example, Family, Item
from hardcalls.audits.battery import Battery, Probe
from hardcalls.audits.expectation import APART, FLIPS, SAYS, Flip, Outcome, expected, outcome, told
from hardcalls.audits.hearing import Choice, Heard
from hardcalls.audits.injection import KINDS
from hardcalls.record import Record
from hardcalls.rubric import Criterion
from hardcalls.sheet import Mark
from hardcalls.stats.binomial import at_least, enough, upper_bound
from hardcalls.stats.multiplicity import holm

SHOWN = 3
CONFIDENCE = 1 - ALPHA
TURNED_ROUND: dict[Choice, Choice] = {"one": "two", "two": "one", "tie": "tie"}


class Seen(Record):
    """One comparison: what it belongs to, which text, and what became of it."""

    item: str
    criterion: str
    expects: str
    label: str
    flip: Flip


def items_of(
    battery: Battery, heard: Heard, criteria: Sequence[Criterion], *, own: bool, trials: int, limit: float
) -> tuple[Item, ...]:
    """Every item that was asked, criterion by criterion, sorted by item in the order of the battery's list."""
    seen = [
        *(_repeated(battery, heard, criteria, trials=trials) if trials > 1 else ()),
        *(s for probe in battery.probes for s in _compared(probe, battery, heard, criteria, own=own, trials=trials)),
        *_preferred(battery, heard),
    ]
    groups: dict[tuple[str, str], list[Seen]] = {}
    for one in seen:
        groups.setdefault((one.item, one.criterion), []).append(one)
    found = [_item(name, criterion, each, limit=limit) for (name, criterion), each in groups.items()]
    adjusted = holm([i.p for i in found])
    return tuple(msgspec.structs.replace(i, p=p) for i, p in zip(found, adjusted, strict=True))


def reference(marks: Sequence[Mark]) -> Mark:
    """What a judge says of a conversation that it was asked about several times: the middle of its values, or what it says most."""
    given = sorted((m for m in marks if m.share is not None), key=lambda m: m.share or 0.0)
    apart = [m for m in marks if m.state == "not_applicable"]
    if given and len(given) >= len(apart):
        return given[(len(given) - 1) // 2]
    return next(iter(apart), marks[0])


def _repeated(battery: Battery, heard: Heard, criteria: Sequence[Criterion], *, trials: int) -> Iterator[Seen]:
    """The same conversation, asked again and again: all answers must be one."""
    for name, label in battery.bases.items():
        for criterion in criteria:
            marks = _marks(heard, name, criterion, trials=trials)
            said = [told(m) for m in marks]
            flip = Flip(outcome=_among(marks), before=said[0], after=", ".join(said[1:]))
            yield Seen(item="repeated", criterion=criterion.id, expects=SAYS["same"], label=label, flip=flip)


def _among(marks: Sequence[Mark]) -> Outcome:
    """What became of a verdict that was asked for several times."""
    for state in APART:
        if any(m.state == state for m in marks):
            return state
    if all(m.state == "not_applicable" for m in marks):
        return "unexposed"
    return "held" if len({(m.state, m.value) for m in marks}) == 1 else "turned"


def _compared(
    probe: Probe, battery: Battery, heard: Heard, criteria: Sequence[Criterion], *, own: bool, trials: int
) -> Iterator[Seen]:
    """One pair of conversations, criterion by criterion."""
    for criterion in criteria:
        if probe.planted not in {"", criterion.id}:
            continue
        expect = expected(probe.item, criterion, own=own, to=probe.to)
        if expect is None:
            continue
        before, after = (
            reference(_marks(heard, name, criterion, trials=trials if name in battery.bases else 1))
            for name in (probe.before, probe.after)
        )
        expects = SAYS[expect] if probe.item not in KINDS else "does not follow the text"
        yield Seen(item=probe.item, criterion=criterion.id, expects=expects, label=probe.label, flip=outcome(expect, before, after))


def _preferred(battery: Battery, heard: Heard) -> Iterator[Seen]:
    """Two conversations in both orders: the same one must be preferred, or none."""
    for pair in battery.pairs if heard.choices else ():
        first, second = heard.choices[pair.one, pair.two], heard.choices[pair.two, pair.one]
        kept = None if first is None or second is None else TURNED_ROUND[first] == second
        became = Flip(
            outcome="missing" if kept is None else "held" if kept else "turned",
            before=first or "missing",
            after=second or "missing",
        )
        yield Seen(item="order", criterion=PAIRS, expects="is for the same conversation", label=pair.label, flip=became)


def _marks(heard: Heard, name: str, criterion: Criterion, *, trials: int) -> list[Mark]:
    """What was said of one criterion, trial by trial; a criterion that the sheet leaves out is missing."""
    found = (heard.sheets[name, trial].mark(criterion.id) for trial in range(trials))
    return [m or Mark(criterion=criterion.id, state="missing", reason="the judge left it out") for m in found]


def _item(name: str, criterion: str, seen: Sequence[Seen], *, limit: float) -> Item:
    counts = Counter(s.flip.outcome for s in seen)
    flips = sum(counts[o] for o in FLIPS)
    n = flips + counts["held"]
    family: Family = "injection" if name in KINDS else "metamorphic"
    upper = upper_bound(flips, n, confidence=CONFIDENCE)
    return Item(
        name=name,
        family=family,
        criterion=criterion,
        expects=seen[0].expects,
        n=n,
        flips=flips,
        upper=upper,
        limit=limit,
        p=at_least(flips, n, rate=limit),
        up=counts["up"],
        down=counts["down"],
        unexposed=counts["unexposed"],
        missing=counts["missing"],
        unsupported=counts["unsupported"],
        needed=0 if n and upper <= limit else enough(flips, limit=limit, confidence=CONFIDENCE),
        examples=tuple(_examples(s for s in seen if s.flip.outcome in FLIPS)),
    )


def _examples(flipped: Iterable[Seen]) -> Iterator[Example]:
    for _, one in zip(range(SHOWN), flipped, strict=False):
        yield Example(text=one.label, before=one.flip.before, after=one.flip.after)
