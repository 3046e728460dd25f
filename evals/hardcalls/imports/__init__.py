"""Recorded runs of other tools, by the tool's name: each importer reads result files and gives the pieces of a run."""

from collections.abc import Callable, Sequence
from pathlib import Path

from hardcalls.imports.imported import Imported
from hardcalls.imports.tau1 import read_tau1
from hardcalls.imports.tau2 import read_tau2

__all__ = ["IMPORTERS", "Imported"]

IMPORTERS: dict[str, Callable[[Path | Sequence[Path]], Imported]] = {"tau1": read_tau1, "tau2": read_tau2}
