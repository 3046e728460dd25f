"""How many calls may be on their way to one endpoint at once: learnt from how it answers."""

import time
from collections.abc import Callable


class Limit:
    """A gate in front of one endpoint: as many calls in flight as it bears, first come, first served."""

    def __init__(self, *, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.allowed = most
        self.in_flight = 0
        self.waiting = 0
        self._clock = clock

    async def enter(self) -> None:
        """Wait for a slot and take it; give it back with leave()."""
        self.in_flight += 1

    def leave(self) -> None:
        """Give a slot back."""
        self.in_flight -= 1
