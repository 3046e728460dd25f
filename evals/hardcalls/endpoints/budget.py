"""How much may be used in all, in calls, tokens, money and time; and whether one more conversation is likely to fit."""

import math
import time
from collections.abc import Callable, Iterator
from typing import NoReturn

from hardcalls.errors import BudgetSpent, ConfigError
from hardcalls.stopping import Stop
from hardcalls.transcript import Usage

SHORT = 10.0
"""Seconds that are told with a tenth."""


class Budget:
    """What may be used, and what has been. A part that is None does not bind; time runs from when room is first asked for."""

    def __init__(
        self,
        *,
        calls: int | None = None,
        tokens: int | None = None,
        money: float | None = None,
        seconds: float | None = None,
        currency: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bounds = {"calls": calls, "tokens": tokens, "money": money, "seconds": seconds}
        for part, bound in self._bounds.items():
            if bound is not None and not 0 < bound < float("inf"):
                raise ConfigError(f"a budget of {bound:g} {part}: give a number above 0")
        self._clock = clock
        self._units = {"money": currency or "money"}
        self._began: float | None = None
        self._used = {"calls": 0.0, "tokens": 0.0, "money": 0.0}
        self._finished = {"calls": 0.0, "tokens": 0.0, "money": 0.0, "seconds": 0.0}
        self._conversations = 0

    def __repr__(self) -> str:
        return f"Budget({self.said})"

    @property
    def used(self) -> dict[str, float]:
        """What has been used, by part."""
        return self._used | {"seconds": self._passed}

    @property
    def said(self) -> str:
        """Each part that binds, with what is used of it, as in `996 of 1,000 calls, 12 of 60 seconds`."""
        return ", ".join(self._said(part, used, bound) for part, used, bound in self._parts())

    @property
    def spent(self) -> str:
        """The first part that is used up, as in `1,000 of 1,000 calls`; empty while another call may begin."""
        return next((self._said(part, used, bound) for part, used, bound in self._parts() if used >= bound), "")

    @property
    def seconds_left(self) -> float | None:
        """Until the time is up; None where there is no end to it."""
        bound = self._bounds["seconds"]
        return None if bound is None else max(0.0, bound - self._passed)

    def check(self) -> None:
        """BudgetSpent where no other call may begin."""
        self._begin()
        if self.spent:
            self.stop()

    def stop(self) -> NoReturn:
        """BudgetSpent, with what is used."""
        raise BudgetSpent(f"the budget is spent: {self.spent or self.said}; `hardcalls resume` goes on with a new one")

    def reserve(self) -> None:
        """Count one call that is about to be sent; BudgetSpent where it would be one too many."""
        self.check()
        self._used["calls"] += 1

    def charge(self, usage: Usage, *, model: str) -> None:
        """Count what a reply used; its calls were counted when they were reserved. ConfigError where that cannot be told."""
        if self._bounds["tokens"] is not None and (usage.input_tokens is None or usage.output_tokens is None):
            raise ConfigError(
                f"{model} does not say how many tokens it used, so no budget of tokens can be kept; give one of calls"
            )
        if usage.cost is None:
            self.without_price(model)
        self._used["tokens"] += (usage.input_tokens or 0) + (usage.output_tokens or 0)
        self._used["money"] += usage.cost or 0.0

    def without_price(self, model: str) -> None:
        """Learn that what a model costs is not known; ConfigError where money is counted."""
        if self._bounds["money"] is not None:
            raise ConfigError(
                f"what {model} costs is not known, so no budget of money can be kept; add its price to the file of --prices, or, "
                "where it does not count its tokens, give a budget of calls"
            )

    def finished(self, usage: Usage, *, seconds: float = 0.0) -> None:
        """Learn from a finished conversation, its judges and its simulated customer included, what one takes."""
        self._conversations += 1
        self._finished["calls"] += usage.calls
        self._finished["tokens"] += (usage.input_tokens or 0) + (usage.output_tokens or 0)
        self._finished["money"] += usage.cost or 0.0
        self._finished["seconds"] += seconds

    def room_for(self, in_flight: int, *, guess: int = 1) -> bool:
        """Whether one more conversation is likely to fit beside those in flight, when each takes what the finished ones took.

        `guess` is the calls of a conversation for as long as none has finished; one alone is then always let in.
        """
        self._begin()
        if self.spent:
            return False
        if not self._conversations:
            calls = self._bounds["calls"]
            return in_flight == 0 or calls is None or (in_flight + 1) * guess <= calls
        mean = {part: total / self._conversations for part, total in self._finished.items()}
        for part, used, bound in self._parts():
            if part == "seconds":
                # They go by for all of them at once.
                wanted = used + mean[part]
            else:
                # Those in flight have used some of theirs already, which shows once it is more than what is expected of them.
                wanted = max(self._finished[part] + in_flight * mean[part], used) + mean[part]
            if wanted > bound * (1 + 1e-9):
                return False
        return True

    @property
    def _passed(self) -> float:
        return 0.0 if self._began is None else self._clock() - self._began

    def _begin(self) -> None:
        if self._began is None:
            self._began = self._clock()

    def _parts(self) -> Iterator[tuple[str, float, float]]:
        """Each part that binds: its name, what is used of it, and all of it."""
        for part, bound in self._bounds.items():
            if bound is not None:
                yield part, self._used[part] if part != "seconds" else self._passed, bound

    def _said(self, part: str, used: float, bound: float) -> str:
        least = 2 if part == "money" else int(part == "seconds" and bound < SHORT)
        # A small bound is told as exactly as it was given.
        digits = min(max(least, -math.floor(math.log10(bound))), 12) if least else 0
        return f"{used:,.{digits}f} of {bound:,.{digits}f} {self._units.get(part, part)}"


def affords_another(budget: Budget | None, stop: Stop, *, at_work: int, guess: int, what: str = "conversation") -> bool:
    """Whether there is room for one more conversation (or `what` it is) beside those at work, which ask again when they end.

    Where none is at work and there is no room, or where everything is spent, `stop` is asked, and says why.
    """
    if budget is None or budget.room_for(at_work, guess=guess):
        return True
    if budget.spent or not at_work:
        stop.ask(f"budget: {budget.spent or f'what is left is not likely to be enough for another {what}'}")
    return False
