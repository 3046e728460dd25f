"""frame(): what can be drawn from stored runs, by strata, and what cannot be, with the reason."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from hardcalls.label import item_of
from hardcalls.record import Record
from hardcalls.run import Run
from hardcalls.score import Score
from hardcalls.transcript import Transcript

Stratifier = Literal["language", "situation", "checks"]
STRATIFIERS: tuple[Stratifier, ...] = ("language", "situation", "checks")
Key = tuple[str, int]


@dataclass(frozen=True, kw_only=True)
class Arm:
    """One run that conversations are drawn from, under the name that its items get."""

    name: str
    folder: str
    run: Run


class Spot(Record):
    """Where one conversation is found."""

    arm: str
    scenario: str
    trial: int

    @property
    def item(self) -> str:
        """Its name as an item."""
        return item_of(self.arm, (self.scenario, self.trial))


class Unit(Record):
    """What is drawn as one: a conversation, or of one scenario a conversation of each arm."""

    name: str
    choices: tuple[tuple[Spot, ...], ...]
    """One of these is taken, each as likely as the others: trials that all arms have, or that are the same word for word."""
    stratum: str
    language: str


class Frame(Record):
    """All that can be drawn, in order of stratum and name, and how many conversations cannot be, by reason."""

    units: tuple[Unit, ...]
    left_out: dict[str, int] = {}


def single(arms: Sequence[Arm], *, by: Sequence[Stratifier] = STRATIFIERS) -> Frame:
    """Every conversation of every arm is a unit, and an arm a stratum of its own.

    Of an agent that answers the same every time, one trial of each scenario can be drawn: nobody need rate the same words twice.
    """
    left_out: Counter[str] = Counter()
    units = []
    for arm in arms:
        scores = {s.key: s for s in arm.run.scores}
        found: dict[str, list[Transcript]] = {}
        for transcript in arm.run.transcripts:
            if why := _unfit(transcript):
                left_out[why] += 1
            else:
                item = item_of(arm.name, transcript.key)
                name = f"{arm.name}/{transcript.scenario}" if arm.run.manifest.deterministic else item
                found.setdefault(name, []).append(transcript)
        units += [_alone(arm, name, same, scores, by) for name, same in found.items()]
    return _frame(units, left_out)


def _alone(arm: Arm, name: str, same: Sequence[Transcript], scores: Mapping[Key, Score], by: Sequence[Stratifier]) -> Unit:
    scenario = same[0].scenario
    stratum = " | ".join([arm.name, *_stratum(arm, scenario, [scores.get(t.key) for t in same], by)])
    choices = tuple((Spot(arm=arm.name, scenario=scenario, trial=t.trial),) for t in same)
    return Unit(name=name, choices=choices, stratum=stratum, language=arm.run.scenarios[scenario].language)


def paired(arms: Sequence[Arm], *, by: Sequence[Stratifier] = STRATIFIERS) -> Frame:
    """A unit is a scenario that was put to all arms alike, and that all of them finished in the same trial."""
    left_out: Counter[str] = Counter()
    finished: list[dict[Key, Transcript]] = []
    for arm in arms:
        left_out.update(why for t in arm.run.transcripts if (why := _unfit(t)))
        finished.append({t.key: t for t in arm.run.transcripts if not _unfit(t)})
    units = []
    for name in sorted({scenario for found in finished for scenario, _ in found}):
        here = [{trial for scenario, trial in found if scenario == name} for found in finished]
        every, common = sum(map(len, here)), sorted(set.intersection(*here))
        if len({a.run.manifest.fingerprints.stimulus.get(name) for a in arms}) > 1:
            left_out["their scenario is not the same in all runs"] += every
            continue
        if lone := every - len(common) * len(arms):
            left_out["the other run has no such conversation"] += lone
        if common:
            units.append(_pair(arms, name, common, by))
    return _frame(units, left_out)


def _pair(arms: Sequence[Arm], name: str, trials: Sequence[int], by: Sequence[Stratifier]) -> Unit:
    choices = tuple(tuple(Spot(arm=a.name, scenario=name, trial=t) for a in arms) for t in trials)
    scores = [s for a in arms for s in a.run.scores if s.scenario == name and s.trial in trials]
    first = arms[0]
    stratum = " | ".join(_stratum(first, name, scores, by))
    return Unit(name=name, choices=choices, stratum=stratum, language=first.run.scenarios[name].language)


def _frame(units: Sequence[Unit], left_out: Counter[str]) -> Frame:
    return Frame(units=tuple(sorted(units, key=lambda u: (u.stratum, u.name))), left_out=dict(sorted(left_out.items())))


def _unfit(transcript: Transcript) -> str:
    """Why nobody can be asked about a conversation; empty when people can."""
    if transcript.excluded:
        return f"lost to a fault of {transcript.excluded.blame}"
    return "" if any(m.role == "assistant" for m in transcript.messages) else "the agent said and did nothing in them"


def _stratum(arm: Arm, name: str, scores: Sequence[Score | None], by: Sequence[Stratifier]) -> list[str]:
    scenario = arm.run.scenarios[name]
    texts = {
        "language": scenario.language,
        "situation": scenario.situation or "any situation",
        "checks": _band(scores),
    }
    return [texts[b] for b in STRATIFIERS if b in by]


def _band(scores: Sequence[Score | None]) -> str:
    """What the checks found; where any of several conversations failed, they failed."""
    rated = [s for s in scores if s and (s.ratings or s.events)]
    if any(r.failed for s in rated for r in s.ratings) or any(e.occurred for s in rated for e in s.events):
        return "a check failed"
    return "no check failed" if rated else "not checked"
