"""Conversations as test cases: one for each dimension that has something to say of them."""

from collections.abc import Iterator, Sequence

import msgspec

from hardcalls.measures import METRICS, could_ask
from hardcalls.report import said, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.junit_case import Case, figure
from hardcalls.report.location import Documents, location
from hardcalls.score import Event, Quote, Rating, Score

RATED = ("escalation", "correctness", "empathy", "outcome")
"""Dimensions that checks rate each conversation on."""
SEVERITIES = ("critical", "major", "minor")


def talk_cases(candidate: Candidate, dimension: str, *, documents: Documents) -> tuple[Case, ...]:
    """Every conversation that the dimension asks about, sorted by scenario and trial."""
    gone = {(scenario, trial): why for scenario, trial, why in candidate.lost}
    # As the verdict counts it: what must never happen, and was seen before the conversation was lost, has happened.
    still = {t.key for t in candidate.run.excluded if t.excluded and t.excluded.blame != "simulator"}
    keys = sorted(gone.keys() | {t.key for t in candidate.run.transcripts})
    cases = []
    for key in keys:
        score = candidate.scores.get(key)
        happened = dimension == "never" and key in still and score and any(e.occurred for e in score.events)
        if key in gone and not happened:
            case = _lost(candidate, key[0], dimension, why=gone[key])
        else:
            case = _scored(score, dimension) if score else None
            if case and _recorded(candidate, key[0], dimension, case):
                case = msgspec.structs.replace(case, result="skipped")
        if case:
            trial = candidate.trial(key[1])
            name = said.name(key[0]) + (f" ({trial})" if trial else "")
            where = location(documents, key[0], dimension=dimension)
            cases.append(msgspec.structs.replace(case, name=name, location=where))
    return tuple(cases)


def _recorded(candidate: Candidate, scenario: str, dimension: str, case: Case) -> bool:
    """Whether nobody can know when a person was due, as it was not planned: that is no error of anybody's."""
    found = candidate.run.scenarios.get(scenario)
    return dimension == "escalation" and case.kind == "not rated" and found is not None and found.escalation is None


def _lost(candidate: Candidate, scenario: str, dimension: str, *, why: str) -> Case | None:
    """An error where the dimension could have asked about it, since nothing is known of it."""
    found = candidate.run.scenarios.get(scenario)
    asked = found and any(m.dimension == dimension and could_ask(m.name, found) for m in METRICS.values())
    return Case(name="", result="error", kind="lost", message=f"Not counted: {why}.") if asked else None


def _scored(score: Score, dimension: str) -> Case | None:
    if dimension == "never":
        return _events(score.events) if score.events else None
    if dimension == "rubric":
        return _sheets(score) if score.sheets else None
    ratings = [r for r in score.ratings if r.dimension == dimension]
    return _ratings(ratings, score) if ratings else None


def _ratings(ratings: Sequence[Rating], score: Score) -> Case:
    failed = sorted((r for r in ratings if r.failed), key=lambda r: (SEVERITIES.index(r.severity), r.criterion, r.rater))
    unknown = [r for r in ratings if r.value is None]
    properties = [(r.criterion, "missing" if r.value is None else figure(r.value)) for r in ratings]
    if ratings[0].dimension == "escalation" and score.escalation:
        properties.append(("escalation.outcome", score.escalation.outcome))
    case = Case(name="", properties=tuple(properties))
    if failed:
        titles = dict.fromkeys(words.criterion(r.criterion) for r in failed)
        text = "\n".join(line for r in failed for line in _told(r))
        return msgspec.structs.replace(case, result="failure", kind=failed[0].severity, message="; ".join(titles), text=text)
    if unknown:
        why = "; ".join(dict.fromkeys(f"{r.criterion}: {said.quote(r.reason) or 'no reason given'}" for r in unknown))
        return msgspec.structs.replace(case, result="error", kind="not rated", message=f"Could not be rated. {why}")
    return case


def _told(rating: Rating) -> Iterator[str]:
    """A failed criterion with the words that show it."""
    reason = f": {said.quote(rating.reason)}" if rating.reason else ""
    yield f"{rating.severity}: {words.criterion(rating.criterion)} ({rating.criterion}, {said.name(rating.rater)}){reason}"
    yield from _quoted(rating.evidence)


def _quoted(quotes: Sequence[Quote]) -> Iterator[str]:
    for quote in quotes:
        yield f"  turn {quote.turn}: “{said.quote(quote.text)}”" if quote.turn else f"  “{said.quote(quote.text)}”"


def _events(events: Sequence[Event]) -> Case:
    properties = tuple((f"never.{e.name}", "occurred" if e.occurred else "not seen") for e in events)
    happened = [e for e in events if e.occurred]
    if not happened:
        return Case(name="", properties=properties)
    titles = {e.name: METRICS[f"never.{e.name}"].title if f"never.{e.name}" in METRICS else words.plain(e.name) for e in happened}
    text = "\n".join(line for e in happened for line in (f"{titles[e.name]}: this must never happen", *_quoted(e.evidence)))
    message = "; ".join(titles.values())
    return Case(name="", result="failure", kind="never-event", message=message, text=text, properties=properties)


def _sheets(score: Score) -> Case:
    """What raters gave; a scale has no line between good and bad, so nothing fails here but the rules."""
    found = [(f"{s.kind} {said.name(s.rater)}", s.quality.capped) for s in score.sheets]
    properties = tuple((name, "missing" if value is None else figure(value)) for name, value in found)
    if all(value is None for _, value in found):
        message = "Could not be rated: no rater gave every value that the score needs."
        return Case(name="", result="error", kind="not rated", message=message, properties=properties)
    return Case(name="", properties=properties)
