"""The files for CI systems are what these systems read, and every command in them is one of ours."""

import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from parts import missing

from hardcalls.bundled import bundled
from hardcalls.cli.parser import parser
from hardcalls.policy import parse

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs" / "ci"
FILES = ("github-actions.yml", "gitlab-ci.yml", "Jenkinsfile", "azure-pipelines.yml")
BIN = Path(sys.executable).parent


def schema_problems(name, path, *options):
    command = [BIN / "check-jsonschema", "--builtin-schema", f"vendor.{name}", *options, path]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def commands(name):
    """Every command line of ours in a file, as a shell would split it, without what a shell does with its exit code."""
    # A folded script is one line for the shell.
    text = re.sub(r"\n {10}(-o|\|\|) ", r" \1 ", (FOLDER / name).read_text(encoding="utf-8"))
    found = re.findall(r"(?m)(?:- |run: |'|^ +|>-\s+)(?:venv/bin/)?hardcalls (check|run|gate) ([^'|\n]*)", text)
    return [[verb, *shlex.split(rest)] for verb, rest in found]


def as_azure_types(value, *, inputs=False):
    """What Azure's schema calls a text it also writes as a number or a truth value, but for the inputs of a task."""
    if isinstance(value, dict):
        return {k: as_azure_types(v, inputs=inputs or k == "inputs") for k, v in value.items()}
    if isinstance(value, list):
        return [as_azure_types(v, inputs=inputs) for v in value]
    return value if inputs or isinstance(value, str) else json.dumps(value)


def test_the_file_for_github_is_what_github_reads():
    assert schema_problems("github-workflows", FOLDER / "github-actions.yml") == ""


def test_the_file_for_gitlab_is_what_gitlab_reads():
    assert schema_problems("gitlab-ci", FOLDER / "gitlab-ci.yml", "--data-transform", "gitlab-ci") == ""


def test_the_file_for_azure_is_what_azure_reads(tmp_path):
    path = tmp_path / "azure-pipelines.json"
    path.write_text(json.dumps(as_azure_types(yaml.safe_load((FOLDER / "azure-pipelines.yml").read_text(encoding="utf-8")))))
    assert schema_problems("azure-pipelines", path, "--regex-variant", "python") == ""


def test_a_wrong_file_is_seen(tmp_path):
    path = tmp_path / "github-actions.yml"
    path.write_text((FOLDER / "github-actions.yml").read_text(encoding="utf-8").replace("runs-on:", "run-on:"), encoding="utf-8")
    assert schema_problems("github-workflows", path)


def test_the_brackets_of_the_jenkinsfile_match():
    text = re.sub(r"//[^\n]*|'[^'\n]*'|\"[^\"\n]*\"", "", (FOLDER / "Jenkinsfile").read_text(encoding="utf-8"))
    pairs, still_open = {")": "(", "}": "{", "]": "["}, []
    for character in text:
        if character in pairs.values():
            still_open.append(character)
        elif character in pairs:
            assert still_open.pop() == pairs[character]
    assert still_open == []


@pytest.mark.parametrize("name", FILES)
def test_every_command_in_it_is_one_of_ours(name):
    found = commands(name)
    text = (FOLDER / name).read_text(encoding="utf-8")
    assert len(found) == len(re.findall(r"hardcalls (?:check|run|gate) my-suite|hardcalls gate runs", text))
    assert [c[0] for c in found].count("run") == [c[0] for c in found].count("gate") == 2
    for command in found:
        given = parser().parse_args(command)
        assert given.module
    policies = {parser().parse_args(c).policy for c in found if c[0] == "gate"}
    assert policies == {"quick.toml", "policy.toml"}


def test_the_key_is_given_to_the_run_alone():
    for name in ("github-actions.yml", "azure-pipelines.yml"):
        found = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))["jobs"]
        jobs = found.values() if isinstance(found, dict) else found
        keyed = [s.get("run") or s["script"] for j in jobs for s in j["steps"] if "OPENAI_API_KEY" in s.get("env", {})]
        assert len(keyed) == 2
        assert all("hardcalls run " in script and "gate" not in script for script in keyed)
    keyed = re.findall(
        r"withCredentials\(.*?\) \{\n(.*?)\n {16}\}", (FOLDER / "Jenkinsfile").read_text(encoding="utf-8"), re.DOTALL
    )
    assert len(keyed) == 2
    assert all("hardcalls run " in script and "gate " not in script.replace("the gate says", "") for script in keyed)


def test_actions_are_pinned_to_a_major_version():
    used = re.findall(r"uses: (\S+)", (FOLDER / "github-actions.yml").read_text(encoding="utf-8"))
    assert used
    assert [u for u in used if not re.fullmatch(r"actions/[a-z-]+@v\d+", u)] == []


def test_only_the_job_that_comments_may_write_and_it_runs_nothing_of_the_change():
    found = yaml.safe_load((FOLDER / "github-actions.yml").read_text(encoding="utf-8"))
    assert found["permissions"] == {"contents": "read"}
    assert {n: j["permissions"] for n, j in found["jobs"].items() if "permissions" in j} == {"comment": {"pull-requests": "write"}}
    steps = json.dumps(found["jobs"]["comment"]["steps"])
    assert "checkout" not in steps
    assert "secrets." not in steps


def test_init_writes_the_same_file():
    starter = bundled("suites") / "starter"
    assert (starter / ".github" / "workflows" / "hardcalls.yml").read_bytes() == (FOLDER / "github-actions.yml").read_bytes()
    quick = parse((starter / "quick.toml").read_text(encoding="utf-8"), "quick.toml")
    assert all(r.never for r in quick.rules)


@pytest.mark.parametrize(("agent", "code"), [("hybrid", 0), ("answers-only", 1)])
def test_the_quick_job_lets_a_part_through_and_stops_on_what_must_never_happen(desk, agent, code):
    """As GitHub runs it, with a built-in agent in place of the team's, and one of the starter's two scenarios in place of ten."""
    jobs = yaml.safe_load((FOLDER / "github-actions.yml").read_text(encoding="utf-8"))["jobs"]
    steps = [
        s["run"].replace("--agent mine", f"--agent mine={agent}").replace("--limit 10", "--limit 1")
        for s in jobs["quick"]["steps"]
        if "hardcalls " in s.get("run", "")
    ]
    steps = [s for s in steps if not s.startswith("pip ")]
    assert len(steps) == 3
    env = {
        "PATH": f"{BIN}:/usr/bin:/bin",
        "HOME": str(desk),
        "GITHUB_WORKSPACE": str(desk),
        "GITHUB_STEP_SUMMARY": str(desk / "s.md"),
    }
    codes = []
    for step in steps:
        done = subprocess.run(["bash", "-e", "-c", step], cwd=desk, env=env, capture_output=True, text=True, check=False)
        codes.append(done.returncode)
    assert codes == [0, 0, code], done.stdout + done.stderr
    assert "Partial: not a gate." in (desk / "s.md").read_text(encoding="utf-8")
    assert {p.name for p in (desk / "out").iterdir()} == {"junit.xml", "verdict.comment.md", "report.html", "report.json"}
    place = "file=my-suite/scenarios/en-asks-for-a-person.yaml,line=1"
    assert (f"::error {place}" in done.stdout) == bool(code)
    assert "::warning title=mine%3A INCONCLUSIVE" in done.stdout


def test_the_commands_of_the_page_work(desk):
    """With built-in agents: one that passes what is asked, in a whole run and in a part of it."""
    page = (FOLDER / "README.md").read_text(encoding="utf-8")
    told = (
        "\n".join(re.findall(r"(?m)^\$ (.*)$", page))
        .replace("--agent mine", "--agent mine=hybrid")
        .replace("--limit 10", "--limit 1")
    )
    assert len(told.splitlines()) == 3
    script = f"hardcalls run my-suite --agent mine=hybrid -o runs/nightly --quiet\n{told}"
    if shutil.which("jq") is None:
        missing("jq")
    env = {"PATH": f"{BIN}:/usr/bin:/bin", "HOME": str(desk)}
    done = subprocess.run(["bash", "-euc", script], cwd=desk, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == "mine: PASS"
    assert "partial: not a gate" in done.stdout


def test_every_link_of_the_page_leads_somewhere():
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (FOLDER / "README.md").read_text(encoding="utf-8"))
    assert len(links) > len(FILES)
    assert [link for link in links if not (FOLDER / link).exists()] == []
