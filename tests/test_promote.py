"""`hardcalls promote`: what passed becomes the baseline, outlives its run folder, and is not believed once it was edited."""

import datetime as dt
import json
import shutil
from pathlib import Path

import msgspec
import pytest
from history_case import night, write

from hardcalls.cli import run_command
from hardcalls.cli.promoted import FILE, add, contents, named, promotion_of, read_register
from hardcalls.errors import RunError
from hardcalls.policy import parse
from hardcalls.promotion import Promotion, added, contradiction, digest_of
from hardcalls.store import read_run

POLICY = """
id = "nightly"
title = "Every night"
baseline = "optional"

[[rules]]
id = "whole"
kind = "veto"
metric = "overall.passed"
floor = 0.9
"""
KEPT = Path("baselines/test-suite")


@pytest.fixture
def runs(tmp_path, monkeypatch):
    """One run that passes, one that fails, and one that nobody has rated."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "runs/good", night(1, "p" * 20, agent="good"))
    write(tmp_path / "runs/better", night(2, "p" * 20, agent="better (v2)/ü"))
    write(tmp_path / "runs/bad", night(2, "f" * 20, agent="bad"))
    write(tmp_path / "runs/bare", msgspec.structs.replace(night(3, "pp"), scores=()))
    (tmp_path / "policy.toml").write_text(POLICY, encoding="utf-8")
    return tmp_path


@pytest.fixture
def promote(runs, capsys):
    def run(*arguments, policy="policy.toml"):
        assert runs
        capsys.readouterr()
        code = run_command(["promote", *map(str, arguments), "--policy", policy, "--date", "2026-04-01"])
        printed = capsys.readouterr()
        return code, printed.out + printed.err

    return run


def gate(capsys, *arguments):
    capsys.readouterr()
    code = run_command(["gate", *map(str, arguments), "--policy", "policy.toml"])
    return code, "".join(capsys.readouterr())


def kept():
    return json.loads((KEPT / FILE).read_text(encoding="utf-8"))["promotions"]


def edit(how):
    path = KEPT / FILE
    found = json.loads(path.read_text(encoding="utf-8"))
    how(found)
    path.write_text(json.dumps(found), encoding="utf-8")


def test_what_passes_is_kept_whole_and_outlives_its_run_folder(promote, capsys):
    code, said = promote("runs/good")
    assert code == 0
    assert "promoted: good -> baselines/test-suite\n" in said
    [entry] = kept()
    assert (entry["agent"], entry["day"], entry["outcome"], entry["suite_version"]) == ("good", "2026-04-01", "PASS", "1")
    assert entry["policy"]["rules"][0]["floor"] == 0.9
    before = read_run(Path("runs/good"))
    shutil.rmtree("runs/good")
    assert read_run(KEPT / entry["run"]) == before
    code, said = gate(capsys, "runs/bad", "--baseline", KEPT)
    assert code == 1
    assert "against good" in said.splitlines()[0]


def test_what_does_not_pass_is_refused_with_the_code_of_the_gate_and_nothing_is_written(promote):
    code, said = promote("runs/bad")
    assert code == 1
    assert "not promoted: the verdict is FAIL" in said
    Path("strict.toml").write_text(POLICY.replace("[[", "minimum_scenarios = 50\n[["), encoding="utf-8")
    code, said = promote("runs/good", policy="strict.toml")
    assert code == 2
    assert "not promoted: the verdict is INCONCLUSIVE" in said
    code, said = promote("runs/bare")
    assert (code, "has no ratings" in said) == (3, True)
    assert not Path("baselines").exists()


def test_somebody_may_force_it_and_is_named_with_what_spoke_against_it(promote):
    promote("runs/good")
    code, said = promote("runs/bad", "--force", "--owner", "Ada", "--reason", "The old one is switched off today.")
    assert code == 0
    assert "promoted: bad -> baselines/test-suite, in place of good, forced by Ada: The old one is switched off today." in said
    first, second = kept()
    assert (first["agent"], "owner" in first) == ("good", False)
    assert (second["outcome"], second["owner"], second["reason"]) == ("FAIL", "Ada", "The old one is switched off today.")
    assert second["reasons"][0].startswith("Conversations without a failure: in 0 of 20 scenarios")


def test_forcing_what_passes_is_no_force(promote):
    promote("runs/good", "--force", "--owner", "Ada", "--reason", "In haste.")
    assert [(e["outcome"], "owner" in e) for e in kept()] == [("PASS", False)]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["runs/bad", "--force"], "--force wants --owner NAME and --reason TEXT"),
        (["runs/bad", "--force", "--owner", " ", "--reason", "x"], "--force wants --owner NAME and --reason TEXT"),
        (["runs/good", "--owner", "Ada"], "--owner and --reason go with --force"),
        (["runs"], "runs holds 4 runs (bad, bare, better, good); one can be promoted: name it"),
        (["nowhere"], "there is no run folder nowhere"),
        (["runs/good", "--to", "policy.toml/here"], "policy.toml/here cannot be written"),
    ],
)
def test_what_makes_no_sense_is_said_and_is_broken(promote, arguments, says):
    code, said = promote(*arguments)
    assert code == 3
    assert says in said
    assert not Path("baselines").exists()


def test_the_policy_may_come_from_the_settings_and_must_be_named(runs, capsys):
    assert run_command(["promote", "runs/good"]) == 3
    assert "no policy was named" in capsys.readouterr().err
    (runs / "hardcalls.toml").write_text('policy = "policy.toml"\n', encoding="utf-8")
    assert run_command(["promote", "runs/good", "--to", "live"]) == 0
    assert promotion_of(Path("live")).policy == parse(POLICY, "policy.toml")


def test_the_same_run_twice_is_one_copy_and_two_entries(promote):
    promote("runs/good")
    promote(KEPT)
    assert len({e["run"] for e in kept()}) == 1
    assert len(kept()) == 2
    assert len(list(KEPT.iterdir())) == 2


def test_any_name_of_an_agent_makes_a_folder(promote):
    promote("runs/better")
    [entry] = kept()
    assert entry["agent"] == "better (v2)/ü"
    assert entry["run"].startswith("better-v2-") or entry["run"].startswith("better--v2--")
    assert (KEPT / entry["run"] / "manifest.json").is_file()


def test_a_looser_policy_than_the_last_time_is_said(promote):
    promote("runs/good")
    Path("loose.toml").write_text(POLICY.replace("0.9", "0.5"), encoding="utf-8")
    _, said = promote("runs/better", policy="loose.toml")
    assert "the policy is looser than that of the last promotion: " in said


@pytest.mark.parametrize(
    ("how", "says"),
    [
        (
            lambda f: f["promotions"][1]["policy"]["rules"][0].update(floor=0.1),
            "promotion 2 (better (v2)/ü, 2026-04-01) was edited",
        ),
        (lambda f: f["promotions"].pop(0), "promotion 1 (better (v2)/ü, 2026-04-01) was edited, or one before it was taken out"),
        (lambda f: f["promotions"][1].update(day="2026-03-31"), "was edited"),
        (lambda f: f["promotions"][1].update(run="../../runs/good"), "is not what `hardcalls promote` wrote"),
        (lambda f: f["promotions"].clear(), "is not what `hardcalls promote` wrote"),
        (lambda f: f.update(schema=9), "its schema, 9, is newer than this hardcalls"),
    ],
)
def test_an_edited_promotion_is_not_believed_and_not_added_to(promote, capsys, how, says):
    promote("runs/good")
    promote("runs/better")
    edit(how)
    for code, said in (gate(capsys, "runs/good", "--baseline", KEPT), promote("runs/good")):
        assert code == 3
        assert says in said
    with pytest.raises(RunError):
        promotion_of(KEPT)


def test_a_torn_promotion_is_not_believed(promote, capsys):
    promote("runs/good")
    path = KEPT / FILE
    path.write_bytes(path.read_bytes()[:200])
    code, said = gate(capsys, "runs/good", "--baseline", KEPT)
    assert (code, "promotion.json is not what `hardcalls promote` wrote" in said) == (3, True)


def test_a_run_that_changed_after_its_promotion_is_not_believed_until_it_is_promoted_again(promote, capsys):
    promote("runs/good")
    [entry] = kept()
    copy = KEPT / entry["run"]
    assert run_command(["score", str(KEPT)]) == 0
    code, said = gate(capsys, "runs/good", "--baseline", KEPT)
    assert code == 3
    assert f"promote it again: `hardcalls promote {copy} --to {KEPT}`" in said
    assert run_command(["history", "."]) == 0
    assert f"{copy}: {copy} is not the run that was promoted" in capsys.readouterr().out
    code, _ = promote(copy, "--to", KEPT, "--force", "--owner", "Ada", "--reason", "Rated by today's checks.")
    assert code == 0
    assert len({e["run"] for e in kept()}) == 2
    assert promotion_of(KEPT).grading == read_run(KEPT / kept()[1]["run"]).manifest.fingerprints.grading


def test_a_promoted_run_that_is_gone_is_named(promote, capsys):
    promote("runs/good")
    shutil.rmtree(KEPT / kept()[0]["run"])
    code, said = gate(capsys, "runs/good", "--baseline", KEPT)
    assert (code, "and there is none" in said) == (3, True)


def test_ends_of_lines_as_git_may_write_them_change_nothing(promote):
    promote("runs/good")
    for path in (KEPT / kept()[0]["run"]).iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert promotion_of(KEPT).agent == "good"


def test_a_run_that_changes_while_it_is_promoted_is_not_promoted(runs):
    source, run = runs / "runs/good", read_run(runs / "runs/good")
    digest = digest_of(contents(source))
    folder = runs / "live"
    promotion = promoted(run=named(run, digest, folder=folder), digest=digest)
    (source / "ratings.jsonl").write_text("", encoding="utf-8")
    with pytest.raises(RunError, match="has changed while it was promoted"):
        add(folder, promotion, run=run, source=source)
    assert list(folder.iterdir()) == []
    assert read_register(folder) is None


def test_the_folder_of_a_promoted_run_knows_its_promotion_and_no_other_folder_does(promote, runs):
    promote("runs/good")
    assert promotion_of(KEPT / kept()[0]["run"]).agent == "good"
    assert promotion_of(runs / "runs/good") is None
    assert promotion_of(runs / "nowhere") is None


def promoted(**more):
    policy = parse(POLICY, "policy.toml")
    fields = {"run": "a-1", "digest": "0" * 64, "outcome": "PASS", "policy_hash": policy.hash} | more
    return Promotion(
        agent="a",
        subject="s",
        grading="g",
        suite="t",
        suite_version="1",
        day=dt.date(2026, 4, 1),
        policy=policy,
        **fields,
    )


def test_a_seal_holds_everything_and_what_came_before():
    one = added(None, promoted())
    two = added(one, promoted(run="b-2"))
    assert contradiction(two) == ""
    assert two.current.run == "b-2"
    assert two.promotions[0] == one.promotions[0]
    forged = added(None, promoted(policy_hash="0" * 16))
    assert contradiction(forged) == "the policy of promotion 1 (a, 2026-04-01) is not the one that its hash names"
    unsigned = added(None, promoted(outcome="FAIL"))
    assert "does not go with its owner and reason" in contradiction(unsigned)
