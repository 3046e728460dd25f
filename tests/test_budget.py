import pytest

from hardcalls.endpoints.budget import Budget
from hardcalls.errors import BudgetSpent, ConfigError
from hardcalls.transcript import Usage


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_calls_are_counted_before_they_are_sent_and_never_one_too_many() -> None:
    budget = Budget(calls=1000)
    for _ in range(1000):
        assert budget.spent == ""
        budget.reserve()
    assert budget.spent == "1,000 of 1,000 calls"
    with pytest.raises(BudgetSpent, match=r"the budget is spent: 1,000 of 1,000 calls; `hardcalls resume` goes on"):
        budget.reserve()
    assert budget.used["calls"] == 1000


@pytest.mark.parametrize(
    ("budget", "spent"),
    [
        (Budget(tokens=1000), "1,200 of 1,000 tokens"),
        (Budget(money=0.25), "0.30 of 0.25 money"),
        (Budget(tokens=5000, money=0.25), "0.30 of 0.25 money"),
        (Budget(calls=9, tokens=5000, money=9.0), ""),
        (Budget(), ""),
    ],
)
def test_tokens_and_money_are_counted_when_an_answer_says_them(budget: Budget, spent: str) -> None:
    for _ in range(3):
        budget.check()
        budget.charge(Usage(input_tokens=300, output_tokens=100, cost=0.1), model="m")
    assert budget.spent == spent


def test_time_goes_by_from_when_room_was_first_asked_for() -> None:
    clock = Clock()
    budget = Budget(seconds=60, clock=clock)
    clock.now += 500
    assert (budget.said, budget.seconds_left) == ("0 of 60 seconds", 60.0)
    assert budget.room_for(0)
    clock.now += 59
    assert (budget.spent, budget.seconds_left) == ("", 1.0)
    clock.now += 2
    assert (budget.spent, budget.seconds_left) == ("61 of 60 seconds", 0.0)
    assert Budget().seconds_left is None
    assert Budget(seconds=0.5).said == "0.0 of 0.5 seconds"


def test_what_cannot_be_counted_is_said_and_not_taken_for_nothing() -> None:
    with pytest.raises(ConfigError, match="does not say how many tokens"):
        Budget(tokens=5).charge(Usage(calls=1), model="m")
    with pytest.raises(ConfigError, match="--prices"):
        Budget(money=5).charge(Usage(calls=1, input_tokens=5, output_tokens=5), model="m")
    Budget(calls=5).charge(Usage(calls=1), model="m")


@pytest.mark.parametrize("bound", [{"calls": 0}, {"tokens": -1}, {"money": float("nan")}, {"seconds": float("inf")}])
def test_a_budget_of_nothing_or_of_no_number_is_a_mistake(bound: dict[str, float]) -> None:
    with pytest.raises(ConfigError, match="give a number above 0"):
        Budget(**bound)


def test_before_anything_is_known_a_guess_decides_and_one_alone_is_let_in() -> None:
    budget = Budget(calls=20)
    assert [budget.room_for(n, guess=5) for n in range(6)] == [True, True, True, True, False, False]
    assert Budget(calls=3).room_for(0, guess=5)
    assert Budget(money=0.01).room_for(500)


def test_what_finished_conversations_took_decides_whether_another_fits() -> None:
    budget = Budget(calls=20)
    for _ in range(10):
        budget.reserve()
    budget.finished(Usage(calls=4))
    budget.finished(Usage(calls=4))
    # 8 are used up; each one more takes 4, the two calls of those in flight among them.
    assert [budget.room_for(n) for n in range(4)] == [True, True, True, False]


def test_conversations_in_flight_that_take_more_than_was_expected_count_with_what_they_took() -> None:
    budget = Budget(calls=20)
    for _ in range(18):
        budget.reserve()
    budget.finished(Usage(calls=4))
    assert not budget.room_for(1)


def test_time_and_money_are_looked_ahead_at_too() -> None:
    clock = Clock()
    budget = Budget(seconds=60, money=1.0, clock=clock)
    budget.check()
    budget.finished(Usage(calls=4, cost=0.1), seconds=20)
    clock.now += 40
    assert budget.room_for(5)
    assert not budget.room_for(9)
    clock.now += 1
    assert not budget.room_for(0)


def test_a_spent_budget_has_no_room() -> None:
    budget = Budget(calls=1)
    budget.reserve()
    assert not budget.room_for(0)


def test_what_is_left_is_told_in_one_line() -> None:
    budget = Budget(calls=1000, money=2.5)
    budget.reserve()
    assert budget.said == "1 of 1,000 calls, 0.00 of 2.50 money"
    assert Budget(money=2.5, currency="EUR").said == "0.00 of 2.50 EUR"
    small = Budget(money=0.0001)
    small.charge(Usage(calls=1, cost=0.00012), model="m")
    assert small.spent == "0.0001 of 0.0001 money"
    assert Budget(seconds=0.002).said == "0.000 of 0.002 seconds"
