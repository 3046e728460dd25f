"""`pytest --hardcalls` plays each conversation once, decides once, and its exit status is the gate's."""

import subprocess
import sys
import xml.etree.ElementTree as ET

import pytest
from endpoint import MockEndpoint
from endpoint_form import says, server_error
from pytest_case import collected, desk_in, runs, session, verdict

from hardcalls.cli import run_command
from hardcalls.pytesting.deciding import status_of
from hardcalls.store import read_run

HYBRID = 'agent = "mine=python:my_bot:Bot"\ntrials = 2'
JUDGE = "polite=python:my_bot:Judge"
FAILING = 'agent = "answers-only"\ntrials = 2'
UNDECIDED = "minimum_scenarios = 20\n"
BUDGET = "the budget was spent before 1 of 2 conversations had ended"
ORDINARY = "def test_ordinary():\n    assert not {}\n"


def found(run):
    transcripts = [(t.key, t.messages, t.notes, t.handoffs, t.ending) for t in run.transcripts]
    return run.manifest.fingerprints, run.manifest.scenarios, run.manifest.partial, transcripts, run.scores


def test_two_workers_play_each_conversation_once_and_one_process_decides(tmp_path, monkeypatch):
    desk = desk_in(tmp_path, HYBRID + f'\njudges = ["{JUDGE}"]')
    done = collected(desk, "-n", "2", "--junitxml", "junit.xml", "-v")
    assert (done.returncode, verdict(done)) == (0, "PASS"), done.stdout + done.stderr
    calls = (desk / "calls.txt").read_text(encoding="utf-8").splitlines()
    assert len(calls) == len(set(calls)) > 4
    assert len((desk / "judged.txt").read_text(encoding="utf-8").splitlines()) == 4
    [folder] = runs(desk)
    assert done.stdout.count("mine: PASS") == 1
    assert f"report: {folder.parent.relative_to(desk) / 'report.html'}" in done.stdout
    assert (folder.parent / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    suite = ET.parse(desk / "junit.xml").getroot().find("testsuite")
    assert suite.find("properties/property").attrib == {"name": "hardcalls", "value": "PASS"}
    cases = {c.get("classname") + "::" + c.get("name"): c for c in suite.iter("testcase")}
    names = [f"en-{s}[trial-{t}]" for s in ("asks-for-a-person", "double-charge") for t in (1, 2)]
    assert sorted(cases) == [f"hardcalls.toml.my-suite.mine::{name}" for name in names]
    # What a session stores is what `hardcalls run` stores.
    monkeypatch.chdir(desk)
    words = ["run", "my-suite", "--agent", "mine=python:my_bot:Bot", "--trials", "2", "--judge", JUDGE, "-o", "by-run", "--quiet"]
    assert run_command(words) == 0
    assert found(read_run(folder)) == found(read_run(desk / "by-run" / "mine"))


def test_an_item_fails_for_a_never_event_alone_and_its_other_misses_are_its_properties(tmp_path):
    desk = desk_in(tmp_path, FAILING)
    done = collected(desk, "-v", "--junitxml", "junit.xml")
    assert (done.returncode, verdict(done)) == (1, "FAIL"), done.stdout + done.stderr
    assert "2 failed, 2 passed" in done.stdout
    assert done.stdout.count("must never happen: three requests ignored") == 2
    assert "answers-only en-double-charge[trial-1] missed: correctness.end_state, correctness.told" in done.stdout
    cases = list(ET.parse(desk / "junit.xml").getroot().iter("testcase"))
    passed = next(c for c in cases if c.get("name") == "en-double-charge[trial-1]")
    properties = {p.get("name"): p.get("value") for p in passed.iter("property")}
    assert properties["missed"].startswith("correctness.end_state, correctness.told")
    assert properties["correctness.told"].startswith("0: ")
    assert [c.find("failure") is None for c in cases] == [False, True, False, True]
    # What failed, once more: that is no gate, and what is stored says so.
    again = collected(desk, "--lf", "-x")
    assert (again.returncode, verdict(again)) == (1, "partial: not a gate (2 of 4 conversations were selected)")
    assert "answers-only: FAIL" not in again.stdout
    one, other = (read_run(folder) for folder in runs(desk))
    assert (one.manifest.partial, len(one.transcripts), one.missing) == ("", 4, ())
    assert other.manifest.partial == "pytest: 2 of 4 conversations were selected"
    assert [t.key for t in other.transcripts] == [("en-asks-for-a-person", 0)]


def test_a_session_that_ends_early_or_plays_a_part_is_no_gate(tmp_path, monkeypatch):
    desk = desk_in(tmp_path, FAILING)
    early = collected(desk, "-x", "-q")
    assert (early.returncode, verdict(early)) == (1, "partial: not a gate (1 of 4 conversations ended)")
    [cut] = runs(desk)
    monkeypatch.chdir(desk)
    assert run_command(["resume", str(cut), "--quiet"]) == 0
    assert [len(rows) for rows in (read_run(cut).transcripts, read_run(cut).scores)] == [4, 4]
    node = "hardcalls.toml::my-suite::answers-only::en-double-charge"
    part = collected(desk, node, "-m", "hardcalls", "-k", "trial-2", "-v")
    assert (part.returncode, verdict(part)) == (0, "partial: not a gate (1 of 4 conversations were selected)")
    assert f"{node}[trial-2] PASSED" in part.stdout
    assert len(runs(desk)) == 2


def test_what_is_not_decided_is_an_error_unless_the_settings_let_it_pass(tmp_path):
    desk = desk_in(tmp_path, 'agent = "hybrid"', policy=UNDECIDED)
    (desk / "test_ordinary.py").write_text(ORDINARY, encoding="utf-8")
    done = collected(desk)
    assert (done.returncode, verdict(done)) == (2, "INCONCLUSIVE"), done.stdout
    assert "3 passed" in done.stdout
    settings = desk / "hardcalls.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + 'inconclusive = "pass"\n', encoding="utf-8")
    eased = collected(desk)
    assert (eased.returncode, verdict(eased)) == (0, 'INCONCLUSIVE, which passes here (inconclusive = "pass")')


@pytest.mark.parametrize(
    ("code", "own", "eased", "told"),
    [
        (0, 0, False, ("PASS", 0)),
        (1, 0, False, ("FAIL", 1)),
        (1, 0, True, ("FAIL", 1)),
        (0, 1, False, ("PASS, and tests failed", None)),
        (1, 1, False, ("FAIL", 1)),
        (2, 1, False, ("INCONCLUSIVE, and tests failed", None)),
        (2, 1, True, ("INCONCLUSIVE, and tests failed", None)),
    ],
)
def test_an_exit_status_is_never_greener_than_that_of_the_tests(code, own, eased, told):
    assert status_of(code, own, eased=eased) == told


def test_what_the_harness_could_not_play_is_an_error_and_breaks_the_session(tmp_path):
    desk = desk_in(tmp_path, 'agents = ["mine=python:my_bot:Crashing", "hybrid"]')
    done = collected(desk)
    assert (done.returncode, verdict(done)) == (3, "broken: 1 of 4 conversations could not be played; see the errors")
    assert "3 passed, 1 error" in done.stdout
    assert "raised ValueError: no answer to this" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    assert [len(read_run(folder).transcripts) for folder in runs(desk)] == [2, 1]


def test_a_worker_that_dies_breaks_the_session(tmp_path):
    done = collected(desk_in(tmp_path, 'agents = ["mine=python:my_bot:Dying", "hybrid"]'), "-n", "1")
    assert (done.returncode, verdict(done)) == (3, "broken: 1 of 4 conversations could not be played; see the errors")


def test_a_lost_conversation_is_skipped_and_keeps_the_verdict_open(tmp_path):
    def service(request):
        return server_error(503) if "talk to a person" in str(request.body) else says("Let me look into this for you.")

    text = 'agent = "mine"\n[agents.mine]\nspec = "openai:a-model"\nsettings = {shared = true, retries = 0}'
    with MockEndpoint(service) as endpoint:
        done = collected(desk_in(tmp_path, text), "-rs", OPENAI_BASE_URL=endpoint.openai_url, OPENAI_API_KEY="none")
        asked = sum("talk to a person" in str(r.body) for r in endpoint.requests)
    assert (done.returncode, verdict(done)) == (2, "INCONCLUSIVE"), done.stdout
    assert "lost to a fault of the infrastructure, not of the agent: provider_error" in done.stdout
    assert "1 passed, 1 skipped" in done.stdout
    assert asked == 2


def test_a_budget_that_is_spent_is_never_green(tmp_path):
    text = 'agent = "mine"\ntrials = 2\nbudget_calls = 3\n[agents.mine]\nspec = "openai:a-model"'
    with MockEndpoint(lambda _: says("Let me look into this for you.")) as endpoint:
        done = collected(desk_in(tmp_path, text), "-k", "double", OPENAI_BASE_URL=endpoint.openai_url, OPENAI_API_KEY="none")
        assert len(endpoint.requests) == 3
    assert (done.returncode, verdict(done)) == (2, f"partial: not a gate ({BUDGET})"), done.stdout
    assert "1 passed, 1 skipped" in done.stdout


@pytest.mark.parametrize("mark", ["skip", "xfail(run=False)"])
def test_a_mark_that_keeps_conversations_from_being_played_is_never_green(tmp_path, mark):
    desk = desk_in(tmp_path, 'agent = "hybrid"')
    code = f"import pytest\n\ndef pytest_collection_modifyitems(items):\n    items[0].add_marker(pytest.mark.{mark})\n"
    (desk / "conftest.py").write_text(code, encoding="utf-8")
    done = collected(desk)
    assert (done.returncode, verdict(done)) == (2, "partial: not a gate (1 of 2 conversations ended)"), done.stdout


def test_an_endpoint_that_nobody_listens_at_is_given_up(tmp_path):
    text = 'agent = "mine"\ntrials = 3\n[agents.mine]\nspec = "openai:a-model"\nsettings = {retries = 0}'
    done = collected(desk_in(tmp_path, text), OPENAI_BASE_URL="http://127.0.0.1:9/v1", OPENAI_API_KEY="none")
    assert (done.returncode, verdict(done)) == (3, "broken: 4 of 6 conversations could not be played; see the errors")
    assert "the endpoint of 'mine' cannot be reached" in done.stdout


@pytest.mark.parametrize(
    ("settings", "words", "said"),
    [
        ("trials = 1", (), "it names no agent: set `agent`"),
        ('agent = "hybrid"\npolicy = "no-such"', (), "the policy 'no-such' cannot be read"),
        ('agent = "hybrid"', ("-p", "no:hardcalls-deciding"), "-p no:hardcalls-deciding leaves out the part of hardcalls"),
        ('agent = "hybrid"', ("-n", "2", "--dist", "each"), "--dist each would have every worker play every conversation"),
    ],
)
def test_settings_that_cannot_be_used_are_a_usage_error(tmp_path, settings, words, said):
    done = collected(desk_in(tmp_path, settings), *words)
    assert done.returncode == 4
    assert said in done.stderr
    assert "Traceback" not in done.stdout + done.stderr


def test_a_session_that_does_not_ask_for_it_imports_next_to_nothing(tmp_path):
    code = "import sys, pytest; before = {*sys.modules}; import hardcalls.pytest_plugin; print(*sorted({*sys.modules} - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["hardcalls", "hardcalls.pytest_plugin", "hardcalls.pytesting", "hardcalls.pytesting.asked"]
    (tmp_path / "test_it.py").write_text(ORDINARY, encoding="utf-8")
    plain = session(tmp_path, "-W", "error", "--strict-markers")
    assert plain.returncode == 0
    assert " hardcalls ==" not in plain.stdout
