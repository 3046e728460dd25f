"""How often intervals of what is estimated indirectly miss: by people and a judge together, by a judge's errors, by a line."""

from collections.abc import Callable, Mapping

import numpy as np

from benchmarks.statistics_shapes import NOMINAL, Rng, doubt, each, generator, listed, told
from hardcalls.rulings.estimated import FEWEST, FEWEST_WITH_A_JUDGE
from hardcalls.stats.effective import effective_share
from hardcalls.stats.interval import Interval
from hardcalls.stats.paired import newcombe_independent
from hardcalls.stats.ppi import Unit, combined
from hardcalls.stats.rogan_gladen import Errors, rogan_gladen
from hardcalls.stats.trend import slope

TWO_SIDED = 1 - 2 * NOMINAL
SIZES = (30, 50, 100, 200)
DRAWS = 4_000
WHOLE = 300
"""Conversations that the judge rated, of which people rated n."""
Seen = list[tuple[Interval | None, float]]
"""Intervals with the truth that each should hold; None where nothing could be said."""
GRADES = np.array([0.0, 0.5, 1.0])


def _rated(rng: Rng, n: int, chances: list[float], heeded: float) -> tuple[Interval, Interval]:
    """People's grades have these chances; the judge says the same as often as it heeds them, else any grade."""
    y = rng.choice(GRADES, size=WHOLE, p=chances)
    f = np.where(rng.random(WHOLE) < heeded, y, rng.choice(GRADES, size=WHOLE))
    units = [
        Unit(f=float(b), y=float(a) if at < n else None, f_where_rated=float(b), chance=n / WHOLE)
        for at, (a, b) in enumerate(zip(y, f, strict=True))
    ]
    found = combined(units, confidence=TWO_SIDED, spread=1.0)
    return found.interval, found.classical


def _people(chances: list[float], *, judge: bool) -> Callable[[Rng, int, int], Seen]:
    """As a rule is decided: by people alone where too few are rated for a judge to be heeded."""
    truth = float(GRADES @ chances)

    def seen(rng: Rng, draws: int, n: int) -> Seen:
        which = 0 if judge and n >= FEWEST_WITH_A_JUDGE else 1
        return [(effective_share(_rated(rng, n, chances, 0.8)[which], confidence=TWO_SIDED), truth) for _ in range(draws)]

    return seen


def _corrected(truth: float) -> Callable[[Rng, int, int], Seen]:
    """200 verdicts of a judge with specificity 0.9 and sensitivity 0.8, both known from n labels each."""

    def seen(rng: Rng, draws: int, n: int) -> Seen:
        said = rng.binomial(200, truth * 0.8 + (1 - truth) * 0.1, size=draws) / 200
        right = rng.binomial(n, 0.9, size=draws) / n, rng.binomial(n, 0.8, size=draws) / n
        found = []
        for rate, q0, q1 in zip(said.tolist(), *(r.tolist() for r in right), strict=True):
            errors = Errors(specificity=q0, negatives=n, sensitivity=q1, positives=n)
            found.append((rogan_gladen(rate, 200, errors=errors, confidence=TWO_SIDED), truth))
        return found

    return seen


def _arms(rng: Rng, draws: int, n: int) -> Seen:
    one, two = rng.binomial(n, 0.95, size=draws).tolist(), rng.binomial(n, 0.8, size=draws).tolist()
    return [(newcombe_independent((a, b), (n, n), confidence=TWO_SIDED), 0.15) for a, b in zip(one, two, strict=True)]


def _line(rng: Rng, draws: int, n: int) -> Seen:
    x = np.arange(n, dtype=np.float64)
    y = 0.01 * x + rng.exponential(size=(draws, n))
    return [(slope(x.tolist(), row, confidence=TWO_SIDED), 0.01) for row in y.tolist()]


KINDS: Mapping[str, Callable[[Rng, int, int], Seen]] = {
    "people and judge (decides): 3 grades, mean 0.8": _people([0.1, 0.2, 0.7], judge=True),
    "people alone (decides): the same": _people([0.1, 0.2, 0.7], judge=False),
    "people and judge (decides): 3 grades, mean 0.96": _people([0.02, 0.04, 0.94], judge=True),
    "people alone (decides): the same, mean 0.96": _people([0.02, 0.04, 0.94], judge=False),
    "people and judge (decides): yes or no, 97 %": _people([0.03, 0.0, 0.97], judge=True),
    "people alone (decides): the same, 97 %": _people([0.03, 0.0, 0.97], judge=False),
    "Rogan and Gladen: true rate 20 %, n labels of each kind": _corrected(0.2),
    "Rogan and Gladen: true rate 3 %": _corrected(0.03),
    "Newcombe, two independent arms of n: 95 and 80 %": _arms,
    "slope of n points, exponential noise": _line,
}


def markdown(quick: bool, jobs: int) -> str:  # noqa: FBT001  (a Section)
    """The table of estimates."""
    scale = 10 if quick else 1
    found = each(_cell, [(name, n, scale) for name in KINDS for n in SIZES], jobs)
    rows = [(name, *found[at * len(SIZES) : (at + 1) * len(SIZES)]) for at, name in enumerate(KINDS)]
    draws = DRAWS // scale
    nominal = f"{100 * NOMINAL:g} / {100 * NOMINAL:g}"
    head = (
        f"*lower / upper*, nominal {nominal}, as above. Judge and people: of {WHOLE} conversations, all "
        "rated by a judge that says what people say in 80 % and else anything, n are rated by people (as rules are decided: below "
        f"{FEWEST_WITH_A_JUDGE} by people alone, below {FEWEST} not at all). "
        f"{draws:,} samples a cell (±{100 * doubt(NOMINAL, draws):.1f} points); bold: more than three errors above nominal."
    )
    return f"{head}\n\n{listed('#### Estimates', ('estimate', *(f'n {n}' for n in SIZES)), rows)}"


def _cell(of: tuple[str, int, int]) -> str:
    name, n, scale = of
    draws = DRAWS // scale
    seen = KINDS[name](generator("estimates", name, n), draws, n)
    missed = [(i is not None and truth < i.low - 1e-9, i is not None and truth > i.high + 1e-9) for i, truth in seen]
    return " / ".join(told(float(rate), draws=draws) for rate in np.array(missed, dtype=np.float64).mean(axis=0))
