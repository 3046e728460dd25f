"""Folders with a promotion.json: read and checked, and added to by `hardcalls promote`."""

import re
import tempfile
from pathlib import Path

import msgspec

from hardcalls.cli.saved import save
from hardcalls.errors import RunError
from hardcalls.journal import CONVERSATIONS, JUDGEMENTS, RATINGS
from hardcalls.promotion import Promotion, Register, added, contradiction, digest_of
from hardcalls.run import Run
from hardcalls.store import UNREADABLE, read_run

FILE = "promotion.json"
COPIED = ("manifest.json", "suite.json", CONVERSATIONS, RATINGS, JUDGEMENTS)
REPAIR = "bring it back from version control, or promote the run again into another folder"
_UNFIT = re.compile(r"[^A-Za-z0-9._-]+")


def promotion_of(path: Path) -> Promotion | None:
    """The promotion that a folder stands for, or that its run was copied by; None for any other folder.

    RunError when promotion.json cannot be read or was edited, or when the run is not the one that was promoted.
    """
    # As it was typed, so that messages name it so; only of "." and the like must it be found out.
    place = path if path.name not in {"", ".."} else path.resolve()
    for folder in (path, place.parent):
        register = read_register(folder)
        if register and (folder == path or register.current.run == place.name):
            check(folder, register.current)
            return register.current
    return None


def promoted_run(folder: Path) -> Path | None:
    """The run folder that a folder with promotion.json means, checked; None for any other folder."""
    found = promotion_of(folder) if (folder / FILE).exists() else None
    return folder / found.run if found else None


def read_register(folder: Path) -> Register | None:
    """All promotions of a folder; None where it has none."""
    path = folder / FILE
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Register)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as exc:
        raise RunError(f"{path} cannot be read: {exc.strerror or exc}; see who may read it") from exc
    except UNREADABLE as exc:
        raise RunError(f"{path} is not what `hardcalls promote` wrote: {exc}; {REPAIR}") from exc
    if wrong := contradiction(found):
        raise RunError(f"{path} is not what `hardcalls promote` wrote: {wrong}; {REPAIR}")
    return found


def check(folder: Path, promotion: Promotion) -> None:
    """RunError when the run that lies there is not the one that was promoted."""
    run = folder / promotion.run
    if not (run / "manifest.json").is_file():
        raise RunError(f"{folder / FILE} names the run {run}, and there is none; {REPAIR}")
    if digest_of(contents(run)) != promotion.digest:
        again = f"if you rated it again, promote it again: `hardcalls promote {run} --to {folder}`"
        raise RunError(f"{run} is not the run that was promoted: its files have changed since; {again}; else {REPAIR}")


def contents(run: Path) -> dict[str, bytes]:
    """The files of a run folder that make up the run, by name."""
    try:
        return {name: path.read_bytes() for name in COPIED if (path := run / name).is_file()}
    except OSError as exc:
        raise RunError(f"{exc.filename or run} cannot be read: {exc.strerror or exc}; see who may read it") from exc


def add(folder: Path, promotion: Promotion, *, run: Run, source: Path) -> Register:
    """Copy the run into the folder, then write promotion.json: whatever stops it, what was promoted before still stands.

    RunError when it cannot be written, or when the run has changed since it was decided on.
    """
    register = read_register(folder)
    target = folder / promotion.run
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not target.exists():
            _copy(source, target, run=run)
    except OSError as exc:
        raise RunError(f"{folder} cannot be written: {exc.strerror or exc}; choose another with --to") from exc
    made = added(register, promotion)
    save(folder / FILE, made)
    return made


def _copy(source: Path, target: Path, *, run: Run) -> None:
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as made:
        partial = Path(made) / "run"
        partial.mkdir()
        for name, content in contents(source).items():
            (partial / name).write_bytes(content)
        if read_run(partial) != run:
            raise RunError(f"{source} has changed while it was promoted; wait until nothing writes it, and promote it then")
        partial.replace(target)


def named(run: Run, digest: str, *, folder: Path) -> str:
    """The name of a run's copy: the agent, and what tells it from other runs; that of the copy where it is there already."""
    agent = _UNFIT.sub("-", run.name).strip("-._")[:60] or "run"
    names = [f"{agent}-{digest[:length]}" for length in (8, 16, 32, 64)]
    # A copy that was rated again since bears the name of what it was, and is nobody's to overwrite.
    return next((n for n in names if not (folder / n).exists() or digest_of(contents(folder / n)) == digest), names[-1])
