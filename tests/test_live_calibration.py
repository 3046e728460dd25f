"""The negative control: a small live language model judges, is compared with people, and gets no licence."""

import msgspec
import pytest
from calibration_case import RUBRIC_TEXT, Truth, command, people, run_folder
from local_llm import local_llm

from hardcalls.licence import Licence
from hardcalls.people.labels import write

__all__ = ["local_llm"]
POLICY = """
id = "few"
title = "Floors so low that two conversations could pass"
judges = { items = 2, raters = 2, over_length = 0.0 }
[[rules]]
id = "any"
kind = "veto"
metric = "overall.passed"
floor = 0.1
"""


@pytest.mark.xdist_group("local-llm")
def test_a_small_live_judge_is_refused_a_licence_where_a_good_one_stands_the_test(local_llm, tmp_path, capsys):
    assert local_llm
    truth = Truth(2)
    truth.warm = dict(zip(truth.names, (0, 2), strict=True))
    truth.length = dict.fromkeys(truth.names, 20)
    (tmp_path / "rubric.yaml").write_text(RUBRIC_TEXT)
    (tmp_path / "policy.toml").write_text(POLICY)
    labels = [msgspec.structs.replace(x, value=truth.warm[x.item.split("/")[1]]) for x in people(truth) if x.criterion == "E1"]
    write(tmp_path / "people.jsonl", labels)
    for judge in ("kind", "small"):
        run_folder(tmp_path / judge, truth, lambda t, s, _: (t.warm[s], 0))
    rubric = ["--rubric", tmp_path / "rubric.yaml"]
    small = ["--judge", "small=python:small_judge:small", "--criteria", "E1"]
    code, _, err = command(capsys, "score", tmp_path / "small", *small, *rubric, "--quiet", "-j", "1")
    assert (code, err) == (0, "")
    inputs = ["--labels", tmp_path / "people.jsonl", "--policy", tmp_path / "policy.toml", "--criteria", "E1", *rubric]
    permits = {}
    for judge in ("kind", "small"):
        out = tmp_path / f"{judge}.json"
        code, _, err = command(capsys, "calibrate", tmp_path / judge, *inputs, "--judge", judge, "-o", out)
        assert (code in {1, 2}, err) == (True, "")
        permits[judge] = msgspec.json.decode(out.read_bytes(), type=Licence).permits[0]
    assert "alternative annotator test" not in permits["kind"].refused_for
    assert "alternative annotator test" in permits["small"].refused_for
    assert not permits["small"].granted
