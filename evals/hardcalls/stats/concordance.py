"""How far a judge agrees with people, item by item, with bootstrap intervals over units (percentiles, seeded).

Agreement is measured by the quadratically weighted kappa, 1 - E[(x - y)^2] / (Var x + Var y + (E x - E y)^2) with variances
that divide by n: the same number as Cohen's (1968) with squared distances, and defined for values between the points of a
scale too. For values of 0 and 1 it is Cohen's plain kappa. Order is measured by Spearman's rho, the correlation of mid-ranks.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from hardcalls.stats.interval import Interval

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

RESAMPLES = 2000
AT_ONCE = 2_000_000
"""Numbers in memory at once."""
Statistic = Callable[["Floats", "Floats"], "Floats"]
"""Rows of values in, one number a row out; NaN where it is not defined."""


def kappa(x: Sequence[float], y: Sequence[float]) -> float | None:
    """The quadratically weighted kappa of two raters; None where neither varies and they are the same."""
    return _point(_kappa, x, y)


def spearman(x: Sequence[float], y: Sequence[float]) -> float | None:
    """Spearman's rho; None where one of them does not vary."""
    return _point(_spearman, x, y)


def kappa_interval(
    x: Sequence[float], y: Sequence[float], *, units: Sequence[str], confidence: float, seed: int
) -> Interval | None:
    """kappa() with its interval; None where it is not defined."""
    return _interval(_kappa, [x, y], units=units, confidence=confidence, seed=seed)


def spearman_interval(
    x: Sequence[float], y: Sequence[float], *, units: Sequence[str], confidence: float, seed: int
) -> Interval | None:
    """spearman() with its interval; None where it is not defined."""
    return _interval(_spearman, [x, y], units=units, confidence=confidence, seed=seed)


def shift_interval(
    x: Sequence[float], y: Sequence[float], *, units: Sequence[str], confidence: float, seed: int
) -> Interval | None:
    """The mean of x - y with its interval."""
    return _interval(lambda a, b: a.mean(axis=1) - b.mean(axis=1), [x, y], units=units, confidence=confidence, seed=seed)


def ceiling_interval(raters: Sequence[Sequence[float]], *, units: Sequence[str], confidence: float, seed: int) -> Interval | None:
    """The mean kappa of all pairs of raters; NaN where one of them did not rate an item, which then counts for other pairs only."""

    def pairs(*rows: "Floats") -> "Floats":
        import numpy as np  # noqa: PLC0415  (heavy)

        found = [_kappa(rows[i], rows[j]) for i in range(len(rows)) for j in range(i)]
        return _mean_of(np.stack(found))

    return _interval(pairs, raters, units=units, confidence=confidence, seed=seed)


def above_interval(
    judge: Sequence[float],
    other: Sequence[float],
    people: Sequence[float],
    *,
    units: Sequence[str],
    confidence: float,
    seed: int,
) -> Interval | None:
    """By how much the judge orders items more as people do than something else does, whichever way round the latter does it.

    rho(judge, people) - |rho(other, people)|. What never varies orders nothing: its rho is 0. None where people never differ.
    """
    import numpy as np  # noqa: PLC0415  (heavy)

    if len(set(people)) < 2:  # noqa: PLR2004  (one value has no order)
        return None

    def difference(a: "Floats", b: "Floats", y: "Floats") -> "Floats":
        return np.nan_to_num(_spearman(a, y)) - np.abs(np.nan_to_num(_spearman(b, y)))

    return _interval(difference, [judge, other, people], units=units, confidence=confidence, seed=seed)


def _kappa(x: "Floats", y: "Floats") -> "Floats":
    import numpy as np  # noqa: PLC0415  (heavy)

    both = ~(np.isnan(x) | np.isnan(y))
    n = both.sum(axis=1, keepdims=True)
    with np.errstate(invalid="ignore", divide="ignore"):
        mx, my = (np.where(both, v, 0).sum(axis=1, keepdims=True) / n for v in (x, y))
        vx, vy = (np.where(both, (v - m) ** 2, 0).sum(axis=1) / n[:, 0] for v, m in ((x, mx), (y, my)))
        apart = np.where(both, (x - y) ** 2, 0).sum(axis=1) / n[:, 0]
        below = vx + vy + (mx - my)[:, 0] ** 2
        found: Floats = np.where(below > 1e-12, 1 - apart / below, np.nan)  # noqa: PLR2004  (rounding)
    return found


def _spearman(x: "Floats", y: "Floats") -> "Floats":
    import numpy as np  # noqa: PLC0415  (heavy)
    from scipy.stats import rankdata  # noqa: PLC0415  (heavy)

    a, b = (rankdata(v, axis=1) for v in (x, y))
    a, b = a - a.mean(axis=1, keepdims=True), b - b.mean(axis=1, keepdims=True)
    scale = np.sqrt((a * a).sum(axis=1) * (b * b).sum(axis=1))
    with np.errstate(invalid="ignore", divide="ignore"):
        found: Floats = np.where(scale > 1e-9, (a * b).sum(axis=1) / scale, np.nan)  # noqa: PLR2004  (rounding)
    return found


def _mean_of(rows: "Floats") -> "Floats":
    """The mean of what is defined in each column; NaN where nothing is."""
    import numpy as np  # noqa: PLC0415  (heavy)

    known = ~np.isnan(rows)
    with np.errstate(invalid="ignore", divide="ignore"):
        found: Floats = np.where(known, rows, 0).sum(axis=0) / known.sum(axis=0)
    return found


def _point(statistic: Statistic, x: Sequence[float], y: Sequence[float]) -> float | None:
    import numpy as np  # noqa: PLC0415  (heavy)

    if not x:
        return None
    found = float(statistic(np.array([x], dtype=float), np.array([y], dtype=float))[0])
    return None if np.isnan(found) else found


def _interval(
    statistic: Callable[..., "Floats"],
    columns: Sequence[Sequence[float]],
    *,
    units: Sequence[str],
    confidence: float,
    seed: int,
) -> Interval | None:
    """A statistic of rows that are drawn again by whole units; resamples in which it is not defined are left out."""
    import numpy as np  # noqa: PLC0415  (heavy)

    if not units:
        return None
    values = [np.array([c], dtype=float) for c in columns]
    estimate = float(statistic(*values)[0])
    if np.isnan(estimate):
        return None
    members: dict[str, list[int]] = {}
    for index, unit in enumerate(units):
        members.setdefault(unit, []).append(index)
    groups = [np.array(m) for m in members.values()]
    random = np.random.default_rng(seed)
    found: list[Floats] = []
    if len({len(g) for g in groups}) == 1:
        together, step = np.stack(groups), max(1, AT_ONCE // len(units))
        for begun in range(0, RESAMPLES, step):
            drawn = random.integers(len(groups), size=(min(step, RESAMPLES - begun), len(groups)))
            rows = together[drawn].reshape(len(drawn), -1)
            found.append(statistic(*(v[0][rows] for v in values)))
    else:
        for _ in range(RESAMPLES):
            drawn = np.concatenate([groups[g] for g in random.integers(len(groups), size=len(groups))])
            found.append(statistic(*(v[:, drawn] for v in values)))
    every = np.concatenate(found)
    every = every[~np.isnan(every)]
    tail = (1 - confidence) / 2
    low, high = (estimate, estimate) if not len(every) else (float(q) for q in np.quantile(every, [tail, 1 - tail]))
    if len(groups) < 2:  # noqa: PLR2004  (one unit says nothing of the next)
        low, high = -np.inf, np.inf
    return Interval(
        estimate=estimate,
        low=min(low, estimate),
        high=max(high, estimate),
        n=len(groups),
        confidence=confidence,
        method="bootstrap",
    )
