"""Small builders for tests: one scenario, one conversation, one run, each with only what a test is about."""

from collections.abc import Mapping, Sequence

from hardcalls.escalation import Escalation, Window
from hardcalls.fault import Fault
from hardcalls.run import SCHEMA, Fingerprints, Manifest, Run
from hardcalls.scenario import Branching, Due, EscalationRule, Expectation, Fact, Scenario, Scripted, Setting, Step
from hardcalls.score import Event, Rating, Score
from hardcalls.talk import Reply
from hardcalls.tool import Tool, ToolResult
from hardcalls.transcript import Ending, Handoff, Message, Note, Transcript
from hardcalls.world import Charter

Talk = tuple[Scenario, Transcript, Score | None]


def step(name: str, say: str = "Hello, it is me.", **more) -> Step:
    return Step(id=name, say=say, **more)


def scenario(
    name: str = "s-1",
    *,
    steps: Sequence[Step] = (step("opening"),),
    branching: bool = False,
    default: str | None = "forbidden",
    due: Sequence[Due] = (),
    cluster: str = "",
    world: str = "",
    private: Sequence[Fact] = (),
) -> Scenario:
    """A scenario without a world unless one is named; `default=None` makes one without escalation rules."""
    return Scenario(
        id=name,
        title=name,
        language="en",
        customer=(Branching if branching else Scripted)(steps=tuple(steps)),
        escalation=EscalationRule(default=default, due=tuple(due)) if default else None,
        setting=Setting(world=world, now="2026-03-02T10:00:00+00:00") if world else None,
        expect=Expectation(private=tuple(private)),
        cluster=cluster,
    )


def talk(
    name: str = "s-1",
    *,
    trial: int = 0,
    passed: float | None = 1.0,
    outcome: str = "contained",
    default: str = "forbidden",
    cues: Sequence[str] = (),
    window: Window | None = None,
    handoff: int | None = None,
    cluster: str = "",
    fault: Fault | None = None,
    events: Mapping[str, bool] | None = None,
    ratings: Mapping[str, float | None] | None = None,
    rated: bool = True,
) -> Talk:
    """One conversation with the rating `correctness.told` = `passed` and a given escalation outcome."""
    subject = scenario(name, steps=[step("opening", cues=tuple(cues))], default=default, cluster=cluster)
    by = "fault" if fault and fault.blame != "agent" else "customer"
    transcript = Transcript(
        scenario=name,
        agent="bot",
        trial=trial,
        messages=(Message(role="user", content="Hello, it is me."), Message(role="assistant", content="Good morning.")),
        ending=Ending(by=by),
        notes=(Note(turn=1, step="opening", cues=tuple(cues), language="en"),),
        handoffs=(Handoff(kind="executed", turn=handoff),) if handoff else (),
        faults=(fault,) if fault else (),
    )
    found = {"correctness.told": passed} | dict(ratings or {})
    score = Score(
        scenario=name,
        trial=trial,
        ratings=tuple(
            Rating(criterion=c, value=v, rater="check:test", reason="no lexicon" if v is None else "") for c, v in found.items()
        ),
        escalation=Escalation(outcome=outcome, window=window, handoff=handoff, turns=1),
        events=tuple(Event(name=n, occurred=o) for n, o in (events or {}).items()),
    )
    return subject, transcript, score if rated else None


def run(
    talks: Sequence[Talk],
    *,
    name: str = "bot",
    planned: Sequence[Scenario] = (),
    trials: int = 1,
    partial: str = "",
    grading: str = "checks-1",
    stimulus: Mapping[str, str] | None = None,
    suite: str = "test-suite",
) -> Run:
    """A run of these conversations; `planned` adds scenarios of which nothing was finished."""
    scenarios = {s.id: s for s in (*planned, *(s for s, _, _ in talks))}
    prints = Fingerprints(subject=name, grading=grading, stimulus=dict(stimulus or dict.fromkeys(scenarios, "same")))
    manifest = Manifest(
        schema=SCHEMA,
        suite=suite,
        suite_version="1",
        agent=name,
        spec=name,
        settings={},
        trials=trials,
        scenarios=tuple(sorted(scenarios)),
        fingerprints=prints,
        partial=partial,
    )
    return Run(
        manifest=manifest,
        scenarios=scenarios,
        charters={},
        transcripts=tuple(sorted((t for _, t, _ in talks), key=lambda t: t.key)),
        scores=tuple(sorted((s for _, _, s in talks if s), key=lambda s: s.key)),
    )


def many(good: int, bad: int = 0, *, first: int = 0) -> list[Talk]:
    """So many conversations that went well, then so many in which something was wrong; one scenario each."""
    return [talk(f"s-{first + i:03}", passed=float(i < good)) for i in range(good + bad)]


CHARTER = Charter(
    world="shop",
    policy="Be kind.",
    tools=tuple(Tool(name=n, description=n, parameters={"type": "object"}) for n in ("ship", "transfer", "call_back")),
    handoff_tool="transfer",
    callback_tool="call_back",
)


class Shop:
    """A world with one order; `closed` makes its queue refuse, and `breaks` makes it raise where it is named."""

    charter = CHARTER

    def __init__(self, *, closed: bool = False, breaks: str = "") -> None:
        self.closed, self.breaks = closed, breaks

    def open(self, setting: Setting) -> "ShopDesk":
        del setting
        if self.breaks == "open":
            raise ZeroDivisionError("planted")
        return ShopDesk(self)


class ShopDesk:
    """Hands out its own live table as the state, as a careless world would."""

    def __init__(self, shop: Shop) -> None:
        self.shop, self.tables = shop, {"orders": {"o-1": {"status": "open"}}}

    def call(self, name: str, arguments: dict) -> ToolResult:
        if self.shop.breaks == name:
            raise ZeroDivisionError("planted")
        if name == "transfer" and "bad" in arguments:
            return ToolResult(content="error: there is no field 'bad'", ok=False)
        if name == "transfer" and self.shop.closed:
            return ToolResult(content="refused: closed until 08:00", ok=False)
        if name == "ship":
            self.tables["orders"]["o-1"]["status"] = "sent"
        return ToolResult(content="done")

    def state(self) -> dict:
        return self.tables


class Says:
    """An agent that gives its replies in order, the last one for ever, and keeps what it was shown."""

    def __init__(self, *replies: Reply | str | BaseException) -> None:
        self.replies, self.seen = list(replies), []

    async def reply(self, messages, brief):
        self.seen.append((messages, brief))
        answer = self.replies[min(len(self.seen), len(self.replies)) - 1]
        if isinstance(answer, BaseException):
            raise answer
        return Reply(content=answer) if isinstance(answer, str) else answer


SHOP = Shop()
"""The same world as an object, for `module:attribute`."""
