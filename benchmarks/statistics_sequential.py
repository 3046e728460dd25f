"""How often a run that may stop early is failed, and how much of it is then not run, for candidates whose true rates are known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

import numpy as np
from scipy.special import ndtri

from benchmarks.statistics_shapes import Array, Rng, each, generator, listed, told
from hardcalls.design import Design, design_of, weights_of
from hardcalls.scenario import EscalationRule, Scenario, Scripted, Step
from hardcalls.stats.betting import FLAT, STAKES
from hardcalls.stats.bounded import p_below

DRAWS, CHUNK = 10_000, 1_000
ALPHA, EARLY = 0.05, 0.5
FLOOR, MARGIN, DEPLOYED = 0.8, 0.1, 0.9
"""The rules: at least this rate, at most this much below the baseline, whose rate is the third."""
LANGUAGES = ("de", "en", "es", "sv")
KEPT = {"better": 0.95, "equal": 0.9, "worse, allowed": 0.85, "at both limits": 0.8}
BROKEN = {"beyond": 0.7, "far beyond": 0.5}
TRUTHS: Mapping[str, float] = {**KEPT, **BROKEN}


@dataclass(frozen=True, kw_only=True)
class Kind:
    """How the values of a suite look, and what is odd about the rates of its scenarios."""

    name: str
    says: str
    scenarios: int = 96
    trials: int = 1
    together: int = 1
    """Scenarios that tell the same story."""
    ordinal: bool = False
    common: float = 0.4
    """The share of the variance that the trials of a scenario have in common, in both runs; for stories, twice that."""
    lost: float = 0.0
    odd: str = ""


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(name="coins", says="96 scenarios, 1 trial: 0 or 1"),
        Kind(name="trials", says="means of 3 trials", trials=3),
        Kind(name="ordinal", says="0, 0.5 or 1", ordinal=True),
        Kind(name="few differ", says="0 or 1, nearly always as the baseline", common=0.97),
        Kind(name="alike", says="every scenario has the very same value: no spread", odd="alike"),
        Kind(name="languages", says="one language far worse than the others", odd="languages"),
        Kind(name="kinds", says="all that is wrong lies where a person is due", odd="kinds"),
        Kind(name="fixed", says="some scenarios always fail, the others never: only their order is chance", odd="fixed"),
        Kind(name="stories", says="24 stories, each told in 4 languages", together=4),
        Kind(name="lost", says="means of 3 trials, 8 % lost to others' faults", trials=3, lost=0.08),
        Kind(name="few", says="24 scenarios, 1 trial", scenarios=24),
    )
}


def markdown(quick: bool, jobs: int) -> str:  # noqa: FBT001  (a Section)
    """The table of runs until they are decided."""
    draws = DRAWS // (10 if quick else 1)
    found = each(_cell, [(kind, truth, draws) for kind in KINDS for truth in TRUTHS], jobs)
    rows = []
    for at, kind in enumerate(KINDS.values()):
        cells = found[at * len(TRUTHS) : (at + 1) * len(TRUTHS)]
        rows.append((f"{kind.name}: {kind.says}", str(_blocks(kind)), *cells))
    says = (
        f"Two rules at a confidence of {1 - ALPHA:.0%}: a rate of at least {FLOOR:.0%}, and at most {100 * MARGIN:.0f} points "
        f"below a baseline whose true rate is {DEPLOYED:.0%}; half of the error is for the looks. {draws:,} runs a cell. "
        f"*early / in all / saved*: percent of runs failed at a look (nominal at most {100 * ALPHA * EARLY:g}), failed at a look "
        f"or in the end (at most {100 * ALPHA:g}), and the mean percent of conversations that were not run. Bold: an error above "
        "nominal by more than three standard errors."
    )
    truths = [f"{name} ({100 * rate:.0f} %)" for name, rate in TRUTHS.items()]
    return listed(says, ("values", "blocks", *truths), rows)


def _cell(asked: tuple[str, str, int]) -> str:
    kind, truth, draws = KINDS[asked[0]], asked[1], asked[2]
    parts = [_failed(kind, TRUTHS[truth], min(CHUNK, draws), start) for start in range(0, draws, CHUNK)]
    early, failed, saved = (float(np.concatenate(p).mean()) for p in zip(*parts, strict=True))
    if truth in BROKEN:
        return f"{100 * early:.1f} / {100 * failed:.1f} / {100 * saved:.0f}"
    of_looks = told(early, draws=draws, nominal=ALPHA * EARLY)
    return f"{of_looks} / {told(failed, draws=draws, nominal=ALPHA)} / {100 * saved:.0f}"


def _failed(kind: Kind, rate: float, draws: int, start: int) -> tuple[Array, Array, Array]:
    """Of each run: whether a look failed it, whether anything did, and the share of it that was not run."""
    mine, theirs = _drawn(kind, rate, draws, start)
    against = np.round(mine - theirs, 12)
    kept = [mine - FLOOR, against + MARGIN]
    columns, weights = _layout(kind)
    top = looks(kept, [1 - FLOOR, 1 + MARGIN], columns, weights)
    first = np.where(top >= 1 / (ALPHA * EARLY), np.arange(top.shape[1]), top.shape[1]).min(axis=1)
    early = first < top.shape[1]
    sizes = np.cumsum([len(c) for c in columns])
    saved = np.where(early, 1 - sizes[np.minimum(first, len(columns) - 1)] / sizes[-1], 0.0)
    least = np.minimum(_kept_by_chance(mine, FLOOR), _kept_by_chance(against, -MARGIN))
    # Holm: some rule falls exactly when the smallest of the two p-values, doubled, is small enough.
    return early, early | (2 * least <= ALPHA * (1 - EARLY)), saved


def looks(kept: Sequence[Array], gains: Sequence[float], columns: Sequence[Array], weights: Sequence[Array]) -> Array:
    """(draws, blocks): the largest evidence against any rule after each block, as stats/betting.py has it, for many runs at once.

    `kept` are (draws, units), a rule each; `columns` and `weights` are the units of each block.
    """
    wealths = []
    for values, gain in zip(kept, gains, strict=True):
        stakes = (np.arange(STAKES) + 0.5) / STAKES / max(gain, FLAT)
        logs, after = np.zeros((len(values), STAKES)), []
        for of_block, weight in zip(columns, weights, strict=True):
            logs = logs + np.einsum("dus,u->ds", np.log1p(-values[:, of_block, None] * stakes), weight)
            after.append(np.exp(np.minimum(logs, 700.0)).mean(axis=1))
        wealths.append(np.stack(after, axis=1))
    ordered = np.sort(np.stack(wealths), axis=0)
    groups = [(ordered[-1] + ordered[:n].sum(axis=0)) / (n + 1) for n in range(len(ordered))]
    return np.min(groups, axis=0)


def _kept_by_chance(values: Array, limit: float) -> Array:
    """The p-value of "the limit is kept" of each run."""
    kinds, which = np.unique(np.sort(np.round(values, 9), axis=1), axis=0, return_inverse=True)
    found = np.array([p_below(row, limit=limit, most=1.0) for row in kinds.tolist()])
    return found[which.ravel()]


@cache
def _design(scenarios: int, together: int) -> tuple[Design, dict[str, str]]:
    made = [
        Scenario(
            id=f"s-{i:03}",
            title="",
            language=LANGUAGES[i % len(LANGUAGES)],
            customer=Scripted(steps=(Step(id="opening", say="Hello."),)),
            escalation=EscalationRule(default=_default(i)),
            cluster=f"story-{i // together:03}" if together > 1 else "",
        )
        for i in range(scenarios)
    ]
    return design_of(made, seed="made-up", policy="made-up", policy_hash="", early=EARLY), {s.id: s.unit for s in made}


def _blocks(kind: Kind) -> int:
    return len(_design(kind.scenarios, kind.together)[0].blocks)


def _layout(kind: Kind) -> tuple[list[Array], list[Array]]:
    """The columns and the weights of each block's units."""
    design, units = _design(kind.scenarios, kind.together)
    at = {unit: i for i, unit in enumerate(sorted(set(units.values())))}
    blocks = weights_of(design, units)
    return [np.array([at[u] for u in b]) for b in blocks], [np.array(list(b.values())) for b in blocks]


def _default(index: int) -> Literal["required", "forbidden"]:
    """Every other four scenarios: as many of either in each language."""
    return "required" if (index // len(LANGUAGES)) % 2 == 0 else "forbidden"


def _drawn(kind: Kind, rate: float, draws: int, start: int) -> tuple[Array, Array]:
    """(draws, units) values of candidates and of what they are compared with."""
    rng, n = generator(kind.name, rate, start), kind.scenarios
    if kind.odd == "alike":
        return np.full((draws, n), rate), np.full((draws, n), DEPLOYED)
    if kind.odd == "fixed":
        fails = (int(n * (1 - rate) + 1e-9), int(np.ceil(n * (1 - DEPLOYED) - 1e-9)))
        mine, theirs = (rng.permuted(np.tile(np.arange(n) >= f, (draws, 1)), axis=1).astype(np.float64) for f in fails)
        return mine, theirs
    shared = np.sqrt(kind.common) * rng.standard_normal((draws, n))
    common = kind.common
    if kind.together > 1:
        stories = rng.standard_normal((draws, n // kind.together))
        shared, common = shared + np.sqrt(common) * np.repeat(stories, kind.together, axis=1), 2 * common
    mine, theirs = (_values(kind, r, shared, common, rng) for r in (rate, DEPLOYED))
    mine = np.where(rng.random(mine.shape) < kind.lost, 1.0, mine)
    together = (draws, -1, kind.together)
    return mine.mean(axis=2).reshape(together).mean(axis=2), theirs.mean(axis=2).reshape(together).mean(axis=2)


def _values(kind: Kind, rate: float, shared: Array, common: float, rng: Rng) -> Array:
    """(draws, scenarios, trials) values with a mean of `rate`."""
    draws, n = shared.shape
    rates = np.full(n, rate)
    if kind.odd == "languages":
        others = min(1.0, rate + 0.1)
        rates = np.where(np.arange(n) % len(LANGUAGES) == 0, 4 * rate - 3 * others, others)
    if kind.odd == "kinds":
        rates = np.array([2 * rate - 1 if _default(i) == "required" else 1.0 for i in range(n)])
    latent = shared[:, :, None] + np.sqrt(1 - common) * rng.standard_normal((draws, n, kind.trials))
    half = np.minimum(rates, 1 - rates) / 2 if kind.ordinal else np.zeros(n)
    cuts = (ndtri(np.clip(1 - rates + side * half, 0, 1))[:, None] for side in (-1, 1))
    return np.mean([latent > cut for cut in cuts], axis=0)
