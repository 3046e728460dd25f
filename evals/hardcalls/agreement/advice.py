"""What agreement that is too low, or that cannot be known, asks people to do."""

from collections.abc import Iterator, Sequence

from hardcalls.agreement.figures import AGREEMENT, ALPHA, GWET, PREVALENCE
from hardcalls.agreement.group import Group
from hardcalls.agreement.rater import Rater
from hardcalls.stats.coefficient import Coefficient

REWRITE, TENTATIVE, RELIABLE = 0.4, 0.667, 0.8
"""Below the first a criterion says too little; the second allows tentative conclusions, the third firm ones (Krippendorff 2004)."""
OVERLAP = 0.2
"""The share of units that two raters should see."""
SKEWED = 0.9
"""The share of one category from which alpha and kappa say little."""
GOLD = 0.8
FAR = 0.1
"""The share of a scale from which a rater's own level moves conclusions."""

ITEMS = 10
"""Items from which a rater's own level is worth a word."""


def criterion_advice(group: Group, overlap: Sequence[tuple[int, int]], figures: Sequence[Coefficient]) -> tuple[str, ...]:
    """What to do about one criterion, the most pressing first; empty where it holds."""
    return tuple(_about(group, dict(overlap), figures))


def _about(group: Group, overlap: dict[int, int], figures: Sequence[Coefficient]) -> Iterator[str]:
    units, shared = sum(overlap.values()), sum(n for raters, n in overlap.items() if raters > 1)
    if not shared:
        yield "nothing was rated by two raters: how far they agree is not known; let two or three raters see at least a fifth"
        return
    if shared < units * OVERLAP:
        yield f"only {shared} of {units} were rated by two or more; let two or three raters see at least a fifth"
    alpha = _main(group, figures)
    if alpha is None or alpha.value is None:
        return
    seen = f"alpha ({alpha.weights}) is {_below(alpha.value)}"
    skewed = _skew(figures)
    if skewed:
        yield skewed
    if alpha.value < REWRITE:
        yield f"{seen}, below {REWRITE}: rewrite the anchors and train again, and let no gate rest on this criterion"
    elif alpha.value < TENTATIVE:
        yield f"{seen}, below {TENTATIVE}: hold another calibration round before it counts"
    elif alpha.value < RELIABLE:
        yield f"{seen}, below {RELIABLE}: tentative conclusions only"
    if alpha.interval and alpha.interval.low < REWRITE <= alpha.value:
        yield f"its interval reaches down to {alpha.interval.low:.2f}: more items rated by two would tell"


def _below(value: float) -> str:
    """Two digits; more where rounding would lift it to the very limit that it is below."""
    short = f"{value:.2f}"
    return f"{value:.4f}" if any(value < limit <= float(short) for limit in (REWRITE, TENTATIVE, RELIABLE)) else short


def _main(group: Group, figures: Sequence[Coefficient]) -> Coefficient | None:
    """Alpha at the level that fits the values: by order where they have one."""
    alphas = [f for f in figures if f.name == ALPHA]
    fitting = "ordinal" if group.ordered else "nominal"
    return next((a for a in alphas if a.weights == fitting), alphas[0] if alphas else None)


def _skew(figures: Sequence[Coefficient]) -> str:
    """That nearly all ratings are one category, so that alpha is low although raters agree."""
    most = max((f for f in figures if f.name == PREVALENCE and f.value is not None), key=lambda f: f.value or 0, default=None)
    seen = {f.name: f.value for f in figures if f.name in {AGREEMENT, f"{GWET}1"} and f.value is not None}
    if most is None or most.value is None or most.value < SKEWED or len(seen) < 2:  # noqa: PLR2004  (both of them)
        return ""
    agreed, corrected = seen[AGREEMENT], seen[f"{GWET}1"]
    return (
        f"{most.value:.0%} of ratings are {most.of}, which pulls alpha and kappa down: "
        f"pairs of raters agree {agreed:.0%} of the time, and AC1 is {corrected:.2f}; add items on which they could differ"
    )


def rater_advice(rater: Rater) -> Iterator[str]:
    """What to look at in one rater's work."""
    if rater.gold and rater.gold.estimate < GOLD:
        yield f"right on {rater.gold.estimate:.0%} of {rater.gold.n} gold items, below {GOLD:.0%}: look at the rater"
    if rater.repeats and rater.repeats.high < GOLD:
        yield f"says the same again in {rater.repeats.estimate:.0%} of {rater.repeats.n} items: look at the rater"
    for criterion, far in rater.by_criterion.items():
        if far.n >= ITEMS and abs(far.estimate) >= FAR and far.low * far.high > 0:
            seen = f"{abs(far.estimate):.0%} of the scale {_way(far.estimate)} than the others on {far.n} items"
            yield f"{criterion} {seen}: compare the anchors with them"
    moved = rater.trend
    if moved and moved.n >= ITEMS and abs(moved.estimate) >= FAR and moved.low * moved.high > 0:
        seen = f"moved {abs(moved.estimate):.0%} of the scale {_way(moved.estimate)} from the first label to the last"
        yield f"{seen}, against the others: calibrate again"


def _way(shift: float) -> str:
    return "higher" if shift > 0 else "lower"
