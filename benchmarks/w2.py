"""W2: recorded chats rated by one rule, against a bare loop over their lines; and their import, all checks, and export."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import msgspec

from benchmarks import w2_chats
from benchmarks.bars import Outcome, middle, ratio
from benchmarks.process import Cost, FailedError, every_core, measured, python

FEW_OF = 10
"""Memory is compared with that of one chat in so many."""
PEERS = (
    ("DeepEval 4.3.1 (100k)", "1,386", "52x", "4,118"),
    ("promptfoo 0.121.20 (10k)", "2,583", "97x", "1,015"),
    ("Inspect AI 0.3.285, re-score (10k)", "7,002", "264x", "1,778"),
)
HEADERS = ("", "chats", "CPU µs each", "against the loop", "wall s", "peak MB")
LOOP, RULE, IMPORT, CHECKS, EXPORT = (
    "bare loop: json, the rule, json",
    "**hardcalls score**, the same rule",
    "hardcalls import rows",
    "hardcalls score, all checks",
    "hardcalls export, Parquet",
)
TOLD = (
    "Recorded chats of {turns} turns ({messages} messages, 2.2 KB), generated. One rule that counts words in the agent's messages, "
    "as a check of one's own; CPU of all processes together, start-up included. Both cores; memory is that of the process and its "
    "children together. Median of {rounds}, interleaved, for the loop and the rule; the others once."
)


def run(folder: Path, *, chats: int, rounds: int) -> Outcome:
    """Measure with a tenth of the chats, then with all."""
    costs: dict[tuple[str, int], list[Cost]] = defaultdict(list)
    few = chats // FEW_OF
    for count in (few, chats):
        work = folder / str(count)
        work.mkdir(parents=True)
        path = w2_chats.write(work / "chats.jsonl", count=count)
        stored = ("hardcalls", "score", str(work / "run"))
        costs[IMPORT, count].append(_cost("hardcalls", "import", "rows", str(path), "-o", str(work / "run"), "--no-score"))
        for _ in range(rounds):
            costs[LOOP, count].append(_cost("benchmarks.contenders.lines", str(path), str(work / "rated.jsonl")))
            costs[RULE, count].append(_cost(*stored, "--only", "rule", "--check", "rule=benchmarks.one_rule:rule"))
        _agree(work / "rated.jsonl", work / "run" / "ratings.jsonl", count=count)
        if count == few:
            costs[CHECKS, count].append(_cost(*stored))
        costs[EXPORT, count].append(_cost("hardcalls", "export", str(work / "run"), "-o", str(work / "run.parquet")))
    cpu = ratio([c.cpu for c in costs[RULE, chats]], [c.cpu for c in costs[LOOP, chats]])
    memory = _together(costs[RULE, chats]) / _together(costs[RULE, few])
    return Outcome(
        title="W2: recorded chats",
        told=TOLD.format(turns=w2_chats.TURNS, messages=2 * w2_chats.TURNS, rounds=rounds),
        headers=HEADERS,
        rows=[
            *(_row(what, count, found, loop=costs[LOOP, count]) for (what, count), found in costs.items()),
            *((f"*{name} (quoted)*", "", cpu_each, against, "", peak) for name, cpu_each, against, peak in PEERS),
        ],
        figures={"w2.cpu": cpu, "w2.memory": memory},
    )


def _cost(module: str, *arguments: str) -> Cost:
    return measured(python("-m", module, *arguments), pinned=every_core(), family=True)


def _agree(loop: Path, ours: Path, *, count: int) -> None:
    """FailedError when the two did not come to the same."""
    theirs = [msgspec.json.decode(line)["few_apologies"] for line in loop.read_bytes().splitlines()]
    found = [msgspec.json.decode(line)["ratings"][0]["value"] for line in ours.read_bytes().splitlines()]
    if not len(theirs) == len(found) == count or sum(theirs) != sum(found):
        raise FailedError(
            f"the loop rated {len(theirs)} chats with {sum(theirs):g} in all, hardcalls {len(found)} with {sum(found):g}"
        )


def _together(costs: Sequence[Cost]) -> float:
    return middle([max(c.together, c.peak) for c in costs])


def _row(what: str, count: int, costs: Sequence[Cost], *, loop: Sequence[Cost]) -> tuple[str, ...]:
    cpu = middle([c.cpu for c in costs])
    against = cpu / middle([c.cpu for c in loop])
    wall = middle([c.wall for c in costs])
    return (what, f"{count:,}", f"{cpu * 1e6 / count:,.0f}", f"{against:.1f}x", f"{wall:.1f}", f"{_together(costs):.0f}")
