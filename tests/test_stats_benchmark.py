"""The simulations of docs/statistics.md: what they print where, and that what decides holds."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOCUMENT = (ROOT / "docs" / "statistics.md").read_text(encoding="utf-8")


def python(*arguments):
    """The benchmarks stand beside the package and the tests, so they run as their own program."""
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)


def run(*arguments):
    return python("-m", "benchmarks.statistics", *arguments)


def test_each_section_has_its_figures_in_the_document():
    sections = python("-c", "from benchmarks.statistics import SECTIONS; print(*SECTIONS)").stdout.split()
    assert sections[:4] == ["intervals", "worst", "estimates", "tests"]
    for name in sections:
        _, _, rest = DOCUMENT.partition(f"<!-- figures: {name} -->")
        figures, end, _ = rest.partition(f"<!-- end of figures: {name} -->")
        assert end, name
        assert "|" in figures, name


def test_no_test_of_bounded_values_that_decides_errs_more_often_than_it_says():
    rows = [line for line in DOCUMENT.splitlines() if line.startswith("|") and "**Gaffke** (decides" in line]
    assert len(rows) > 20
    assert [row for row in rows if "**" in row.replace("**Gaffke**", "")] == []


def test_a_rate_is_bold_where_it_lies_above_the_nominal_one_by_more_than_chance():
    rates = "((0.05, 10_000), (0.056, 10_000), (0.0582, 10_000), (0.0582, 2_000))"
    code = f"from benchmarks.statistics_shapes import told; print(*(told(r, draws=d) for r, d in {rates}))"
    assert python("-c", code).stdout.split() == ["5.0", "5.6", "**5.8**", "5.8"]


def test_a_document_without_a_place_for_the_figures_is_refused(tmp_path):
    target = tmp_path / "other.md"
    target.write_text("# Nothing\n", encoding="utf-8")
    done = run("worst", "--quick", "--jobs", "1", "--write", str(target))
    assert done.returncode == 3
    assert "has no lines `<!-- figures: worst -->`" in done.stderr
    assert target.read_text(encoding="utf-8") == "# Nothing\n"


def test_an_unknown_section_is_refused_with_the_known_ones():
    done = run("nothing")
    assert done.returncode == 2
    assert "there is no section 'nothing'; there are intervals, worst, estimates, tests" in done.stderr
