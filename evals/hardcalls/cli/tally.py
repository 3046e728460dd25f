"""What a live display tells of a run that goes on: counts by outcome, pace, what was used, and the last fault."""

from collections import deque
from collections.abc import Iterator, Sequence
from typing import Protocol

from hardcalls.cli.streams import plain
from hardcalls.ledger import cause
from hardcalls.measures.metric import written
from hardcalls.runner import Standing
from hardcalls.transcript import Transcript

WINDOW = 256
"""Conversations that the pace is taken from."""
MINUTE = 60.0
HOUR = 3600.0


class Budget(Protocol):
    """What may be used."""

    @property
    def said(self) -> str:
        """What is used of each part that binds, as in `996 of 1,000 calls`; empty where none does."""


class Shared(Protocol):
    """What all endpoints of one command share: see hardcalls.endpoints.traffic."""

    @property
    def in_flight(self) -> int: ...

    @property
    def waiting(self) -> int: ...

    @property
    def retries(self) -> int: ...

    @property
    def held(self) -> float: ...

    @property
    def last_fault(self) -> str: ...

    @property
    def budget(self) -> Budget | None: ...


class Tally:
    """Counts of one run, fed with each conversation that ends. Nothing here draws or waits."""

    def __init__(self, *, total: int, began: float, traffic: Shared | None = None, currency: str = "") -> None:
        self.standing = Standing(done=0, total=total, resumed=0, at_work=0, again=0)
        self.began, self._traffic, self._currency = began, traffic, currency
        self.handed_over = self.kept = self.agent_faults = self.lost = 0
        self.tokens = 0
        self.cost, self.unpriced = 0.0, 0
        """What is known of the cost, and how many conversations it is not known of."""
        self._fault = ""
        self._ended: deque[float] = deque(maxlen=WINDOW)

    def add(self, transcript: Transcript, standing: Standing, *, now: float) -> None:
        """Count a conversation that has ended."""
        self.standing = standing
        self._ended.append(now)
        found = cause(transcript) if transcript.faults else None
        if found is not None:
            self._fault = f"{transcript.scenario}: {found.kind}: {found.evidence}"
        if found is not None and found.blame != "agent":
            self.lost += 1
        elif found is not None:
            self.agent_faults += 1
        elif transcript.executed:
            self.handed_over += 1
        else:
            self.kept += 1
        for usage in (transcript.usage, transcript.customer_usage):
            self.tokens += (usage.input_tokens or 0) + (usage.output_tokens or 0)
            if usage.calls or usage.cache_hits:
                self.cost += usage.cost or 0.0
                self.unpriced += usage.cost is None

    @property
    def ended(self) -> int:
        """Conversations that ended since this process began."""
        return self.handed_over + self.kept + self.agent_faults + self.lost

    @property
    def last_fault(self) -> str:
        """The last thing that went wrong, on one line; of a call that is being repeated before of a conversation that has ended."""
        text = (self._traffic.last_fault if self._traffic else "") or self._fault
        return plain(" ".join(text.split()))

    def per_second(self, now: float) -> float:
        """How many conversations end in a second, from the last of them; slower the longer none has."""
        since = self._ended[0] if len(self._ended) == WINDOW else self.began
        return len(self._ended) / (now - since) if self._ended and now > since else 0.0

    def left(self, now: float) -> float | None:
        """Seconds until all will have ended; None where nothing is known yet."""
        pace = self.per_second(now)
        return (self.standing.total - self.standing.done) / pace if pace else None

    def outcomes(self) -> list[str]:
        """Conversations by how they came out."""
        counts = {
            "handed over": self.handed_over,
            "kept": self.kept,
            "agent faults" if self.agent_faults != 1 else "agent fault": self.agent_faults,
            "lost to others' faults": self.lost,
            "to be tried again": self.standing.again,
            "resumed": self.standing.resumed,
        }
        return [f"{n:,} {what}" for what, n in counts.items() if n or what in {"handed over", "kept"}]

    def pace(self, now: float) -> list[str]:
        """How fast it goes, and how long it will."""
        rate, left = self.per_second(now) * MINUTE, self.left(now)
        if not rate:
            return [f"{clock(now - self.began)} so far"]
        parts = [f"{rate:,.0f}/min" if rate >= 10 else f"{rate:.1f}/min"]  # noqa: PLR2004  (two digits are enough)
        return [*parts, *([f"{clock(left)} left"] if left and self.standing.done < self.standing.total else [])]

    def traffic(self) -> list[str]:
        """What is going on now."""
        parts = [f"{self.standing.at_work:,} at work"] if self.standing.at_work > 0 else []
        if self._traffic is None:
            return parts
        flying, again = self._traffic.in_flight, self._traffic.retries
        counts = {
            "calls in flight" if flying != 1 else "call in flight": flying,
            "waiting": self._traffic.waiting,
            "retries" if again != 1 else "retry": again,
        }
        held = [f"held back for {clock(self._traffic.held)}"] if self._traffic.held >= 1 else []
        return [*parts, *(f"{n:,} {what}" for what, n in counts.items() if n), *held]

    def spent(self) -> list[str]:
        """What was used, and what of the budget is left."""
        parts = [f"{short(self.tokens)} tokens"] if self.tokens else []
        if self.cost:
            least = "at least " if self.unpriced else ""
            parts.append(f"{least}{written(self.cost, 'money')} {self._currency}".rstrip())
        budget = self._traffic.budget if self._traffic else None
        return [*parts, *([f"budget: {budget.said}"] if budget and budget.said else [])]

    def line(self, name: str, now: float) -> str:
        """All of it on one line, for a log."""
        done, total = self.standing.done, self.standing.total
        parts = [*self.outcomes(), *self.pace(now), *self.spent()]
        return f"{name}: {done}/{total} ({done / max(1, total):.0%}), {', '.join(parts)}"


def packed(parts: Sequence[str], columns: int) -> Iterator[str]:
    """Parts side by side on as few lines as they fit on; what alone is too long is cut."""
    line = ""
    for part in parts:
        longer = f"{line}, {part}" if line else part
        if line and len(longer) > columns:
            yield f"{line},"[:columns]
            line = cut(part, columns)
        else:
            line = cut(longer, columns)
    if line:
        yield line


def cut(text: str, columns: int) -> str:
    """At most so many characters, with three dots where some are missing."""
    return text if len(text) <= columns else f"{text[: max(0, columns - 3)]}..."[:columns]


def clock(seconds: float) -> str:
    """`45 s`, `3:20`, `2:05:00`."""
    whole = round(seconds)
    if whole < MINUTE:
        return f"{whole} s"
    hours, rest = divmod(whole, int(HOUR))
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


def short(count: int) -> str:
    """`950`, `12.3k`, `4.56M`."""
    for size, letter, digits in ((1_000_000, "M", 2), (10_000, "k", 1)):
        if count >= size:
            return f"{count / (1_000 if letter == 'k' else size):.{digits}f}{letter}"
    return f"{count:,}"
