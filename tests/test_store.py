"""Run folders: what goes in comes out, and what is damaged is named."""

import json
import subprocess
import sys

import msgspec
import pytest
from cases import CHARTER, Shop, many, run, scenario, talk

from hardcalls import store
from hardcalls.errors import RunError
from hardcalls.run import SCHEMA, Fingerprints
from hardcalls.scenario import Due, Scenario
from hardcalls.stimuli import Stimuli
from hardcalls.transcript import Transcript


@pytest.fixture
def found():
    """A run of three conversations, one of them in another trial."""
    return run([*many(1, 1), talk("s-000", trial=1)], trials=2)


def write(folder, whole):
    stimuli = Stimuli(scenarios=whole.scenarios, charters=whole.charters)
    store.create(folder, whole.manifest, stimuli)
    for transcript in whole.transcripts:
        store.append(folder / "conversations.jsonl", transcript)
    store.save_scores(folder, whole.manifest, whole.scores)
    return folder


def test_a_run_comes_back_as_it_went_in(tmp_path, found):
    assert store.read_run(write(tmp_path / "run", found)) == found


def test_charters_and_half_finished_rows_come_back_too(tmp_path):
    whole = msgspec.structs.replace(run(many(2)), charters={"shop": CHARTER})
    assert store.read_run(write(tmp_path / "run", whole)).charters == {"shop": Shop.charter}


def test_rows_are_sorted_however_they_were_finished(tmp_path, found):
    stimuli = Stimuli(scenarios=found.scenarios, charters={})
    store.create(tmp_path / "run", found.manifest, stimuli)
    for transcript in reversed(found.transcripts):
        store.append(tmp_path / "run" / "conversations.jsonl", transcript)
    assert [t.key for t in store.read_run(tmp_path / "run").transcripts] == [("s-000", 0), ("s-000", 1), ("s-001", 0)]


def test_a_conversation_is_one_line_of_json(tmp_path, found):
    path = tmp_path / "conversations.jsonl"
    for number, transcript in enumerate(found.transcripts, 1):
        store.append(path, transcript)
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) == number
        assert json.loads(lines[-1])["scenario"] == transcript.scenario


def test_a_run_that_was_stopped_before_it_was_rated_can_be_read(tmp_path, found):
    folder = write(tmp_path / "run", found)
    (folder / "ratings.jsonl").unlink()
    assert store.read_run(folder).scores == ()


@pytest.mark.parametrize("left", ["manifest.json", "conversations.jsonl", "ratings.jsonl"])
def test_a_folder_that_holds_a_run_or_the_rest_of_one_is_refused(tmp_path, found, left):
    (tmp_path / left).write_text("")
    with pytest.raises(RunError, match="already holds a run; choose another -o"):
        write(tmp_path, found)


def test_a_folder_that_cannot_be_made_is_said(tmp_path, found):
    (tmp_path / "file").write_text("")
    with pytest.raises(RunError, match=r"the run folder .*file/run cannot be written.*choose another with -o"):
        write(tmp_path / "file" / "run", found)
    with pytest.raises(RunError, match="cannot be written"):
        store.append(tmp_path / "file" / "conversations.jsonl", found.transcripts[0])
    with pytest.raises(RunError, match=r"the ratings of .* cannot be written"):
        store.save_scores(tmp_path / "file", found.manifest, found.scores)


@pytest.mark.parametrize("file", ["conversations.jsonl", "ratings.jsonl"])
@pytest.mark.parametrize(
    "damage",
    [
        lambda lines: [*lines[:-1], lines[-1][:40]],
        lambda lines: [*lines[:-1], b'{"some": "thing else"}'],
        lambda lines: [*lines[:-1], b'{"scenario": "\xff"}'],
        lambda lines: [*lines[:-1], b"[" * 100_000],
    ],
    ids=["torn", "foreign", "not-utf-8", "too-deep"],
)
def test_a_line_that_cannot_be_read_is_named_with_file_and_number(tmp_path, found, file, damage):
    path = write(tmp_path / "run", found) / file
    path.write_bytes(b"\n".join(damage(path.read_bytes().splitlines())) + b"\n")
    with pytest.raises(RunError, match=rf"{file}:3: this line cannot be read .*; remove it, or run again"):
        store.read_run(tmp_path / "run")


@pytest.mark.parametrize(
    ("missing", "says"),
    [
        ("manifest.json", "is not a run folder: it has no manifest.json"),
        ("suite.json", "suite.json is missing"),
        ("conversations.jsonl", "stopped before its first conversation ended"),
    ],
)
def test_a_missing_file_is_named(tmp_path, found, missing, says):
    (write(tmp_path / "run", found) / missing).unlink()
    with pytest.raises(RunError, match=says):
        store.read_run(tmp_path / "run")


def test_a_missing_folder_is_said_with_the_command_that_makes_it(tmp_path):
    with pytest.raises(RunError, match=r"there is no run folder .*; `hardcalls run SUITE"):
        store.read_run(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("manifest", "says"),
    [
        (
            f'{{"schema": {SCHEMA + 1}}}',
            rf"manifest.json: schema {SCHEMA + 1} is newer than this hardcalls, which reads up to {SCHEMA}",
        ),
        ('{"suite": "x"}', "manifest.json names no schema"),
        ("[]", "manifest.json names no schema"),
        ('{"schema"', "manifest.json cannot be read"),
        (f'{{"schema": {SCHEMA}}}', "manifest.json cannot be read: .*missing required field"),
    ],
)
def test_a_manifest_of_another_hardcalls_or_of_none_is_refused(tmp_path, found, manifest, says):
    (write(tmp_path / "run", found) / "manifest.json").write_text(manifest)
    with pytest.raises(RunError, match=says):
        store.read_run(tmp_path / "run")


def test_a_row_that_belongs_to_nothing_is_refused(tmp_path, found):
    folder = write(tmp_path / "run", found)
    store.append(folder / "ratings.jsonl", talk("s-001", trial=7)[2])
    with pytest.raises(RunError, match=r"ratings.jsonl: 's-001', trial 7: this row rates a conversation that is not there"):
        store.read_run(folder)
    store.append(folder / "conversations.jsonl", talk("s-999")[1])
    with pytest.raises(
        RunError, match=r"conversations.jsonl: 's-999', trial 0: this row is of a scenario that suite.json does not hold"
    ):
        store.read_run(folder)


@pytest.mark.parametrize(("file", "row"), [("conversations.jsonl", 1), ("ratings.jsonl", 2)])
def test_a_row_that_is_there_twice_is_refused(tmp_path, found, file, row):
    folder = write(tmp_path / "run", found)
    store.append(folder / file, talk("s-000")[row])
    with pytest.raises(RunError, match=rf"{file}: 's-000', trial 0: this conversation is there twice"):
        store.read_run(folder)


def test_new_ratings_replace_the_old_ones_and_leave_nothing_behind(tmp_path, found):
    folder = write(tmp_path / "run", found)
    store.save_scores(folder, found.manifest, found.scores[:1])
    assert store.read_run(folder).scores == found.scores[:1]
    assert sorted(p.name for p in folder.iterdir()) == ["conversations.jsonl", "manifest.json", "ratings.jsonl", "suite.json"]


def test_a_fingerprint_is_of_what_is_said_and_not_of_its_order():
    assert store.fingerprint({"a": 1, "b": [2]}) == store.fingerprint({"b": [2], "a": 1})
    assert store.fingerprint(scenario("a")) != store.fingerprint(scenario("b"))
    assert len(store.fingerprint({})) == 16


def test_a_default_that_is_written_out_changes_no_fingerprint():
    plain = scenario("a", due=[Due(cue="fraud")])
    written = msgspec.convert(
        {
            "id": "a",
            "title": "a",
            "language": "en",
            "customer": {"kind": "scripted", "steps": [{"id": "opening", "say": "Hello, it is me.", "intensity": 0}]},
            "escalation": {"default": "forbidden", "due": [{"cue": "fraud", "within": 1}], "routing_question": 1},
            "summary": "",
        },
        Scenario,
    )
    assert store.fingerprint(plain) == store.fingerprint(written)
    assert store.fingerprint(plain) != store.fingerprint(scenario("a", due=[Due(cue="fraud", within=2)]))
    assert store.fingerprint(plain) != store.fingerprint(scenario("a", due=[Due(cue="fraud")], branching=True))


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"trials": 1}, r"1 trials were planned, and there is 's-000', trial 1"),
        ({"scenarios": ("s-000",)}, r"its scenarios are not those of suite.json \(see 's-001'\)"),
        ({"scenarios": ("s-000", "s-001", "s-002")}, r"its scenarios are not those of suite.json \(see 's-002'\)"),
        ({"fingerprints": Fingerprints(subject="x", stimulus={"s-000": "y"})}, r"its fingerprints are not those"),
    ],
    ids=["trials", "fewer", "more", "fingerprints"],
)
def test_a_plan_that_was_cut_to_hide_what_is_missing_is_refused(tmp_path, found, changed, says):
    folder = write(tmp_path / "run", found)
    manifest = msgspec.structs.replace(found.manifest, **changed)
    (folder / "manifest.json").write_bytes(msgspec.json.encode(manifest))
    with pytest.raises(RunError, match=says):
        store.read_run(folder)


def test_rating_that_is_stopped_halfway_leaves_no_ratings_under_the_wrong_name(tmp_path, found):
    folder = write(tmp_path / "run", found)
    (folder / "ratings.jsonl").unlink()
    (folder / "ratings.jsonl").mkdir()  # so that the ratings cannot be replaced
    with pytest.raises(RunError, match="cannot be written"):
        store.save_scores(folder, found.manifest, found.scores)
    (folder / "ratings.jsonl").rmdir()
    assert store.read_run(folder).manifest.fingerprints.grading == ""


@pytest.mark.parametrize("cut", [1, 2, 40, -1])
def test_a_last_line_that_was_torn_while_it_was_written_counts_as_not_finished(tmp_path, found, cut):
    folder = write(tmp_path / "run", found)
    for name in ("ratings.jsonl", "conversations.jsonl"):
        *whole, last = (folder / name).read_bytes().splitlines(keepends=True)
        (folder / name).write_bytes(b"".join(whole) + last.rstrip()[:cut])
    back = store.read_run(folder)
    assert (back.transcripts, back.scores) == (found.transcripts[:2], found.scores[:2])
    assert ("s-001", 0) in back.missing


def test_a_last_line_without_an_end_that_is_whole_is_read(tmp_path, found):
    path = write(tmp_path / "run", found) / "conversations.jsonl"
    path.write_bytes(path.read_bytes().rstrip())
    assert store.read_run(tmp_path / "run") == found


def test_a_foreign_last_line_without_an_end_is_not_taken_for_a_torn_one(tmp_path, found):
    path = write(tmp_path / "run", found) / "conversations.jsonl"
    path.write_bytes(path.read_bytes() + b'{"some": "thing else"}')
    with pytest.raises(RunError, match=r"conversations.jsonl:4: this line cannot be read"):
        store.read_run(tmp_path / "run")


def test_rows_are_dropped_between_blank_lines_and_a_foreign_line_is_named(tmp_path, found):
    rows = write(tmp_path / "run", found) / "conversations.jsonl"
    rows.write_bytes(rows.read_bytes().replace(b"\n", b"\n\n"))
    store.drop_rows(rows, {("s-000", 0)})
    assert {t.key for t in store.rows(rows, Transcript)} == {("s-000", 1), ("s-001", 0)}
    before = rows.read_bytes() + b"foreign\n"
    rows.write_bytes(before)
    with pytest.raises(RunError, match=r"conversations\.jsonl:3: this line cannot be read .* remove it"):
        store.drop_rows(rows, {("s-000", 1)})
    assert rows.read_bytes() == before


def test_what_could_not_be_written_whole_leaves_nothing_half_written_behind(tmp_path, found):
    rows = write(tmp_path / "run", found) / "conversations.jsonl"
    command = (
        "import resource, signal, sys; from pathlib import Path; from hardcalls import store\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "store.drop_rows(Path(sys.argv[1]), set())"
    )
    done = subprocess.run([sys.executable, "-c", command, rows], capture_output=True, text=True, check=False)
    assert "RunError" in done.stderr
    assert "conversations.jsonl cannot be written: File too large" in done.stderr
    assert sorted(p.name for p in rows.parent.iterdir()) == ["conversations.jsonl", "manifest.json", "ratings.jsonl", "suite.json"]
