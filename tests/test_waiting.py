from collections.abc import Sequence
from random import Random

import pytest

from hardcalls.endpoints.waiting import LONGEST, Patience, Pause, asked_to_wait, pause, until, used_up

NOW = 1773477000.0  # 14 March 2026, 08:30:00 UTC


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after-ms": "1500", "retry-after": "2"}, 1.5),
        ({"retry-after": "Sat, 14 Mar 2026 08:30:10 GMT"}, 10.0),
        ({"retry-after": "Sat, 14 Mar 2026 08:29:00 GMT"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "-1"}, None),
        ({}, None),
    ],
)
def test_a_wait_is_read_in_each_of_its_forms(headers: dict[str, str], seconds: float | None) -> None:
    assert asked_to_wait(headers, now=NOW) == seconds


@pytest.mark.parametrize(
    ("moment", "seconds"),
    [
        ("1s", 1.0),
        ("6m0s", 360.0),
        ("120ms", 0.12),
        ("1h2m3.5s", 3723.5),
        ("2", 2.0),
        ("2026-03-14T08:30:07Z", 7.0),
        ("2026-03-14T09:30:07+01:00", 7.0),
        ("2026-03-14T08:29:00Z", 0.0),
        ("2026-03-14T08:31:00", 0.0),
        ("in a while", 0.0),
        ("", 0.0),
    ],
)
def test_the_end_of_an_allowance_is_read_in_each_of_its_forms(moment: str, seconds: float) -> None:
    assert until(moment, now=NOW) == pytest.approx(seconds)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "3s"}, 3.0),
        ({"x-ratelimit-remaining-requests": "1", "x-ratelimit-reset-requests": "3s"}, 0.0),
        (
            {
                "x-ratelimit-remaining-requests": "0",
                "x-ratelimit-reset-requests": "3s",
                "x-ratelimit-remaining-tokens": "0",
                "x-ratelimit-reset-tokens": "5s",
            },
            5.0,
        ),
        ({"anthropic-ratelimit-requests-remaining": "0", "anthropic-ratelimit-requests-reset": "2026-03-14T08:30:09Z"}, 9.0),
        (
            {"anthropic-ratelimit-output-tokens-remaining": "0", "anthropic-ratelimit-output-tokens-reset": "2026-03-14T08:31:00Z"},
            60.0,
        ),
        ({}, 0.0),
    ],
)
def test_an_allowance_of_which_nothing_is_left_is_waited_for(headers: dict[str, str], seconds: float) -> None:
    assert used_up(headers, now=NOW) == pytest.approx(seconds)


def test_pauses_double_and_are_spread_and_have_an_end() -> None:
    pauses = [pause(n, first=0.5, chance=Random(1)) for n in range(1, 9)]
    whole = [0.5, 1, 2, 4, 8, 16, 30, 30]
    assert all(0.5 * w <= p <= w for p, w in zip(pauses, whole, strict=True))
    assert pauses[0] != pause(1, first=0.5, chance=Random(2))
    assert pause(10_000, first=0.5, chance=Random(1)) <= LONGEST


def pauses(asked: Sequence[float | None], *, retries: int = 3, longest: float = 120.0) -> list[float | str]:
    patience = Patience(retries=retries, first=0.0, longest=longest, seed=1)
    found = [patience.next(a) for a in asked]
    return [f.seconds if isinstance(f, Pause) else f for f in found]


def test_errors_use_up_the_retries_and_waits_that_were_asked_for_a_fifth_of_one_each() -> None:
    assert pauses([None] * 4) == [0.0, 0.0, 0.0, ""]
    assert pauses([1.0] * 16) == [*[1.0] * 15, ""]
    assert pauses([None, None, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]) == [0.0, 0.0, *[1.0] * 5, ""]
    assert pauses([0.0] * 4) == [0.0, 0.0, 0.0, ""]
    assert pauses([1.0], retries=0) == [""]


def test_a_long_wait_is_kept_whole_and_one_that_is_too_long_is_not_begun() -> None:
    assert pauses([100.0, 20.0]) == [100.0, 20.0]
    assert pauses([100.0, 21.0]) == [100.0, "it asks to wait 21 s; at most 120 s in all"]
    assert pauses([600.0]) == ["it asks to wait 600 s; at most 120 s in all"]


def test_conversations_that_failed_together_do_not_come_back_together() -> None:
    firsts = {Patience(retries=1, first=1.0, longest=9.0, seed=seed).next(None) for seed in range(20)}
    assert len(firsts) == 20
