"""How many calls go to an endpoint at once, against servers that exist in virtual time."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random

import pytest
import virtual_time
from hypothesis import given, settings
from hypothesis import strategies as st

from hardcalls.endpoints.capacity import START, Capacity
from hardcalls.endpoints.limit import Limit

Server = Callable[[], Awaitable[bool]]
"""One call: whether it was answered (False: refused, there is too much to do)."""
SECONDS = 0.5


@dataclass
class Outcome:
    seconds: float
    refusals: int
    allowed: int


async def flood(server: Server, calls: int, *, at_once: int = 256) -> Outcome:
    """So many calls through a limit, each made again after a while when it is refused."""
    limit, chance, refusals = Limit(most=1024, clock=virtual_time.now), Random(7), 0
    jobs = asyncio.Semaphore(at_once)

    async def call() -> None:
        nonlocal refusals
        async with jobs:
            pause, done = 0.1, False
            while not done:
                place = await limit.enter()
                try:
                    done = await server()
                    if done:
                        limit.answered(place)
                    else:
                        refusals += 1
                        limit.refused(place)
                finally:
                    limit.leave(place)
                if not done:
                    await asyncio.sleep(pause * chance.uniform(0.5, 1))
                    pause = min(2 * pause, 5.0)

    await asyncio.gather(*(call() for _ in range(calls)))
    assert (limit.in_flight, limit.waiting) == (0, 0)
    return Outcome(seconds=virtual_time.now(), refusals=refusals, allowed=limit.allowed)


def taking(chance: Random | None) -> float:
    """What an answer takes: always the same, or as different as a model's replies are."""
    return chance.lognormvariate(-0.15, 0.55) * SECONDS if chance else SECONDS


def refusing_above(most: int, *, uneven: bool = False, refuses_after: float = 0.0) -> Server:
    busy, chance = 0, Random(1) if uneven else None

    async def serve() -> bool:
        nonlocal busy
        if busy >= most:
            await asyncio.sleep(refuses_after)
            return False
        busy += 1
        await asyncio.sleep(taking(chance))
        busy -= 1
        return True

    return serve


def slower_above(workers: int, *, uneven: bool = False) -> Server:
    free, chance = asyncio.Semaphore(workers), Random(1) if uneven else None

    async def serve() -> bool:
        async with free:
            await asyncio.sleep(taking(chance))
        return True

    return serve


@pytest.mark.parametrize("uneven", [False, True])
@pytest.mark.parametrize("refuses_after", [0.0, SECONDS])
def test_a_server_that_takes_twenty_is_used_to_the_full_and_refuses_few(*, uneven: bool, refuses_after: float) -> None:
    found = virtual_time.run(flood(refusing_above(20, uneven=uneven, refuses_after=refuses_after), 2000))
    assert 2000 / 20 * SECONDS / found.seconds >= 0.9
    assert found.refusals <= 0.15 * 2000
    assert found.allowed in range(19, 26)


def test_a_server_that_takes_three_is_found_too() -> None:
    found = virtual_time.run(flood(refusing_above(3), 1000))
    assert 1000 / 3 * SECONDS / found.seconds >= 0.95
    assert found.refusals <= 0.1 * 1000


@pytest.mark.parametrize("uneven", [False, True])
def test_a_server_that_only_gets_slower_above_eight_is_not_flooded(*, uneven: bool) -> None:
    found = virtual_time.run(flood(slower_above(8, uneven=uneven), 5000))
    assert 5000 / 8 * SECONDS / found.seconds >= 0.95
    assert found.allowed in range(5, 19)


@pytest.mark.parametrize("at_once", [64, 256])
def test_a_server_that_bears_everything_is_given_everything(at_once: int) -> None:
    found = virtual_time.run(flood(slower_above(10_000, uneven=True), 10_000, at_once=at_once))
    unlimited = 10_000 / at_once * SECONDS
    assert found.allowed >= at_once
    assert found.seconds <= 1.15 * unlimited


def test_room_that_comes_later_is_found() -> None:
    async def growing() -> Outcome:
        small, large = refusing_above(10), refusing_above(100)

        async def serve() -> bool:
            return await (small() if virtual_time.now() < 60 else large())

        return await flood(serve, 12_000)

    found = virtual_time.run(growing())
    assert found.allowed >= 80


@pytest.mark.parametrize("share", [0.01, 0.1, 0.3])
@pytest.mark.parametrize("refuses_after", [0.0, SECONDS])
def test_refusals_that_fewer_calls_would_not_prevent_slow_nothing_down(share: float, refuses_after: float) -> None:
    chance = Random(3)

    async def serve() -> bool:
        refused = chance.random() < share
        await asyncio.sleep(refuses_after if refused else SECONDS)
        return not refused

    found = virtual_time.run(flood(serve, 5000, at_once=64))
    tries = 1 / (1 - share)
    assert found.seconds <= 1.5 * tries * 5000 / 64 * SECONDS
    assert found.allowed >= 48


def test_the_refusals_of_one_round_trip_cut_once() -> None:
    capacity = Capacity(most=1024)
    places = [capacity.entered(began=0.0, in_flight=n + 1) for n in range(START)]
    allowed = []
    for place in places[20:]:
        capacity.refused(place, now=1.0)
        allowed.append(capacity.allowed)
    # Until it is clear that it is not by chance, nothing is changed.
    assert allowed == [*[START] * 7, *[int(21 * 0.7)] * 5]


def test_one_call_at_once_is_always_allowed() -> None:
    capacity = Capacity(most=4)
    for now in range(1, 50):
        capacity.refused(capacity.entered(began=now - 0.5, in_flight=1), now=now)
    assert capacity.allowed == 1


def test_a_hold_stops_everybody_and_lets_them_in_again_by_turns() -> None:
    async def held() -> list[tuple[int, float]]:
        limit, entered = Limit(most=2, clock=virtual_time.now), []

        async def call(number: int) -> None:
            place = await limit.enter()
            entered.append((number, virtual_time.now()))
            await asyncio.sleep(1.0)
            limit.leave(place)

        limit.hold(5.0)
        limit.hold(2.0)
        assert limit.held == 5.0
        await asyncio.gather(*(call(n) for n in range(4)))
        return entered

    assert virtual_time.run(held()) == [(0, 5.0), (1, 5.0), (2, 6.0), (3, 6.0)]


def test_one_limit_serves_one_event_loop_after_the_other() -> None:
    clock = [0.0]
    limit = Limit(most=1, clock=lambda: clock[0])

    async def given_up() -> None:
        limit.hold(60.0)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(1.0):
                await limit.enter()

    virtual_time.run(given_up())

    async def later() -> None:
        clock[0] = 59.9
        waiting = asyncio.create_task(limit.enter())
        await asyncio.sleep(0)
        clock[0] = 61.0
        limit.leave(await waiting)

    virtual_time.run(later())
    assert (limit.in_flight, limit.waiting) == (0, 0)


@given(
    calls=st.lists(
        st.tuples(
            st.floats(0, 5),  # comes
            st.floats(0, 3),  # takes
            st.one_of(st.none(), st.floats(0, 6)),  # is given up, so long after it came
            st.sampled_from(["answered", "refused", "hold", "fails"]),
        ),
        max_size=30,
    ),
    start=st.integers(1, 4),
)
@settings(max_examples=100, deadline=None)
def test_no_slot_is_lost_and_nobody_is_overtaken(calls: list[tuple[float, float, float | None, str]], start: int) -> None:
    came: list[int] = []
    entered: list[int] = []

    async def all_of_them() -> None:
        limit = Limit(most=start, clock=virtual_time.now)

        async def call(number: int, takes: float, outcome: str) -> None:
            came.append(number)
            place = await limit.enter()
            try:
                assert limit.in_flight <= start
                entered.append(number)
                await asyncio.sleep(takes)
                if outcome == "answered":
                    limit.answered(place)
                elif outcome == "refused":
                    limit.refused(place)
                elif outcome == "hold":
                    limit.hold(0.5)
            finally:
                limit.leave(place)

        async def one(number: int, comes: float, takes: float, patience: float | None, outcome: str) -> None:
            await asyncio.sleep(comes)
            try:
                async with asyncio.timeout(patience):
                    await call(number, takes, outcome)
            except TimeoutError:
                if number not in entered:
                    came.remove(number)

        await asyncio.gather(*(one(n, *c) for n, c in enumerate(calls)))
        assert (limit.in_flight, limit.waiting) == (0, 0)

    virtual_time.run(all_of_them())
    assert entered == came
