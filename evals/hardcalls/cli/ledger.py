"""Whose failures a run's faults were, as text for a terminal."""

from collections.abc import Iterator, Sequence

from tabulate import tabulate

from hardcalls.cli.streams import folded, plain
from hardcalls.fault import BLAMES, COUNTED, Blame
from hardcalls.ledger import UNFINISHED, Entry, Ledger, ledger
from hardcalls.run import Run
from hardcalls.stats.interval import Interval

SIDES: dict[Blame, str] = {
    "agent": "the agent's",
    "infrastructure": "infrastructure",
    "scenario": "the scenario's",
    "simulator": "the simulated customer's",
    "judge": "a judge's",
}
MOST = 20
"""Left out conversations that are named without --full."""
LEGEND = "In brackets: what else fits what was seen (95% interval). n: independent scenarios. docs/faults.md explains each kind."


def faults_line(run: Run) -> str:
    """All kinds of fault with their counts, by whose they were, but for what was not finished; empty where there were none."""
    found = ledger(run)
    parts = []
    for blame in BLAMES:
        entries = [e for e in found.entries if e.blame == blame and e.kind != UNFINISHED]
        if entries:
            kinds = ", ".join(_count(e) for e in entries)
            decided = sum(e.decided for e in entries)
            parts.append(f"{SIDES[blame]} {decided} ({kinds}{'' if blame in COUNTED else '; left out'})")
    return f"faults: {'; '.join(parts)}" if parts else ""


def _count(entry: Entry) -> str:
    made_good = f"{entry.recovered} made good" if entry.recovered else ""
    decided = str(entry.decided) if entry.decided else ""
    return f"{title(entry.kind)} {', '.join(p for p in (decided, made_good) if p)}"


def title(kind: str) -> str:
    """A kind of fault in words."""
    return "not finished" if kind == UNFINISHED else plain(kind).replace("_", " ")


def share(seen: Interval) -> str:
    """A rate with its interval and n."""
    return f"{seen.estimate:.0%} [{seen.low:.0%}-{seen.high:.0%}] n {seen.n}" if seen.n else "-"


def side_by_side(runs: Sequence[Run], *, columns: int | None = None) -> str:
    """How often each side failed, per run; empty where nobody did."""
    ledgers = [ledger(run) for run in runs]
    blames = [b for b in BLAMES if any(b in found.rates for found in ledgers)]
    if not blames:
        return ""
    rows = []
    for blame in blames:
        what = f"{SIDES[blame]}{'' if blame in COUNTED else ', left out'}"
        rows.append([what, *(_cell(found, blame) for found in ledgers)])
    heads = ["conversations decided by faults", *(run.name for run in runs)]
    table = tabulate(rows, headers=heads, tablefmt="simple", disable_numparse=True)
    if columns is not None and max(map(len, table.splitlines())) > columns:
        cells = (folded(f"  {name}, {row[0]}: {c}", columns) for row in rows for name, c in zip(heads[1:], row[1:], strict=True))
        table = "\n".join([f"{heads[0]}:", *cells])
    return table


def _cell(found: Ledger, blame: Blame) -> str:
    of = found.counted if blame in COUNTED else found.planned
    return f"{found.decided(blame)} of {of}: {share(found.rates[blame])}" if blame in found.rates else f"0 of {of}"


def in_full(run: Run, *, columns: int | None = None, most: int | None = MOST) -> Iterator[str]:
    """The ledger of one run line by line: a table of kinds, then what was left out and on what evidence."""
    found = ledger(run)
    if not found.entries:
        yield f"faults: none in {found.planned} conversations"
        return
    rows = [
        [SIDES[e.blame], title(e.kind), str(e.decided), str(e.recovered), str(e.first_turn or "-"), share(e.rate)]
        for e in found.entries
    ]
    heads = ["whose fault", "kind", "decided", "made good", "first turn", "share"]
    table = tabulate(rows, headers=heads, tablefmt="simple", disable_numparse=True)
    if columns is None or max(map(len, table.splitlines())) <= columns:
        yield table
    else:
        for who, kind, decided, recovered, turn, rate in rows:
            yield folded(f"{who}, {kind}: decided {decided}, made good {recovered}, first turn {turn}, {rate}", columns)
    yield ""
    yield folded(counted(found), columns)
    yield folded(LEGEND, columns)
    if found.excluded:
        yield ""
        yield "left out:"
    for one in found.excluded[:most]:
        turn = f", turn {one.fault.turn}" if one.fault.turn else ""
        where = f"{plain(one.scenario)}, trial {one.trial + 1}{turn}"
        yield folded(f"  {where}: {title(one.fault.kind)}: {plain(' '.join(one.fault.evidence.split()))}", columns)
    if most is not None and len(found.excluded) > most:
        yield f"  and {len(found.excluded) - most} more; --full names them"


def counted(found: Ledger) -> str:
    """What became of every planned conversation; the numbers add up."""
    parts = [f"{found.planned} planned", f"{found.counted} count", f"{found.planned - found.counted} left out"]
    agents = found.decided("agent")
    own = f"{agents} ended by a fault of the agent's own" if agents else ""
    failed = f"{found.failed} without a fault had something wrong in them" if found.failed else ""
    which = f"; of those that count, {' and '.join(p for p in (own, failed) if p)}" if own or failed else ""
    return f"{', '.join(parts)}{which}"
