"""A judge of a rubric: over the wire in three protocols, what it costs, what goes wrong with it, and what of it is kept."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cases import run, talk
from endpoint import Request
from endpoint_form import Answer, Item, filtered, overflow, rate_limited, says, server_error, wrong_key
from judge_case import GOOD, RUBRIC, Model, case, judge, judged, said, states, title_of
from judge_server import asked_for, good, served, values

from hardcalls.endpoints.budget import Budget
from hardcalls.endpoints.cache import Cache
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import BudgetSpent, ConfigError, CrashError, EndpointError
from hardcalls.judges.exhibit import exhibit_of
from hardcalls.ledger import ledger
from hardcalls.score import Assessment, score
from hardcalls.talk import Reply


def test_rules_are_shown_only_where_correctness_is_judged() -> None:
    model = Model()
    judged(model)
    assert {title_of(q): "Corner Shop" in q.messages[0].content for q in model.asked} == {
        "Warmth": False,
        "Blame": False,
        "Policy": True,
    }


def test_all_questions_begin_with_the_same_words_so_that_a_provider_reads_them_once() -> None:
    model = Model()
    judged(model)
    assert len({q.system for q in model.asked}) == 1
    start = model.asked[0].messages[0].content.partition("The question about")[0].partition("\nThe company's")[0]
    assert len(start) > 400
    assert all(q.messages[0].content.startswith(start.rstrip()) for q in model.asked)


def test_each_criterion_and_trial_has_its_own_seed_and_the_same_again() -> None:
    asked = judge(None)
    seeds = [[asked.question(c, case(trial=trial), exhibit_of(case())).seed for c in RUBRIC.criteria] for trial in (0, 1, 0)]
    assert seeds[0] == seeds[2]
    assert len({*seeds[0], *seeds[1]}) == 6


def only(title: str, item: Item) -> Callable[[Request], Item]:
    """A server that answers well, but for one criterion."""
    return lambda request: item if asked_for(request) == title else good(request)


@pytest.mark.parametrize(
    ("item", "kind", "evidence"),
    [
        (says("I would say 0."), "judge_unreadable", "the answer is not the JSON object that was asked for; it begins"),
        (says(said("7")), "judge_unreadable", '`value` is "7"; the scale of B1 has 0, 1'),
        (says(""), "judge_unreadable", "the answer is not the JSON object"),
        (Answer(text='{"reason": "It', end="length"), "judge_unreadable", "length_cut: the reply ended with 'length'"),
        (overflow(), "judge_unreadable", "context_overflow: "),
        (filtered(), "judge_refused", "content_filter: "),
        (Answer(text="I cannot help with that.", end="refusal"), "judge_refused", "refusal: "),
        (server_error(), "judge_unreachable", "provider_error: "),
        (rate_limited(), "judge_unreachable", "rate_limited: "),
    ],
)
def test_what_goes_wrong_with_one_question_leaves_one_mark_missing_and_is_the_judges_fault(
    item: Item, kind: str, evidence: str
) -> None:
    [found], _ = served(only("Blame", item))
    assert states(found) == {"W1": "given", "B1": "missing", "P1": "given"}
    [fault] = found.faults
    assert (fault.kind, fault.blame) == (kind, "judge")
    assert fault.evidence.startswith(f"the judge 'j', 1 (B1) of 3 criteria: {evidence}")
    assert found.sheet is not None
    mark = found.sheet.mark("B1")
    assert mark is not None
    assert mark.reason
    assert mark.reason in fault.evidence
    assert found.sheet.quality.capped is None


def test_faults_of_one_kind_are_one_fault_and_reach_the_ledger() -> None:
    [found], _ = served(lambda _: says("No JSON."))
    assert [(f.kind, f.evidence.partition(":")[0]) for f in found.faults] == [
        ("judge_unreadable", "the judge 'j', 3 (W1, B1, P1) of 3 criteria")
    ]
    subject, transcript, _ = talk("a")

    class Kept:
        def rate(self, _case: Any) -> Assessment:
            return found

    rated = score(case(scenario=subject, transcript=transcript), {"j": Kept()})
    assert rated.faults == found.faults
    counted = ledger(run([(subject, transcript, rated), talk("b")]))
    assert (counted.counted, counted.decided("judge"), counted.rates["judge"].n) == (2, 1, 2)


def test_an_unsupported_mark_is_no_fault_of_the_judge() -> None:
    found = judged(Model(GOOD | {"Warmth": said("2", "Nobody said this.")}))
    assert (states(found)["W1"], found.faults) == ("unsupported", ())


def test_a_wrong_key_stops_it_all_and_is_not_shown() -> None:
    with pytest.raises(EndpointError, match="answered 401") as raised:
        served(lambda _: wrong_key("sk-planted"))
    assert "sk-planted" not in str(raised.value)


def test_a_budget_ends_the_judging_and_what_was_answered_is_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    with pytest.raises(BudgetSpent, match="2 of 2 calls"):
        served(traffic=Traffic(budget=Budget(calls=2), cache=cache))
    assert cache.size == 2


def test_a_judge_that_is_never_reached_gives_up_after_three_conversations() -> None:
    endpoint = openai_endpoint("m", settings=Settings(base_url="http://127.0.0.1:9/v1", retries=0))
    made = judge(endpoint)

    async def asking() -> tuple[Assessment, Assessment]:
        try:
            first, second = await made.judge(case()), await made.judge(case())
            with pytest.raises(EndpointError, match=r"the judge 'j' cannot be reached: connection: 127\.0\.0\.1:9"):
                await made.judge(case())
            return first, second
        finally:
            await endpoint.close()

    for found in asyncio.run(asking()):
        assert [f.kind for f in found.faults] == ["judge_unreachable"]
        assert set(states(found).values()) == {"missing"}


def test_a_model_of_ones_own_that_answers_with_something_else_is_named() -> None:
    async def nonsense(_: Any) -> Any:
        return "2"

    with pytest.raises(CrashError, match=r"the model behind the judge 'j' answered with str, which is no hardcalls\.Reply"):
        judged(Model(nonsense))


def test_what_a_model_of_ones_own_raises_comes_as_it_is() -> None:
    async def breaks(_: Any) -> Reply:
        raise ZeroDivisionError("planted")

    with pytest.raises(ZeroDivisionError, match=r"^planted$"):
        judged(Model(breaks))


def test_only_the_criteria_that_are_wanted_are_asked() -> None:
    model = Model()
    found = judged(model, criteria=["P1", "W1"])
    assert states(found) == {"W1": "given", "P1": "given"}
    assert sorted(title_of(q) for q in model.asked) == ["Policy", "Warmth"]
    with pytest.raises(ConfigError, match="the rubric 'small' has no criterion 'X9'; it has W1, B1, P1"):
        judge(None, criteria=["X9"])


def test_the_print_follows_what_is_heard_and_nothing_else() -> None:
    described = {"spec": "openai:m", "temperature": 0.0}
    one = judge(None, described=described)
    same = judge(None, name="other", described=described | {"timeout": 9, "retries": 1, "api_key_env": "K", "stream": True})
    assert one.fingerprint == same.fingerprint == one.instrument
    other = [
        judge(None, described=described | {"temperature": 1.0}),
        judge(None, described=described | {"spec": "openai:n"}),
        judge(None, described=described, language="de"),
        judge(None, described=described, rubric=type(RUBRIC)(id="small", version=2, title="Small", criteria=RUBRIC.criteria)),
    ]
    assert len({one.fingerprint, *(j.fingerprint for j in other)}) == 5
    some = judge(None, described=described, criteria=["P1", "W1"])
    assert (some.instrument, some.fingerprint) == (one.instrument, f"{one.instrument}:W1,P1")


def test_many_conversations_are_judged_at_once_and_none_is_mixed_up() -> None:
    async def slow(question: Any) -> Reply:
        await asyncio.sleep(0)
        return Reply(content=GOOD[title_of(question)])

    made = judge(Model(slow))

    async def asking() -> list[Assessment]:
        return await asyncio.gather(*(made.judge(case(trial=t)) for t in range(40)))

    assert {tuple(values(f).items()) for f in asyncio.run(asking())} == {(("W1", 2.0), ("B1", 0.0), ("P1", 1.0))}
