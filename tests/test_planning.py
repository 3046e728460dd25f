"""`hardcalls plan`: as people use it, and as docs/planning.md tells them to."""

import json
import re
import shlex
import shutil
from pathlib import Path

import golden
import msgspec
import pytest
from test_docs import blocks, commands, holding, shell

from hardcalls.bundled import bundled
from hardcalls.cli import run_command
from hardcalls.cli.planned import outlook_text
from hardcalls.cli.policy_files import read_policy
from hardcalls.outlook.outlook import Outlook, given_of, look
from hardcalls.policy import Policy
from hardcalls.rule import Rule
from hardcalls.store import load_suite

PAGE = "docs/planning.md"
PLAN = ["plan", "first-contact", "--policy", "smoke"]


@pytest.fixture
def told(capsys):
    """Run a command, and give its exit code, what it printed and what it complained of."""

    def run(*arguments):
        capsys.readouterr()
        code = run_command([str(a) for a in arguments])
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Two runs of the bundled suite, of which one gets everything right."""
    folder = tmp_path_factory.mktemp("pilots")
    agents = ["--agent", "hybrid", "--agent", "answers-only"]
    assert run_command(["run", "first-contact", *agents, "-o", str(folder), "--quiet"]) == 0
    return folder


@pytest.fixture
def piloted(runs, tmp_path, monkeypatch):
    """A copy of both under runs/ in the current folder."""
    shutil.copytree(runs, tmp_path / "runs")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_commands_of_the_document_print_what_it_says(tmp_path, monkeypatch, told):
    monkeypatch.chdir(tmp_path)
    policy = holding(PAGE, "toml", "# policy.toml")
    (tmp_path / "policy.toml").write_text(policy, encoding="utf-8")
    shown = 0
    for block in blocks(PAGE, "console"):
        printed = set()
        for step in commands(block):
            if step == "sed 's/floor = 0.6/floor = 0.5/' policy.toml > easier.toml":
                (tmp_path / "easier.toml").write_text(policy.replace("floor = 0.6", "floor = 0.5"), encoding="utf-8")
                continue
            code, out, err = told(*shlex.split(step)[1:])
            assert code <= 2, err
            printed |= {line.rstrip() for line in out.splitlines()}
        lines = [line.rstrip() for line in block.splitlines() if line and not line.startswith("$ ")]
        assert [line for line in lines if line not in printed] == []
        shown += len(lines)
    assert shown >= 20


@pytest.mark.parametrize("columns", [None, 120, 80])
def test_a_plan_fits_the_window(columns):
    suite = load_suite("first-contact").suite
    policy = read_policy("smoke")
    text = outlook_text(look(given_of(policy, suite.scenarios), suite), accepted=False, columns=columns)
    assert columns is None or max(map(len, text.splitlines())) <= columns
    golden.check(f"plans/smoke-{columns or 'wide'}.txt", text + "\n")


def test_what_cannot_be_seen_is_exit_2_unless_it_is_accepted(told):
    assert told(*PLAN)[0] == 2
    code, out, _ = told(*PLAN, "--accept-underpowered")
    assert code == 0
    assert "Asked for more than can be seen: not-worse-overall. Accepted." in out
    code, out, _ = told("plan", "first-contact", "--policy", "rollout", "--trials", "2")
    assert code == 2
    assert "No candidate can pass: the policy asks for 100 independent scenarios, and the suite has 24." in out
    assert "No candidate can pass: the policy asks for 3 trials, and 2 are planned." in out


def test_json_holds_the_whole_outlook(told):
    code, out, _ = told(*PLAN, "--json")
    found = json.loads(out)
    assert code == 2
    assert set(found) <= set(Outlook.__struct_fields__)
    assert [s["rule"]["id"] for s in found["sights"]] == [r.id for r in read_policy("smoke").rules]
    [drop] = [s for s in found["sights"] if s["rule"]["id"] == "not-worse-overall"]
    assert drop["sees"] > 0.1 > drop["rule"]["allowed_drop"] / 2


def test_a_pilot_and_its_baseline_say_what_is_taken_as_true(piloted, told):
    assert piloted
    code, out, _ = told(*PLAN, "--pilot", "runs/hybrid", "--baseline", "runs/answers-only")
    assert code == 0, out
    [row] = [line for line in out.splitlines() if line.startswith("not-worse-overall")]
    assert re.split(r"\s{2,}", row)[2:4] == ["24", "+100 points, sd 0.00"]
    assert (
        "A candidate as good as the pilot passes all rules with a chance of 100% (99% to 100% by 500 draws) and fails with 0%."
        in out
    )
    code, out, _ = told(*PLAN, "--pilot", "runs/answers-only")
    assert "passes all rules with a chance of 0% (0% to 1% by 500 draws) and fails with 100%" in out


def test_a_pilot_that_asked_an_endpoint_says_what_a_plan_would_cost(piloted, told):
    rows = [json.loads(x) for x in (piloted / "runs" / "hybrid" / "conversations.jsonl").read_text(encoding="utf-8").splitlines()]
    used = {"calls": 2, "input_tokens": 900, "output_tokens": 100, "cost": 0.01, "seconds": 3.0}
    text = "".join(json.dumps(row | {"usage": used}) + "\n" for row in rows)
    (piloted / "runs" / "hybrid" / "conversations.jsonl").write_text(text, encoding="utf-8")
    *_, out = told(*PLAN, "--pilot", "runs/hybrid", "--trials", "3", "--json")[:2]
    assert json.loads(out)["cost"] == {"conversations": 72, "money": pytest.approx(0.72), "tokens": 72_000.0, "seconds": 216.0}
    _, out, _ = told(*PLAN, "--pilot", "runs/hybrid", "--trials", "3")
    assert "Cost of 72 conversations as the pilot's went: 0.72, 72.0k tokens, 3:36 of answers, one after the other." in out


def test_a_pilot_of_another_suite_or_with_nothing_in_it_is_refused(piloted, told):
    shutil.copytree(bundled("suites") / "starter" / "my-suite", piloted / "my-suite")
    assert told("run", "my-suite", "--agent", "hybrid", "-o", "mine", "--quiet")[0] == 0
    code, _, err = told(*PLAN, "--pilot", "mine/hybrid")
    assert (code, err) == (
        3,
        "hardcalls: 'hybrid' ran the suite 'my-suite', and the plan is for 'first-contact'; name a run of it\n",
    )
    (piloted / "runs" / "hybrid" / "ratings.jsonl").write_text("", encoding="utf-8")
    code, _, err = told(*PLAN, "--pilot", "runs/hybrid")
    assert code == 3
    assert "nothing of 'hybrid' was scored, so it cannot be planned from; name another run" in err
    code, _, err = told("plan", "my-suite", "--policy", "smoke")
    assert code == 3
    assert "the policy 'smoke' was written for the suite 'first-contact', and this is 'my-suite'" in err


def test_a_run_stands_for_the_suite_that_nobody_has(piloted, told):
    assert piloted
    code, out, _ = told("plan", "runs/hybrid", "--policy", "smoke", "--pilot", "runs/hybrid", "--baseline", "runs/answers-only")
    assert code == 0
    assert out.startswith("smoke on first-contact 1.0.0: 24 scenarios, 1 trial each;")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--rate", "correctness.pased=0.9"], "--rate correctness.pased=0.9: there is no such metric; the policy asks about"),
        (["--rate", "correctness.passed=90"], "give a number from 0 to 1, as correctness.passed is a share"),
        (["--rate", "correctness.passed"], "'correctness.passed' is not METRIC=number, such as correctness.passed=0.9"),
        (["--rate", "correctness.passed=high"], "'high' is not a number"),
        (["--rate", "correctness.passed=0.8", "--rate", "correctness.passed=0.9"], "--rate correctness.passed is given twice"),
        (["--sd", "correctness.passed=-0.2"], "--sd correctness.passed=-0.2: give a number from 0 to 0.5"),
        (["--power", "80"], "'80' is not a chance between 0 and 1, such as 0.8"),
        (["--power", "1"], "'1' is not a chance between 0 and 1"),
        (["--trials", "0"], "'0' is not a whole number of 1 or more"),
        (["--baseline", "runs/old"], "--baseline says how far a pilot lies from what is deployed: give --pilot too"),
    ],
)
def test_what_cannot_be_meant_is_exit_3_with_what_to_do(told, arguments, says):
    code, _, err = told(*PLAN, *arguments)
    assert code == 3
    assert says in err
    assert "Traceback" not in err


def test_without_a_policy_it_says_which_there_are(tmp_path, monkeypatch, told):
    monkeypatch.chdir(tmp_path)
    code, _, err = told("plan", "first-contact")
    assert code == 3
    assert "no policy was named: give --policy FILE, or set `policy` in hardcalls.toml; bundled: rollout, smoke" in err


def test_what_is_heavy_is_not_imported_for_help():
    done = shell("python -X importtime -m hardcalls plan --help 2>&1 >/dev/null | grep -c 'numpy\\|scipy' || true", Path.cwd())
    assert done.stdout.strip() == "0"


@pytest.mark.parametrize(
    ("rate", "last"),
    [
        (
            "0.7",
            r"Not asked for more than can be seen; but shown less often than wanted, .* is so: right \(\d\d?%\)\.",
        ),
        ("0.99", r"No rule asks for more than this suite is likely to show\."),
    ],
)
def test_a_plan_calls_nothing_likely_that_it_takes_to_be_unlikely(told, tmp_path, rate, last):
    rule = 'id = "right"\nkind = "prove"\nmetric = "correctness.passed"\nfloor = 0.6'
    (tmp_path / "p.toml").write_text(f'id = "p"\ntitle = "P"\n[[rules]]\n{rule}\n', encoding="utf-8")
    code, out, _ = told("plan", "first-contact", "--policy", tmp_path / "p.toml", "--rate", f"correctness.passed={rate}")
    assert (code, bool(re.fullmatch(last, out.splitlines()[-1]))) == (0, True), out


def test_one_scenario_is_told_as_one():
    suite = load_suite("first-contact").suite
    one = tuple(s for s in suite.scenarios if s.id == "en-asks-human-three-times")
    rules = (
        Rule(id="proof", kind="prove", metric="overall.passed", floor=0.5),
        Rule(id="veto", kind="veto", metric="overall.passed", floor=0.5),
        Rule(id="drop", kind="prove", metric="overall.passed", allowed_drop=0.5),
    )
    policy = Policy(id="p", title="P", rules=rules)
    text = outlook_text(look(given_of(policy, one), msgspec.structs.replace(suite, scenarios=one)), accepted=False, columns=None)
    assert "with 1 independent scenario, even if it went right" in text
    assert "with 1 independent scenario it can fail no candidate, even if it went wrong" in text
    assert "with 1 independent scenario, even if it did better" in text
    assert "1 independent scenarios" not in text
