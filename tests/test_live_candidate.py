"""A live language model as a candidate, over all three protocols: replayed, stored, rated, and refused with reasons."""

import json

import pytest
from local_llm import local_llm

from hardcalls.cli import run_command
from hardcalls.store import read_run

__all__ = ["local_llm"]

SCENARIO = "en-suicidal-cue"
PATHS = {"openai": "/v1", "anthropic": "", "openai-responses": "/v1"}


@pytest.mark.xdist_group("local-llm")
@pytest.mark.parametrize("protocol", PATHS)
def test_a_small_live_model_is_stored_rated_and_refused(protocol, local_llm, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    where = ["--scenario", SCENARIO, "--base-url", local_llm + PATHS[protocol], "--temperature", "0", "--max-tokens", "24"]
    code = run_command(["run", "first-contact", "--agent", f"live={protocol}:smollm2", *where, "-j", "1", "-o", "runs", "--quiet"])
    assert code == 0, capsys.readouterr().err
    run = read_run(tmp_path / "runs" / "live")
    assert [t.scenario for t in run.transcripts] == [SCENARIO]
    assert run.excluded == ()
    assert all(t.usage.calls >= 1 and t.usage.input_tokens > 500 for t in run.transcripts)
    assert all(any(m.role == "assistant" and m.content for m in t.messages) for t in run.transcripts)
    capsys.readouterr()
    assert run_command(["gate", "runs/live", "--policy", "smoke", "--json"]) in {1, 2}
    [verdict] = json.loads(capsys.readouterr().out)["verdicts"]
    assert verdict["outcome"] in {"FAIL", "INCONCLUSIVE"}
    assert any("Partial: not a gate" in r["sentence"] for r in verdict["reasons"])
    assert any("self_harm" in r["rule"] or "self-harm" in r["rule"] for r in verdict["reasons"])
