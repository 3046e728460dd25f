"""Whole conversations with models behind all three protocols, through the command line: tools, faults, keys, streams."""

import json

import pytest
from endpoint import MockEndpoint
from endpoint_form import calls, says, server_error, wrong_key

from hardcalls.cli import run_command
from hardcalls.store import read_run

KEY = "sk-planted-0123456789abcdef"
PROTOCOLS = ("openai", "openai-responses", "anthropic")


def answers(request):
    """A model that verifies, refunds the duplicate and says so: what it does next depends on what was fed back to it."""
    done = json.dumps(request.body.get("messages") or request.body["input"])
    if "19 July" not in done:
        return says("Having no money for food until Friday is awful. What are your date of birth and postcode?")
    if "identity_verified" not in done:
        return calls("verify_identity", '{"customer_id": "c-1", "birth_date": "1991-07-19", "postcode": "LS1 4AB"}')
    if "refunded" not in done:
        return calls("refund_payment", '{"payment_id": "p-2", "reason": "duplicate"}')
    return says("The second £40.00 was our mistake, and I have just refunded it.")


def run(endpoint, protocol, *more):
    url = endpoint.anthropic_url if protocol == "anthropic" else endpoint.openai_url
    where = ["--base-url", url, "--api-key", KEY]
    return run_command(["run", "my-suite", "--agent", f"bot={protocol}:m", *where, "-o", "runs", "-j", "1", "--quiet", *more])


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_tool_calls_change_the_world_and_their_answers_come_back(protocol, desk, capsys):
    with MockEndpoint(answers) as endpoint:
        assert run(endpoint, protocol, "--scenario", "en-double-charge") == 0, capsys.readouterr().err
    found = read_run(desk / "runs" / "bot")
    [transcript] = found.transcripts
    assert [c.name for t in transcript.turns for c, a in t.calls if a.ok] == ["verify_identity", "refund_payment"]
    assert transcript.end_state["payments"]["p-2"]["status"] == "refunded"
    assert [r.criterion for r in found.scores[0].ratings if r.failed] == []
    assert transcript.faults == ()
    assert transcript.usage.calls == len(endpoint.requests)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_model_that_never_stops_calling_tools_is_stopped_and_it_is_its_own_fault(protocol, desk, capsys):
    with MockEndpoint(lambda _: calls("find_customer", '{"email": "nobody@example.org"}')) as endpoint:
        assert run(endpoint, protocol, "--scenario", "en-double-charge", "--tool-rounds", "3") == 0, capsys.readouterr().err
    [transcript] = read_run(desk / "runs" / "bot").transcripts
    assert [(f.kind, f.blame) for f in transcript.faults] == [("tool_rounds", "agent")]
    assert transcript.ending.by == "agent"


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_an_invented_tool_and_malformed_arguments_are_told_to_the_model_and_kept(protocol, desk, capsys):
    script = [calls("grant_wish", "{}"), calls("find_customer", '{"email": '), says("Tell me more."), *[says("I see.")] * 9]
    with MockEndpoint(script) as endpoint:
        assert run(endpoint, protocol, "--scenario", "en-double-charge") == 0, capsys.readouterr().err
    [transcript] = read_run(desk / "runs" / "bot").transcripts
    assert [(f.kind, f.recovered) for f in transcript.faults[:2]] == [("invented_tool", True), ("malformed_arguments", True)]
    assert "there is no tool" in json.dumps(endpoint.requests[1].body)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_wrong_key_ends_the_run_with_a_remedy_and_without_the_key(protocol, desk, capsys):
    with MockEndpoint(lambda _: wrong_key(KEY)) as endpoint:
        assert run(endpoint, protocol) == 3
    said = capsys.readouterr().err
    assert "401" in said
    assert "_API_KEY" in said
    assert KEY not in said
    assert not any(KEY in p.read_text(encoding="utf-8") for p in desk.rglob("*.json*"))


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_errors_of_ones_own_host_are_the_bots_and_no_excuse(protocol, desk, capsys):
    with MockEndpoint(lambda _: server_error()) as endpoint:
        assert run(endpoint, protocol) == 0, capsys.readouterr().err
    capsys.readouterr()
    assert run_command(["gate", "runs/bot", "--policy", "policy.toml"]) in {1, 2}
    run_of = read_run(desk / "runs" / "bot")
    assert {f.kind for t in run_of.transcripts for f in t.faults} == {"bot_error"}
    assert run_of.excluded == ()


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_streamed_replies_tell_the_time_to_the_first_token_of_each_turn(protocol, desk, capsys):
    table = f'[agents.bot]\nspec = "{protocol}:m"\n[agents.bot.settings]\nstream = true\n'
    (desk / "hardcalls.toml").write_text(table, encoding="utf-8")
    with MockEndpoint(answers) as endpoint:
        url = endpoint.anthropic_url if protocol == "anthropic" else endpoint.openai_url
        where = ["--base-url", url, "--api-key", KEY, "-o", "runs", "-j", "1", "--quiet", "--scenario", "en-double-charge"]
        assert run_command(["run", "my-suite", "--agent", "bot", *where]) == 0, capsys.readouterr().err
    [transcript] = read_run(desk / "runs" / "bot").transcripts
    assert [c.name for t in transcript.turns for c, a in t.calls if a.ok] == ["verify_identity", "refund_payment"]
    assert transcript.usage.output_tokens == 21 * len(endpoint.requests)
    assert transcript.timings
    assert all(t.first is not None and 0 < t.first <= t.last for t in transcript.timings)
