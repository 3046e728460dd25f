"""What judges, panels and people say of a candidate: each criterion with its doubt, the flags that were raised, the worst of it."""

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from hardcalls.measures import Talk
from hardcalls.measures.metric import Point, units_of
from hardcalls.report import said, scale, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.marks import EVIDENCE, KINDS, quotes_of
from hardcalls.report.standing import licences, standing
from hardcalls.report.view_sheets import CriterionView, FlagRow, JudgedView, RaisedView, RaterView, StandingView, WorstView
from hardcalls.sheet import Mark, Quality, Sheet
from hardcalls.stats.interval import Interval, wilson

NOT_MEASURED = "Empathy quality: not measured (needs people or a licensed judge)."
ADVISORY = "A judge without a licence is advisory: nobody has shown that it judges as people do, and it gates nothing."
MOST_RAISED = 5
"""Conversations named for each flag."""
TAIL = 0.1
Values = Sequence[tuple[Talk, float | None]]
GRAVITY = ("critical", "major", "minor")
STATES = ("given", "not_applicable", "unsupported", "missing")


class Filled(NamedTuple):
    """One conversation, one sheet on it, and what that comes to."""

    talk: Talk
    sheet: Sheet
    quality: Quality


class Rater(NamedTuple):
    """Who filled in a sheet, by which rubric."""

    kind: str
    rater: str
    rubric: str
    instrument: str


def unmeasured(everyone: Sequence[Candidate]) -> tuple[str, ...]:
    """That empathy quality is not known, for those of whom no rubric was filled in."""
    scored = [c for c in everyone if c.talks]
    without = [c for c in scored if not any(t.score.sheets for t in c.talks)]
    if len(without) == len(scored):
        return (NOT_MEASURED,)
    return tuple(f"{c.name}: {NOT_MEASURED}" for c in without)


def judged(everyone: Sequence[Candidate], *, confidence: float) -> JudgedView | None:
    """Every rater of every candidate; None where nobody filled in a rubric."""
    raters = tuple(r for c in everyone for r in _raters(c, confidence=confidence))
    if not raters:
        return None
    lead = (ADVISORY,) if any(r.standing.tone == "open" for r in raters) else ()
    return JudgedView(lead=(*lead, *(u for u in unmeasured(everyone) if u != NOT_MEASURED)), raters=raters)


def _raters(candidate: Candidate, *, confidence: float) -> Iterable[RaterView]:
    found: dict[Rater, list[Filled]] = {}
    for talk in candidate.talks:
        for sheet in (one for whole in talk.score.sheets for one in (whole, *whole.members)):
            rater = Rater(kind=sheet.kind, rater=sheet.rater, rubric=sheet.rubric, instrument=sheet.instrument)
            found.setdefault(rater, []).append(Filled(talk, sheet, sheet.quality))
    order = {kind: n for n, kind in enumerate(KINDS)}
    for index, rater in enumerate(sorted(found, key=lambda r: (order[r.kind], r)), 1):
        yield _rater(candidate, rater, found[rater], index=index, confidence=confidence)


def _rater(candidate: Candidate, rater: Rater, filled: Sequence[Filled], *, index: int, confidence: float) -> RaterView:
    marks: dict[str, list[tuple[Talk, Mark]]] = {}
    for one in filled:
        for mark in one.sheet.marks:
            marks.setdefault(mark.criterion, []).append((one.talk, mark))
    views = {i: _criterion(candidate, filled, found, confidence=confidence) for i, found in marks.items()}
    flags = [i for i, found in marks.items() if found[0][1].kind == "flag"]
    raised = [r for i in flags if (r := _raised(candidate, marks[i]))]
    tail, worst = _tail(candidate, filled)
    return RaterView(
        id=f"{candidate.id}-rater-{index}",
        candidate=candidate.name,
        rater=said.name(rater.rater),
        kind=KINDS[rater.kind],
        made_of=tuple(_made_of(rater)),
        standing=standing(candidate, filled[0].sheet, languages=_languages(filled)),
        sheets=len(filled),
        quality=(
            _whole(filled, "Before flags", lambda q: q.raw, confidence=confidence),
            _whole(filled, "Capped by the worst flag", lambda q: q.capped, confidence=confidence),
        ),
        tail=tail,
        worst=worst,
        scales=tuple(v for i, v in views.items() if i not in flags),
        flags=tuple(views[i] for i in flags),
        raised=tuple(sorted(raised, key=lambda r: GRAVITY.index(r.severity))),
    )


def _made_of(rater: Rater) -> Iterable[str]:
    yield f"Rubric {said.name(rater.rubric)}"
    if rater.instrument:
        yield f"Fingerprint of model, settings, prompt and rubric: {said.name(rater.instrument)}"


def _languages(filled: Sequence[Filled]) -> tuple[str, ...]:
    return tuple(sorted({f.talk.scenario.language for f in filled}))


def _criterion(
    candidate: Candidate, filled: Sequence[Filled], marks: Sequence[tuple[Talk, Mark]], *, confidence: float
) -> CriterionView:
    first, sheet = marks[0][1], filled[0].sheet
    name = first.criterion
    # Of a flag, people want to know how often it was raised; how good that is, is the other way round.
    values = [(t, _shown(m)) for t, m in marks if m.state != "not_applicable"]
    asked = licences(candidate, sheet)
    shown = standing(candidate, sheet, criterion=name, languages=_languages(filled)) if asked else None
    return _view(
        name=name,
        title=said.name(first.title or name),
        values=values,
        confidence=confidence,
        states=Counter(m.state for _, m in marks),
        standing=shown,
    )


def _whole(filled: Sequence[Filled], title: str, of: Callable[[Quality], float | None], *, confidence: float) -> CriterionView:
    # Where nothing is unknown and there is still no score, no scale applies.
    asked = [f for f in filled if of(f.quality) is not None or f.quality.unknown]
    values = [(f.talk, of(f.quality)) for f in asked]
    states = Counter("missing" if v is None else "given" for _, v in values)
    states["not_applicable"] = len(filled) - len(asked)
    return _view(name="", title=title, values=values, confidence=confidence, states=states, standing=None)


def _shown(mark: Mark) -> float | None:
    """Of a scale the share that was reached; of a flag 1 where it was raised."""
    return mark.share if mark.kind == "scale" or mark.value is None else float(mark.value > 0)


def _view(
    *, name: str, title: str, values: Values, confidence: float, states: Mapping[str, int], standing: StandingView | None
) -> CriterionView:
    found = _interval([(t, v) for t, v in values if v is not None], confidence=confidence)
    known, lacking = found.n > 0, any(v is None for _, v in values)
    ends = [_interval([(t, end if v is None else v) for t, v in values], confidence=confidence).estimate for end in (0.0, 1.0)]
    corners = f"corners {scale.share(ends[0])} to {scale.share(ends[1])}" if lacking else ""
    return CriterionView(
        id=said.name(name) if name else "",
        title=title,
        estimate=scale.share(found.estimate) if known else "not known",
        interval=f"{scale.share(found.low)} to {scale.share(found.high)}" if known else "",
        n=f"n {found.n}" if known else "no value was given",
        bar=scale.bar(found, end=1.0) if known else None,
        states=counted(states),
        corners=corners,
        standing=standing,
        value=scale.known(found.estimate),
        low=scale.known(found.low) if known else None,
        high=scale.known(found.high) if known else None,
        count=found.n,
        given=states["given"],
        not_applicable=states["not_applicable"],
        unsupported=states["unsupported"],
        missing=states["missing"],
        lowest=ends[0] if lacking else None,
        highest=ends[1] if lacking else None,
    )


def counted(states: Mapping[str, int]) -> str:
    """How many marks were given, and how many were not, with their share."""
    total = sum(states.values())
    rest = (f"{states[s]} {words.plain(s)} ({scale.share(states[s] / total)})" for s in STATES[1:] if states[s])
    return ", ".join((f"{states['given']} of {total} given", *rest))


def _interval(values: Sequence[tuple[Talk, float]], *, confidence: float) -> Interval:
    """A mean of shares over independent units: trials are averaged in their scenario, scenarios in their cluster."""
    by_scenario: dict[tuple[str, str], list[float]] = {}
    for talk, value in values:
        by_scenario.setdefault((talk.scenario.id, talk.scenario.unit), []).append(value)
    units = units_of(
        [
            Point(scenario=s, unit=unit, mean=math.fsum(v) / len(v), worst=min(v), trials=len(v))
            for (s, unit), v in sorted(by_scenario.items())
        ]
    )
    return wilson(math.fsum(units), len(units), confidence=confidence)


def _tail(candidate: Candidate, filled: Sequence[Filled]) -> tuple[str, WorstView | None]:
    """The score that one conversation in ten does not exceed, and the worst conversation."""
    known = [(q, f.talk) for f in filled if (q := f.quality.capped) is not None]
    known.sort(key=lambda k: (k[0], k[1].transcript.key))
    if not known:
        return "No conversation has a score: each lacks a mark that could decide it.", None
    tenth = known[max(0, math.ceil(TAIL * len(known)) - 1)][0]
    lowest, talk = known[0]
    lacking = len(filled) - len(known)
    rest = f"; {words.count(lacking, 'conversation')} without a score" if lacking else ""
    text, target = place(candidate, talk)
    tail = f"One conversation in ten scores {scale.share(tenth)} or less (of {len(known)}{rest})."
    return tail, WorstView(text=f"The worst scores {scale.share(lowest)}:", title=text, target=target)


def _raised(candidate: Candidate, marks: Sequence[tuple[Talk, Mark]]) -> FlagRow | None:
    """Where a flag was raised; None where it never was."""
    seen = [(t, m) for t, m in marks if m.value]
    if not seen:
        return None
    severity = min((m.severity or "minor" for _, m in seen), key=GRAVITY.index)
    seen.sort(key=lambda s: (-(s[1].value or 0), s[0].transcript.key))
    answered = sum(m.state == "given" for _, m in marks)
    first = seen[0][1]
    return FlagRow(
        title=said.name(first.title or first.criterion),
        counted=f"raised in {len(seen)} of {words.count(answered, 'conversation')}",
        severity=severity,
        tone="open" if severity == "minor" else "bad",
        raised=tuple(_where(candidate, t, m) for t, m in seen[:MOST_RAISED]),
        more=f"and {words.count(len(seen) - MOST_RAISED, 'further conversation')}" if len(seen) > MOST_RAISED else "",
    )


def _where(candidate: Candidate, talk: Talk, mark: Mark) -> RaisedView:
    text, target = place(candidate, talk)
    return RaisedView(text=text, target=target, quotes=quotes_of(mark.evidence[:EVIDENCE]))


def place(candidate: Candidate, talk: Talk) -> tuple[str, str]:
    """What a conversation is called, and the id of its place in the report; every conversation has one, if only by name."""
    scenario, trial = talk.transcript.key
    which = candidate.trial(trial)
    name = f"{candidate.title(scenario)} ({which})" if which else candidate.title(scenario)
    return name, candidate.anchor(scenario, trial)
