"""What a policy can see on a suite, as text for a terminal."""

import math
from collections.abc import Iterator

from tabulate import tabulate

from hardcalls.cli.streams import folded, plain
from hardcalls.cli.tally import clock, short
from hardcalls.measures.amount import amount, counted
from hardcalls.measures.metric import written
from hardcalls.outlook.advice import suite_warnings
from hardcalls.outlook.cost import Cost
from hardcalls.outlook.outlook import Outlook
from hardcalls.outlook.sight import Sight
from hardcalls.stats.interval import wilson

HEADERS = ("rule", "asks", "n", "taken as true", "is seen from", "pass", "fail", "needs n")
LEGEND = (
    "n: independent scenarios that can say something about it. Is seen from: the truth, or the margin, from which on the wanted "
    "chance is reached: of a proof to be shown, of a veto to block. Pass, fail: by this rule alone, if what is taken as true is "
    "so. Needs n: scenarios that make a proof as likely as wanted."
)
SMALL = 30
"""Units of a pilot below which its spread is known only roughly."""


def outlook_text(found: Outlook, *, accepted: bool, columns: int | None) -> str:
    """All of it: what is supposed, a table of rules, what is too few, the whole, and the cost."""
    table = _table(found, columns)
    lines = [*(folded(line, columns) for line in _head(found)), "", table, "", folded(LEGEND, columns)]
    warnings = [f"  - {line}" for line in suite_warnings(found)]
    if warnings:
        lines += ["", "What this suite is too small for:", *(folded(line, columns) for line in warnings)]
    lines += ["", *(folded(line, columns) for line in _foot(found, accepted=accepted))]
    return plain("\n".join(lines))


def _head(found: Outlook) -> Iterator[str]:
    each = counted(found.trials, "trial")
    independent = "" if found.units == found.scenarios else f", {found.units} independent"
    yield (
        f"{found.policy} on {found.suite} {found.suite_version}: {found.scenarios} scenarios{independent}, {each} each; "
        f"bounds one-sided {(1 - found.alpha) * 100:.4g}%, wanted chance {found.power:.0%}."
    )
    sources = {s.source for s in found.sights if s.source and s.units and s.metric.bounded}
    if "pilot" in sources:
        small = max((s.units for s in found.sights), default=0) < SMALL
        rough = "; so few scenarios tell only roughly how far they lie apart" if small else ""
        yield f"From the pilot: the candidate is taken to be as good as it was{rough}."
    if "stated" in sources:
        yield "As stated: where a mean is given without a standard deviation, each scenario goes all right or all wrong."
    if "supposed" in sources:
        yield (
            "Supposed, where neither a pilot (with a baseline, for what compares) nor a rate tells: shares as far apart as they "
            "can be (each scenario all right or all wrong); a candidate that is as good as its baseline, each scenario going right "
            "or wrong by chance in both (standard deviation of a difference 0.71). Better: --pilot RUN --baseline RUN, or --rate "
            "and --sd."
        )


def _table(found: Outlook, columns: int | None) -> str:
    rows = [_row(s) for s in found.sights]
    text = tabulate(rows, headers=HEADERS, tablefmt="simple", disable_numparse=True)
    if columns is None or max(map(len, text.splitlines())) <= columns:
        return text
    lines = []
    for row in rows:
        cells = [f"{head} {cell}" for head, cell in zip(HEADERS[2:], row[2:], strict=True) if cell]
        lines += [f"{row[0]}: {row[1]}", folded(f"  {', '.join(cells)}", columns)]
    return "\n".join(lines)


def _row(sight: Sight) -> list[str]:
    needs = "" if sight.needs is None else f"{sight.needs:,}"
    return [
        sight.rule.id,
        _asks(sight),
        str(sight.units),
        _taken(sight),
        _seen(sight),
        _chance(sight.passes),
        _chance(sight.fails),
        needs,
    ]


def _asks(sight: Sight) -> str:
    rule, metric = sight.rule, sight.metric
    if rule.never:
        return f"never; {sight.least} exposed"
    shows = "show" if rule.kind == "prove" else "block"
    by = f" by {rule.by}" if rule.by else ""
    if rule.compares or rule.gap is not None:
        name = next(n for n in ("allowed_drop", "gain", "within", "gap") if getattr(rule, n) is not None).removeprefix("allowed_")
        return f"{shows} {name} {_points(rule.limit, sight)}{by}"
    sides = ("at least", "at most") if rule.kind == "prove" else ("below", "above")
    limit = f"{sides[rule.floor is None]} {amount(rule.limit, metric)}"
    if rule.quantile is not None:
        by = f" at p{rule.quantile * 100:g}"
    return f"{shows} {limit}{f' in each {rule.each}' if rule.each else by}"


def _taken(sight: Sight) -> str:
    if sight.mean is None:
        return "" if sight.deviation is None else f"sd {sight.deviation:.2f}"
    rule = sight.rule
    mean = _points(sight.mean, sight, sign=True) if rule.compares else amount(sight.mean, sight.metric)
    if rule.quantile is not None:
        mean = f"{sight.mean:.0%} beyond"
    return mean + ("" if sight.deviation is None else f", sd {sight.deviation:.2f}")


def _seen(sight: Sight) -> str:
    """From where on the rule is likely to speak."""
    rule = sight.rule
    if sight.rules_out is not None:
        return f"clean: below {_percent(sight.rules_out)}"
    if rule.each:
        return counted(sight.trials, "trial") if sight.trials else ""
    if sight.sees is None:
        return "" if sight.deviation is None else "nothing"
    if rule.gap is not None:
        far = rule.limit + sight.sees
        return f"a gap of {_points(far, sight)}" if far <= 1 or not sight.metric.bounded else "nothing"
    return _margin(sight, sight.sees) if rule.compares else _level(sight, sight.sees)


def _level(sight: Sight, far: float) -> str:
    """A proof lies on the good side of its limit, a veto on the bad one; a quantile's share lies beyond it."""
    rule = sight.rule
    if rule.quantile is not None:
        share = rule.quantile if rule.floor is not None else 1 - rule.quantile
        return f"{share - far if rule.kind == 'prove' else share + far:.0%} beyond"
    up = (rule.floor is not None) == (rule.kind == "prove")
    return f"{amount(rule.limit + far if up else rule.limit - far, sight.metric)} {'up' if up else 'down'}"


def _margin(sight: Sight, far: float) -> str:
    """How large a margin is seen where the two are alike; for a gain, how much better it has to be."""
    rule = sight.rule
    if rule.kind == "veto":
        return f"{_points(far + (rule.limit if rule.gain is None else -rule.limit), sight)} worse"
    if rule.gain is not None:
        return f"{_points(rule.gain + far, sight)} better"
    return f"a margin of {_points(far, sight)}"


def _points(value: float, sight: Sight, *, sign: bool = False) -> str:
    if not sight.metric.bounded:
        return f"{'+' if sign and value > 0 else ''}{written(value, sight.metric.unit)}"
    return f"{value * 100:+.3g} points" if sign else f"{value * 100:.3g} points"


def _chance(value: float | None) -> str:
    if value is None:
        return ""
    return "<1%" if 0 < value < 0.005 else ">99%" if 0.995 < value < 1 else f"{value:.0%}"  # noqa: PLR2004  (what would round)


def _percent(value: float) -> str:
    return f"{value:.1%}" if value < 0.1 else f"{value:.0%}"  # noqa: PLR2004  (a digit more where one in ten is much)


def _foot(found: Outlook, *, accepted: bool) -> Iterator[str]:
    yield from _whole(found)
    if found.cost:
        yield f"Cost of {_cost(found.cost)}."
    if found.needs and found.needs > found.units:
        grown = f" ({_cost(found.cost_needed)})" if found.cost_needed else ""
        yield (
            f"A suite like this one of about {found.needs:,} independent scenarios would give each proof a chance of "
            f"{found.power:.0%}{grown}."
        )
    trials = max((s.trials for s in found.sights if s.rule.kind == "prove" and s.trials and not s.rule.each), default=0)
    if trials > found.trials:
        yield f"With the scenarios there are, about {trials:,} trials of each would do for the proofs that trials can help."
    under = [s.rule.id for s in found.underpowered]
    if found.cannot_pass or under:
        what = (
            "No candidate can pass on this suite" if found.cannot_pass else f"Asked for more than can be seen: {', '.join(under)}"
        )
        yield f"{what}. {'Accepted.' if accepted else 'To go on all the same: --accept-underpowered.'}"
    elif unlikely := [s for s in found.sights if s.rule.kind == "prove" and s.passes is not None and s.passes < found.power]:
        # Of a margin the policy is to blame, of a floor what the candidate is taken to be: that is no error of the plan.
        named = ", ".join(f"{s.rule.id} ({_chance(s.passes)})" for s in unlikely)
        yield f"Not asked for more than can be seen; but shown less often than wanted, if what is taken as true is so: {named}."
    else:
        yield "No rule asks for more than this suite is likely to show."


def _whole(found: Outlook) -> Iterator[str]:
    if found.chances:
        drawn = found.chances
        spread = wilson(drawn.passes * drawn.draws, drawn.draws, confidence=0.95)
        left = f"; not drawn, and taken as kept: {', '.join(drawn.left_out)}" if drawn.left_out else ""
        yield (
            f"A candidate as good as the pilot passes all rules with a chance of {drawn.passes:.0%} ({spread.low:.0%} to "
            f"{spread.high:.0%} by {drawn.draws} draws) and fails with {drawn.fails:.0%}{left}."
        )
    elif found.product is not None:
        yield f"All rules pass with a chance of about {_chance(found.product)}, taken as if they had nothing to do with each other."


def _cost(cost: Cost) -> str:
    parts = [f"{cost.conversations:,} conversations as the pilot's went"]
    if cost.money is not None:
        parts.append(f"{written(cost.money, 'money')} {cost.currency}".rstrip())
    if cost.tokens is not None:
        parts.append(f"{short(math.ceil(cost.tokens))} tokens")
    if cost.seconds is not None:
        parts.append(f"{clock(cost.seconds)} of answers, one after the other")
    return f"{parts[0]}: {', '.join(parts[1:])}" if parts[1:] else parts[0]
