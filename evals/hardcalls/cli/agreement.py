"""`hardcalls agreement`: how far raters agree."""

import argparse
from pathlib import Path

import msgspec

from hardcalls.agreement.figures import Shown
from hardcalls.agreement.group import Selection
from hardcalls.agreement.report import agreement
from hardcalls.cli.agreed import report
from hardcalls.cli.streams import say, width
from hardcalls.errors import ImportFileError, UsageError
from hardcalls.people import labels
from hardcalls.stats.resampling import Resampling

UNKNOWN = 2


def main(given: argparse.Namespace) -> int:
    """Print the report; 2 where nothing was rated by two raters, so that nothing is known."""
    read = labels.read_all(Path(name) for name in given.labels)
    known = {v.criterion for v in read}
    missing = [c for c in given.criterion if c not in known]
    if missing:
        raise UsageError(f"--criterion {missing[0]}: no label is about it; there are {', '.join(sorted(known))}")
    order = tuple(part.strip() for part in given.order.split(",")) if given.order else ()
    if given.order and (len(order) < 2 or not all(order) or len(set(order)) < len(order)):  # noqa: PLR2004  (an order)
        raise UsageError(f"--order {given.order}: give at least two different names, from the lowest to the highest")
    selection = Selection(
        kinds=frozenset({given.kind}), criteria=frozenset(given.criterion), by_language=given.by == "language", order=order
    )
    shown = Shown(level=given.level, how=Resampling(resamples=given.resamples, seed=given.seed))
    found = agreement(read, selection=selection, shown=shown)
    if not any(q.labels for q in found.questions):
        kinds = ", ".join(sorted({v.kind for v in read}))
        raise ImportFileError(
            f"{', '.join(given.labels)}: no {given.kind} gave a value (there are {len(read)} labels of kind {kinds}); "
            "choose another --kind, or import what people rated"
        )
    if given.json:
        say(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    else:
        say(report(found, columns=width()))
    return 0 if found.overlapping else UNKNOWN
