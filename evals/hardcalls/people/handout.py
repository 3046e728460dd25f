"""The folder of a round of grading: the raters' pages, what may lie beside them, and the key, which may not."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from hardcalls.errors import RunError
from hardcalls.people import key as sealed
from hardcalls.people.ballot import Ballot
from hardcalls.people.grading import Grading, Page, Round

KEY = "key.json"
ROUND = "round.json"
BALLOTS = "ballots"

README = """\
A round of blind grading: {items} conversations{pairs}, {raters}.

Send to          this file
{sending}

Keep to yourself {key}   whose conversations these are; nobody who rates may see it.
                 SHA-256 of what it says: {commitment}
                 Each page holds this number. Keep a copy of the key somewhere else: without it the ratings say nothing.

The pages need no server and no network: a rater opens the file, rates, and exports one JSON file for you. What they enter
is kept in their browser until then. Or run `hardcalls serve-grading {folder}`, and the answers are stored in {folder}/{ballots}.

Then:  hardcalls import-ratings EXPORT.json ... --format ballot --key {folder}/{key} -o ratings.labels.jsonl

{round} says which page has which random names, and not what they stand for; `serve-grading` reads it.
"""


def write(folder: Path, grading: Grading, pages: Mapping[str, str]) -> None:
    """Write a round into a new folder; RunError when there is one already, as its key must not be lost."""
    taken = next((folder / name for name in (KEY, ROUND) if (folder / name).exists()), None)
    if taken:
        raise RunError(f"{taken} is there already: {folder} holds a round of grading, whose key would be lost; choose another -o")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sealed.write(folder / KEY, grading.key)
        for rater, text in pages.items():
            (folder / f"{rater}.html").write_text(text, encoding="utf-8", newline="\n")
        (folder / "README.txt").write_text(_readme(folder, grading), encoding="utf-8")
        (folder / ROUND).write_bytes(msgspec.json.format(msgspec.json.encode(grading.round), indent=2) + b"\n")
    except OSError as exc:
        raise RunError(f"{exc.filename or folder} cannot be written: {exc.strerror or exc}; choose another folder with -o") from exc


def read(folder: Path) -> Round:
    """What is known about the round in a folder."""
    path = folder / ROUND
    try:
        return msgspec.json.decode(path.read_bytes(), type=Round)
    except OSError as exc:
        what = f"{path} cannot be read: {exc.strerror or exc}"
        raise RunError(f"{what}; name the folder that `hardcalls grade … -o` wrote") from exc
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise RunError(f"{path} cannot be read: {exc}; the folder is damaged, take its files from where they were kept") from exc


def page(folder: Path, of: Page) -> str:
    """A rater's page as it was written."""
    path = folder / of.file
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        raise RunError(f"{path} cannot be read: {exc}; put the page back where `hardcalls grade` wrote it") from exc


def stored(folder: Path, rater: str) -> Ballot | None:
    """The ballot that is stored of a rater; None when there is none yet."""
    path = folder / BALLOTS / f"{rater}.json"
    try:
        return msgspec.json.decode(path.read_bytes(), type=Ballot)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise RunError(f"{path} cannot be read: {exc}; move it away, and the page stores its answers again") from exc


def store(folder: Path, ballot: Ballot) -> None:
    """Replace the stored ballot of a rater, whole or not at all."""
    path = folder / BALLOTS / f"{ballot.rater}.json"
    partial = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(exist_ok=True)
        partial.write_bytes(msgspec.json.format(msgspec.json.encode(ballot), indent=2) + b"\n")
        partial.replace(path)
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; free some space") from exc


def _readme(folder: Path, grading: Grading) -> str:
    issued = grading.key.issued
    paired = grading.key.mode == "pairwise"
    width = max(len(a.rater) for a in grading.assignments)
    rows = (f"{a.rater:<{max(width, 16)}} {a.rater}.html   ({len(a.items)} to rate)" for a in grading.assignments)
    seats = len(grading.assignments)
    return README.format(
        items=len({s.card.spots for i in issued for s in i.items}) if not paired else len(grading.key.spots),
        pairs=" in pairs" if paired else "",
        raters=f"{seats} rater{'s' if seats != 1 else ''}",
        sending="\n".join(rows),
        key=KEY,
        round=ROUND,
        ballots=BALLOTS,
        folder=folder,
        commitment=grading.key.commitment,
    )
