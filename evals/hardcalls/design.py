"""How a run is cut into blocks that may be looked at one after another: strata, and a share of each in every block."""

import hashlib
from collections.abc import Sequence

from hardcalls.record import Record
from hardcalls.scenario import Scenario

PER_BLOCK = 6
"""Independent scenarios that a block holds at least."""
MOST_BLOCKS = 20
EACH = 2
"""A stratum holds so many for each block at least; smaller ones are joined to others."""

Ids = tuple[str, ...]


class Design(Record):
    """What was settled about the looks at a run before it began."""

    policy: str
    """The id of the policy whose rules are watched."""
    policy_hash: str
    seed: str
    early: float
    """The share of the error of FAIL that the looks may spend; the rest is left for the whole run."""
    strata: tuple[Ids, ...]
    """Scenarios by stratum; what shares a cluster shares a stratum."""
    blocks: tuple[Ids, ...]
    """Scenarios by block, in the order in which they are run; what shares a cluster shares a block."""

    def conversations(self, trials: int) -> tuple[tuple[str, int], ...]:
        """Scenario and trial of each conversation, block by block, and in each trial by trial."""
        return tuple((s, t) for block in self.blocks for t in range(trials) for s in block)


def design_of(scenarios: Sequence[Scenario], *, seed: str, policy: str, policy_hash: str, early: float) -> Design:
    """The design for these scenarios: the same for every candidate, whatever order they come in."""
    units = _units(scenarios)
    count = max(1, min(MOST_BLOCKS, len(units) // PER_BLOCK))
    strata = [_shuffled(names, seed=seed) for names in _strata(units, least=EACH * count)]
    blocks = []
    for number in range(count):
        chosen = [
            unit for stratum in strata for unit in stratum[_begin(stratum, number, count) : _begin(stratum, number + 1, count)]
        ]
        blocks.append(_ids(_shuffled(chosen, seed=seed), units))
    return Design(
        policy=policy,
        policy_hash=policy_hash,
        seed=seed,
        early=early,
        strata=tuple(_ids(stratum, units) for stratum in strata),
        blocks=tuple(blocks),
    )


def seed_of(suite: str, version: str) -> str:
    """The seed of a suite: candidates have no part in it."""
    return hashlib.sha256(f"{suite}\x1f{version}".encode()).hexdigest()[:16]


def weights_of(design: Design, units: dict[str, str]) -> tuple[dict[str, float], ...]:
    """By block, the weight of each independent unit, at most 1; `units` names the unit of each scenario.

    A block takes the same share of every stratum, as far as whole scenarios allow; what it holds too much of counts for less,
    so that it is the suite's mix that is judged, whatever the strata's means.
    """
    strata = [dict.fromkeys(units[s] for s in stratum) for stratum in design.strata]
    found = []
    for block in design.blocks:
        chosen = dict.fromkeys(units[s] for s in block)
        shares = [sum(u in stratum for u in chosen) / len(stratum) for stratum in strata]
        share = min(shares)
        found.append(
            {u: share / held for stratum, held in zip(strata, shares, strict=True) if held for u in stratum if u in chosen}
        )
    return tuple(found)


def _units(scenarios: Sequence[Scenario]) -> dict[str, list[Scenario]]:
    """Scenarios by the independent unit that they belong to, both sorted by name."""
    found: dict[str, list[Scenario]] = {}
    for scenario in sorted(scenarios, key=lambda s: s.id):
        found.setdefault(scenario.unit, []).append(scenario)
    return dict(sorted(found.items()))


def _strata(units: dict[str, list[Scenario]], *, least: int) -> list[list[str]]:
    """Units by requirement and language; the smallest stratum joins the next smallest of its requirement, or else of all."""
    kinds: dict[tuple[str, str], list[str]] = {}
    for unit, scenarios in units.items():
        requirement = "+".join(sorted({s.escalation.default if s.escalation else "" for s in scenarios}))
        language = "+".join(sorted({s.language for s in scenarios}))
        kinds.setdefault((requirement, language), []).append(unit)
    strata = dict(sorted(kinds.items()))
    while len(strata) > 1:
        small = min(strata, key=lambda k: (len(strata[k]), k))
        if len(strata[small]) >= least:
            break
        into = min((k for k in strata if k != small), key=lambda k: (k[0] != small[0], len(strata[k]), k))
        strata[into] = sorted(strata[into] + strata.pop(small))
    return list(strata.values())


def _begin(stratum: Sequence[str], number: int, count: int) -> int:
    """Where a block's share of a stratum begins: what does not divide goes to the first blocks."""
    return number * (len(stratum) // count) + min(number, len(stratum) % count)


def _shuffled(names: Sequence[str], *, seed: str) -> list[str]:
    return sorted(names, key=lambda name: hashlib.sha256(f"{seed}\x1f{name}".encode()).digest())


def _ids(names: Sequence[str], units: dict[str, list[Scenario]]) -> Ids:
    return tuple(s.id for name in names for s in units[name])
