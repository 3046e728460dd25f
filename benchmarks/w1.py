"""W1: 1000 conversations of four scripted turns and one judge call, against loops that only make the calls."""

import math
import os
import shutil
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from benchmarks import w1_suite
from benchmarks.bars import Outcome, middle, ratio
from benchmarks.judge_of import URL
from benchmarks.process import Cores, Cost, FailedError, Mock, cores, measured, mock, python

LATENCY = 0.05
JOBS = (64, 256)
OURS, LOW, PLAIN, FLOOR = "hardcalls", "sdk_low", "sdk_plain", "floor"
SHOWN = {
    OURS: "**hardcalls run**, storing, all checks, progress on a terminal",
    LOW: "bare loop: the SDK's low-level verb, aiohttp transport, msgspec",
    PLAIN: "bare loop: the SDK's `.create`, as most people write it",
    FLOOR: "floor: aiohttp and msgspec, no SDK",
}
CALLS = w1_suite.TURNS + 1
# What other tools cost on the same workload, on another day: ratios to the limit, CPU ms and peak MB, KB per conversation.
PEERS = (
    ("promptfoo 0.121.20", "2.8", "10.8", "8.5", "", "366", "16.5"),
    ("Inspect AI 0.3.285, defaults", "11.3", "45", "43.9", "", "234", "5.2"),
    ("DeepEval 4.3.1, defaults", "34", "", "125", "", "201", "6.5"),
)
HEADERS = ("", "wall / limit, 64", "wall / limit, 256", "CPU ms each, 64", "CPU ms each, 256", "peak MB", "KB stored each")
TOLD = (
    "{n} conversations of {turns} scripted customer turns and one judge call, the endpoint's latency fixed at 50 ms; start-up "
    "included. The limit is what the latency alone takes: ⌈n / at once⌉ x {calls} x 50 ms. Server on one core, client on another; "
    "median of {rounds} interleaved rounds. The bare loops make the same calls and neither store, check nor show anything."
)


def run(folder: Path, *, rounds: int, contenders: Sequence[str], jobs: Sequence[int] = JOBS) -> Outcome:
    """Measure, in turn, so many rounds."""
    suite, where = w1_suite.write(folder / "suite"), cores()
    costs: dict[tuple[str, int], list[Cost]] = defaultdict(list)
    with mock("--latency", f"{LATENCY}s", pinned=where.server) as endpoint:
        for _ in range(rounds):
            for at_once in jobs:
                for name in contenders:
                    costs[name, at_once].append(_one(name, at_once, suite=suite, endpoint=endpoint, where=where))
    stored = _size(folder / "out") / conversations()
    return _outcome(costs, rounds=rounds, stored=stored)


def conversations() -> int:
    """How many there are."""
    return w1_suite.SCENARIOS * w1_suite.TRIALS


def command(
    suite: Path, endpoint: Mock, *, jobs: int, output: Path, trials: int = w1_suite.TRIALS, judged: bool = True
) -> list[str]:
    """What a user would type."""
    os.environ[URL] = f"{endpoint.url}/v1"
    judge = ("--judge", "judge=python:benchmarks.judge:Judge") if judged else ()
    where = ("--base-url", f"{endpoint.url}/v1", "-o", str(output))
    return python(
        "-m", "hardcalls", "run", str(suite), "--agent", "m=openai:mock", "-j", str(jobs), "--trials", str(trials), *judge, *where
    )


def _one(name: str, jobs: int, *, suite: Path, endpoint: Mock, where: Cores) -> Cost:
    endpoint.reset()
    output = suite.parent / "out"
    if name == OURS:
        shutil.rmtree(output, ignore_errors=True)
        cost = measured(command(suite, endpoint, jobs=jobs, output=output), pinned=where.client, terminal=True)
    else:
        sizes = (str(w1_suite.SCENARIOS), str(w1_suite.TRIALS))
        line = python("-m", f"benchmarks.contenders.{name}", f"{endpoint.url}/v1", str(jobs), "judge", *sizes)
        cost = measured(line, pinned=where.client)
    stats = endpoint.stats()
    wanted = {"agent": conversations() * w1_suite.TURNS, "judge": conversations()}
    found = {kind: stats["requests"].get(kind, 0) for kind in wanted}
    if found != wanted or stats["malformed"]:
        raise FailedError(f"{name} asked {found} and not {wanted}; not well-formed: {stats['malformed']}")
    return cost


def _size(folder: Path) -> float:
    """KB of all files under it."""
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file()) / 1000


def _outcome(costs: dict[tuple[str, int], list[Cost]], *, rounds: int, stored: float) -> Outcome:
    n = conversations()
    names = list(dict.fromkeys(name for name, _ in costs))
    jobs = sorted({j for _, j in costs})

    def cell(name: str, at_once: int, what: str) -> str:
        if (name, at_once) not in costs:
            return ""
        found = [getattr(c, what) for c in costs[name, at_once]]
        limit = math.ceil(n / at_once) * CALLS * LATENCY
        return f"{middle(found) / limit:.2f}" if what == "wall" else f"{middle(found) * 1000 / n:.2f}"

    rows = [
        (
            SHOWN[name],
            *(cell(name, j, "wall") for j in JOBS),
            *(cell(name, j, "cpu") for j in JOBS),
            f"{max(c.peak for j in jobs for c in costs[name, j]):.0f}",
            f"{stored:.1f}" if name == OURS else "",
        )
        for name in names
    ]
    figures = {
        f"w1.{what}.{j}": ratio([getattr(c, what) for c in costs[OURS, j]], [getattr(c, what) for c in costs[LOW, j]])
        for what in ("wall", "cpu")
        for j in jobs
    }
    told = TOLD.format(n=n, turns=w1_suite.TURNS, calls=CALLS, rounds=rounds)
    return Outcome(
        title="W1: a thousand conversations",
        told=told,
        headers=HEADERS,
        rows=[*rows, *((f"*{name} (quoted)*", *figures_) for name, *figures_ in PEERS)],
        figures={**figures, "w1.stored": stored},
    )
