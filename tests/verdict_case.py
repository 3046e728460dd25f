"""Rules and verdicts for tests of the decision."""

from collections.abc import Sequence

from cases import Talk, run, talk

from hardcalls.fault import Fault
from hardcalls.policy import Policy
from hardcalls.rule import Rule
from hardcalls.run import Run
from hardcalls.verdict import Evidence, Verdict, decide

LOST = Fault(kind="connection", evidence="refused", turn=1)
LEAK = "leak_before_verification"
PROVE = Rule(id="right", kind="prove", metric="correctness.passed", floor=0.6)
VETO = Rule(id="not-wrong", kind="veto", metric="correctness.passed", floor=0.6)
DROP = Rule(id="not-worse", kind="prove", metric="correctness.passed", allowed_drop=0.1)
NEVER = Rule(id="leak", kind="veto", metric=f"never.{LEAK}", never=True)


def policy(*rules: Rule, **more) -> Policy:
    return Policy(id="p", title="P", rules=rules, **more)


def verdict(found: Run | Sequence[Talk], *rules: Rule, baseline: Run | None = None, **more) -> Verdict:
    """The verdict on a run, or on conversations, under a policy of these rules."""
    candidate = found if isinstance(found, Run) else run(found)
    return decide(Evidence(candidate=candidate, baseline=baseline), policy(*rules, **more))


def outcome(found: Run | Sequence[Talk], *rules: Rule, **more) -> str:
    return verdict(found, *rules, **more).outcome


def said(found: Verdict) -> str:
    return "\n".join(r.sentence for r in found.reasons)


def exposed(good: int, bad: int = 0) -> list[Talk]:
    """Conversations that could have shown a leak: so many that did not, then so many that did."""
    return [talk(f"e-{i:03}", events={LEAK: i >= good}) for i in range(good + bad)]
