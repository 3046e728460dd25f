"""Ten times as many recorded chats need no more memory: they are imported, rated, judged and exported one after the other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from imports.rows_case import many

FEW, MANY = 400, 4_000
MOST_GROWTH = 6.0
"""Megabytes. All of the chats together are more than ten."""
WORK = """
import re, sys
from pathlib import Path
from hardcalls.cli import run_command
source, folder = sys.argv[1:]
for command in (
    ["import", "rows", source, "-o", folder, "--no-score"],
    ["score", folder, "--only", "given", "--only", "completed", "-j", "1"],
    ["score", folder, "--only", "given", "-j", "4", "--judge", "python:sheet_case:Warm", "--quiet"],
    ["export", folder, "-o", f"{folder}.csv"],
):
    assert run_command(command) == 0, command
print(int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024)
"""


def peak(tmp_path, count):
    source = many(tmp_path / f"{count}.jsonl", count, words=45)
    done = subprocess.run(
        [sys.executable, "-c", WORK, source, tmp_path / str(count)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent)},
    )
    assert done.returncode == 0, done.stderr
    return float(done.stdout.splitlines()[-1])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak is read from /proc")
def test_memory_does_not_grow_with_the_number_of_chats(tmp_path):
    few, many_more = peak(tmp_path, FEW), peak(tmp_path, MANY)
    assert (tmp_path / f"{MANY}.jsonl").stat().st_size > 10_000_000
    assert many_more - few < MOST_GROWTH, (few, many_more)
