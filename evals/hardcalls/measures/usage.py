"""Measures of what a conversation used and how long its answers took; only where an endpoint was asked."""

import math

from hardcalls.measures.metric import Measure, Missing, Talk, Value, metric
from hardcalls.scenario import Scenario

UNPRICED = Missing(why="its cost is not known: no price for its model, or tokens that nobody counted")
UNCOUNTED = Missing(why="its endpoint does not say how many tokens it counted")
UNTIMED = Missing(why="nobody took the time")


def _cost(talk: Talk) -> Value:
    usage = talk.transcript.usage
    if not (usage.calls or usage.cache_hits):
        return None
    return UNPRICED if usage.cost is None else usage.cost


def _tokens(talk: Talk) -> Value:
    usage = talk.transcript.usage
    if not usage.calls:
        return None
    if usage.input_tokens is None and usage.output_tokens is None:
        return UNCOUNTED
    return float((usage.input_tokens or 0) + (usage.output_tokens or 0))


def _turn(talk: Talk) -> Value:
    times = [t.last for t in talk.transcript.timings]
    if not talk.transcript.usage.calls:
        return None
    return math.fsum(times) / len(times) if times else UNTIMED


def _slowest(talk: Talk) -> Value:
    if not talk.transcript.usage.calls:
        return None
    return max((t.last for t in talk.transcript.timings), default=UNTIMED)


def _first(talk: Talk) -> Value:
    """None where replies came whole: there is no first token to wait for."""
    times = [t.first for t in talk.transcript.timings if t.first is not None]
    return math.fsum(times) / len(times) if talk.transcript.usage.calls and times else None


def _always(scenario: Scenario) -> bool:
    del scenario
    return True


USAGE: tuple[Measure, ...] = (
    Measure(
        metric=metric(
            "cost.per_conversation",
            "Cost of a conversation",
            better="lower",
            question="What one conversation cost, in the currency of the price table",
            unit="money",
        ),
        value=_cost,
        asks=_always,
    ),
    Measure(
        metric=metric(
            "latency.turn",
            "Time for an answer",
            better="lower",
            question="How long a customer waited for an answer, on average over the turns of a conversation",
            unit="seconds",
        ),
        value=_turn,
        asks=_always,
    ),
    Measure(
        metric=metric(
            "latency.slowest_turn",
            "Slowest answer",
            better="lower",
            question="How long the slowest answer of a conversation took",
            unit="seconds",
        ),
        value=_slowest,
        asks=_always,
    ),
    Measure(
        metric=metric(
            "latency.first_token",
            "Time to the first token",
            better="lower",
            question="How long it took until the first words of a streamed answer came",
            unit="seconds",
        ),
        value=_first,
        asks=_always,
    ),
    Measure(
        metric=metric(
            "usage.tokens",
            "Tokens of a conversation",
            better="lower",
            question="How many tokens one conversation took, read and written",
            unit="tokens",
        ),
        value=_tokens,
        asks=_always,
    ),
)
