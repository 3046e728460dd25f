"""What the documents tell people to type works as it stands."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from parts import missing

from hardcalls.config import Config
from hardcalls.decode import convert, parse_toml, parse_yaml
from hardcalls.endpoints.settings import Settings
from hardcalls.policy import Policy, parse
from hardcalls.rubric import parse as parse_rubric
from hardcalls.scenario import Scenario
from hardcalls.store import read_run

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
HARDCALLS = Path(sys.executable).with_name("hardcalls")


def blocks(name, language):
    return [text for lang, text in BLOCK.findall((ROOT / name).read_text(encoding="utf-8")) if lang == language]


def holding(name, language, words):
    """The one block of a document with these words in it."""
    [found] = [text for text in blocks(name, language) if words in text]
    return found


def commands(text):
    return [line[2:].split("  #")[0].strip() for line in text.splitlines() if line.startswith("$ ")]


def shell(script, cwd):
    path = f"{HARDCALLS.parent}:/usr/bin:/bin"
    return subprocess.run(
        ["bash", "-euc", script], cwd=cwd, env={"PATH": path, "HOME": str(cwd)}, capture_output=True, text=True, check=False
    )


def test_the_five_minutes_of_the_readme_work(tmp_path):
    [tour] = blocks("README.md", "console")
    steps = commands(tour)
    assert len(steps) >= 6
    done = shell("\n".join([*steps[:-1], f"{steps[-1]} || test $? -le 2"]), tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "my-desk" / "report.html").is_file()
    assert "hybrid: PASS" in done.stdout


def test_the_queries_of_the_run_folder_work(tmp_path):
    if shutil.which("jq") is None:
        missing("jq")
    steps = commands("\n".join(blocks("docs/run-folder.md", "console")))
    assert steps
    made = shell("hardcalls run first-contact --agent answers-only --limit 4 -o runs --quiet", tmp_path)
    assert made.returncode == 0, made.stderr
    for step in steps:
        done = shell(step, tmp_path / "runs" / "answers-only")
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip()


def test_the_policy_of_the_document_is_a_policy():
    [text] = blocks("docs/policy.md", "toml")
    assert isinstance(parse(text, "docs/policy.md"), Policy)


def test_the_rubric_of_the_document_is_a_rubric():
    [text] = blocks("docs/rubrics.md", "yaml")
    assert [c.kind for c in parse_rubric(text, "docs/rubrics.md").criteria] == ["scale", "flag"]


def test_the_settings_of_the_document_are_settings():
    text = holding("docs/agents.md", "toml", "[agents.mine]")
    found = convert(parse_toml(text, "docs/agents.md"), Config)
    assert isinstance(found, Config)
    assert msgspec.convert(found.agents["mine"].settings, Settings).max_tokens == 800


def test_the_agent_of_the_document_is_an_agent(tmp_path):
    text = holding("docs/agents.md", "python", "async def agent")
    (tmp_path / "my_bot.py").write_text(text, encoding="utf-8")
    done = shell("hardcalls init . && hardcalls run my-suite --agent mine=python:my_bot:agent -o runs --quiet", tmp_path)
    assert done.returncode == 0, done.stderr
    run = read_run(tmp_path / "runs" / "mine")
    assert run.scores[0].escalation.outcome == "timely"


def test_the_world_of_the_document_is_a_world(tmp_path):
    [module], [scenario] = (blocks("docs/worlds.md", language) for language in ("python", "yaml"))
    (tmp_path / "my_library.py").write_text(module, encoding="utf-8")
    (tmp_path / "library" / "scenarios").mkdir(parents=True)
    (tmp_path / "library" / "scenarios" / "one.yaml").write_text(scenario, encoding="utf-8")
    suite = 'id = "library"\nversion = "1"\ntitle = "Library"\nlicence = "ours"\nprovenance = "ours"\n'
    (tmp_path / "library" / "suite.toml").write_text(suite, encoding="utf-8")
    bot = holding("docs/agents.md", "python", "async def agent")
    (tmp_path / "my_bot.py").write_text(bot, encoding="utf-8")
    done = shell("hardcalls check library && hardcalls run library --agent mine=python:my_bot:agent -o runs --quiet", tmp_path)
    assert done.returncode == 0, done.stderr
    run = read_run(tmp_path / "runs" / "mine")
    assert run.charters["my_library:Library"].world == "library"


def test_the_scenario_of_the_document_is_a_scenario():
    text = next(t for t in blocks("docs/scenarios.md", "yaml") if t.startswith("id:"))
    assert isinstance(convert(parse_yaml(text, "docs/scenarios.md"), Scenario), Scenario)


@pytest.mark.parametrize("path", sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]), ids=lambda p: p.name)
def test_every_link_to_a_file_leads_somewhere(path):
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
