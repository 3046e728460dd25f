"""`python -m benchmarks [WORKLOAD …]`: measure, print a Markdown table each, and end with 1 when a bar is missed."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path

from benchmarks import cold_start, faults, kill, w1, w2, w3
from benchmarks.bars import BARS, Outcome
from benchmarks.process import FailedError

BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
PACKAGES = ("aiohttp", "msgspec", "openai")
Workload = Callable[[Path, bool], Outcome]
"""Given a folder to work in and whether it should be quick."""


def _w1(folder: Path, quick: bool) -> Outcome:  # noqa: FBT001  (a Workload)
    if quick:
        return w1.run(folder, rounds=1, contenders=(w1.OURS, w1.LOW), jobs=w1.JOBS[:1])
    return w1.run(folder, rounds=5, contenders=(w1.OURS, w1.LOW, w1.PLAIN, w1.FLOOR))


WORKLOADS: Mapping[str, Workload] = {
    "help": lambda _, quick: cold_start.run(rounds=5 if quick else 20),
    "w1": _w1,
    "w2": lambda folder, quick: w2.run(folder, chats=50_000 if quick else 100_000, rounds=1 if quick else 3),
    "w3": lambda folder, quick: w3.run(folder, chats=1_000 if quick else 10_000),
    "faults": lambda folder, quick: faults.run(folder, trials=2 if quick else 20),
    "kill": lambda folder, quick: kill.run(folder, kills=5 if quick else 20),
}


def main() -> int:
    """0 when every bar holds, 1 when one is missed, 3 when something could not be measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="What hardcalls costs, and whether its bars hold.")
    parser.add_argument("workload", nargs="*", help=f"any of {', '.join(WORKLOADS)} (default: all)")
    parser.add_argument("--quick", action="store_true", help="a minute or two: fewer rounds and smaller sizes, so noisier figures")
    parser.add_argument("--write", metavar="FILE", help=f"put the figures between `{BEGIN}` and `{END}` of this file")
    given = parser.parse_args()
    unknown = sorted(set(given.workload) - set(WORKLOADS))
    if unknown:
        parser.error(f"there is no workload {unknown[0]!r}; there are {', '.join(WORKLOADS)}")
    if not hasattr(os, "sched_setaffinity"):
        print("benchmarks: they pin cores and read /proc, which only Linux has; run them there, or in a container", file=sys.stderr)
        return 3
    outcomes: list[Outcome] = []
    try:
        for name in given.workload or WORKLOADS:
            outcomes.append(_measure(name, quick=given.quick))
            print(f"{outcomes[-1].markdown}\n", flush=True)
    except FailedError as exc:
        print(f"benchmarks: {exc}", file=sys.stderr)
        return 3
    if given.write:
        _write(Path(given.write), outcomes)
    missed = [name for outcome in outcomes for name in outcome.missed]
    for name in missed:
        print(f"missed: {BARS[name].says} (at most {BARS[name].most:g})", file=sys.stderr)
    return 1 if missed else 0


def _measure(name: str, *, quick: bool) -> Outcome:
    with tempfile.TemporaryDirectory(prefix=f"hardcalls-{name}-") as folder:
        return WORKLOADS[name](Path(folder), quick)


def _write(path: Path, outcomes: list[Outcome]) -> None:
    text = path.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise FailedError(f"{path} has no lines `{BEGIN}` and `{END}`; put them where the figures belong")
    found = "\n\n".join([_machine(), *(outcome.markdown for outcome in outcomes)])
    path.write_text(f"{before}{BEGIN}\n\n{found}\n\n{END}{after}", encoding="utf-8")


def _machine() -> str:
    """What the figures were taken with."""
    cores = len(os.sched_getaffinity(0))
    packages = ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    return f"{cores} cores, {platform.system()}, Python {platform.python_version()}, hardcalls {version('hardcalls')}, {packages}."


if __name__ == "__main__":
    sys.exit(main())
