"""How often each test rejects what is true, for few units."""

import math
from collections.abc import Callable, Mapping, Sequence
from statistics import NormalDist

import numpy as np

from benchmarks.statistics_shapes import CHANGES, NOMINAL, Array, doubt, each, generator, graded, listed, told
from hardcalls.stats.anytime import confidence_sequence, discordant_e
from hardcalls.stats.bounded import p_above, p_below
from hardcalls.stats.group_sequential import bounds
from hardcalls.stats.interval import mean_t
from hardcalls.stats.margins import equivalent, non_inferior
from hardcalls.stats.multiplicity import benjamini_hochberg, benjamini_yekutieli, holm
from hardcalls.stats.paired import mcnemar_chi_square, mcnemar_exact, mcnemar_mid
from hardcalls.stats.permutation import sign_flip

SIZES = (5, 10, 14, 24, 50, 100)
DRAWS, FEWER = 10_000, 2_000
EXACTLY = 10**12
"""Draws that are worth as much as no doubt at all."""
Rejects = Callable[[Sequence[float]], bool]
SKEWED = graded((0.1, -0.9), (0.9, 0.1))
GAFFKE = "**Gaffke** (decides)"


def markdown(quick: bool, jobs: int) -> str:  # noqa: FBT001  (a Section)
    """All tables of tests."""
    scale = 10 if quick else 1
    draws, fewer = DRAWS // scale, FEWER // scale
    head = (
        f"Percent of samples in which a test at {100 * NOMINAL:g} % rejects what is true. {draws:,} samples a cell "
        f"(±{100 * doubt(NOMINAL, draws):.1f} points), {fewer:,} of sign flips and of sequences "
        f"(±{100 * doubt(NOMINAL, fewer):.1f}); what is exact is counted. Bold: more than three errors above nominal."
    )
    return "\n\n".join(
        [head, _exact(), _gaffke(jobs), _changes(scale, jobs), _margins(scale, jobs), _families(scale), _looks(scale)]
    )


MCNEMAR: Mapping[str, Callable[[int, int], float]] = {
    "McNemar exact": mcnemar_exact,
    "McNemar mid-p (shown)": mcnemar_mid,
    "McNemar chi-square": lambda g, x: mcnemar_chi_square(g, x, corrected=False)[1],
    "McNemar corrected": lambda g, x: mcnemar_chi_square(g, x, corrected=True)[1],
}


def _exact() -> str:
    rows = []
    for share in (0.1, 0.3, 0.6):
        for name, p_of in MCNEMAR.items():
            label = f"{share:.0%} of pairs differ" if p_of is mcnemar_exact else ""
            rows.append((label, name, *(told(_mcnemar_error(n, share, p_of), draws=EXACTLY) for n in SIZES)))
    return listed("#### McNemar's tests, two-sided, no difference (exact)", ("pairs", "test", *(f"n {n}" for n in SIZES)), rows)


def _mcnemar_error(n: int, share: float, p_of: Callable[[int, int], float]) -> float:
    return math.fsum(
        math.comb(n, m) * share**m * (1 - share) ** (n - m) * math.comb(m, g) / 2**m
        for m in range(n + 1)
        for g in range(m + 1)
        if p_of(g, m - g) <= NOMINAL
    )


MIDDLES = (0.05, 0.25, 0.5, 0.75, 0.95)


def _gaffke(jobs: int) -> str:
    """The worst that three-valued distributions can do."""
    sizes = (2, 3, 5, 10, 20)
    found = each(_worst, [(n, middle) for middle in MIDDLES for n in sizes], jobs)
    rows = [
        (f"0, {middle:g}, 1", *(told(worst, draws=EXACTLY) for worst in found[at * len(sizes) : (at + 1) * len(sizes)]))
        for at, middle in enumerate(MIDDLES)
    ]
    says = "#### Gaffke's test: the largest error over 190 distributions on three values (exact)"
    return listed(says, ("values", *(f"n {n}" for n in sizes)), rows)


def _worst(of: tuple[int, float]) -> float:
    n, middle = of
    grid = np.arange(1, 20) / 20
    worst = 0.0
    cells = [(a, b, n - a - b) for a in range(n + 1) for b in range(n + 1 - a)]
    ways = [math.factorial(n) / math.prod(map(math.factorial, cell)) for cell in cells]
    for low in grid:
        for mid in grid[grid < 1 - low + 1e-9]:
            high = max(0.0, 1 - low - mid)
            mean = float(mid * middle + high)
            error = 0.0
            for way, cell in zip(ways, cells, strict=True):
                values = [0.0] * cell[0] + [middle] * cell[1] + [1.0] * cell[2]
                if p_above(values, limit=mean, least=0.0) <= NOMINAL:
                    error += way * low ** cell[0] * mid ** cell[1] * high ** cell[2]
            worst = max(worst, error)
    return worst


def _t(row: Sequence[float]) -> bool:
    return non_inferior(row, margin=0.0, alpha=NOMINAL).outcome == "PASS"


NO_CHANGE: Mapping[str, tuple[Rejects, int]] = {
    GAFFKE: (lambda row: p_above(row, limit=0.0, least=-1.0) <= NOMINAL, DRAWS),
    "Student's t": (_t, DRAWS),
    "sign flips": (lambda row: sign_flip(row, range(len(row)), side="greater", draws=999).p <= NOMINAL, FEWER),
}


def _changes(scale: int, jobs: int) -> str:
    names = ("few differ", "many differ", "ordinal", "trials", "skewed")
    found = each(_no_change, [(name, n, scale) for name in names for n in SIZES], jobs)
    rows = []
    for at, name in enumerate(names):
        cells = found[at * len(SIZES) : (at + 1) * len(SIZES)]
        says = f"{name}: {CHANGES[name].says}" if name in CHANGES else "skewed: 0.1 in 90 %, −0.9 in 10 %"
        rows += [(says if test == GAFFKE else "", test, *(c[test] for c in cells)) for test in NO_CHANGE]
    says = "#### Paired differences, one-sided: shown to be better although the mean difference is 0"
    return listed(says, ("values", "test", *(f"n {n}" for n in SIZES)), rows)


def _no_change(of: tuple[str, int, int]) -> dict[str, str]:
    name, n, scale = of
    rng = generator("no change", name, n)
    if name in CHANGES:
        arms = CHANGES[name].draw(rng, DRAWS // scale, n)
        samples = arms[..., 1] - arms[..., 0]
    else:
        samples = SKEWED(rng, DRAWS // scale, n)
    return {test: _rate(samples[: most // scale], rejects) for test, (rejects, most) in NO_CHANGE.items()}


def _rate(samples: Array, rejects: Rejects) -> str:
    kinds, counts = np.unique(np.sort(samples, axis=1), axis=0, return_counts=True)
    rate = sum(count for row, count in zip(kinds.tolist(), counts.tolist(), strict=True) if rejects(row)) / len(samples)
    return told(rate, draws=len(samples))


AT_MARGIN: Mapping[str, Rejects] = {
    "not worse by 0.1, **Gaffke** (decides)": lambda x: non_inferior(x, margin=0.1, alpha=NOMINAL, ends=(-1, 1)).outcome == "PASS",
    "not worse by 0.1, t": lambda x: non_inferior(x, margin=0.1, alpha=NOMINAL).outcome == "PASS",
    "worse by 0.1, **Gaffke** (decides)": lambda x: p_below(x, limit=-0.1, most=1.0) <= NOMINAL,
    "worse by 0.1, t": lambda x: non_inferior(x, margin=0.1, alpha=NOMINAL).outcome == "FAIL",
    "equivalent within 0.1, **Gaffke** (decides)": lambda x: (
        equivalent(x, within=0.1, alpha=NOMINAL, ends=(-1, 1)).outcome == "PASS"
    ),
    "equivalent within 0.1, t (TOST)": lambda x: equivalent(x, within=0.1, alpha=NOMINAL).outcome == "PASS",
    "not equivalent within 0.1, **Gaffke** (decides)": lambda x: (
        equivalent(x, within=0.1, alpha=NOMINAL, ends=(-1, 1)).outcome == "FAIL"
    ),
}


def _margins(scale: int, jobs: int) -> str:
    names = ("at a margin", "only worse")
    found = each(_at_margin, [(name, n, scale) for name in names for n in SIZES], jobs)
    rows = []
    for at, name in enumerate(names):
        cells = found[at * len(SIZES) : (at + 1) * len(SIZES)]
        for test in AT_MARGIN:
            label = f"{name}: {CHANGES[name].says}" if test == next(iter(AT_MARGIN)) else ""
            rows.append((label, test, *(c[test] for c in cells)))
    says = "#### Against a margin, one-sided: shown although the mean difference is exactly −0.1"
    return listed(says, ("values", "shown", *(f"n {n}" for n in SIZES)), rows)


def _at_margin(of: tuple[str, int, int]) -> dict[str, str]:
    name, n, scale = of
    arms = CHANGES[name].draw(generator("margin", name, n), DRAWS // scale, n)
    return {test: _rate(arms[..., 1] - arms[..., 0], rejects) for test, rejects in AT_MARGIN.items()}


def _families(scale: int) -> str:
    """Errors of procedures for many questions: of a family at all, and as a share of what was rejected."""
    draws, rows = DRAWS // scale, []
    for many, real in ((5, 0), (20, 0), (20, 10)):
        for together in (0.0, 0.5, 0.9):
            p = _p_values(many, real, together, draws)
            false = [_any_and_share(row, real) for row in p.tolist()]
            cells = (told(float(rate), draws=draws) for rate in np.mean(false, axis=0))
            rows.append((f"{many} questions, {real} real effects, correlation {together:g}", *cells))
    headers = ("questions", "none: any false", "Holm: any false", "BH: false share", "BY: false share")
    return listed("#### Several questions at once", headers, rows)


def _p_values(many: int, real: int, together: float, draws: int) -> Array:
    rng = generator("family", many, real, together)
    shared = rng.normal(size=(draws, 1)) * math.sqrt(together)
    z = shared + rng.normal(size=(draws, many)) * math.sqrt(1 - together)
    z[:, :real] += 3.0
    erfc = np.vectorize(math.erfc)
    return np.asarray(erfc(z / math.sqrt(2)) / 2, dtype=np.float64)


def _any_and_share(p: Sequence[float], real: int) -> tuple[float, float, float, float]:
    """Whether any true hypothesis is rejected (alone, Holm), and the share of true ones among the rejected (BH, BY)."""
    plain, adjusted = [x <= NOMINAL for x in p], [x <= NOMINAL for x in holm(p)]
    shares = [sum(r[real:]) / max(1, sum(r)) for r in (benjamini_hochberg(p, q=NOMINAL), benjamini_yekutieli(p, q=NOMINAL))]
    return float(any(plain[real:])), float(any(adjusted[real:])), shares[0], shares[1]


def _looks(scale: int) -> str:
    """Errors when one looks again and again."""
    draws, fewer = DRAWS // scale, FEWER // scale
    rows = []
    for looks in (2, 3, 5):
        steps = generator("looks", looks).normal(size=(draws, looks)).cumsum(axis=1) / np.sqrt(np.arange(1, looks + 1))
        for name, limits in (
            ("Pocock", bounds(looks, alpha=NOMINAL, shape="pocock")),
            ("O'Brien–Fleming", bounds(looks, alpha=NOMINAL, shape="obrien-fleming")),
            ("the usual 1.96", (NormalDist().inv_cdf(1 - NOMINAL / 2),) * looks),
        ):
            rows.append((f"{looks} planned looks, {name}", told(float((np.abs(steps) > limits).any(axis=1).mean()), draws=draws)))
    rng = generator("sequence")
    coins = rng.integers(2, size=(fewer, 400)).cumsum(axis=1)
    at = np.arange(1, 401)
    largest = [max(discordant_e(int(g), int(m - g)) for g, m in zip(path, at, strict=True)) for path in coins]
    rows.append(("e-value after each of 400 discordant pairs", told(float(np.mean(np.array(largest) >= 1 / NOMINAL)), draws=fewer)))
    walks = rng.normal(size=(fewer // 2, 400)).tolist()
    for name, out in (
        (
            "confidence sequence from 20 to 400 units",
            lambda x: abs((i := confidence_sequence(x, confidence=0.95)).estimate) > i.high - i.estimate,
        ),
        ("t interval at each of 20 to 400 units", lambda x: abs((i := mean_t(x, confidence=0.95)).estimate) > i.high - i.estimate),
    ):
        rate = float(np.mean([any(out(walk[:n]) for n in range(20, 401, 4)) for walk in walks]))
        rows.append((name, told(rate, draws=fewer // 2)))
    return listed("#### Looking more than once, two-sided, no effect", ("how", "any look rejects"), rows)
