"""Everything that plays conversations in one pytest process: made once from the settings file, closed at the session's end."""

import argparse
from contextlib import AsyncExitStack
from pathlib import Path

from hardcalls.cli.candidates import candidate, candidates
from hardcalls.cli.engine import engine_of
from hardcalls.cli.parser import parser
from hardcalls.cli.run import load, plan_of
from hardcalls.config import Config, PytestConfig
from hardcalls.config import read as read_config
from hardcalls.errors import EndpointError
from hardcalls.journal import Judgement
from hardcalls.plan import Candidate, Key, Plan, ask
from hardcalls.plugins import unknown
from hardcalls.pytesting.loop import Loop
from hardcalls.pytesting.played import Played
from hardcalls.raters import CHECKS
from hardcalls.rating import case_of
from hardcalls.rating.said import Said, beside
from hardcalls.replay import replay
from hardcalls.runner import GIVE_UP_AFTER, UNREACHABLE, second_try
from hardcalls.score import score
from hardcalls.transcript import Transcript


class Stage:
    """Plays and rates conversations, each of them once."""

    plan: Plan
    candidates: dict[str, Candidate]

    def __init__(self, file: Path | None, *, workers: int = 1) -> None:
        self._config = read_config(file)
        self._given = given(self._config, file, workers=workers)
        self._played: dict[tuple[str, Key], Played] = {}
        self._asked: dict[str, Candidate] = {}
        self._unreached: dict[str, int] = {}
        self._closed: dict[str, EndpointError] = {}
        self._stack = AsyncExitStack()
        self._loop = Loop()
        try:
            self._loop.do(self._open())
        except BaseException:
            self.close()
            raise

    @property
    def settings(self) -> PytestConfig:
        """What the settings file says of pytest."""
        return self._config.pytest

    @property
    def config(self) -> Config:
        """All that the settings file says."""
        return self._config

    async def _open(self) -> None:
        loaded = load(self._given.suite)
        engine = await self._stack.enter_async_context(engine_of(self._given, self._config))
        self.plan = plan_of(loaded, self._given, engine)
        self._stimuli = self.plan.stimuli
        self._traffic = engine.traffic
        self.candidates = {c.name: self._closing(c) for c in candidates(self._given, self._config, traffic=engine.traffic)}

    def close(self) -> None:
        """Close every connection, and the loop that they were made in."""
        try:
            self._loop.do(self._stack.aclose())
        finally:
            self._loop.close()

    def agent(self, text: str) -> Candidate:
        """The agent that NAME=SPEC, SPEC or a name means; of one that scenarios are collected for, the same."""
        if text in self.candidates:
            return self.candidates[text]
        if text not in self._asked:
            self._asked[text] = self._loop.do(self._made(text))
        return self._asked[text]

    async def _made(self, text: str) -> Candidate:
        made = candidate(text, self._given, self._config, traffic=self._traffic)
        return self.candidates.get(made.name) or self._closing(made)

    def _closing(self, made: Candidate) -> Candidate:
        if made.close:
            self._stack.push_async_callback(made.close)
        return made

    def play(self, agent: Candidate, key: Key) -> Played:
        """One conversation, played and rated; the same one again where this process has played it before."""
        found = self._played.get((agent.name, key))
        if found is None:
            found = self._played[agent.name, key] = self._loop.do(self._play(agent, key))
        return found

    async def _play(self, agent: Candidate, key: Key) -> Played:
        if agent.name in self._closed:
            raise self._closed[agent.name]
        try:
            transcript = await self._replayed(agent, key)
        except EndpointError as exc:
            # No other conversation would survive it either, so none is begun.
            self._closed[agent.name] = exc
            raise
        case = case_of(self._stimuli, transcript)
        # Who judges costs: what says nothing about the agent is not judged.
        judges = {} if transcript.excluded else self.plan.judges or {}
        said = {name: await ask(name, judge, case, goes_on="then run pytest again") for name, judge in judges.items()}
        found = tuple(Judgement(scenario=key[0], trial=key[1], judge=name, assessment=a) for name, a in said.items())
        raters = CHECKS if self.plan.raters is None else self.plan.raters
        rated = score(case, beside(raters, {name: Said(a) for name, a in said.items()}))
        return Played(transcript=transcript, score=rated, judgements=found)

    async def _replayed(self, agent: Candidate, key: Key) -> Transcript:
        """A conversation; one that was lost to infrastructure is tried once more. EndpointError where none gets through."""
        first = await self._once(agent, key)
        transcript = second_try(first, await self._once(agent, key)) if _lost(first) else first
        fault = transcript.excluded
        unreached = fault is not None and fault.kind in UNREACHABLE
        self._unreached[agent.name] = self._unreached.get(agent.name, 0) + 1 if unreached else 0
        if fault and self._unreached[agent.name] >= GIVE_UP_AFTER:
            what = f"the endpoint of {agent.name!r} cannot be reached: {fault.evidence}"
            raise EndpointError(f"{what}; check its address, and that the server is running")
        return transcript

    async def _once(self, agent: Candidate, key: Key) -> Transcript:
        plan, scenario = self.plan, self._stimuli.scenarios.get(key[0])
        if scenario is None:
            raise unknown("scenario", key[0], self._stimuli.scenarios)
        return await replay(
            scenario,
            agent.agent,
            customer=plan.customer_of(scenario),
            world=plan.worlds.get(scenario.setting.world) if scenario.setting else None,
            name=agent.name,
            suite=plan.suite,
            trial=key[1],
            limits=plan.limits,
            clock=plan.clock,
        )


def _lost(transcript: Transcript) -> bool:
    return transcript.excluded is not None and transcript.excluded.blame == "infrastructure"


def given(config: Config, file: Path | None, *, workers: int) -> argparse.Namespace:
    """What the settings mean, as if it had been typed after `hardcalls run`; a budget is shared out among all workers."""
    asked = config.pytest
    words = ["run", asked.suite or config.suite, "--agent", "-", "--trials", str(asked.trials)]
    words += [word for judge in asked.judges for word in ("--judge", judge)]
    words += ["--cache", asked.cache] if asked.cache else []
    words += ["--offline"] if asked.offline else []
    shares = {
        "--budget-calls": asked.budget_calls and max(1, asked.budget_calls // workers),
        "--budget-tokens": asked.budget_tokens and max(1, asked.budget_tokens // workers),
        "--budget-money": asked.budget_money and asked.budget_money / workers,
    }
    limits = {"--tool-rounds": asked.tool_rounds, "--conversation-time": asked.conversation_time}
    words += [word for flag, value in (shares | limits).items() if value is not None for word in (flag, str(value))]
    words += ["--config", str(file)] if file else []
    found: argparse.Namespace = parser().parse_args(words)
    found.agent = list(asked.named)
    return found
