"""`kill -9` at random moments of a run, and the same command again after each: nothing that had ended is asked again or lost."""

import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from benchmarks import w1, w1_suite
from benchmarks.bars import Outcome
from benchmarks.process import ROOT, Cores, FailedError, Mock, cores, environment, measured, mock, on
from benchmarks.rows import Asked, Key, key, rows, timeless, twice

TRIALS, JOBS = 6, 16
IN_START_UP = 0.2
"""The share of kills that come at any moment from the start on; the others come while conversations are going on."""
START_UP = 1.0
"""Seconds."""
SETTLES = 0.15
"""Seconds in which what a killed process had sent has arrived."""
# One `kill -9` at half of 600 conversations, then the documented way to go on.
PEERS = (
    ("Inspect AI 0.3.285, 600 conversations, one kill: finished, and run again", "5 (3 with its recover command)"),
    ("promptfoo 0.121.20, the same", "59, and its summary counts 599 of 600"),
)
TOLD = (
    "{n} conversations with a judge, {jobs} at once, killed with SIGKILL at {kills} random moments (seed {seed}), the same command "
    "again after each; then to its end, and once more undisturbed. What was asked for is counted by the endpoint."
)


def run(folder: Path, *, kills: int, seed: int = 0) -> Outcome:
    """Kill so often, then compare."""
    suite, where = w1_suite.write(folder / "suite"), cores()
    planned = [(w1_suite.name(i), t) for i in range(w1_suite.SCENARIOS) for t in range(TRIALS)]
    with mock("--latency", "50ms", pinned=where.server) as endpoint:
        killed = folder / "killed"
        command = w1.command(suite, endpoint, jobs=JOBS, output=killed, trials=TRIALS)
        kept = _kill(command, killed / "m", endpoint=endpoint, where=where, kills=kills, chance=random.Random(seed))
        measured(command, pinned=where.client)
        asked = Asked(endpoint.stats(), suite="w1")
        calm = folder / "calm"
        measured(w1.command(suite, endpoint, jobs=JOBS, output=calm, trials=TRIALS), pinned=where.client)
    found = rows(killed / "m" / "conversations.jsonl")
    there = {key(r) for r in found}
    again = {k for ended, _, before in kept for k in ended if asked.agent(k) != before.agent(k)}
    judged_again = {k for _, rated, before in kept for k in rated if asked.judge(k) != before.judge(k)}
    lost = {k for ended, _, _ in kept for k in ended if k not in there} | (set(planned) - there)
    differ = _differences(killed / "m", calm / "m")
    shutil.rmtree(suite)
    return Outcome(
        title="`kill -9`, and the same command again",
        told=TOLD.format(n=len(planned), jobs=JOBS, kills=len(kept), seed=seed),
        headers=("", "conversations"),
        rows=[
            ("had ended at each kill", ", ".join(str(len(ended)) for ended, _, _ in kept)),
            ("finished, and run again", len(again)),
            ("rated, and judged again", len(judged_again)),
            ("lost", len(lost)),
            ("rows that differ from an undisturbed run's, times dropped and rows sorted", len(differ)),
            ("there twice", len(twice(found))),
            *((f"*{name} (quoted)*", figures) for name, figures in PEERS),
        ],
        figures={"kill.again": len(again | judged_again), "kill.lost": len(lost), "kill.differ": len(differ) + len(twice(found))},
        notes=[f"First difference: {differ[0]}"] if differ else [],
    )


def _kill(
    command: Sequence[str], folder: Path, *, endpoint: Mock, where: Cores, kills: int, chance: random.Random
) -> list[tuple[list[Key], list[Key], Asked]]:
    """What had ended, what had been rated, and what had been asked for, at each kill."""
    kept: list[tuple[list[Key], list[Key], Asked]] = []
    for number in range(kills):
        said = folder.parents[1] / f"said-{number}.txt"
        with on(where.client), said.open("wb") as out:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd=ROOT, env=environment())
        _wait(process, folder / "conversations.jsonl", chance=chance, left=kills - number)
        if process.poll() is not None:
            told = said.read_text(encoding="utf-8", errors="replace")[-1000:]
            raise FailedError(f"the run ended with {process.returncode} before kill {number + 1} of {kills}:\n{told}")
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        time.sleep(SETTLES)
        ended, rated = (list(map(key, rows(folder / name))) for name in ("conversations.jsonl", "ratings.jsonl"))
        kept.append((ended, rated, Asked(endpoint.stats(), suite="w1")))
    return kept


def _wait(process: subprocess.Popen[bytes], journal: Path, *, chance: random.Random, left: int) -> None:
    """Until the moment of the kill."""
    if chance.random() < IN_START_UP:
        time.sleep(chance.uniform(0, START_UP))
        return
    before = _size(journal)
    total = w1_suite.SCENARIOS * TRIALS
    # Near the end there would soon be nothing left to kill.
    wanted = min(before + chance.uniform(0, 1.5 * (total - before) / left), total - 3 * JOBS)
    while process.poll() is None and _size(journal) < wanted:
        time.sleep(0.002)
    time.sleep(chance.uniform(0, 0.06))


def _size(journal: Path) -> int:
    return journal.read_bytes().count(b"\n") if journal.exists() else 0


def _differences(one: Path, other: Path) -> list[str]:
    """The rows that are not the same in both folders, with what they hold."""
    found: list[str] = []
    for name in ("conversations.jsonl", "ratings.jsonl", "judgements.jsonl"):
        left, right = (sorted(map(_text, rows(folder / name))) for folder in (one, other))
        found += [f"{name}: {text[:400]}" for text in sorted({*left} ^ {*right})]
        found += [f"{name}: {len(left)} rows, and {len(right)} undisturbed"] if len(left) != len(right) else []
    left_plan, right_plan = (timeless(msgspec.json.decode((folder / "manifest.json").read_bytes())) for folder in (one, other))
    return found + ([f"manifest.json: {left_plan} and {right_plan}"] if left_plan != right_plan else [])


def _text(row: Any) -> str:
    return msgspec.json.encode(timeless(row), order="sorted").decode()
