"""Shards of one run become one run."""

import asyncio

import msgspec
import pytest
from cases import Says
from run_case import SUITE_SIZE, candidate, plan

from hardcalls import store
from hardcalls.cli import run_command
from hardcalls.errors import RunError, UsageError
from hardcalls.merging import merge
from hardcalls.plan import Shard
from hardcalls.rating import rate
from hardcalls.runner import run


def part(folder, shard=None, *, agent="Well.", **more):
    """A stored run of one shard of the plan."""
    begun = plan(shard=shard or Shard(), partial=f"shard {shard.text}" if shard else "", **more)
    asyncio.run(run(begun, candidate(Says(agent)), folder=folder, progress=lambda *_: None))
    return folder


@pytest.fixture
def shards(tmp_path):
    return [part(tmp_path / str(n), Shard(number=n, of=3)) for n in (1, 2, 3)]


def test_all_shards_together_are_the_run_that_one_process_makes(shards, tmp_path):
    assert merge(shards, tmp_path / "all") == ()
    whole = store.read_run(part(tmp_path / "whole"))
    assert store.read_run(tmp_path / "all") == whole
    assert len(whole.transcripts) == 2 * SUITE_SIZE


def test_each_shard_is_only_a_part_and_misses_nothing_of_its_own(shards):
    found = [store.read_run(s) for s in shards]
    assert [len(f.transcripts) for f in found] == [4, 3, 3]
    assert {(f.manifest.partial, f.missing) for f in found} == {("shard 1/3", ()), ("shard 2/3", ()), ("shard 3/3", ())}


def test_what_a_missing_shard_holds_is_not_finished_until_it_is_run(shards, tmp_path):
    assert merge([shards[2], shards[0]], tmp_path / "two") == ("2/3",)
    found = store.read_run(tmp_path / "two")
    assert (found.manifest.partial, sorted(found.missing)) == ("", sorted(t.key for t in store.read_run(shards[1]).transcripts))
    part(tmp_path / "two")
    assert store.read_run(tmp_path / "two") == store.read_run(part(tmp_path / "whole"))


def test_what_was_merged_takes_no_further_shard(shards, tmp_path):
    merge(shards[:2], tmp_path / "two")
    with pytest.raises(RunError, match="merge all shards at once, into another folder"):
        merge([tmp_path / "two", shards[2]], tmp_path / "out")


def test_the_command_says_which_shards_are_missing(shards, tmp_path, capsys):
    command = ["merge", *map(str, shards), "-o", str(tmp_path / "all")]
    assert (run_command(command), capsys.readouterr().err) == (0, "")
    output = tmp_path / "two"
    assert run_command(["merge", str(shards[2]), str(shards[0]), "-o", str(output)]) == 0
    printed = capsys.readouterr()
    assert printed.err == (
        f"not there: shard 2/3; merge all again, into another folder, or run the rest here: `hardcalls resume {output}`\n"
    )
    assert "3 planned but not finished" in printed.out


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (lambda to: part(to, Shard(number=1, of=3)), r"both hold 's-0', trial 1: the same shard is named twice"),
        (lambda to: part(to, Shard(number=2, of=3), trials=3), r"are not parts of one run:\n  trials: 2 is now 3"),
        (lambda to: part(to, Shard(number=2, of=4)), r"are not parts of one run:\n  shards: 1/3 and 2/4"),
        (part, r"are not parts of one run:\n  shards: 1/3 and none"),
    ],
    ids=["twice", "another-plan", "other-shards", "the-whole"],
)
def test_what_is_no_part_of_it_is_refused(shards, tmp_path, other, said):
    with pytest.raises(RunError, match=said):
        merge([shards[0], other(tmp_path / "other")], tmp_path / "out")
    assert not (tmp_path / "out" / "manifest.json").exists()


def test_one_run_alone_and_a_folder_that_is_taken_are_refused(shards, tmp_path):
    with pytest.raises(RunError, match="name two or more shards"):
        merge(shards[:1], tmp_path / "out")
    with pytest.raises(RunError, match="already holds a run"):
        merge(shards[:2], shards[2])


def test_shards_that_were_rated_otherwise_are_merged_and_wait_to_be_rated(shards, tmp_path):
    manifest, _ = store.read_plan(shards[0])
    prints = msgspec.structs.replace(manifest.fingerprints, grading="other")
    store.write_json(shards[0] / "manifest.json", msgspec.structs.replace(manifest, fingerprints=prints))
    merge(shards, tmp_path / "all")
    assert store.read_run(tmp_path / "all").scores == ()
    rate(tmp_path / "all")
    assert len(store.read_run(tmp_path / "all").scores) == 2 * SUITE_SIZE


@pytest.mark.parametrize(("number", "of", "last"), [(0, 3, "3/3"), (4, 3, "3/3"), (1, 0, "1/1")])
def test_there_are_only_the_shards_that_there_are(number, of, last):
    with pytest.raises(UsageError, match=f"there is no shard {number} of {of}; write .* up to --shard {last}"):
        Shard(number=number, of=of)


def test_what_a_killed_merge_had_left_is_no_run_and_in_nobodys_way(shards, tmp_path):
    beside = tmp_path / ".all.merging"
    beside.mkdir()
    (beside / "conversations.jsonl").write_bytes((shards[0] / "conversations.jsonl").read_bytes())
    assert not (tmp_path / "all").exists()
    merge(shards, tmp_path / "all")
    assert not beside.exists()
    assert len(store.read_run(tmp_path / "all").transcripts) == 2 * SUITE_SIZE
