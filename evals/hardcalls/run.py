"""One run: one suite x one agent x k trials, with all transcripts and scores."""

import hashlib
from typing import Annotated, Any

import msgspec

from hardcalls.design import Design
from hardcalls.limits import Limits
from hardcalls.record import Record
from hardcalls.scenario import Scenario
from hardcalls.score import Score
from hardcalls.transcript import Transcript
from hardcalls.world import Charter

SCHEMA = 2


class Fingerprints(Record):
    """What must match, and what may differ, for two runs to be compared (each a SHA-256, 16 hex digits)."""

    subject: str
    """The agent and its settings: may differ."""
    grading: str = ""
    """The raters: must match. Empty until the run is scored."""
    stimulus: dict[str, str] = {}
    """Per scenario: what the agent was put to (scenario, world, customer). The scenarios that match are compared."""


class Manifest(Record):
    """What a run is of, written when it starts."""

    schema: int
    suite: str
    suite_version: str
    agent: str
    spec: str
    settings: dict[str, Any]
    """What the agent was set to; never a key."""
    trials: int
    scenarios: tuple[str, ...]
    """What was planned, in the suite's order."""
    fingerprints: Fingerprints
    deterministic: bool = False
    """Whether the agent gives the same answer every time, so that trials add no evidence."""
    partial: str = ""
    """Why this is only a part of its suite (`--limit 3`); empty for a whole one."""
    shard: Annotated[str, msgspec.Meta(pattern=r"^([1-9][0-9]{0,5}/[1-9][0-9]{0,5})?$")] = ""
    """Which part of the plan this is, such as `2/4`; empty for the whole."""
    limits: Limits = Limits()
    """How far each conversation might go."""
    judges: dict[str, str] = {}
    """By name, the SHA-256 of what each judge was made of."""
    simulator: dict[str, Any] = {}
    """What played the simulated customers; never a key."""
    sequential: Design | None = None
    """How the run may be looked at while it goes on; None for one that is decided once, at its end."""
    currency: str = ""
    """Of the costs; empty when no prices were given."""
    started: str = ""
    """ISO 8601; from the clock of whoever started it."""
    source: str = ""
    """For an imported run: the tool and file it came from."""
    recorded: int = 0
    """How many recorded conversations were imported, where no plan names them: their transcripts do. 0 for every other run."""
    hardcalls: str = ""

    @property
    def planned(self) -> tuple[tuple[str, int], ...]:
        """Scenario and trial of every conversation of this run, in the order in which they begin."""
        if self.sequential:
            return self.sequential.conversations(self.trials)
        every = [(s, t) for t in range(self.trials) for s in self.scenarios]
        number, _, of = self.shard.partition("/")
        return tuple(every[int(number) - 1 :: int(of)] if of else every)


class Run(Record):
    """A manifest and what came of it; rows sorted by (scenario, trial)."""

    manifest: Manifest
    scenarios: dict[str, Scenario]
    charters: dict[str, Charter]
    transcripts: tuple[Transcript, ...]
    scores: tuple[Score, ...]

    @property
    def name(self) -> str:
        """What the agent is called in tables and reports."""
        return self.manifest.agent

    @property
    def missing(self) -> tuple[tuple[str, int], ...]:
        """Planned conversations that were not finished; nobody planned recorded ones."""
        if self.manifest.recorded:
            return ()
        done = {t.key for t in self.transcripts}
        return tuple(sorted(k for k in self.manifest.planned if k not in done))

    @property
    def excluded(self) -> tuple[Transcript, ...]:
        """Conversations that say nothing about the agent because of somebody else's fault."""
        return tuple(t for t in self.transcripts if t.excluded)

    @property
    def digest(self) -> str:
        """SHA-256 of its conversations: what was found of these holds for no others, whoever the agent was in both."""
        found = hashlib.sha256()
        for transcript in self.transcripts:
            found.update(msgspec.json.encode(transcript))
        return found.hexdigest()

    def score_of(self, key: tuple[str, int]) -> Score | None:
        """The score of one conversation, or None when it has none."""
        return next((s for s in self.scores if s.key == key), None)
