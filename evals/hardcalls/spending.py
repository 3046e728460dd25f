"""spending(): a run -> what it used: calls, tokens, money, and how long its answers took."""

import math
from collections.abc import Sequence

from hardcalls.measures.metric import written
from hardcalls.record import Record
from hardcalls.run import Run
from hardcalls.transcript import Usage


class Used(Record):
    """What one side's endpoints counted, over all conversations of a run."""

    conversations: int
    """In which an endpoint was asked, or a reply cache answered for it."""
    calls: int
    cache_hits: int
    input_tokens: int | None
    cached_tokens: int | None
    output_tokens: int | None
    """None where no conversation says."""
    uncounted: int
    """Conversations with calls whose tokens are not known: they are not in the sums."""
    cost: float | None
    """None where that of any conversation is not known, which is not the same as 0."""
    at_least: float
    """The cost of those of which it is known."""
    unpriced: int
    """Conversations whose cost is not known: no price, or tokens that nobody counted, as of a call that failed."""

    @property
    def per_conversation(self) -> float | None:
        """The mean cost."""
        return None if self.cost is None or not self.conversations else self.cost / self.conversations


class Spread(Record):
    """How a time is spread, in seconds."""

    n: int
    median: float
    p95: float
    """95 % of them took at most so long (nearest rank)."""
    longest: float


class Spending(Record):
    """What a run used and how long it took."""

    agent: Used
    customer: Used
    """Of a simulated customer's model."""
    judges: Used
    """Of all judges; a conversation counts once for each sheet."""
    turns: Spread | None
    """From a customer's message to the end of the agent's turn; only conversations in which an endpoint was asked."""
    first: Spread | None
    """To the first token of the words that ended the turn; only turns that were streamed."""
    tools: float | None
    """Seconds in the world's tools, in all; None where nobody took the time."""
    answering: float
    """Seconds that the endpoints took for the answers that were taken, in all."""
    currency: str
    unfinished: int
    """Planned conversations that were not finished: what they used is in no sum."""


def spending(run: Run) -> Spending:
    """What every finished conversation of a run used; those that were left out cost money, too."""
    asked = [t for t in run.transcripts if t.usage.calls or t.usage.cache_hits]
    timings = [m for t in asked for m in t.timings if t.usage.calls]
    return Spending(
        agent=used([t.usage for t in asked]),
        customer=used([t.customer_usage for t in run.transcripts if t.customer_usage.calls or t.customer_usage.cache_hits]),
        judges=used([s.usage for score in run.scores for s in score.sheets if s.usage.calls or s.usage.cache_hits]),
        turns=spread([m.last for m in timings]),
        first=spread([m.first for m in timings if m.first is not None]),
        tools=math.fsum(m.tools for m in timings) if timings else None,
        answering=math.fsum(t.usage.seconds for t in asked),
        currency=run.manifest.currency,
        unfinished=len(run.missing),
    )


class Saving(Record):
    """What a run that needed no more of its plan has saved."""

    conversations: int
    planned: int
    tokens: int | None
    """At the average of the conversations that were had; None where any of theirs is not known, or none asked an endpoint."""
    cost: float | None
    """The same in money."""
    currency: str

    @property
    def text(self) -> str:
        """In words, for a line of a terminal."""
        if not self.conversations:
            return f"saved: nothing, all {self.planned} conversations were needed"
        more = [f"about {self.tokens:,} tokens"] if self.tokens else []
        more += [f"about {written(self.cost, 'money')} {self.currency}".rstrip()] if self.cost else []
        average = f", {' and '.join(more)} at the average so far" if more else ""
        return f"saved: {self.conversations} of {self.planned} conversations ({self.conversations / self.planned:.0%}){average}"


def saving(run: Run) -> Saving:
    """What the planned conversations that were not had would have used."""
    found, had = spending(run), len(run.transcripts)
    sides = [side for side in (found.agent, found.customer, found.judges) if side.conversations]
    share = len(run.missing) / had if had else 0.0
    tokens = (
        None if not sides or any(s.uncounted for s in sides) else sum((s.input_tokens or 0) + (s.output_tokens or 0) for s in sides)
    )
    cost = None if not sides or any(s.cost is None for s in sides) else math.fsum(s.cost or 0.0 for s in sides)
    return Saving(
        conversations=len(run.missing),
        planned=len(run.manifest.planned),
        tokens=None if tokens is None else round(tokens * share),
        cost=None if cost is None else cost * share,
        currency=found.currency,
    )


def used(usages: Sequence[Usage]) -> Used:
    """The sums of what several conversations used."""
    unpriced = sum(u.cost is None for u in usages)
    known = math.fsum(u.cost or 0.0 for u in usages)
    return Used(
        conversations=len(usages),
        calls=sum(u.calls for u in usages),
        cache_hits=sum(u.cache_hits for u in usages),
        input_tokens=_sum([u.input_tokens for u in usages]),
        cached_tokens=_sum([u.cached_tokens for u in usages]),
        output_tokens=_sum([u.output_tokens for u in usages]),
        uncounted=sum(bool(u.calls) and u.input_tokens is None and u.output_tokens is None for u in usages),
        cost=known if usages and not unpriced else None,
        at_least=known,
        unpriced=unpriced,
    )


def _sum(counts: Sequence[int | None]) -> int | None:
    known = [c for c in counts if c is not None]
    return sum(known) if known else None


def spread(seconds: Sequence[float]) -> Spread | None:
    """Median, 95th percentile and longest; None of nothing."""
    if not seconds:
        return None
    ordered = sorted(seconds)

    def at(share: float) -> float:
        return ordered[math.ceil(share * len(ordered)) - 1]

    return Spread(n=len(ordered), median=at(0.5), p95=at(0.95), longest=ordered[-1])
