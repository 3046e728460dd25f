"""W3: a report over recorded chats."""

from pathlib import Path

from benchmarks import w2_chats
from benchmarks.bars import Outcome
from benchmarks.process import every_core, measured, python

KINDS = ("html", "md", "json")
PEERS = (
    ("Inspect AI 0.3.285, reading the log whole", "11", "900", ""),
    ("Inspect AI 0.3.285, reading it as a stream", "200", "", ""),
    ("promptfoo 0.121.20, one HTML file", "", "", "97"),
)


def run(folder: Path, *, chats: int) -> Outcome:
    """Import and rate them, then report."""
    path, stored = w2_chats.write(folder / "chats.jsonl", count=chats), folder / "run"
    measured(python("-m", "hardcalls", "import", "rows", str(path), "-o", str(stored)), pinned=every_core())
    rows = []
    for kind in KINDS:
        output = folder / f"report.{kind}"
        cost = measured(python("-m", "hardcalls", "report", str(stored), "-o", str(output)), pinned=every_core(), family=True)
        megabytes = output.stat().st_size / 1e6
        rows.append(
            (f"**hardcalls report**, .{kind}", f"{cost.wall:.1f}", f"{max(cost.peak, cost.together):.0f}", f"{megabytes:.2f}")
        )
    return Outcome(
        title="W3: a report",
        told=f"One report of {chats:,} recorded and rated chats; reported, no bar.",
        headers=("", "wall s", "peak MB", "file MB"),
        rows=[*rows, *((f"*{name} (quoted)*", *figures) for name, *figures in PEERS)],
    )
