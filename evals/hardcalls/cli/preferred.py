"""What a judge prefers of two runs, as text for a terminal."""

import math
from collections.abc import Iterator

from tabulate import tabulate

from hardcalls.cli.rejudged import used_line
from hardcalls.cli.streams import folded, plain
from hardcalls.preference import OVERALL, Preferences, Result
from hardcalls.stats.interval import Interval

HEADS = ("criterion", "won", "tied", "lost", "won minus lost", "p", "orders disagree", "unsupported", "missing")
WORDS = {
    "better": "{judge} prefers {candidate}.",
    "worse": "{judge} prefers {baseline}.",
    "not shown": "No preference of {judge} is shown; that does not say that the two are the same.",
}


def preferred_text(found: Preferences, *, columns: int | None = None) -> str:
    """A table by criterion, what it shows, and what to be careful about."""
    table = tabulate([_row(r) for r in found.results], headers=HEADS, tablefmt="simple", disable_numparse=True)
    return "\n".join(
        [*(folded(line, columns) for line in _before(found)), "", table, "", *(folded(x, columns) for x in _after(found))]
    )


def _before(found: Preferences) -> Iterator[str]:
    pairs = len({(r.scenario, r.trial) for r in found.rows})
    scenarios = len({r.scenario for r in found.rows})
    yield f"{plain(found.candidate)} against {plain(found.baseline)}, compared by {plain(found.judge)}"
    yield f"{pairs} pairs of conversations on {scenarios} scenarios, each asked about in both orders"
    if found.stopped:
        yield f"STOPPED ({found.stopped}): this is a part of the pairs; the same command with --cache DIR goes on"
    left = {
        "only the baseline has": found.pairing.only_baseline,
        "only the candidate has": found.pairing.only_candidate,
        "have changed in between": found.pairing.changed,
    }
    told = [f"{len(names)} that {what}" for what, names in left.items() if names]
    if told:
        yield f"scenarios left out: {', '.join(told)}"
    if found.unpaired:
        yield f"conversations without a counterpart, or lost: {len(found.unpaired)}, such as {plain(found.unpaired[0])}"


def _row(found: Result) -> list[str]:
    answered = found.given > 0
    corners = f", corners {_signed(found.corners[0])} to {_signed(found.corners[1])}" if found.corners and answered else ""
    return [
        found.criterion,
        str(len(found.won)),
        str(len(found.tied)),
        str(len(found.lost)),
        f"{_net(found.net)}{corners}" if answered else "nothing was answered",
        f"{found.p:.3f}" if answered else "",
        _share(found.disagreed) if answered else "",
        str(found.unsupported),
        str(found.missing),
    ]


def _net(found: Interval) -> str:
    low, high = max(-1.0, found.low), min(1.0, found.high)
    return f"{_signed(found.estimate)} [{_signed(low)} to {_signed(high)}], n {found.n}"


def _signed(value: float) -> str:
    return f"{value:+.2f}" if math.isfinite(value) else "unknown"


def _share(found: Interval) -> str:
    return f"{found.estimate:.0%} [{found.low:.0%} to {found.high:.0%}]"


def _after(found: Preferences) -> Iterator[str]:
    names = {"judge": plain(found.judge), "candidate": plain(found.candidate), "baseline": plain(found.baseline)}
    for result in found.results[:1]:
        whole = "" if result.criterion == OVERALL else f"By {result.criterion}: "
        yield whole + WORDS[result.shown].format(**names)
        turned = result.first + result.second
        if turned:
            yield (
                f"Turned round with the order in {turned} pairs (counted as ties): {result.first} times the first one was "
                f"preferred whichever it was, {result.second} times the second."
            )
    yield (
        "Won, tied and lost: the candidate's scenarios. In brackets: what else fits what was seen (95% interval). "
        "p: exact sign test over independent scenarios."
    )
    yield "Advisory: it gates nothing, and how a judge prefers was not measured against people."
    if found.usage.calls or found.usage.cache_hits:
        yield f"used: {used_line(found.usage)}"
