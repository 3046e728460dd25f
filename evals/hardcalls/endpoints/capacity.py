"""How many calls at once an endpoint bears, estimated from its answers. No I/O and no clock of its own.

It opens by two slots an answer, which triples the slots in each round trip, until answers take clearly longer than the first
ones did. From then on it compares throughputs: while more slots bring more of it there are more, and when answers only take
longer, because the endpoint makes them wait, there are fewer. A refusal (429, 503, 529) cuts, and is a ceiling that is approached
again with care: unless as many calls at once were borne more often than not of late, so that it has another cause.
"""

import math
from collections import Counter, deque
from dataclasses import dataclass

START = 32
"""At first: few enough for a small server, enough not to slow down a fast one."""
OPENS = 2
"""Slots with each answer at first."""
LONGER = 3.0
"""The opening ends when answers take so many times as long as the first ones."""
SMOOTHED_OVER = 32
SURE = 3
"""So many refusals more than answers make a cut, and so many answers more than refusals take it back."""
CUT = 0.7
STEP = 1.5
"""Up or down in one try."""
HELPS = 0.3
"""The share of more slots that must come back as more throughput: 1 where each works as well as the first, 0 where it waits."""
ANSWERS = 64
"""Fewer make no throughput that could be compared. So many, good or refused, are what was of late."""
LONGEST_STAY = 8

Level = tuple[int, float]
"""So many slots, and the answers in a second that they brought."""


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Place:
    """One call in flight."""

    level: int
    """How many were, with it, when it began."""
    began: float


class Capacity:
    """The number of calls that may be in flight, moved by each answer."""

    def __init__(self, *, most: int, start: int = START) -> None:
        self.allowed = min(start, most)
        self._ceiling = self._most = most
        self._back_to = 0
        self._opening, self._up = True, True
        self._heard, self._first, self._recent = 0, 0.0, 0.0
        self._before: Level | None = None
        self._stay, self._patience, self._creep = 0, 1, 1
        self._cut_at = -math.inf
        self._outcomes: deque[tuple[int, bool]] = deque(maxlen=ANSWERS)
        self._pending: set[Place] = set()
        self._answers, self._since = 0, 0.0

    def answered(self, place: Place, *, now: float, in_flight: int) -> None:
        """A good answer to a call that is still among those in flight."""
        level, began = place.level, place.began
        self._outcomes.append((level, True))
        if level > self._ceiling and began > self._cut_at and self._borne(level):
            # More than what was refused is borne after all: the refusal had another cause.
            self._ceiling, self._back_to, self._stay = self._most, max(self._back_to, level), 0
        if self.allowed < self._back_to:
            self.allowed += 1
            self._answers = 0
            if self.allowed == self._back_to:
                self._back_to = 0
        elif in_flight < self.allowed:
            # Slots that are not in use say nothing about how many there should be.
            self._answers = 0
        elif self._opening:
            self._open(now - began)
        else:
            self._answers += 1
            if self._answers == self.allowed:
                self._since = now
            elif self._answers >= self.allowed + max(2 * self.allowed, ANSWERS):
                self._move((self.allowed, (self._answers - self.allowed) / max(now - self._since, 1e-9)))
                self._answers = 0

    def refused(self, place: Place, *, now: float) -> None:
        """The endpoint had too much to do for a call. Refusals of one round trip cut once."""
        self._outcomes.append((place.level, False))
        self._pending.discard(place)
        too_many = self._too_many(since=place.began)
        if not too_many:
            return
        if too_many <= self._ceiling:
            self._ceiling = max(1, too_many - 1)
            self._back_to = min(self._back_to, self._ceiling)
        if place.began <= self._cut_at:
            return
        self._cut_at, self._back_to = now, self._ceiling
        self._opening, self._up, self._before = False, True, None
        self.allowed = max(1, int(min(too_many, self.allowed) * CUT))
        self._patience = min(2 * self._patience, LONGEST_STAY)
        self._stay, self._creep = self._patience, 1
        self._answers = 0

    def entered(self, *, began: float, in_flight: int) -> Place:
        """A call begins; in_flight counts it."""
        place = Place(level=in_flight, began=began)
        self._pending.add(place)
        return place

    def left(self, place: Place) -> None:
        """A call is over, however it ended."""
        self._pending.discard(place)

    def _too_many(self, *, since: float) -> int:
        """The lowest level from which on more calls were refused of late than were borne; 0 for none.

        Borne are those that were answered, and those that wait for their answer since before a refusal would have come.
        """
        weights = Counter(p.level for p in self._pending if p.began <= since)
        for level, good in self._outcomes:
            weights[level] += 1 if good else -1
        net = found = 0
        for level in sorted(weights, reverse=True):
            net += weights[level]
            if net <= -SURE:
                found = level
        return found

    def _borne(self, level: int) -> bool:
        """Whether clearly more calls from that level on were answered of late than were refused."""
        return sum(1 if good else -1 for at, good in self._outcomes if at >= level) >= SURE

    def _open(self, seconds: float) -> None:
        """Open, unless answers take longer than at first: their middle by logarithms, as few take very long."""
        took = math.log(max(seconds, 1e-9))
        self._heard += 1
        if self._heard <= SMOOTHED_OVER:
            self._first = self._recent = self._first + (took - self._first) / self._heard
        else:
            self._recent += (took - self._recent) / SMOOTHED_OVER
        self.allowed = min(self.allowed + OPENS, self._ceiling)
        self._opening = self._recent - self._first < math.log(LONGER)
        self._up = self._opening

    def _move(self, here: Level) -> None:
        """Go on from a level that was measured."""
        before, self._before = self._before, here
        if self._stay:
            self._stay -= 1
        elif before is None or before[0] == here[0]:
            self._step()
        elif _worth(before, here) == self._up:
            self._patience = 1
            self._step()
        else:
            # A step too far: back to where it was better, and later the other way.
            self.allowed, self._up = before[0], not self._up
            self._stay = self._patience
            self._patience = min(2 * self._patience, LONGEST_STAY)

    def _step(self) -> None:
        if not self._up:
            self.allowed = max(1, min(int(self.allowed / STEP), self.allowed - 1))
            self._up = self._up or self.allowed == 1
            return
        if self.allowed >= self._ceiling < self._most:
            self._ceiling += self._creep
            self._creep *= 2
        self.allowed = min(math.ceil(self.allowed * STEP), self._ceiling, self._most)


def _worth(one: Level, two: Level) -> bool:
    """Whether the more slots of two levels bring more throughput, for what they are."""
    (few, slow), (many, fast) = sorted((one, two))
    return math.log(fast / slow) >= HELPS * math.log(many / few)
