"""What is to be run, and by whom: a Plan is the same for every Candidate, and both together are written down as a Manifest."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from hardcalls import store
from hardcalls.customers import customer_of
from hardcalls.design import Design
from hardcalls.endpoints.budget import Budget
from hardcalls.endpoints.settings import TRANSPORT
from hardcalls.errors import CrashError, HardcallsError, UsageError
from hardcalls.limits import Limits
from hardcalls.plugins import source
from hardcalls.raters import CHECKS
from hardcalls.rating.grading import grading, judged
from hardcalls.replay import Customer, World
from hardcalls.run import SCHEMA, Fingerprints, Manifest
from hardcalls.scenario import Scenario, Simulated
from hardcalls.score import Assessment, Case, Rater
from hardcalls.stimuli import Stimuli
from hardcalls.talk import Agent, Clock, still

Key = tuple[str, int]
"""A scenario's id and the number of a trial."""


class Judge(Protocol):
    """Who judges a conversation by asking: a model. What it cannot judge is missing, with a reason."""

    async def judge(self, case: Case) -> Assessment: ...


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An agent ready to be run, with what may be written down about it."""

    name: str
    spec: str
    agent: Agent
    settings: Mapping[str, Any]
    """Never a key."""
    deterministic: bool
    close: Callable[[], Awaitable[None]] | None = None


@dataclass(frozen=True, kw_only=True)
class Shard:
    """One of several equal parts of a plan, told apart by counting its conversations round."""

    number: int = 1
    of: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.number <= self.of:
            of = max(self.of, 1)
            raise UsageError(f"there is no shard {self.number} of {self.of}; write --shard 1/{of} up to --shard {of}/{of}")

    @property
    def text(self) -> str:
        """As it is typed; empty for a whole plan."""
        return f"{self.number}/{self.of}" if self.of > 1 else ""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What is to be run, the same for every candidate."""

    suite: str
    suite_version: str
    scenarios: tuple[Scenario, ...]
    worlds: Mapping[str, World]
    trials: int
    jobs: int
    partial: str
    started: str
    version: str
    limits: Limits = Limits()  # noqa: RUF009  (frozen)
    shard: Shard = Shard()
    sequential: Design | None = None
    """How the run may be looked at while it goes on."""
    raters: Mapping[str, Rater] | None = None
    """None: the checks that ship."""
    judges: Mapping[str, Judge] | None = None
    customer_of: Callable[[Scenario], Customer] = customer_of
    simulator: Mapping[str, Any] | None = None
    """What plays the simulated customers, where there are any: part of what the agents are put to."""
    budget: Budget | None = None
    """What all calls may use; the same one that the endpoints charge."""
    retry_lost: bool = False
    """Whether conversations that were stored as lost to somebody else's fault are run again."""
    clock: Clock = still
    currency: str = ""

    def __post_init__(self) -> None:
        if self.jobs < 1 or self.trials < 1:
            raise UsageError(f"{self.jobs} conversations at once and {self.trials} trials: give at least one of each")

    @property
    def conversations(self) -> tuple[Key, ...]:
        """Each scenario and trial of this shard: block by block, or trial by trial, so that an early stop has seen them all."""
        if self.sequential:
            return self.sequential.conversations(self.trials)
        every = [(s.id, t) for t in range(self.trials) for s in self.scenarios]
        return tuple(every[self.shard.number - 1 :: self.shard.of])

    @property
    def stimuli(self) -> Stimuli:
        """What agents are put to, as it is stored."""
        charters = {name: world.charter for name, world in self.worlds.items()}
        return Stimuli(scenarios={s.id: s for s in self.scenarios}, charters=charters)


def manifest_of(plan: Plan, candidate: Candidate) -> Manifest:
    """What is written down before the first conversation; the grading is filled in once all of them are rated."""
    return Manifest(
        schema=SCHEMA,
        suite=plan.suite,
        suite_version=plan.suite_version,
        agent=candidate.name,
        spec=candidate.spec,
        settings=dict(candidate.settings),
        trials=plan.trials,
        scenarios=tuple(s.id for s in plan.scenarios),
        fingerprints=Fingerprints(subject=subject_of(candidate.spec, candidate.settings), stimulus=_stimulus(plan)),
        deterministic=candidate.deterministic,
        partial=plan.partial,
        shard=plan.shard.text,
        limits=plan.limits,
        judges=prints_of(plan),
        simulator=dict(plan.simulator or {}),
        sequential=plan.sequential,
        currency=plan.currency,
        started=plan.started,
        hardcalls=plan.version,
    )


def subject_of(spec: str, settings: Mapping[str, Any]) -> str:
    """The fingerprint of an agent: what it is and how it is asked, whatever carries the requests."""
    # How requests are carried may differ when a run is resumed.
    return store.fingerprint([spec, {k: v for k, v in settings.items() if k not in TRANSPORT}])


def grading_of(plan: Plan) -> str:
    """The fingerprint of all that rates in a plan."""
    raters = CHECKS if plan.raters is None else plan.raters
    return judged(grading(raters), prints_of(plan))


def prints_of(plan: Plan) -> dict[str, str]:
    """By name, what each judge is."""
    return {name: print_of(judge) for name, judge in sorted((plan.judges or {}).items())}


def print_of(judge: Judge) -> str:
    """What a judge is: the print that it declares of its model, settings, prompts and rubric, or its source's."""
    return str(getattr(judge, "fingerprint", "")) or source(judge)


def _stimulus(plan: Plan) -> dict[str, str]:
    """Per scenario, of all that an agent is put to: the scenario, its world, how far it may go, and who plays the customer."""
    return {s.id: store.fingerprint([s, *_around(plan, s)]) for s in plan.scenarios}


def _around(plan: Plan, scenario: Scenario) -> list[Any]:
    world = plan.worlds.get(scenario.setting.world) if scenario.setting else None
    limits = [] if plan.limits == Limits() else [plan.limits]
    played = [plan.simulator] if plan.simulator and isinstance(scenario.customer, Simulated) else []
    return [world.charter if world else None, *limits, *played]


async def ask(name: str, judge: Judge, case: Case, *, goes_on: str) -> Assessment:
    """What a judge says of a conversation; CrashError, with what to do once it is mended (`goes_on`), where its code fails."""
    where = f"scenario {case.transcript.scenario!r}, trial {case.transcript.trial + 1}"
    try:
        return await judge.judge(case)
    except HardcallsError:
        raise
    except Exception as exc:
        raise CrashError(f"the judge {name!r} raised {type(exc).__name__}: {exc} ({where}); mend it, {goes_on}") from exc
