"""Run folders as people name them: a run, or a folder of runs."""

from pathlib import Path

from hardcalls.errors import RunError
from hardcalls.run import Run
from hardcalls.store import read_run


def runs(names: list[str]) -> list[Run]:
    """Every run that the names mean; a folder that holds runs means all of them."""
    return [read_run(folder) for name in names for folder in folders(name)]


def folders(name: str) -> list[Path]:
    """The run folders that a name means; RunError when there is none."""
    path = Path(name)
    if (path / "manifest.json").exists() or not path.is_dir():
        return [path]
    inner = sorted(p.parent for p in path.glob("*/manifest.json"))
    if not inner:
        raise RunError(f"{path} is not a run folder and holds none: there is no manifest.json in it")
    return inner


def one(name: str) -> Run:
    """The one run that a name means."""
    found = folders(name)
    if len(found) > 1:
        raise RunError(f"{name} holds {len(found)} runs ({', '.join(p.name for p in found)}); name one of them")
    return read_run(found[0])
