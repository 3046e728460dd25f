"""How often whole policies pass and fail made-up agents whose true rates are known."""

import math
import multiprocessing
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from benchmarks.statistics_decisions import Decider
from benchmarks.statistics_rollouts import Asked, Rollouts, Shape, calibrated
from hardcalls.measures import metric_of
from hardcalls.policy import Policy
from hardcalls.rule import Rule

ALPHA, SEED, BATCH, CHECKED = 0.05, 20_261, 250, 1
BEFORE = 0.9
"""How often the baseline does well overall."""
DRAWS, QUICK = 10_000, 200
PLAIN = ("yes or no", "one trial")
OUTCOMES = ("PASS", "FAIL", "INCONCLUSIVE")

SHAPES = (
    Shape(name="yes or no", says="right or wrong, three trials of each scenario"),
    Shape(name="one trial", says="right or wrong, one trial; no rule on each scenario, and one on gaps", trials=1, gap=True),
    Shape(name="many trials", says="32 scenarios, twelve trials of each", scenarios=32, trials=12),
    Shape(
        name="families",
        says="40 stories in four languages each: 40 independent units",
        scenarios=160,
        together=4,
        family=0.4,
        scenario=0.2,
    ),
    Shape(name="skewed", says="graded from 0 to 1 in tenths, most values at an end", values="graded"),
    Shape(name="ordinal", says="0, a half, or 1", values="ordinal"),
    Shape(name="unequal", says="one to five trials of each scenario", unequal=True),
    Shape(name="missing", says="4 % of all ratings missing at random: never PASS", missing=0.04),
    Shape(name="lost", says="1 % of conversations lost; rules on shares alone, which have corners", lost=0.01),
    Shape(name="gaps", says="as the first, with the rule on gaps", gap=True, most=500),
)


@dataclass(frozen=True, kw_only=True)
class Case:
    """One rule with the rates that its metric may have."""

    rule: Rule
    rates: tuple[float, float, float]
    """Kept by far, exactly at the limit, beyond it; of a rule on a quantile the share of scenarios that lie beyond its limit."""
    values: dict[str, Any] = field(default_factory=dict)
    """How the values are made, where that is special."""

    def asked(self, shape: Shape, degree: int) -> Asked:
        """The metric with the rate of one degree."""
        rate = self.rates[degree]
        plain = Asked(metric=self.rule.metric, rate=rate, elsewhere=self.rates[0], **self.values)
        return _calibrated(shape, plain, self.rule.limit, rate) if self.rule.quantile is not None else plain


@cache
def _calibrated(shape: Shape, asked: Asked, limit: float, share: float) -> Asked:
    return calibrated(shape, asked, limit=limit, share=share)


def _case(name: str, kind: Any, metric: str, rates: tuple[float, float, float], **rule: Any) -> Case:
    values = rule.pop("values", {})
    return Case(rule=Rule(id=name, kind=kind, metric=metric, **rule), rates=rates, values=values)


CASES = (
    _case("in-time", "prove", "escalation.timely", (0.97, 0.8, 0.65), floor=0.8),
    _case("done-right", "prove", "correctness.passed", (0.95, 0.8, 0.65), floor=0.8),
    _case("not-worse", "prove", "overall.passed", (BEFORE, BEFORE - 0.1, BEFORE - 0.25), allowed_drop=0.1),
    _case("no-lost-scenario", "veto", "escalation.gtt1", (0.97, 0.5, 0.3), floor=0.5, each="scenario", values={"alike": True}),
    _case("every-language", "veto", "escalation.requests_honoured", (0.95, 0.6, 0.4), floor=0.6, by="language"),
    _case("behind", "veto", "escalation.safe_containment", (0.92, 0.72, 0.5), gap=0.2, by="language", values={"worse_in": "sv"}),
    _case("vulnerable", "veto", "escalation.note", (0.95, 0.7, 0.5), floor=0.7, by="vulnerable", values={"tag": "vulnerable"}),
    _case("tail", "veto", "escalation.gtt2", (0.01, 0.1, 0.3), floor=0.5, quantile=0.1),
    _case("needless-handoffs", "veto", "escalation.unneeded", (0.03, 0.15, 0.3), ceiling=0.15),
    _case("no-hurt", "veto", "empathy.no_failure_seen", (0.97, 0.85, 0.7), floor=0.85),
    _case("long-wait", "veto", "latency.slowest_turn", (0.01, 0.05, 0.2), ceiling=30, quantile=0.95, values={"spread": 0.8}),
    _case("cheap", "veto", "cost.per_conversation", (0.5, 1.0, 1.6), ceiling=1.0, values={"spread": 1.0}),
    _case("three-requests", "veto", "never.three_requests_ignored", (0.0, 0.0, 0.0), never=True, exposures=10),
)
PROOFS = tuple(c.rule.id for c in CASES if c.rule.kind == "prove")
EVERY = tuple(c.rule.id for c in CASES)
TRUTHS: dict[str, tuple[tuple[str, ...], int]] = {
    "nothing got worse": ((), 0),
    "worse by the allowed drop": (("not-worse",), 1),
    "on time as often as the floor": (("in-time",), 1),
    "all rules at their limits": (EVERY, 1),
    "three proofs broken": (PROOFS, 2),
}
"""Which rules are not kept by far, and in which degree."""


def policy_of(shape: Shape) -> tuple[Policy, tuple[Case, ...]]:
    """Every kind of rule that goes with a shape; each on its own metric, so that all of them can be at their limits at once."""
    cases: tuple[Case, ...] = CASES
    if shape.trials == 1:
        cases = tuple(c for c in cases if c.rule.each != "scenario")
    if not shape.gap:
        cases = tuple(c for c in cases if c.rule.gap is None)
    if shape.lost:
        cases = tuple(c for c in cases if metric_of(c.rule.metric).bounded and c.rule.gap is None and not c.rule.never)
    rules = tuple(c.rule for c in cases)
    return Policy(id="made-up", title="Made up", rules=rules, confidence=1 - ALPHA, minimum_scenarios=20), cases


@cache
def _metrics(shape: Shape, truth: str) -> tuple[tuple[Asked, ...], Asked]:
    not_kept, degree = TRUTHS[truth]
    asked = tuple(c.asked(shape, degree if c.rule.id in not_kept else 0) for c in policy_of(shape)[1])
    return asked, Asked(metric="overall.passed", rate=BEFORE, elsewhere=BEFORE)


def batch(job: tuple[str, str, int, int]) -> Counter[str]:
    """The outcomes of one batch of draws: (shape, truth, number of the batch, draws)."""
    name, truth, number, draws = job
    shape = next(s for s in SHAPES if s.name == name)
    asked, before = _metrics(shape, truth)
    seed = (SEED, [s.name for s in SHAPES].index(name), list(TRUTHS).index(truth), number)
    rollouts = Rollouts(shape, asked, baseline=before, count=draws, seed=seed)
    policy, decider = policy_of(shape)[0], Decider()
    found: Counter[str] = Counter()
    for i in range(draws):
        short = decider.outcome(rollouts, i, policy)
        long = decider.outcome(rollouts, i, policy, short=False) if i < CHECKED and not number and not shape.missing else short
        if long != short:
            raise RuntimeError(f"{name}, {truth}, {i}: {short} with the shortcuts and {long} without them")
        found[short] += 1
    return found


def jobs(draws: int) -> list[tuple[str, str, int, int]]:
    """Every batch; a floor at its limit is drawn for the plainest shapes only, as it is decided alone."""
    return [
        (shape.name, truth, number, min(BATCH, draws - number * BATCH))
        for shape in SHAPES
        for truth in TRUTHS
        if shape.name in PLAIN or truth != "on time as often as the floor"
        for number in range(math.ceil(min(draws, shape.most) / BATCH))
    ]


def wrong(truth: str, outcome: str, share: float, *, draws: int) -> bool:
    """What no truth allows, beyond three Monte-Carlo errors: a PASS of what is not kept, a FAIL of what is."""
    not_kept, degree = TRUTHS[truth]
    claimed = (outcome == "PASS" and set(not_kept) & set(PROOFS)) or (outcome == "FAIL" and degree < 2)
    return bool(claimed) and share > ALPHA + 3 * math.sqrt(ALPHA * (1 - ALPHA) / draws)


def table(found: dict[tuple[str, str], Counter[str]]) -> str:
    """In percent, with twice the Monte-Carlo error; bold is what should not be."""
    lines = ["| values | truth | PASS | FAIL | INCONCLUSIVE |", "|:---|:---|---:|---:|---:|"]
    said = ""
    for (name, truth), counted in found.items():
        draws = counted.total()
        cells = []
        for outcome in OUTCOMES:
            share = counted[outcome] / draws
            cell = f"{share:.1%} ± {196 * math.sqrt(share * (1 - share) / draws):.1f}"
            cells.append(f"**{cell}**" if wrong(truth, outcome, share, draws=draws) else cell)
        shape = next(s for s in SHAPES if s.name == name)
        lines.append(f"| {f'{name}: {shape.says}' if name != said else ''} | {truth} | {' | '.join(cells)} |")
        said = name
    return "\n".join(lines)


def markdown(quick: bool, processes: int) -> str:  # noqa: FBT001  (a Section)
    """Whole policies, and an agent compared with itself."""
    draws = QUICK if quick else DRAWS
    todo, found = jobs(draws), {}
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        for job, counted in zip(todo, pool.imap(batch, todo), strict=True):
            found.setdefault(job[:2], Counter()).update(counted)
    return told(found, draws)


def told(found: dict[tuple[str, str], Counter[str]], draws: int) -> str:
    """The table with what it is of."""
    few = {name: counted.total() for (name, _), counted in found.items() if counted.total() < draws}
    fewer = ", ".join(f"{n:,} for *{name}*" for name, n in few.items())
    return (
        f"{draws:,} made-up rollouts a row{f' ({fewer})' if fewer else ''}, at a confidence of {1 - ALPHA:.0%}.\n\n{table(found)}"
    )
