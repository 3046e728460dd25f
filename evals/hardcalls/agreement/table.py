"""A group's values as arrays: which rater gave which unit which category."""

from dataclasses import dataclass

import numpy as np

from hardcalls.agreement.final import Unit, unit_of
from hardcalls.agreement.group import Group
from hardcalls.stats.resampling import Array, Codes


@dataclass(frozen=True, kw_only=True)
class Table:
    """Units by raters; a code is the place of a category, -1 where nobody gave one."""

    units: tuple[Unit, ...]
    raters: tuple[str, ...]
    codes: Codes
    counts: Array
    """Units x categories: by how many raters."""
    items: Codes
    """Of each unit: the place of its item; units of one item are drawn together."""
    worth: Array
    """Of each category."""

    @property
    def ratings(self) -> Codes:
        """How many raters each unit has."""
        ratings: Codes = (self.codes >= 0).sum(axis=1)
        return ratings


def table_of(group: Group) -> Table:
    """The table of a group, units and raters sorted."""
    units = sorted({unit_of(v) for v in group.labels})
    raters = sorted({v.rater for v in group.labels})
    items = {name: n for n, name in enumerate(sorted({u.item for u in units}))}
    row, column = {u: n for n, u in enumerate(units)}, {r: n for n, r in enumerate(raters)}
    place = {c: n for n, c in enumerate(group.categories)}
    codes = np.full((len(units), len(raters)), -1, dtype=np.int64)
    for label in group.labels:
        codes[row[unit_of(label)], column[label.rater]] = place[group.category(label)]
    counts = (codes[:, :, None] == np.arange(len(place))).sum(axis=1, dtype=np.float64)
    return Table(
        units=tuple(units),
        raters=tuple(raters),
        codes=codes,
        counts=counts,
        items=np.array([items[u.item] for u in units], dtype=np.int64),
        worth=np.asarray(group.worth, dtype=np.float64),
    )
