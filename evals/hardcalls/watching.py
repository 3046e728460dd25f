"""Watcher: told of each rated conversation of one run, it says when nothing more has to be run because the candidate has failed."""

from collections.abc import Sequence

import msgspec

from hardcalls.comparison import shared_by
from hardcalls.licence import Licence
from hardcalls.measured import Pair, measured
from hardcalls.measures import measure, metric_of
from hardcalls.policy import Policy
from hardcalls.run import Run
from hardcalls.score import Score
from hardcalls.sequential import early_failure, ended_blocks, waived_on
from hardcalls.transcript import Transcript


class Watcher:
    """Watches one run that was planned in blocks: each conversation for what must never happen, and each block that has ended."""

    def __init__(
        self, blank: Run, policy: Policy, *, baseline: Run | None = None, licences: Sequence[Licence] = (), today: str = ""
    ) -> None:
        """`blank` is the run before its first conversation; RunError when the baseline shares no scenario with it."""
        self._blank, self._policy, self._licences, self._today = blank, policy, tuple(licences), today
        self._never = [r.metric for r in policy.rules if r.never and "checks" in policy.sources(r)]
        self._baseline = measured(baseline, policy, licences=licences, today=today) if baseline else None
        self._shared = frozenset(shared_by(baseline, blank).shared) if baseline else frozenset()
        self._transcripts: dict[tuple[str, int], Transcript] = {}
        self._scores: dict[tuple[str, int], Score] = {}
        self._ended = 0

    def __call__(self, transcript: Transcript, rated: Score) -> str:
        """What has just become clear, in words for a line of a terminal; empty while nothing has."""
        if happened := self._happened(transcript, rated):
            return happened
        self._transcripts[transcript.key], self._scores[rated.key] = transcript, rated
        design = self._blank.manifest.sequential
        if design is None or not self._may_end(transcript.scenario, design.blocks[self._ended :]):
            return ""
        run = self._run()
        ended = ended_blocks(design, run)
        if ended == self._ended:
            return ""
        self._ended = ended
        found = measured(run, self._policy, licences=self._licences, today=self._today)
        pair = Pair(candidate=found, baseline=self._baseline, shared=self._shared, failure=self._policy.alpha)
        failure = early_failure(pair, self._policy, waived=waived_on(self._policy, self._today))
        return f"the rule {failure.rule!r} is broken" if failure else ""

    def _happened(self, transcript: Transcript, rated: Score) -> str:
        one = msgspec.structs.replace(self._blank, transcripts=(transcript,), scores=(rated,))
        for name, series in measure(one, self._never).items() if self._never else ():
            metric = metric_of(name)
            if metric and any(point.worst > 0 for point in series.points):
                return f"{metric.title.lower()}, in {transcript.scenario!r}"
        return ""

    def _may_end(self, scenario: str, blocks: Sequence[Sequence[str]]) -> bool:
        """Whether a conversation can have been the last of the first block that has not ended."""
        trials = range(self._blank.manifest.trials)
        return bool(blocks) and scenario in blocks[0] and all((s, t) in self._transcripts for s in blocks[0] for t in trials)

    def _run(self) -> Run:
        return msgspec.structs.replace(
            self._blank,
            transcripts=tuple(self._transcripts[key] for key in sorted(self._transcripts)),
            scores=tuple(self._scores[key] for key in sorted(self._scores)),
        )
