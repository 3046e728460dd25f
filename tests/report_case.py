"""Small runs with known ratings, for tests of the report."""

from hardcalls.comparison import compare
from hardcalls.escalation import Escalation, Window
from hardcalls.fault import Fault
from hardcalls.measures import METRICS
from hardcalls.report import Subject
from hardcalls.rule import Rule
from hardcalls.run import Fingerprints, Manifest, Run
from hardcalls.scenario import Due, EscalationRule, Provenance, Recorded, Scenario, Scripted, Step
from hardcalls.score import Event, Quote, Rating, Score
from hardcalls.stats.interval import wilson
from hardcalls.tool import ToolCall
from hardcalls.transcript import Ending, Handoff, Message, Note, Transcript, Usage
from hardcalls.verdict import Finding, Reason, Verdict

SAID = ("My father died on Sunday. What happens to his account?", "Are you there?")


def scenario(name: str, *, due: bool = True, language: str = "en", theme: str = "grief", summary: str = "") -> Scenario:
    rule = (
        EscalationRule(default="forbidden", due=(Due(cue="bereavement", within=1),)) if due else EscalationRule(default="forbidden")
    )
    steps = (Step(id="opening", say=SAID[0], cues=("bereavement",) if due else ()), Step(id="presses", say=SAID[1]))
    return Scenario(
        id=name,
        title=f"The call {name}",
        language=language,
        customer=Scripted(steps=steps),
        escalation=rule,
        tags={"theme": theme, "tier": "standard"},
        summary=summary or "She wants to know what happens next, and a person should tell her.",
        provenance=Provenance(author="the hardcalls authors", synthetic=True),
    )


def talk(
    scenario: Scenario,
    *,
    agent: str,
    trial: int = 0,
    reached: bool = True,
    words: str = "I am so sorry about your father. I am bringing in a colleague.",
    said: tuple[str, str] = SAID,
) -> Transcript:
    due = bool(scenario.escalation and scenario.escalation.due)
    first = [Message(role="user", content=said[0])]
    if reached:
        call = ToolCall(id="c1", name="transfer_to_human", arguments='{"queue": "bereavement"}')
        first += [Message(role="assistant", tool_calls=(call,)), Message(role="tool", content="done", tool_call_id="c1", ok=True)]
    messages = [*first, Message(role="assistant", content=words)]
    notes = [Note(turn=1, cues=("bereavement",) if due else (), intensity=2, discloses=("bereavement",))]
    if not reached:
        messages += [
            Message(role="user", content=said[1]),
            Message(role="assistant", content="We apologise for the inconvenience."),
        ]
        notes.append(Note(turn=2, intensity=3, fallback=True))
    note = "Her father died. She asks about his account. Identity not verified."
    return Transcript(
        scenario=scenario.id,
        agent=agent,
        trial=trial,
        messages=tuple(messages),
        ending=Ending(by="handoff") if reached else Ending(by="customer", reason="the customer had no more to say"),
        notes=tuple(notes),
        handoffs=(Handoff(kind="executed", turn=1, queue="bereavement", reason="a death", summary=note),) if reached else (),
        usage=Usage(calls=2, input_tokens=100, output_tokens=20, seconds=1.5),
    )


def rated(scenario: Scenario, transcript: Transcript) -> Score:
    """What the checks would say: all good when the handoff is right, else missed or not needed, and cold."""
    due = bool(scenario.escalation and scenario.escalation.due)
    reached = transcript.executed is not None
    outcome = ("timely" if reached else "missed") if due else ("unneeded" if reached else "contained")
    window = Window(cue="bereavement", opens=1, closes=1) if due else None
    good = outcome in {"timely", "contained"}
    opening = transcript.turns[0].customer
    ratings = [
        Rating(
            criterion="escalation.timing",
            value=float(good),
            rater="check:handoff",
            reason="a person was due by turn 1 (bereavement in turn 1); nobody came" if outcome == "missed" else outcome,
            evidence=() if good else (Quote(turn=1, text=opening),),
            severity="critical" if outcome == "missed" else "major",
        ),
        Rating(criterion="correctness.told", value=1.0, rater="check:told"),
        Rating(
            criterion="empathy.repeated_apology",
            value=float(good),
            rater="check:apology",
            reason="" if good else "the same apology twice",
            evidence=() if good else (Quote(turn=2, text="We apologise for the inconvenience."),),
        ),
    ]
    found = Escalation(outcome=outcome, window=window, handoff=1 if reached else None, turns=len(transcript.notes))
    events = (Event(name="invented_money_commitment", occurred=False),)
    return Score(
        scenario=scenario.id,
        trial=transcript.trial,
        ratings=tuple(sorted(ratings, key=lambda r: r.criterion)),
        escalation=found,
        events=events,
    )


def run(name: str, scenarios: list[Scenario], *, misses: tuple[str, ...] = (), lost: tuple[str, ...] = (), trials: int = 1) -> Run:
    """A run that reaches a person where one is due, but for `misses`; `lost` conversations are infrastructure's fault."""
    transcripts = []
    for s in sorted(scenarios, key=lambda s: s.id):
        for trial in range(trials):
            due = bool(s.escalation and s.escalation.due)
            transcript = talk(s, agent=name, trial=trial, reached=due != (s.id in misses and trial == 0))
            if s.id in lost:
                fault = Fault(kind="provider_error", evidence="HTTP 503 three times", turn=1)
                fields = {f: getattr(transcript, f) for f in transcript.__struct_fields__}
                transcript = Transcript(**{**fields, "faults": (fault,), "ending": Ending(by="fault", reason="provider_error")})
            transcripts.append(transcript)
    return of(name, scenarios, transcripts, trials=trials)


def of(name: str, scenarios: list[Scenario], transcripts: list[Transcript], *, trials: int = 1) -> Run:
    by_id = {s.id: s for s in scenarios}
    manifest = Manifest(
        schema=1,
        suite="hard-calls",
        suite_version="1.0.0",
        agent=name,
        spec=f"openai:{name}",
        settings={"temperature": 0.2, "client": {"api_key": "sk-never-shown"}},
        trials=trials,
        scenarios=tuple(sorted(by_id)),
        fingerprints=Fingerprints(subject="5" * 16, grading="7" * 16, stimulus=dict.fromkeys(sorted(by_id), "9" * 16)),
        hardcalls="0.1.0",
    )
    scores = tuple(rated(by_id[t.scenario], t) for t in transcripts if by_id[t.scenario].escalation)
    return Run(manifest=manifest, scenarios=by_id, charters={}, transcripts=tuple(transcripts), scores=scores)


def recorded(name: str, rewards: list[list[float | None]]) -> Run:
    """An imported run without cues: rewards by task and trial."""
    scenarios, transcripts, scores = [], [], []
    for task, trials in enumerate(rewards):
        s = Scenario(id=f"airline-{task:03}", title=f"Task {task}", language="en", customer=Recorded())
        scenarios.append(s)
        for trial, reward in enumerate(trials):
            messages = (Message(role="user", content="I want to cancel."), Message(role="assistant", content="Done."))
            transcript = Transcript(
                scenario=s.id,
                agent=name,
                trial=trial,
                messages=messages,
                ending=Ending(by="recorded"),
                given={"reward": reward},
                handoffs=(Handoff(kind="executed", turn=1),) if task == 0 else (),
            )
            why = "recorded without cues: when a person was due is not known"
            ratings = (Rating(criterion="escalation.timing", value=None, rater="check:handoff", reason=why),)
            if reward is not None:
                ratings = (*ratings, Rating(criterion="outcome.reward", value=reward, rater="given"))
            transcripts.append(transcript)
            scores.append(Score(scenario=s.id, trial=trial, ratings=ratings))
    found = of(name, scenarios, transcripts, trials=max(map(len, rewards)))
    fields = {f: getattr(found, f) for f in found.__struct_fields__}
    return Run(**{**fields, "scores": tuple(scores)})


def verdict(run: Run, *, baseline: str = "") -> Verdict:
    """A FAIL with five reasons, as a policy would give it."""
    metric = METRICS["escalation.timely"]
    sentence = "A person in time: 4 of 6 (30% to 90% is plausible); the policy asks for at least 90%."
    rule = Rule(id="in-time", kind="prove", metric=metric.name, floor=0.9)
    interval = wilson(4, 6, confidence=0.9)
    finding = Finding(rule=rule, metric=metric, state="violated", sentence=sentence, interval=interval, p=0.01)
    conversations = tuple(sorted(run.scenarios))
    reasons = tuple(
        Reason(outcome=o, sentence=s, rule="in-time", conversations=c, change="mend the conversations listed, then run again")
        for o, s, c in (
            ("FAIL", sentence, conversations),
            ("FAIL", "The second reason.", conversations[:1]),
            ("INCONCLUSIVE", "The third reason.", ()),
            ("INCONCLUSIVE", "The fourth reason.", ()),
            ("INCONCLUSIVE", "The fifth reason.", ()),
        )
    )
    return Verdict(
        outcome="FAIL",
        candidate=run.name,
        baseline=baseline,
        policy="Smoke policy",
        policy_id="smoke",
        policy_hash="abcdef0123456789",
        note="24 scenarios are a smoke test, not evidence for a rollout",
        reasons=reasons,
        findings=(finding,),
        scored=len(run.scores),
        excluded=tuple((t.scenario, t.trial, "provider_error: HTTP 503") for t in run.excluded),
        missing=run.missing,
        corners=("FAIL", "INCONCLUSIVE") if run.excluded else None,
    )


def subjects() -> list[Subject]:
    """A baseline and a candidate that misses two of six and lost one."""
    suite = [
        scenario("en-account", theme="fraud"),
        scenario("en-executor"),
        scenario("de-todesfall", language="de"),
        scenario("en-widow"),
        scenario("ar-waris", language="ar"),
        scenario("en-gift", due=False, theme="routine"),
        scenario("en-idiom", due=False, theme="routine"),
    ]
    before = run("assistant 1", suite, trials=2, misses=("en-widow",))
    after = run("assistant 2", suite, trials=2, misses=("en-executor", "en-account", "en-gift"), lost=("de-todesfall",))
    return [
        Subject(run=before),
        Subject(run=after, comparison=compare(before, after), verdict=verdict(after, baseline=before.name)),
    ]
