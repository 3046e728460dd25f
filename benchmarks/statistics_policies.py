"""`python -m benchmarks.statistics_policies`: how often whole policies pass and fail made-up agents whose true rates are known."""

import argparse
import math
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.statistics_decisions import Decider
from benchmarks.statistics_rollouts import Asked, Rollouts, Shape, calibrated
from hardcalls.measures import metric_of
from hardcalls.policy import Policy
from hardcalls.rule import Rule

BEGIN, END = "<!-- whole policies -->", "<!-- end of whole policies -->"
ALPHA, SEED, BATCH, CHECKED = 0.05, 20_261, 250, 2
BEFORE = 0.9
"""How often the baseline does well overall."""
DRAWS, QUICK = 10_000, 500
OUTCOMES = ("PASS", "FAIL", "INCONCLUSIVE")

SHAPES = (
    Shape(name="yes or no", says="right or wrong, three trials of each scenario"),
    Shape(name="one trial", says="right or wrong, one trial; no rule on each scenario, and one on gaps", trials=1, gap=True),
    Shape(name="many trials", says="32 scenarios, twelve trials of each", scenarios=32, trials=12),
    Shape(name="families", says="24 stories in four languages each: 24 independent units", family=0.4, scenario=0.2, together=4),
    Shape(name="skewed", says="graded from 0 to 1 in tenths, most values at an end", values="graded"),
    Shape(name="ordinal", says="0, a half, or 1", values="ordinal"),
    Shape(name="unequal", says="one to five trials of each scenario", unequal=True),
    Shape(name="missing", says="4 % of all ratings missing at random: never PASS", missing=0.04),
    Shape(name="lost", says="1 % of conversations lost; rules on shares alone, which have corners", lost=0.01),
    Shape(name="gaps", says="as the first, with the rule on gaps; fewer draws", gap=True, most=2_000),
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
    _case("kept-from-a-person", "veto", "escalation.harmful_containment", (0.02, 0.1, 0.25), ceiling=0.1),
    _case("no-hurt", "veto", "empathy.no_failure_seen", (0.97, 0.85, 0.7), floor=0.85),
    _case("long-wait", "veto", "latency.slowest_turn", (0.01, 0.05, 0.2), ceiling=30, quantile=0.95, values={"spread": 0.8}),
    _case("cheap", "veto", "cost.per_conversation", (0.5, 1.0, 1.6), ceiling=1.0, values={"spread": 1.0}),
    _case("three-requests", "veto", "never.three_requests_ignored", (0.0, 0.0, 0.0), never=True, exposures=10),
)
PROOFS = tuple(c.rule.id for c in CASES if c.rule.kind == "prove")
EVERY = tuple(c.rule.id for c in CASES)
TRUTHS: dict[str, tuple[tuple[str, ...], int]] = {
    "nothing got worse, every limit is kept by far": ((), 0),
    "worse by exactly the allowed drop": (("not-worse",), 1),
    "in time exactly as often as the floor asks": (("in-time",), 1),
    "every rule exactly at its limit": (EVERY, 1),
    "the three proofs broken by 15 points": (PROOFS, 2),
}
"""Which rules are not kept by far, and in which degree."""


def policy_of(shape: Shape) -> tuple[Policy, tuple[Case, ...]]:
    """Every kind of rule that goes with a shape; each on its own metric, so that all of them can be at their limits at once."""
    cases = CASES
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
        outcome = decider.outcome(rollouts, i, policy)
        if (
            i < CHECKED
            and not number
            and not shape.missing
            and (long := decider.outcome(rollouts, i, policy, short=False)) != outcome
        ):
            raise SystemExit(f"{name}, {truth}, {i}: {outcome} with the shortcuts and {long} without them")
        found[outcome] += 1
    return found


def rows(draws: int, *, processes: int, shapes: Sequence[str]) -> dict[tuple[str, str], Counter[str]]:
    """The outcomes of every shape and truth."""
    most = {s.name: s.most for s in SHAPES}
    jobs = [
        (shape, truth, number, min(BATCH, draws - number * BATCH))
        for shape in shapes
        for truth in TRUTHS
        for number in range(math.ceil(min(draws, most[shape]) / BATCH))
    ]
    found: dict[tuple[str, str], Counter[str]] = {}
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        for job, counted in zip(jobs, pool.imap(batch, jobs), strict=True):
            found.setdefault(job[:2], Counter()).update(counted)
    return found


def broken(truth: str, shares: dict[str, float], *, error: float) -> list[str]:
    """What no truth allows, beyond three Monte-Carlo errors: a PASS of what is not kept, a FAIL of what is."""
    not_kept, degree = TRUTHS[truth]
    most = ALPHA + 3 * error
    wrong = []
    if set(not_kept) & set(PROOFS) and shares["PASS"] > most:
        wrong.append(f"{truth}: PASS in {shares['PASS']:.1%}")
    if degree < 2 and shares["FAIL"] > most:
        wrong.append(f"{truth}: FAIL in {shares['FAIL']:.1%}")
    return wrong


def table(found: dict[tuple[str, str], Counter[str]]) -> tuple[str, list[str]]:
    """The table in Markdown, and what is wrong with it."""
    lines = ["| data | truth | PASS | FAIL | INCONCLUSIVE |", "|---|---|---:|---:|---:|"]
    wrong = []
    for (name, truth), counted in found.items():
        draws = counted.total()
        shares = {o: counted[o] / draws for o in OUTCOMES}
        told = " | ".join(f"{s:.1%} ± {196 * math.sqrt(s * (1 - s) / draws):.1f}" for s in shares.values())
        lines.append(f"| {name} | {truth} | {told} |")
        wrong += [f"{name}: {w}" for w in broken(truth, shares, error=math.sqrt(ALPHA * (1 - ALPHA) / draws))]
    return "\n".join(lines), wrong


def main() -> int:
    """0 when every error is kept, 1 when one is not."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.statistics_policies", description=__doc__)
    parser.add_argument("--quick", action="store_true", help=f"{QUICK} draws a row, not {DRAWS:,}")
    parser.add_argument("--draws", type=int, help="so many draws a row")
    parser.add_argument("--shape", action="append", choices=[s.name for s in SHAPES], help="only this one; repeatable")
    parser.add_argument("-j", "--jobs", type=int, default=2, help="processes (default: 2)")
    parser.add_argument("--write", metavar="FILE", type=Path, help=f"put the table between `{BEGIN}` and `{END}` of this file")
    given = parser.parse_args()
    started = time.monotonic()
    draws = given.draws or (QUICK if given.quick else DRAWS)
    found = rows(draws, processes=given.jobs, shapes=given.shape or [s.name for s in SHAPES])
    text, wrong = table(found)
    print(text)
    print(f"{draws} draws a row, {time.monotonic() - started:.0f} s", file=sys.stderr)
    if given.write:
        _write(given.write, f"{draws:,} made-up rollouts a row.\n\n{text}")
    for line in wrong:
        print(f"wrong: {line}", file=sys.stderr)
    return 1 if wrong else 0


def _write(path: Path, text: str) -> None:
    whole = path.read_text(encoding="utf-8")
    before, begin, rest = whole.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{path} has no lines `{BEGIN}` and `{END}`; put them where the table belongs")
    path.write_text(f"{before}{BEGIN}\n\n{text}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
