"""The wheel, built and installed where nothing else is, runs the demo."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from parts import missing

ROOT = Path(__file__).parents[1]
CLEAN = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}


def run(*command, cwd):
    return subprocess.run([str(c) for c in command], cwd=cwd, env=CLEAN, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", folder, ROOT, cwd=folder)
    assert built.returncode == 0, built.stdout + built.stderr
    [wheel] = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=True)
    python = folder / "venv" / "bin" / "python"
    done = run(python, "-m", "pip", "install", "--quiet", "-c", ROOT / "constraints.txt", wheel, cwd=folder)
    if done.returncode:
        missing(f"the package index (pip said: {done.stderr.strip().splitlines()[-1][:200]})")
    return folder


def test_the_demo_runs_from_the_wheel_alone(installed):
    command = installed / "venv" / "bin" / "hardcalls"
    done = run(command, "demo", cwd=installed)
    assert done.returncode == 0, done.stderr
    assert "answers-only: FAIL" in done.stdout
    assert "always-human: FAIL" in done.stdout
    assert "hybrid: PASS" in done.stdout
    assert (installed / "runs/demo/report.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_wheel_holds_one_package_and_its_data(installed):
    [wheel] = installed.glob("*.whl")
    names = subprocess.run([sys.executable, "-m", "zipfile", "-l", wheel], capture_output=True, text=True, check=True).stdout
    tops = {line.split("/")[0] for line in names.splitlines()[1:]}
    assert {t for t in tops if not t.startswith("hardcalls-")} == {"hardcalls"}
    for part in ("_data/suites/first-contact/suite.toml", "_data/suites/starter/.github/workflows/hardcalls.yml"):
        assert f"hardcalls/{part}" in names
    beside = [
        p.relative_to(ROOT).as_posix() for f in ("reports", "suites/rubrics", "suites/audit") for p in (ROOT / f).rglob("*.*")
    ]
    assert {"suites/rubrics/support-v1.yaml", "suites/audit/steering.yaml"} <= {*beside}
    assert [p for p in beside if f"hardcalls/_data/{p}" not in names] == []
    data = [p for p in (ROOT / "evals" / "hardcalls").rglob("*") if p.is_file() and p.suffix not in {".py", ".pyc"}]
    assert [p for p in data if p.relative_to(ROOT / "evals").as_posix() not in names] == []
    assert {p.name for p in data} >= {"simulated.txt", "py.typed"}
    with zipfile.ZipFile(wheel) as file:
        [points] = [file.read(n).decode() for n in file.namelist() if n.endswith("/entry_points.txt")]
    assert "[pytest11]\nhardcalls = hardcalls.pytest_plugin\n" in points
