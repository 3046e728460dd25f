"""A team's settings file stands in for what the command line leaves out."""

from pathlib import Path

import pytest

from hardcalls.cli import run_command
from hardcalls.store import read_run


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run_command(["init"]) == 0
    return tmp_path


def test_the_suite_of_the_settings_file_is_run_into_its_folder(desk):
    settings = desk / "hardcalls.toml"
    settings.write_text('output = "tonight"\n' + settings.read_text(encoding="utf-8"), encoding="utf-8")
    assert run_command(["run", "--agent", "always-human", "--quiet"]) == 0
    assert read_run(Path("tonight/always-human")).manifest.suite == "my-suite"


def test_the_command_line_goes_before_the_settings_file(desk):
    line = ["run", "first-contact", "--agent", "always-human", "--limit", "1", "-o", "elsewhere", "--quiet"]
    assert run_command(line) == 0
    assert read_run(desk / "elsewhere/always-human").manifest.suite == "first-contact"
