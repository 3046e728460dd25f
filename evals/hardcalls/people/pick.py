"""pick(): a random sample of a frame in which the chance of everything that was drawn is known."""

from itertools import groupby

from hardcalls.errors import UsageError
from hardcalls.people.frame import Frame, Spot, Unit
from hardcalls.people.lot import BITS, Lot
from hardcalls.record import Record


class Drawn(Record):
    """What was drawn as one, and with which chance each of its conversations was."""

    name: str
    spots: tuple[Spot, ...]
    stratum: str
    language: str
    chance: float | None
    """None for what nobody drew at random."""


def pick(frame: Frame, lot: Lot, *, n: int) -> tuple[Drawn, ...]:
    """So many units, or all where there are fewer: each is as likely as the others, and each stratum has its share of them.

    A systematic sample: every so many units, from a random start, in a list sorted by stratum and random within each.
    """
    units = [u for _, stratum in groupby(frame.units, key=_stratum) for u in lot.shuffled(stratum, "order", key=_name)]
    size = _size(units, n)
    start = lot.number("start")
    # In whole numbers: (start/2**256 + i) * len(units)/size, rounded down.
    places = [((start + (i << BITS)) * len(units) // size) >> BITS for i in range(size)]
    return tuple(_drawn(units[p], lot, chance=size / len(units)) for p in places)


def pick_each(frame: Frame, lot: Lot, *, per_stratum: int) -> tuple[Drawn, ...]:
    """So many units of every stratum, or all of it where it has fewer, each of them as likely as the others."""
    _size(frame.units, per_stratum)
    drawn = []
    for _, stratum in groupby(frame.units, key=_stratum):
        units = lot.shuffled(stratum, "order", key=_name)
        size = min(per_stratum, len(units))
        drawn += [_drawn(u, lot, chance=size / len(units)) for u in units[:size]]
    return tuple(drawn)


def _size(units: tuple[Unit, ...] | list[Unit], n: int) -> int:
    if not units:
        raise UsageError("there is no conversation to draw: every one was left out; see the counts above, or name other runs")
    return min(n, len(units))


def _drawn(unit: Unit, lot: Lot, *, chance: float) -> Drawn:
    taken = unit.choices[lot.below(len(unit.choices), "choice", unit.name)]
    share = chance / len(unit.choices)
    return Drawn(name=unit.name, spots=taken, stratum=unit.stratum, language=unit.language, chance=share)


def _stratum(unit: Unit) -> str:
    return unit.stratum


def _name(unit: Unit) -> str:
    return unit.name
