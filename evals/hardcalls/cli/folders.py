"""Run folders as people name them: a run, a folder of runs, or a baseline that `hardcalls promote` has made."""

from pathlib import Path

from hardcalls.cli.promoted import promoted_run
from hardcalls.errors import RunError
from hardcalls.run import Run
from hardcalls.store import read_run


def runs(names: list[str]) -> list[Run]:
    """Every run that the names mean; a folder that holds runs means all of them."""
    return [read_run(folder) for name in names for folder in folders(name)]


def folders(name: str) -> list[Path]:
    """The run folders that a name means; RunError when there is none, or when what was promoted there has changed."""
    path = Path(name)
    if path.is_file():
        raise RunError(f"{path} is a file; name the run's folder, the one with manifest.json in it")
    if (path / "manifest.json").exists() or not path.is_dir():
        return [path]
    if promoted := promoted_run(path):
        return [promoted]
    inner = sorted(p.parent for p in path.glob("*/manifest.json"))
    if not inner:
        deeper = sorted({str(p.parent.parent) for p in path.glob("*/*/manifest.json")})
        hint = f"; there are runs in {', '.join(deeper)}" if deeper else ""
        raise RunError(f"{path} is not a run folder and holds none: there is no manifest.json in it{hint}")
    return inner


def one(name: str) -> Run:
    """The one run that a name means."""
    found = folders(name)
    if len(found) > 1:
        raise RunError(f"{name} holds {len(found)} runs ({', '.join(p.name for p in found)}); name one of them")
    return read_run(found[0])
