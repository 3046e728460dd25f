"""30 % of all calls go wrong, in every way: each conversation is finished or recorded with its cause, once, and totals agree."""

import os
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from benchmarks import w1_suite
from benchmarks.bars import Outcome
from benchmarks.judge_of import CRITERION, URL
from benchmarks.process import Cores, FailedError, Mock, cores, mock, python, tried
from benchmarks.rows import Asked, Key, Row, key, rows, twice

RATES = (
    "429=0.10,500=0.05,502=0.02,503=0.02,529=0.01,reset=0.03,cut=0.01,slow=0.02,hang=0.005,"
    "truncated=0.015,blank=0.005,empty=0.01,oversized=0.005"
)
JOBS = 64
SETTINGS = """\
[agents.m]
spec = "openai:mock"
base_url = "{url}"

[agents.m.settings]
shared = {shared}
timeout = 1.0
backoff = 0.05
"""
TOLD = (
    "{n} conversations with a judge, {jobs} at once, twice: with an endpoint that many share (a provider: its errors are not the "
    "agent's) and with a team's own (its errors are). Of all calls, 30 % go wrong (`{rates}`; a 429 asks for 50 ms, a call may "
    "take 1 s, a slow answer takes 2 s). What was asked for is counted by the endpoint, conversation by conversation."
)
HEADERS = ("", "a shared endpoint", "a team's own")


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One run among faults."""

    wall: float
    requests: int
    planted: int
    finished: int
    causes: Counter[str]
    """By kind, of those that did not end as they should."""
    wrong: tuple[str, ...]
    """What should never be."""


def run(folder: Path, *, trials: int = w1_suite.TRIALS, seed: int = 0) -> Outcome:
    """Both kinds of endpoint, one after the other."""
    suite = w1_suite.write(folder / "suite")
    options = ("--latency", "10ms", "--slow", "2s", "--retry-after", "50ms", "--faults", RATES, "--seed", str(seed))
    seen: list[Seen] = []
    with mock(*options, pinned=cores().server) as endpoint:
        for shared in (True, False):
            seen.append(_one(folder, suite=suite, endpoint=endpoint, shared=shared, trials=trials, where=cores()))
            endpoint.reset()
    shutil.rmtree(suite)
    n = w1_suite.SCENARIOS * trials
    wrong = [text for one in seen for text in one.wrong]
    return Outcome(
        title="30 % of calls fail",
        told=TOLD.format(n=n, jobs=JOBS, rates=RATES),
        headers=HEADERS,
        rows=[
            ("seconds", *(f"{s.wall:.0f}" for s in seen)),
            ("requests that the endpoint counted", *(f"{s.requests:,}" for s in seen)),
            ("of them planned to fail", *(f"{s.planted / s.requests:.1%}" for s in seen)),
            ("conversations finished", *(s.finished for s in seen)),
            ("recorded with their cause", *(s.causes.total() for s in seen)),
            ("causes", *(", ".join(f"{kind} {times}" for kind, times in s.causes.most_common()) for s in seen)),
            ("lost, twice, without a cause, or not as the endpoint counted", *(len(s.wrong) for s in seen)),
        ],
        figures={"faults.wrong": len(wrong)},
        notes=[f"First of them: {'; '.join(wrong[:5])}"] if wrong else [],
    )


def _one(folder: Path, *, suite: Path, endpoint: Mock, shared: bool, trials: int, where: Cores) -> Seen:
    settings = folder / "hardcalls.toml"
    settings.write_text(SETTINGS.format(url=f"{endpoint.url}/v1", shared=str(shared).lower()), encoding="utf-8")
    os.environ[URL] = f"{endpoint.url}/v1"
    output = folder / ("shared" if shared else "own")
    judge = ("--judge", "judge=python:benchmarks.judge:Judge")
    flags = ("--trials", str(trials), "-j", str(JOBS), "-c", str(settings), "-o", str(output))
    cost = tried(python("-m", "hardcalls", "run", str(suite), "--agent", "m", *judge, *flags), pinned=where.client)
    stats = endpoint.stats()
    if not stats["requests"]:
        raise FailedError(f"nothing was asked for; hardcalls ended with {cost.code}: {cost.output[-1000:]}")
    found, rated = (rows(output / "m" / name) for name in ("conversations.jsonl", "ratings.jsonl"))
    planned = {(w1_suite.name(i), t) for i in range(w1_suite.SCENARIOS) for t in range(trials)}
    wrong = [f"hardcalls run ended with {cost.code}: {cost.output[-300:]}"] if cost.code else []
    wrong += [f"not well-formed: {text}" for text in stats["malformed"]]
    for name, held in (("conversations.jsonl", found), ("ratings.jsonl", rated)):
        wrong += [f"{name}: {k} is there twice" for k in twice(held)]
        wrong += [f"{name}: {k} is lost" for k in sorted(planned - {key(r) for r in held})]
        wrong += [f"{name}: {k} was never planned" for k in sorted({key(r) for r in held} - planned)]
    asked = Asked(stats, suite="w1")
    wrong += [text for row in found if (text := _uncaused(row) or _uncounted(row, asked))]
    wrong += [f"{key(r)}: the judge's rating is missing without a reason" for r in rated if not _opinion(r)]
    return Seen(
        wall=cost.wall,
        requests=sum(stats["requests"].get(kind, 0) for kind in ("agent", "judge")),
        planted=sum(stats["faults"].values()),
        finished=sum(_whole(r) for r in found),
        causes=Counter(_cause(r) for r in found if not _whole(r)),
        wrong=tuple(wrong),
    )


def _whole(row: Row) -> bool:
    """Whether all of the customer's lines were said and answered."""
    said = [m["role"] for m in row["messages"]]
    return said == ["user", "assistant"] * w1_suite.TURNS and row["ending"]["by"] == "customer"


def _cause(row: Row) -> str:
    """The kind of the fault that a conversation ended by; empty when none is named with its evidence."""
    faults = [f for f in row.get("faults", ()) if not f.get("recovered") and f.get("evidence")]
    return str(faults[-1]["kind"]) if faults else ""


def _uncaused(row: Row) -> str:
    return "" if _whole(row) or _cause(row) else f"{key(row)} ended early, and nothing says why: {row['ending']}"


def _uncounted(row: Row, asked: Asked) -> str:
    """Why a row's calls are not what the endpoint counted."""
    of: Key = key(row)
    calls, counted = row.get("usage", {}).get("calls", 0), asked.agent(of)
    return "" if calls == counted else f"{of}: the row says {calls} calls, the endpoint counted {counted}"


def _opinion(row: Row) -> bool:
    found: Row = next((r for r in row["ratings"] if r["criterion"] == CRITERION), {})
    return found.get("value") is not None or bool(found.get("reason"))
