"""One subject prepared for a report: its scored conversations, what was lost, and the ids that links go to."""

import re
from collections.abc import Sequence
from functools import cached_property

from hardcalls.corners import lost
from hardcalls.measures import Series, Talk, could_ask, measure, talks
from hardcalls.report import said, words
from hardcalls.report.subject import Subject
from hardcalls.run import Run
from hardcalls.scenario import Scenario
from hardcalls.score import Score

_UNFIT = re.compile(r"[^a-z0-9_-]+")
FULL_RUN = 200
"""Above this many conversations only the worst are shown with their transcripts."""


class Candidate:
    """What every part of a report asks of a subject; nothing in it changes."""

    def __init__(self, subject: Subject, *, index: int, name: str) -> None:
        self.subject, self.id, self.name = subject, f"a{index}", name
        self.run: Run = subject.run

    @cached_property
    def talks(self) -> tuple[Talk, ...]:
        """The conversations that count."""
        return talks(self.run)

    @cached_property
    def by_scenario(self) -> dict[str, tuple[Talk, ...]]:
        """The conversations that count, by scenario."""
        found: dict[str, list[Talk]] = {}
        for talk in self.talks:
            found.setdefault(talk.scenario.id, []).append(talk)
        return {s: tuple(t) for s, t in found.items()}

    @cached_property
    def scores(self) -> dict[tuple[str, int], Score]:
        """Scores by conversation."""
        return {s.key: s for s in self.run.scores}

    @cached_property
    def lost(self) -> tuple[tuple[str, int, str], ...]:
        """(scenario, trial, why) of conversations that say nothing about the agent."""
        faults = [
            (t.scenario, t.trial, f"{words.plain(t.excluded.kind)}: {said.quote(t.excluded.evidence)}")
            for t in self.run.excluded
            if t.excluded
        ]
        unscored = [
            (t.scenario, t.trial, "it has no ratings")
            for t in self.run.transcripts
            if self.run.scores and t.key not in self.scores and not t.excluded
        ]
        return tuple(sorted([*faults, *unscored, *((s, t, "never finished") for s, t in self.run.missing)]))

    @cached_property
    def gone(self) -> frozenset[tuple[str, int]]:
        """(scenario, trial) of the lost ones, as the verdict counts them."""
        return lost(self.run)

    @cached_property
    def recorded(self) -> bool:
        """Whether no conversation of it has cues."""
        return bool(self.talks) and all(t.score.escalation is None for t in self.talks)

    @cached_property
    def measured(self) -> dict[str, Series]:
        """Every metric of the run, as the verdict counts it."""
        return measure(self.run)

    def lacking(self, metric: str, found: Series) -> int:
        """How many values of a metric are missing: those that could not be rated, and those of lost conversations."""
        scenarios = self.run.scenarios
        lost = sum(s in scenarios and could_ask(metric, scenarios[s]) for s, _, _ in self.lost)
        return len(found.missing) + lost

    def anchor(self, scenario: str, trial: int) -> str:
        """The id of a conversation's place in the report."""
        return f"{self.id}-{_UNFIT.sub('-', scenario.lower())}-{trial + 1}"

    def title(self, scenario: str) -> str:
        """A scenario's title, or its id."""
        found = self.run.scenarios.get(scenario)
        return said.quote(found.title) if found and found.title else scenario

    def trial(self, trial: int) -> str:
        """Which trial, where there are several."""
        return f"trial {trial + 1} of {self.run.manifest.trials}" if self.run.manifest.trials > 1 else ""


def candidates(subjects: Sequence[Subject]) -> tuple[Candidate, ...]:
    """The subjects, those that were judged first, with names that tell them apart."""
    subjects = sorted(subjects, key=lambda s: s.verdict is None)
    names = [said.name(s.run.name) for s in subjects]
    return tuple(
        Candidate(s, index=i, name=f"{n} ({names[:i].count(n)})" if names.count(n) > 1 else n)
        for i, (s, n) in enumerate(zip(subjects, names, strict=True), 1)
    )


def scenarios_of(everyone: Sequence[Candidate]) -> dict[str, Scenario]:
    """Every scenario of any candidate, sorted by id; the first candidate's form of it."""
    found: dict[str, Scenario] = {}
    for candidate in everyone:
        for key, scenario in candidate.run.scenarios.items():
            found.setdefault(key, scenario)
    return dict(sorted(found.items()))
