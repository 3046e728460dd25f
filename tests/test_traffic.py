"""Asking an endpoint, with a line to it that exists in virtual time: order, retries, holds, budget, cost, kept replies."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import virtual_time

from hardcalls.endpoints.address import Address
from hardcalls.endpoints.budget import Budget
from hardcalls.endpoints.cache import Cache
from hardcalls.endpoints.endpoint import Endpoint
from hardcalls.endpoints.evidence import Received, Setback
from hardcalls.endpoints.prices import Price, Prices
from hardcalls.endpoints.question import Question
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import BudgetSpent, ConfigError, EndpointError
from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.transcript import Message, Usage

SECONDS = 1.0
GOOD = Received(status=200, content=b'{"content":"Hello.","usage":{"input_tokens":100,"output_tokens":20}}')
BUSY = Received(status=429)
PRICES = Prices(currency="EUR", price=(Price(model="m", input=1000.0, output=5000.0),))
Answer = Received | Setback


def later(seconds: float, status: int = 429) -> Received:
    return Received(status=status, headers={"retry-after": str(seconds)})


class ScriptedLine:
    """Answers one second after each request, by a list or by a function of the request's number."""

    model = "m"
    address = Address(host="h", shared=True, key_variable="K", url="http://h/v1")

    def __init__(self, script: list[Answer] | Callable[[int], Answer]) -> None:
        self._script = script if callable(script) else lambda n: script[n] if n < len(script) else GOOD
        self.sent: list[float] = []

    def body(self, question: Question) -> dict[str, Any]:
        return {"messages": [m.content for m in question.messages], "headers": {"Authorization": "k"}, "key": "filled in"}

    async def post(self, body: dict[str, Any]) -> Answer:
        assert body["messages"]
        self.sent.append(virtual_time.now())
        answer = self._script(len(self.sent) - 1)
        await asyncio.sleep(SECONDS)
        return answer

    def read(self, content: bytes, *, prefix: str) -> Reply:
        assert prefix == "call-1"
        return msgspec.json.decode(content, type=Reply)

    async def close(self) -> None:
        pass


def question(number: int = 0, *, trial: int = 0) -> Question:
    return Question(system="s", messages=(Message(role="user", content="Hello?"),), seed=number, trial=trial)


def ask(
    script: list[Answer] | Callable[[int], Answer], *, questions: int = 1, settings: Settings | None = None, **shared: Any
) -> tuple[list[Reply | BaseException], ScriptedLine, Traffic]:
    line, traffic = ScriptedLine(script), Traffic(clock=virtual_time.now, **shared)

    async def asking() -> list[Reply | BaseException]:
        endpoint = Endpoint(line, settings=settings or Settings(), traffic=traffic)
        return await asyncio.gather(*(endpoint.ask(question(n)) for n in range(questions)), return_exceptions=True)

    found = virtual_time.run(asking())
    assert (traffic.in_flight, traffic.waiting) == (0, 0)
    return found, line, traffic


def kinds(found: list[Reply | BaseException]) -> list[str]:
    return [(r.fault.kind if r.fault else "") if isinstance(r, Reply) else type(r).__name__ for r in found]


def test_a_wait_that_one_was_asked_for_holds_for_all() -> None:
    found, line, traffic = ask(lambda n: later(10) if n == 0 else GOOD, questions=40)
    assert kinds(found) == [""] * 40
    # 32 at first; what would have followed them after a second waits until ten more are over, and so does the one that was refused.
    assert sorted(line.sent) == [0.0] * 32 + [11.0] * 9
    assert [r.usage.calls for r in found if isinstance(r, Reply)] == [2] + [1] * 39
    assert (traffic.calls, traffic.retries, traffic.last_fault) == (41, 1, "rate_limited: h answered 429")


def test_waiting_is_not_failing_but_has_an_end() -> None:
    found, line, _ = ask(lambda _: later(2), settings=Settings(retries=2))
    [reply] = found
    assert isinstance(reply, Reply)
    assert reply.fault is not None
    assert (reply.fault.kind, len(line.sent)) == ("rate_limited", 11)
    assert reply.fault.evidence == "h answered 429 (asked 11 times)"
    assert reply.usage == Usage(calls=11, seconds=SECONDS)


def test_a_wait_that_is_longer_than_the_setting_is_not_begun() -> None:
    [reply], line, _ = ask([later(600)])
    assert isinstance(reply, Reply)
    assert reply.fault is not None
    assert reply.fault.evidence == "h answered 429 (it asks to wait 600 s; at most 120 s in all)"
    [reply], line, _ = ask([later(600)], settings=Settings(longest_wait=600))
    assert (kinds([reply]), line.sent) == ([""], [0.0, 601.0])


def test_a_pause_holds_no_place_among_those_in_flight() -> None:
    found, line, _ = ask(lambda n: BUSY if n == 0 else GOOD, questions=3, settings=Settings(backoff=30.0))
    assert kinds(found) == ["", "", ""]
    assert line.sent[:3] == [0.0] * 3
    assert 16.0 <= line.sent[3] <= 31.0


@pytest.mark.parametrize(
    ("headers", "held"),
    [
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "7s"}, 7.0),
        ({"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "6m0s"}, 120.0),
        ({"x-ratelimit-remaining-requests": "3", "x-ratelimit-reset-requests": "7s"}, 0.0),
    ],
)
def test_an_allowance_that_is_used_up_is_waited_for(headers: dict[str, str], held: float) -> None:
    line, traffic = ScriptedLine([msgspec.structs.replace(GOOD, headers=headers)]), Traffic(clock=virtual_time.now)

    async def asking() -> float:
        endpoint = Endpoint(line, settings=Settings(), traffic=traffic)
        await endpoint.ask(question())
        shown = traffic.held
        await endpoint.ask(question())
        return shown

    assert virtual_time.run(asking()) == held
    assert line.sent == [0.0, SECONDS + held]


def test_a_budget_of_calls_is_kept_to_the_call_with_many_in_flight_and_with_retries() -> None:
    budget = Budget(calls=50, clock=lambda: 0.0)
    found, line, traffic = ask(
        lambda n: BUSY if n % 7 == 0 else GOOD, questions=100, settings=Settings(backoff=0.01, retries=9), budget=budget
    )
    assert len(line.sent) == traffic.calls == 50
    assert set(kinds(found)) == {"", "BudgetSpent"}
    assert budget.spent == "50 of 50 calls"


def test_money_ends_with_what_was_in_flight() -> None:
    # An answer costs 100 x 0.001 + 20 x 0.005 = 0.2
    budget = Budget(money=1.0, clock=lambda: 0.0)
    found, line, _ = ask(lambda _: GOOD, questions=100, budget=budget, prices=PRICES)
    assert kinds(found).count("") == len(line.sent) == 32
    assert budget.used["money"] == pytest.approx(32 * 0.2)
    assert [r.usage.cost for r in found if isinstance(r, Reply)] == [pytest.approx(0.2)] * 32


def test_the_time_of_a_budget_ends_every_wait() -> None:
    line = ScriptedLine(lambda _: later(60))

    async def asking() -> float:
        budget = Budget(seconds=5, clock=virtual_time.now)
        endpoint = Endpoint(line, settings=Settings(), traffic=Traffic(clock=virtual_time.now, budget=budget))
        with pytest.raises(BudgetSpent, match=r"5\.0 of 5\.0 seconds"):
            await endpoint.ask(question())
        return virtual_time.now()

    assert virtual_time.run(asking()) == pytest.approx(5.0)


def test_a_budget_of_money_without_a_price_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(ConfigError, match="--prices"):
        ask([], budget=Budget(money=1.0))
    found, _, _ = ask([Received(status=200, content=b'{"content":"Hi."}')], budget=Budget(tokens=9))
    assert kinds(found) == ["ConfigError"]


def test_without_a_price_there_is_no_cost_and_not_0() -> None:
    [reply], _, _ = ask([])
    assert isinstance(reply, Reply)
    assert reply.usage == Usage(calls=1, seconds=SECONDS, input_tokens=100, output_tokens=20, cost=None)


def test_an_error_costs_nothing_and_an_answer_that_never_came_nobody_knows_what() -> None:
    late = Setback(fault=Fault(kind="provider_timeout", evidence="late"))
    found = [ask([answer], prices=PRICES, settings=Settings(retries=0))[0][0] for answer in (Received(status=500), late)]
    assert [r.usage.cost for r in found if isinstance(r, Reply)] == [0.0, None]


def test_a_kept_reply_answers_its_own_trial_at_no_cost(tmp_path: Path) -> None:
    cache, line = Cache(tmp_path), ScriptedLine([])

    async def asking() -> list[Reply]:
        endpoint = Endpoint(line, settings=Settings(), traffic=Traffic(clock=virtual_time.now, cache=cache, prices=PRICES))
        asked = [question(), question(), question(trial=1), question(1)]
        return [await endpoint.ask(q) for q in asked]

    first, again, trial, conversation = virtual_time.run(asking())
    assert len(line.sent) == 3
    assert again == Reply(content="Hello.", usage=Usage(cache_hits=1, cost=0.0))
    assert [r.usage.calls for r in (first, trial, conversation)] == [1, 1, 1]


def test_only_answers_that_were_read_are_kept(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cut = Received(status=200, content=b'{"content":')
    asked = b'{"fault":{"kind":"refusal","evidence":"said no"}}'
    for answer, kept in ((cut, 0), (Received(status=500), 0), (BUSY, 0), (Received(status=200, content=asked), 1)):
        ask(lambda _, answer=answer: answer, settings=Settings(retries=0), cache=cache)
        assert cache.size == kept


def test_offline_nothing_is_sent_and_what_is_missing_is_named(tmp_path: Path) -> None:
    ask([], questions=2, cache=Cache(tmp_path))
    found, line, _ = ask([], questions=3, cache=Cache(tmp_path, offline=True))
    assert kinds(found) == ["", "", "EndpointError"]
    assert line.sent == []
    assert isinstance(found[2], EndpointError)
    assert str(found[2]) == (
        f"{tmp_path} keeps no reply of 'm' at h to what was asked in trial 1 (2 others were found). Either it was answered with an "
        "error when it was recorded, and errors are not kept, or the scenario, the agent or its settings have changed since: the "
        "same command without --offline asks for what is missing."
    )


def test_no_secret_is_needed_to_find_a_reply_again(tmp_path: Path) -> None:
    class Filled(ScriptedLine):
        def body(self, question: Question) -> dict[str, Any]:
            return super().body(question) | {"key": self.key, "headers": {"Authorization": self.key}}

        key = "planted-0123456789"

    settings = Settings(params={"key": "${PLANTED}"})

    async def asking(line: ScriptedLine, cache: Cache) -> Reply:
        return await Endpoint(line, settings=settings, traffic=Traffic(clock=virtual_time.now, cache=cache)).ask(question())

    virtual_time.run(asking(Filled([]), Cache(tmp_path)))
    other = Filled([])
    other.key = "another"
    assert virtual_time.run(asking(other, Cache(tmp_path, offline=True))).usage.cache_hits == 1
    assert "planted" not in (tmp_path / "replies.jsonl").read_text(encoding="utf-8")


def test_each_model_at_each_host_has_its_own_limit() -> None:
    traffic = Traffic(most=8)
    assert traffic.limit_of("h", "m") is traffic.limit_of("h", "m")
    assert len({id(traffic.limit_of(h, m)) for h in ("h", "i") for m in ("m", "n")}) == 4
    assert traffic.limit_of("h", "m").allowed == 8
