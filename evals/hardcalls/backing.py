"""What a rule on a rubric may rest on: sheets of a judge that has a licence, or an estimate from people; the rest is advice."""

from collections.abc import Sequence

import msgspec

from hardcalls.estimates.estimate import Estimate
from hardcalls.licence import Floors, Licence, void
from hardcalls.measures.rubric import ADVICE, NAME, PREFIX, WHOLE, sheet_of
from hardcalls.rubric import QUALITY
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.score import Score
from hardcalls.sheet import Sheet
from hardcalls.stats.interval import Interval


def asks_rubric(metric: str) -> bool:
    """Whether a metric is read from sheets."""
    return bool(NAME.fullmatch(metric))


def backed(run: Run, metric: str, *, licences: Sequence[Licence], floors: Floors, today: str) -> Run:
    """The run as far as it may gate this metric: in every other sheet nothing has a value, and the reason says why."""
    if not asks_rubric(metric):
        return run
    asked = metric.removeprefix(PREFIX)
    criterion = QUALITY if asked == WHOLE else asked
    reasons: dict[tuple[str, str, str], str] = {}
    scores = []
    for score in run.scores:
        sheet = sheet_of(score)
        if not isinstance(sheet, Sheet) or score.scenario not in run.scenarios:
            scores.append(score)
            continue
        language = run.scenarios[score.scenario].language
        key = (sheet.instrument, sheet.rubric, language)
        if key not in reasons:
            reasons[key] = refusal(sheet, criterion, language, licences=licences, floors=floors, today=today)
        scores.append(_advised(score, sheet, why=reasons[key]) if reasons[key] else score)
    return msgspec.structs.replace(run, scores=tuple(scores))


def refusal(sheet: Sheet, criterion: str, language: str, *, licences: Sequence[Licence], floors: Floors, today: str) -> str:
    """Why a sheet's criterion may not gate; empty where a licence lets it."""
    who = f"what {sheet.rater!r} says is {ADVICE}, as it has no licence"
    own = [found for found in licences if found.instrument == sheet.instrument]
    own = own or [found for found in licences if found.judge == sheet.rater]  # void, and void() says why
    if not own:
        given = f"those of {', '.join(sorted({repr(x.judge) for x in licences}))} are not its own" if licences else "none was given"
        return f"{who} ({given}); `hardcalls calibrate` compares it with people"
    why = ""
    for licence in own:
        why = void(licence, instrument=sheet.instrument, rubric=sheet.rubric, today=today)
        if why:
            continue
        if licence.floors != floors:
            why = "the licence was given under other floors than the policy's: calibrate again with --policy"
            continue
        permit = licence.permits_for(criterion, language)
        if permit is None:
            why = f"nobody has compared it with people on {criterion} in {language!r}"
        elif permit.granted:
            return ""
        else:
            why = f"it was refused for {criterion} in {language!r}: {', '.join(permit.refused_for)}"
    return f"{who}: {why}"


def _advised(score: Score, sheet: Sheet, *, why: str) -> Score:
    marks = tuple(msgspec.structs.replace(m, state="missing", value=None, severity=None, reason=why) for m in sheet.marks)
    blank = msgspec.structs.replace(sheet, marks=marks)
    return msgspec.structs.replace(score, sheets=tuple(blank if s is sheet else s for s in score.sheets))


def estimate_for(rule: Rule, run: Run, baseline: Run | None, *, estimates: Sequence[Estimate]) -> Estimate | None:
    """The one estimate that answers a rule about these very runs; never one whose labels only somebody's word calls random."""
    other = baseline if rule.allowed_drop is not None else None
    runs = [run, other] if other else [run]
    named = [e for e in estimates if _about(e) == (rule.metric, run.name, *(r.manifest.fingerprints.subject for r in runs))]
    # Every conversation is read for its digest, and a gate without an estimate needs none.
    digests = [r.digest for r in runs] if named else []
    answers = [e for e in named if _conversations(e) == digests and not e.assumed_random]
    # Of several, nobody may choose the one that says what is wanted.
    return answers[0] if len(answers) == 1 else None


def misfit(rule: Rule, run: Run, baseline: Run | None, *, estimates: Sequence[Estimate]) -> str:
    """Why none of the estimates that are given of a rule's metric answers it; empty where one does, or none is of it."""
    named = [e for e in estimates if e.metric == rule.metric]
    if not named or estimate_for(rule, run, baseline, estimates=estimates):
        return ""
    mine = [e for e in named if (e.agent, e.subject) == (run.name, run.manifest.fingerprints.subject)]
    alike = [e for e in mine if bool(e.baseline_subject) == (rule.allowed_drop is not None)]
    if not mine:
        return f"it is about {named[0].agent!r} as that run was made, and not about this one"
    if not alike:
        of, asked = (
            ("one run by itself", "a difference") if rule.allowed_drop is not None else ("a difference", "one run by itself")
        )
        return f"it is of {of}, and this rule asks about {asked}"
    if len(alike) > 1:
        return f"{len(alike)} of those given are about it; give one"
    if alike[0].assumed_random:
        return "that its labels were drawn at random is only somebody's word"
    return "it was made of other conversations, or against another baseline; `hardcalls estimate` makes it again"


def _about(found: Estimate) -> tuple[str, ...]:
    return (found.metric, found.agent, found.subject, *([found.baseline_subject] if found.baseline_subject else ()))


def _conversations(found: Estimate) -> list[str]:
    return [found.conversations, *([found.baseline_conversations] if found.baseline_subject else ())]


def at_corner(estimate: Estimate, *, lost: float, lost_of_baseline: float, bad: bool) -> Estimate:
    """The estimate had every lost conversation (given as a share of all) gone as badly, or as well, as it could."""
    seen, worst = estimate.interval, -1.0 if bad else 1.0
    if estimate.baseline:
        kept, moved = 1 - max(lost, lost_of_baseline), worst * (lost + lost_of_baseline)
    else:
        kept, moved = 1 - lost, max(0.0, worst) * lost
    return msgspec.structs.replace(
        estimate, interval=_moved(seen, kept=kept, by=moved), classical=_moved(estimate.classical, kept=kept, by=moved)
    )


def _moved(interval: Interval, *, kept: float, by: float) -> Interval:
    ends = {name: kept * getattr(interval, name) + by for name in ("estimate", "low", "high")}
    return msgspec.structs.replace(interval, **ends)
