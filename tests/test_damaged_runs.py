"""Run folders that somebody or something has damaged: nothing is invented, nothing is lost, and what is wrong is said."""

import asyncio
import json
import resource
import subprocess
import sys

import msgspec
import pytest
from cases import Says
from run_case import candidate, plan

from hardcalls import store
from hardcalls.errors import EndpointError, RunError
from hardcalls.journal import Journal, Judgement
from hardcalls.plan import Shard, manifest_of
from hardcalls.runner import run
from hardcalls.score import Assessment


def play(folder, agent="Well.", **more):
    asyncio.run(run(plan(**more), candidate(Says(agent)), folder=folder, progress=lambda *_: None))
    return folder


def command(*arguments, **options):
    done = subprocess.run(
        [sys.executable, "-m", "hardcalls", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        **options,
    )
    return done.returncode, done.stderr


def changed(path, how):
    value = json.loads(path.read_bytes())
    how(value)
    path.write_text(json.dumps(value))


def test_a_conversation_that_nobody_planned_is_refused_before_anything_is_played(tmp_path):
    folder = play(tmp_path / "run")
    rows = folder / "conversations.jsonl"
    first, *rest = rows.read_bytes().splitlines(keepends=True)
    rows.write_bytes(b"".join([*rest[:-1], first.replace(b'"s-0"', b'"s-9"')]))
    agent = Says("Well.")
    with pytest.raises(RunError, match=r"conversations\.jsonl: 's-9', trial 0 is not what manifest\.json plans"):
        asyncio.run(run(plan(), candidate(agent), folder=folder, progress=lambda *_: None))
    assert agent.seen == []


@pytest.mark.parametrize(
    ("file", "how", "says"),
    [
        ("manifest.json", lambda m: m["scenarios"].append("nowhere"), "are not those of suite.json (see 'nowhere')"),
        ("suite.json", lambda s: s["scenarios"].pop("first"), "are not those of suite.json (see 'first')"),
        ("manifest.json", lambda m: m.update(simulator={"x": 1}), "does not say what played the simulated customers"),
        ("manifest.json", lambda m: m.update(trials=1), "'first', trial 1 is not what manifest.json plans"),
    ],
)
def test_a_plan_that_was_changed_by_hand_is_refused_in_words(tmp_path, file, how, says):
    suite = tmp_path / "suite" / "scenarios"
    suite.mkdir(parents=True)
    about = {"id": "small", "version": "1", "title": "S", "licence": "CC0-1.0", "provenance": "written for this test"}
    (suite.parent / "suite.toml").write_text("".join(f"{k} = {json.dumps(v)}\n" for k, v in about.items()))
    talk = {"kind": "scripted", "steps": [{"id": "one", "say": "Hello?"}]}
    (suite / "first.yaml").write_text(json.dumps({"id": "first", "title": "F", "language": "en", "customer": talk}))
    assert command("run", "suite", "--agent", "bot=hybrid", "--trials", "2", "-o", "runs", cwd=tmp_path)[0] == 0
    changed(tmp_path / "runs" / "bot" / file, how)
    code, said = command("resume", "runs/bot", cwd=tmp_path)
    assert code == 3
    assert says in said
    assert "unexpected" not in said


def test_a_folder_that_is_begun_anew_keeps_nothing_of_what_it_was(tmp_path):
    folder = tmp_path / "run"
    with pytest.raises(EndpointError):
        play(folder, EndpointError("wrong key"))
    said = Judgement(scenario="s-0", trial=0, judge="mine", assessment=Assessment())
    (folder / "judgements.jsonl").write_bytes(msgspec.json.encode(said) + b"\n")
    for name in ("ratings.jsonl", "conversations.jsonl"):
        (folder / name).write_bytes(b"")
    play(folder, trials=3)
    assert len(store.read_run(folder).transcripts) == 15
    assert not (folder / "judgements.jsonl").exists()


def test_ratings_that_are_made_again_never_stand_under_the_name_of_the_old_ones(tmp_path):
    folder = play(tmp_path / "run")
    before, stimuli = store.read_plan(folder)
    with Journal(folder, manifest=manifest_of(plan(), candidate(Says("Well."))), stimuli=stimuli) as journal:
        journal.forget_ratings()
    # As if it had been killed here.
    now, _ = store.read_plan(folder)
    assert before.fingerprints.grading
    assert now == msgspec.structs.replace(before, fingerprints=msgspec.structs.replace(before.fingerprints, grading=""))
    assert store.read_run(folder).scores == ()


def test_shards_that_there_is_no_room_to_join_leave_no_half_of_a_run(tmp_path):
    shards = [play(tmp_path / str(n), shard=Shard(number=n, of=2)) for n in (1, 2)]
    size = (shards[0] / "conversations.jsonl").stat().st_size
    code, said = command(
        "merge", *shards, "-o", tmp_path / "all", preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    )
    assert code == 3
    assert said == (
        f"hardcalls: the joined run cannot be written to {tmp_path / 'all'}: File too large; the parts are as they were\n"
    )
    assert sorted(p.name for p in tmp_path.iterdir() if "all" in p.name) == []
    assert command("merge", *shards, "-o", tmp_path / "all")[0] == 0
    assert len(store.read_run(tmp_path / "all").transcripts) == 10
