"""Files that are no result files of tau2, or broken ones, are refused with what is wrong in them."""

import gzip
import json

import pytest
from imports.tau_case import results, simulation, write

from hardcalls.errors import ImportFileError
from hardcalls.imports import IMPORTERS

tau2 = IMPORTERS["tau2"]


@pytest.mark.parametrize("lacking", [1, 2])
def test_simulations_without_a_task_are_refused_with_their_number(tmp_path, lacking):
    rows = [simulation("0"), simulation("1")]
    for row in rows[:lacking]:
        del row["task_id"]
    file = {**results([]), "simulations": rows}
    with pytest.raises(
        ImportFileError, match=rf"results.json: {lacking} of 2 simulations have no task_id.*nothing could be compared"
    ):
        tau2(write(tmp_path, file))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b"\xff\xfe{}", "is not JSON"),
        (b"\x1f\x8b\x08nothing", "cannot be unpacked"),
        (b"[]", "import it as tau1"),
        (b'[{"task_id": 0, "reward": 1, "traj": []}]', "import it as tau1"),
        (b'[{"model": "m", "task_results": []}]', r"a list of results \(model, task_results\) without conversations"),
        (b"3", "found: a single value"),
        (b'{"id": 1}\n{"id": 2}\n', "not one JSON value; a table of chats, with one a line, is imported as rows"),
        (b'{"tasks": 1, "\xff": 1}', "not one JSON value|not JSON"),
        (b"{}", "found: an empty object"),
        (b'{"runs": [], "model": "m"}', "found: model, runs"),
        (b'{"simulations": []}', "has no simulations"),
        (b'{"simulations": [{"task_id": "0"}]}', "which domain"),
        (b'{"domain": "post", "simulations": [{"task_id": "0"}]}', "which agent"),
        (
            b'{"simulations": [{"task_id": "0"}, {"task_id": "1", "reward_info": {"reward": 7}}]}',
            r"simulations\[1\] cannot be read",
        ),
        (b'{"simulations": [{"task_id": "0", "messages": [{"role": "narrator"}]}]}', r"simulations\[0\] cannot be read"),
    ],
)
def test_a_file_that_is_no_result_file_is_refused_with_the_reason(tmp_path, content, says):
    path = tmp_path / "odd.json"
    path.write_bytes(content)
    with pytest.raises(ImportFileError, match=says):
        tau2(path)


def test_a_packed_file_that_was_cut_short_is_refused(tmp_path):
    path = tmp_path / "cut.json.gz"
    path.write_bytes(gzip.compress(json.dumps(results([simulation()])).encode())[:-20])
    with pytest.raises(ImportFileError, match="damaged or cut short"):
        tau2(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ImportFileError, match=r"nowhere\.json cannot be read"):
        tau2(tmp_path / "nowhere.json")


def test_no_file_at_all_is_refused():
    with pytest.raises(ImportFileError, match="no file was given"):
        tau2([])
