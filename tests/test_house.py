"""The two ways in which a shape is lost quietly, and what must not stand in any file."""

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "evals").rglob("*.py"))
TESTS = sorted([*(ROOT / "tests").rglob("*.py"), *(ROOT / "benchmarks").rglob("*.py")])
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc", "base", "manager", "core"}
REGISTRIES = re.compile(r"https?://[a-z.]*(py[p]i|python[h]osted|npm[j]s|deb[i]an)")


def tracked():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout, so the list of its files is not known")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name]


@pytest.mark.parametrize("path", [*SOURCES, *TESTS], ids=lambda p: str(p.relative_to(ROOT)))
def test_every_file_is_under_three_hundred_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) < 300


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_an_import_inside_a_function_says_why(path):
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    inner = [
        node.lineno
        for function in ast.walk(ast.parse(text))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    unexplained = [n for n in inner if not re.search(r"noqa: PLC0415\s+\(.+\)", lines[n - 1])]
    assert unexplained == []


def test_no_file_has_a_name_that_says_nothing():
    assert [p for p in [*SOURCES, *TESTS] if {p.stem, p.parent.name} & FORBIDDEN_NAMES] == []


def test_no_file_names_a_registry():
    texts = ((p, p.read_text(encoding="utf-8", errors="replace")) for p in tracked() if p.is_file())
    assert [str(p) for p, text in texts if REGISTRIES.search(text)] == []


def test_help_needs_no_heavy_library():
    code = "import sys; from hardcalls.cli.parser import parser; parser(); print(*(m.split('.')[0] for m in sys.modules))"
    out = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[^\w-]", d)[0].lower() for d in declared} | {"numpy", "pandas"}
    assert {m for m, of in packages_distributions().items() if {o.lower() for o in of} & names} & set(out) == set()


def test_what_is_imported_is_what_is_declared():
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[^\w-]", d)[0].lower() for d in declared}
    nodes = [n for path in SOURCES for n in ast.walk(ast.parse(path.read_text(encoding="utf-8")))]
    modules = {a.name.split(".")[0] for n in nodes if isinstance(n, ast.Import) for a in n.names}
    modules |= {n.module.split(".")[0] for n in nodes if isinstance(n, ast.ImportFrom) and n.module}
    modules |= {n.args[0].value for n in nodes if isinstance(n, ast.Call) and ast.unparse(n.func) == "find_spec"}  # for its data
    known = packages_distributions()
    # The plugin for pytest is imported by pytest alone, which is there then.
    imported = {known[m][0].lower() for m in modules - sys.stdlib_module_names - {"hardcalls", "pytest"}}
    assert imported == names
