"""What all endpoints of one command share: limits, budget, cache, prices, and the counts that a display shows."""

import time
from collections.abc import Callable

from hardcalls.endpoints.budget import Budget
from hardcalls.endpoints.cache import Cache
from hardcalls.endpoints.limit import Limit
from hardcalls.endpoints.prices import Prices

MOST = 1024
"""Calls in flight at one endpoint, whatever it would bear: each is an open connection."""


class Traffic:
    """The calls of one command, whoever makes them: agents, judges, simulated customers. Nothing of it is global."""

    def __init__(
        self,
        *,
        budget: Budget | None = None,
        cache: Cache | None = None,
        prices: Prices | None = None,
        most: int = MOST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.budget, self.cache, self.prices, self.clock = budget, cache, prices, clock
        self._most = most
        self._limits: dict[tuple[str, str], Limit] = {}
        self.calls = 0
        """Requests sent, repeated ones too."""
        self.retries = 0
        """Of them, those that repeated another."""
        self.pausing = 0
        """Questions that wait now before they are asked again."""
        self.last_fault = ""
        """What went wrong last, with a call or with what it was asked for."""

    @property
    def offline(self) -> bool:
        """Whether only kept replies may answer, so that no key is needed."""
        return self.cache is not None and self.cache.offline

    @property
    def in_flight(self) -> int:
        """Calls on their way now."""
        return sum(limit.in_flight for limit in self._limits.values())

    @property
    def waiting(self) -> int:
        """Calls that wait now, to be let in or to be made again."""
        return self.pausing + sum(limit.waiting for limit in self._limits.values())

    @property
    def held(self) -> float:
        """Seconds until the last endpoint that asked to be left alone lets calls in again; 0 while all do."""
        return max((limit.held for limit in self._limits.values()), default=0.0)

    def limit_of(self, host: str, model: str) -> Limit:
        """The limit of one model at one host: providers count by account and model, and a model of one's own has its own pace."""
        key = (host, model)
        if key not in self._limits:
            self._limits[key] = Limit(most=self._most, clock=self.clock)
        return self._limits[key]
