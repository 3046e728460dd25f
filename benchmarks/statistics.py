"""`python -m benchmarks.statistics [SECTION …]`: how often the statistics err, against how often they say that they do."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import (
    statistics_estimates,
    statistics_intervals,
    statistics_policies,
    statistics_repeats,
    statistics_sequential,
    statistics_tests,
    statistics_worst,
)

Section = Callable[[bool, int], str]
"""Given whether to be quick and how many processes to use: Markdown, the same for the same code."""

SECTIONS: Mapping[str, Section] = {
    "intervals": statistics_intervals.markdown,
    "worst": statistics_worst.markdown,
    "estimates": statistics_estimates.markdown,
    "tests": statistics_tests.markdown,
    "sequential": statistics_sequential.markdown,
    "policies": statistics_policies.markdown,
    "repeats": statistics_repeats.markdown,
}


def main() -> int:
    """0 when all was simulated, 3 when the file to write to has no place for it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.statistics", description=__doc__)
    parser.add_argument("section", nargs="*", help=f"any of {', '.join(SECTIONS)} (default: all)")
    parser.add_argument(
        "--quick", action="store_true", help="a tenth of the draws: seconds instead of minutes, and rougher figures"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: as many as there are cores)")
    parser.add_argument("--write", metavar="FILE", help="put each section between its own marks in this file")
    given = parser.parse_args()
    unknown = sorted(set(given.section) - set(SECTIONS))
    if unknown:
        parser.error(f"there is no section {unknown[0]!r}; there are {', '.join(SECTIONS)}")
    names = given.section or [*SECTIONS]
    target = Path(given.write) if given.write else None
    if target and not all(_has_place(target, name) for name in names):
        return 3
    for name in names:
        started = time.perf_counter()
        found = SECTIONS[name](given.quick, given.jobs)
        print(f"{found}\n", flush=True)
        print(f"{name}: {time.perf_counter() - started:.0f} s", file=sys.stderr)
        if target:
            _write(target, name, found)
    return 0


def _marks(name: str) -> tuple[str, str]:
    return f"<!-- figures: {name} -->", f"<!-- end of figures: {name} -->"


def _has_place(path: Path, name: str) -> bool:
    begin, end = _marks(name)
    if path.is_file() and end in path.read_text(encoding="utf-8").partition(begin)[2]:
        return True
    print(f"statistics: {path} has no lines `{begin}` and `{end}`; put them where the figures belong", file=sys.stderr)
    return False


def _write(path: Path, name: str, found: str) -> None:
    begin, end = _marks(name)
    before, _, rest = path.read_text(encoding="utf-8").partition(begin)
    after = rest.partition(end)[2]
    path.write_text(f"{before}{begin}\n\n{found}\n\n{end}{after}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
