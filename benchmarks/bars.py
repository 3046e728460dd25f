"""What must hold, as data: a figure above its bar fails the benchmark."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from tabulate import tabulate


@dataclass(frozen=True, kw_only=True)
class Bar:
    """The most that a figure may be."""

    most: float
    says: str


BARS: Mapping[str, Bar] = {
    "w1.wall.64": Bar(most=1.10, says="W1, 64 at once: wall time, against a bare loop over the SDK's low-level verb"),
    "w1.wall.256": Bar(most=1.10, says="W1, 256 at once: wall time, against the same loop"),
    "w1.cpu.64": Bar(most=1.4, says="W1, 64 at once: CPU time, against the same loop"),
    "w1.cpu.256": Bar(most=1.4, says="W1, 256 at once: CPU time, against the same loop"),
    "w1.stored": Bar(most=5.0, says="W1: KB stored per conversation"),
    "w2.cpu": Bar(most=3.0, says="W2: CPU time of rating with one rule, against a bare loop over the lines"),
    "w2.memory": Bar(most=1.25, says="W2: peak memory of rating ten times as many transcripts, against that of the fewer"),
    "help.wall": Bar(most=0.2, says="`hardcalls --help`: seconds"),
    "help.heavy": Bar(most=0, says="`hardcalls --help`: heavy libraries imported"),
    "faults.wrong": Bar(most=0, says="Faults: conversations lost, run twice, or not as the endpoint saw them"),
    "kill.again": Bar(most=0, says="kill -9: finished conversations asked again"),
    "kill.lost": Bar(most=0, says="kill -9: finished conversations lost"),
    "kill.differ": Bar(most=0, says="kill -9: rows that differ from an undisturbed run's"),
}


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What one workload showed."""

    title: str
    told: str
    """How it was measured, in a paragraph."""
    headers: Sequence[str]
    rows: Sequence[Sequence[Any]]
    figures: Mapping[str, float] = field(default_factory=dict)
    """By the name of their bar."""
    notes: Sequence[str] = ()

    @property
    def missed(self) -> tuple[str, ...]:
        """The bars that were missed."""
        return tuple(name for name, value in self.figures.items() if value > BARS[name].most)

    @property
    def markdown(self) -> str:
        """Title, paragraph, table and bars."""
        parts = [f"### {self.title}", self.told, table(self.headers, self.rows), *self.notes]
        if self.figures:
            parts.append(table(("bar", "measured", "at most", ""), [_judged(n, v) for n, v in self.figures.items()]))
        return "\n\n".join(parts)


def _judged(name: str, value: float) -> tuple[str, str, str, str]:
    bar = BARS[name]
    return (bar.says, f"{value:.3g}", f"{bar.most:g}", "holds" if value <= bar.most else "**missed**")


def table(headers: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """A Markdown table; the first column is words, the others are numbers."""
    aligned = ["left", *["right"] * (len(headers) - 1)]
    return tabulate(rows, headers=headers, tablefmt="pipe", colalign=aligned, disable_numparse=True)


def middle(values: Sequence[float]) -> float:
    """The median."""
    return median(values)


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios round by round: what a round was disturbed by, it was for both."""
    return median(a / b for a, b in zip(ours, theirs, strict=True))
