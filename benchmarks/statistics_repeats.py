"""How often the gate tells an agent from itself: four real trials of one agent on fifty real tasks, two against two."""

import math
import random
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

from benchmarks.statistics_decisions import Decider
from hardcalls.imports import IMPORTERS
from hardcalls.measured import Measured, Pair, findings
from hardcalls.measures import METRICS, Point, Series
from hardcalls.policy import Policy
from hardcalls.reason import rule_reasons, total
from hardcalls.rule import Rule
from hardcalls.run import SCHEMA, Fingerprints, Manifest, Run

RECORDED = Path(__file__).parents[2] / "shared" / "data" / "tau1_runs" / "airline_gpt-4o_50x4trials.json.gz"
"""tau-bench's own recorded runs of gpt-4o in its airline domain; docs/import.md says where such files come from."""
DRAWS, QUICK, SEED = 10_000, 1_000, 20_261
REWARD = METRICS["outcome.reward"]
RULES = {
    "not worse by more than 5 points": Rule(id="drop-5", kind="prove", metric=REWARD.name, allowed_drop=0.05),
    "not worse by more than 10 points": Rule(id="drop-10", kind="prove", metric=REWARD.name, allowed_drop=0.1),
    "better": Rule(id="gain", kind="prove", metric=REWARD.name, gain=0.0),
}


def markdown(quick: bool, processes: int) -> str:  # noqa: FBT001  (a Section)
    """The table; SystemExit where the recorded runs are not there."""
    del processes
    if not RECORDED.is_file():
        raise SystemExit(f"statistics: the recorded runs {RECORDED} are missing")
    tasks: dict[str, list[float]] = {}
    for transcript in IMPORTERS["tau1"](RECORDED).transcripts:
        tasks.setdefault(transcript.scenario, []).append(float(transcript.given["reward"]))
    draws, lines = QUICK if quick else DRAWS, ["| policy | trials | PASS | FAIL | INCONCLUSIVE |", "|:---|:---|---:|---:|---:|"]
    Decider().cut(short=True)
    for says, rule in RULES.items():
        for each in (1, 2):
            found = repeated(tasks, _gate(rule), each=each, draws=draws)
            lines.append(f"| {says} | {each} against {each} | {' | '.join(_share(found[o], draws) for o in OUTCOMES)} |")
    told = f"{draws:,} draws a row of {len(tasks)} tasks with replacement, the four trials of each shuffled."
    return f"{told}\n\n" + "\n".join(lines)


OUTCOMES = ("PASS", "FAIL", "INCONCLUSIVE")


def repeated(tasks: dict[str, list[float]], gate: Callable[[tuple[float, ...]], str], *, each: int, draws: int) -> Counter[str]:
    """The outcomes of comparisons of an agent with itself, so many trials of each task against as many others."""
    rng = random.Random(SEED)
    trials = [tasks[t] for t in sorted(tasks)]
    found: Counter[str] = Counter()
    for _ in range(draws):
        drawn = [rng.sample(values, 2 * each) for values in rng.choices(trials, k=len(trials))]
        found[gate(tuple(sorted((sum(d[each:]) - sum(d[:each])) / each for d in drawn)))] += 1
    return found


def _gate(rule: Rule) -> Callable[[tuple[float, ...]], str]:
    """The outcome for units with these differences; what makes the levels of both is not asked."""
    policy = Policy(id="repeats", title="Repeats", rules=(rule,))

    @cache
    def outcome(gaps: tuple[float, ...]) -> str:
        old, new = (_measured([max(0.0, sign * g) for g in gaps]) for sign in (-1, 1))
        shared = frozenset(p.scenario for p in old.series[REWARD.name].points)
        pair = Pair(candidate=new, baseline=old, shared=shared, failure=policy.alpha)
        return total(rule_reasons(findings(pair, policy, estimates=(), worse=None), failure=policy.alpha))

    return outcome


def _measured(values: list[float]) -> Measured:
    points = tuple(
        Point(scenario=f"t-{i:02}", unit=f"t-{i:02}", mean=v, worst=v, trials=1, values=(v,)) for i, v in enumerate(values)
    )
    series = {REWARD.name: Series(metric=REWARD, points=points)}
    return Measured(run=_RUN, series=series, scored=frozenset(), lost=frozenset())


_RUN = Run(
    manifest=Manifest(
        schema=SCHEMA,
        suite="recorded",
        suite_version="1",
        agent="itself",
        spec="recorded",
        settings={},
        trials=1,
        scenarios=(),
        fingerprints=Fingerprints(subject="itself"),
    ),
    scenarios={},
    charters={},
    transcripts=(),
    scores=(),
)


def _share(count: int, draws: int) -> str:
    share = count / draws
    return f"{share:.1%} ± {196 * math.sqrt(share * (1 - share) / draws):.1f}"
