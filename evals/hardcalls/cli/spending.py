"""What a run or a conversation used and how long it took, as text for a terminal."""

from hardcalls.cli.tally import clock, short
from hardcalls.measures.metric import written
from hardcalls.run import Run
from hardcalls.spending import Spread, Used, spending
from hardcalls.transcript import Transcript, Usage


def spending_line(run: Run) -> str:
    """All that one run used, on one line; empty where no endpoint was asked."""
    found = spending(run)
    if not (found.agent.conversations or found.customer.conversations or found.judges.conversations):
        return ""
    parts = [_used(found.agent, found.currency)] if found.agent.conversations else []
    if found.turns:
        parts.append(f"turn {_spread(found.turns)}")
    if found.first:
        parts.append(f"first token {_spread(found.first)}")
    if found.tools:
        parts.append(f"tools {_seconds(found.tools)}")
    if found.customer.conversations:
        parts.append(f"simulated customers {_used(found.customer, found.currency)}")
    if found.judges.conversations:
        parts.append(f"judges {_used(found.judges, found.currency)}")
    if found.unfinished:
        parts.append("what was not finished is not in it")
    return f"used: {'; '.join(parts)}"


def _used(used: Used, currency: str) -> str:
    calls = f"{used.calls:,} calls" if used.calls != 1 else "1 call"
    hits = f"{used.cache_hits:,} answers from the cache" if used.cache_hits else ""
    tokens = _tokens(used.input_tokens, used.cached_tokens, used.output_tokens)
    silent = "1 conversation that does not say" if used.uncounted == 1 else f"{used.uncounted:,} conversations that do not say"
    gaps = f"without {silent}" if used.uncounted and tokens else ""
    return ", ".join(p for p in (calls, hits, tokens, gaps, _cost(used, currency)) if p)


def _tokens(read: int | None, cached: int | None, wrote: int | None) -> str:
    if read is None and wrote is None:
        return ""
    kept = f" ({short(cached)} cached)" if cached else ""
    return f"{short(read or 0)} tokens in{kept} and {short(wrote or 0)} out"


def _cost(used: Used, currency: str) -> str:
    """Nothing where no price is known; `unknown`, and why, where some are."""
    if used.cost is not None:
        each = f" ({written(used.per_conversation, 'money')} a conversation)" if used.per_conversation else ""
        return f"cost {written(used.cost, 'money')} {currency}".rstrip() + each
    # Without a price table, what a cache gave for nothing is no reason to speak of cost.
    if used.unpriced < used.conversations and (currency or used.at_least):
        least = f"{written(used.at_least, 'money')} {currency}".rstrip()
        return f"cost unknown, at least {least}: not known of {used.unpriced:,} of {used.conversations:,} conversations"
    return ""


def _spread(found: Spread) -> str:
    return f"p50 {_seconds(found.median)}, p95 {_seconds(found.p95)} (n {found.n:,})"


def _seconds(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds < 10 else clock(seconds)  # noqa: PLR2004  (hundredths say nothing about longer times)


def usage_lines(transcript: Transcript, *, currency: str) -> list[str]:
    """What one conversation used; nothing where no endpoint was asked."""
    found = []
    if transcript.usage.calls or transcript.usage.cache_hits:
        parts = [_usage(transcript.usage, currency)]
        if transcript.timings and transcript.usage.calls:
            turns = ", ".join(f"{t.last:.2f}" for t in transcript.timings)
            parts.append(f"turns {turns} s")
            first = [f"{t.first:.2f}" for t in transcript.timings if t.first is not None]
            parts += [f"first token {', '.join(first)} s"] if first else []
            tools = sum(t.tools for t in transcript.timings)
            parts += [f"tools {tools:.2f} s"] if tools else []
        found.append(f"used: {'; '.join(parts)}")
    if transcript.customer_usage.calls or transcript.customer_usage.cache_hits:
        found.append(f"used by the simulated customer: {_usage(transcript.customer_usage, currency)}")
    return found


def _usage(usage: Usage, currency: str) -> str:
    calls = f"{usage.calls} calls" if usage.calls != 1 else "1 call"
    hits = f"{usage.cache_hits} from the cache" if usage.cache_hits else ""
    cost = "" if usage.cost is None else f"cost {written(usage.cost, 'money')} {currency}".rstrip()
    tokens = _tokens(usage.input_tokens, usage.cached_tokens, usage.output_tokens)
    return ", ".join(p for p in (calls, hits, tokens, cost) if p)
