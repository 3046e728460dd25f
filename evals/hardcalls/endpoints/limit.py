"""A gate in front of one endpoint: who may send now, and who waits."""

import asyncio
import math
from collections import deque
from collections.abc import Callable

from hardcalls.endpoints.capacity import Capacity, Place


class Limit:
    """As many calls in flight as the endpoint bears, first come, first served; nobody while it asked to be left alone."""

    def __init__(self, *, most: int, clock: Callable[[], float]) -> None:
        self.in_flight = 0
        self._capacity = Capacity(most=most)
        self._clock = clock
        self._held_until = -math.inf
        self._queue: deque[asyncio.Future[Place]] = deque()
        self._timer: tuple[asyncio.AbstractEventLoop, asyncio.TimerHandle] | None = None

    def __repr__(self) -> str:
        return f"Limit({self.in_flight} in flight of {self.allowed}, {self.waiting} waiting)"

    @property
    def allowed(self) -> int:
        """Calls that may be in flight now."""
        return self._capacity.allowed

    @property
    def waiting(self) -> int:
        """Calls that wait to be let in."""
        return len(self._queue)

    @property
    def held(self) -> float:
        """Seconds for which nobody is let in."""
        return max(0.0, self._held_until - self._clock())

    async def enter(self) -> Place:
        """Wait for a place and take it; give it back with leave()."""
        if not self._queue and self.in_flight < self._capacity.allowed and self._held_until <= self._clock():
            return self._taken()
        turn: asyncio.Future[Place] = asyncio.get_running_loop().create_future()
        self._queue.append(turn)
        self._admit()
        try:
            return await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.leave(turn.result())
            elif turn in self._queue:
                self._queue.remove(turn)
            raise

    def leave(self, place: Place) -> None:
        """Give a place back."""
        self.in_flight -= 1
        self._capacity.left(place)
        self._admit()

    def answered(self, place: Place) -> None:
        """Learn from a good answer, before its place is given back."""
        self._capacity.answered(place, now=self._clock(), in_flight=self.in_flight)

    def refused(self, place: Place) -> None:
        """Learn from an answer that the endpoint has too much to do, before the place is given back."""
        self._capacity.refused(place, now=self._clock())

    def hold(self, seconds: float) -> None:
        """Let nobody in for so long; what is in flight goes on."""
        self._held_until = max(self._held_until, self._clock() + seconds)

    def _admit(self) -> None:
        if not self._queue:
            return
        if (held := self.held) > 0:
            self._wake_in(held)
            return
        while self._queue and self.in_flight < self._capacity.allowed:
            turn = self._queue.popleft()
            if not turn.done():
                turn.set_result(self._taken())

    def _taken(self) -> Place:
        self.in_flight += 1
        return self._capacity.entered(began=self._clock(), in_flight=self.in_flight)

    def _wake_in(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        # One object may serve one event loop after the other; a timer of a loop that is gone never rings.
        if self._timer is None or self._timer[0] is not loop:
            self._timer = (loop, loop.call_later(seconds, self._ring))

    def _ring(self) -> None:
        self._timer = None
        self._admit()
