"""Folders and records: suites in; runs in and out, append-only JSONL, with a schema version.

A run folder, readable with jq and documented in docs/run-folder.md:

    manifest.json        what was planned, with fingerprints
    suite.json           the scenarios and the worlds' charters, so that a run can be scored and read without its suite
    conversations.jsonl  one transcript a line, appended when it is finished
    ratings.jsonl        one score a line
    judgements.jsonl     one judgement a line, where there are judges
    .lock                held by the process that writes the folder
"""

import contextlib
import hashlib
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from hardcalls.bundled import bundled
from hardcalls.errors import RunError, SuiteError
from hardcalls.record import meaning
from hardcalls.run import SCHEMA, Manifest, Run
from hardcalls.score import Score
from hardcalls.stimuli import Stimuli
from hardcalls.suite import Loaded, parse
from hardcalls.transcript import Transcript

T = TypeVar("T")
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding a torn or foreign file may raise."""


def find_suite(name: str) -> Path:
    """The folder of a suite: a path, or else the id of a bundled one."""
    path = Path(name)
    if path.is_dir():
        return path
    shipped = bundled("suites") / name
    if name and shipped.is_dir() and (shipped / "suite.toml").is_file():
        return shipped
    known = ", ".join(suite_names())
    raise SuiteError(f"no suite {name!r}: it is neither a folder here nor a bundled suite; bundled: {known}")


def suite_names() -> tuple[str, ...]:
    """The ids of the bundled suites."""
    return tuple(sorted(p.parent.name for p in bundled("suites").glob("*/suite.toml")))


def load_suite(name: str) -> Loaded:
    """A suite by path or bundled id."""
    folder = find_suite(name)
    files = [folder / "suite.toml", *sorted(p for p in (folder / "scenarios").glob("*") if p.suffix in {".yaml", ".yml"})]
    try:
        texts = {str(f): f.read_text(encoding="utf-8") for f in files if f.is_file()}
    except (OSError, UnicodeDecodeError) as exc:
        raise SuiteError(f"a file of the suite {str(folder)!r} could not be read: {exc}") from exc
    if not texts:
        raise SuiteError(f"{str(folder)!r} is not a suite: it has no suite.toml and no scenarios/*.yaml")
    return parse(texts)


def fingerprint(value: object) -> str:
    """SHA-256 of a value's JSON with sorted keys, 16 hex digits."""
    return hashlib.sha256(msgspec.json.encode(meaning(value), order="sorted")).hexdigest()[:16]


def create(folder: Path, manifest: Manifest, stimuli: Stimuli) -> None:
    """Begin a run folder; RunError when it already holds a run."""
    try:
        if any((folder / name).exists() for name in ("manifest.json", "conversations.jsonl", "ratings.jsonl")):
            raise RunError(f"{folder} already holds a run; choose another -o, or remove the folder first")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "suite.json").write_bytes(msgspec.json.encode(stimuli))
        _write_json(folder / "manifest.json", manifest)
    except OSError as exc:
        raise RunError(f"the run folder {folder} cannot be written: {exc.strerror or exc}; choose another with -o") from exc


def write_json(path: Path, value: object) -> None:
    """Replace a file by a record's JSON, whole or not at all."""
    try:
        _write_json(path, value)
    except OSError as exc:
        why = exc.strerror or exc
        raise RunError(f"{path} cannot be written: {why}; mend that, then `hardcalls resume {path.parent}`") from exc


def _write_json(path: Path, value: object) -> None:
    _replace(path, msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")


def _replace(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    partial = path.with_name(f"{path.name}.new")
    try:
        partial.write_bytes(content)
        partial.replace(path)
    finally:
        # What a full disk has cut short would only fill it further.
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


class Named(msgspec.Struct, frozen=True):
    """What a row is found by; the rest of it is not looked at."""

    scenario: str
    trial: int

    @property
    def key(self) -> tuple[str, int]:
        """Scenario and trial."""
        return (self.scenario, self.trial)


def drop_rows(path: Path, keys: Container[tuple[str, int]]) -> None:
    """Replace a file of rows by those that are not of these conversations, whole or not at all."""
    if not path.exists():
        return
    decoder = msgspec.json.Decoder(Named)
    kept: list[bytes] = []
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.isspace() and _decoded(path, number, line, decoder).key not in keys:
                    kept.append(line)
        _replace(path, b"".join(kept))
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; mend that, then resume") from exc


def append(path: Path, row: Transcript | Score) -> None:
    """Add one line and flush it to the file."""
    try:
        with path.open("ab") as file:
            file.write(msgspec.json.encode(row) + b"\n")
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; free some space or choose another -o") from exc


def save_scores(folder: Path, manifest: Manifest, scores: tuple[Score, ...]) -> None:
    """Replace a run's ratings, and the grading fingerprint in its manifest; stopped in between, the run counts as not rated."""
    save_ratings(folder, manifest, (msgspec.json.encode(s) + b"\n" for s in sorted(scores, key=lambda s: s.key)))


def save_ratings(folder: Path, manifest: Manifest, lines: Iterable[bytes]) -> None:
    """The same for ratings that come line by line, or many lines at once; until the last has come, the old ones stand."""
    ungraded = msgspec.structs.replace(manifest, fingerprints=msgspec.structs.replace(manifest.fingerprints, grading=""))
    path = folder / "ratings.jsonl"
    partial = path.with_name(f"{path.name}.new")
    try:
        try:
            with partial.open("wb") as file:
                file.writelines(lines)
            # The old name of the grading must not stand over new ratings, nor the new one over old ratings.
            _write_json(folder / "manifest.json", ungraded)
            partial.replace(path)
            _write_json(folder / "manifest.json", manifest)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as exc:
        raise RunError(f"the ratings of {folder} cannot be written: {exc.strerror or exc}; mend that, then score again") from exc


def read_plan(folder: Path) -> tuple[Manifest, Stimuli]:
    """What a run folder was planned to hold."""
    if not folder.is_dir():
        raise RunError(f"there is no run folder {folder}; `hardcalls run SUITE --agent … -o {folder}` makes one")
    return _read(folder / "manifest.json", Manifest, found=_schema_of(folder)), _read(folder / "suite.json", Stimuli)


def read_run(folder: Path) -> Run:
    """A whole run, rows sorted by (scenario, trial); the scenarios of a recorded one are told by its transcripts."""
    run, ratings = read_conversations(folder), folder / "ratings.jsonl"
    scores = tuple(sorted(rows(ratings, Score), key=lambda s: s.key)) if ratings.exists() else ()
    _keys(ratings, scores, known={t.key for t in run.transcripts}, what="rates a conversation that is not there")
    return msgspec.structs.replace(run, scores=scores)


def read_conversations(folder: Path) -> Run:
    """A run without its ratings."""
    manifest, stimuli = read_plan(folder)
    conversations = folder / "conversations.jsonl"
    transcripts = tuple(sorted(rows(conversations, Transcript), key=lambda t: t.key))
    if manifest.recorded:
        manifest, stimuli = _recorded(folder, manifest, stimuli, transcripts)
    _keys(conversations, transcripts, known=stimuli.scenarios, what="is of a scenario that suite.json does not hold")
    _planned(folder, manifest, stimuli, transcripts)
    return Run(
        manifest=manifest,
        scenarios=stimuli.scenarios,
        charters=stimuli.charters,
        transcripts=transcripts,
        scores=(),
    )


def _recorded(folder: Path, manifest: Manifest, stimuli: Stimuli, transcripts: Sequence[Transcript]) -> tuple[Manifest, Stimuli]:
    """The plan that a recorded run had in hindsight; its stimulus is the name of each conversation and how it opens."""
    if len(transcripts) != manifest.recorded:
        found = f"{manifest.recorded} conversations were imported, and there are {len(transcripts)}"
        raise RunError(f"{folder}: {found}; the run folder is damaged, import again")
    scenarios = {t.scenario: s for t in transcripts if (s := stimuli.scenario_of(t))}
    stimulus = {t.scenario: fingerprint([t.scenario, t.opening]) for t in transcripts}
    prints = msgspec.structs.replace(manifest.fingerprints, stimulus=stimulus)
    return (
        msgspec.structs.replace(manifest, scenarios=tuple(scenarios), fingerprints=prints),
        msgspec.structs.replace(stimuli, scenarios=scenarios),
    )


def _planned(folder: Path, manifest: Manifest, stimuli: Stimuli, transcripts: Sequence[Transcript]) -> None:
    """RunError when the manifest's plan is not that of the other files: a plan cut short would hide what is missing."""
    path = folder / "manifest.json"
    plans = {"scenarios": {*manifest.scenarios}, "fingerprints": {*manifest.fingerprints.stimulus}}
    if manifest.sequential:
        plans["blocks"] = {s for block in manifest.sequential.blocks for s in block}
    for what, names in plans.items():
        if odd := sorted(names ^ stimuli.scenarios.keys()):
            raise RunError(f"{path}: its {what} are not those of suite.json (see {odd[0]!r}); the run folder is damaged, run again")
    beyond = next((t for t in transcripts if not 0 <= t.trial < manifest.trials), None)
    if beyond:
        where = f"{beyond.scenario!r}, trial {beyond.trial}"
        raise RunError(f"{path}: {manifest.trials} trials were planned, and there is {where}; the run folder is damaged, run again")


def _keys(path: Path, rows: Sequence[Transcript | Score], *, known: Container[object], what: str) -> None:
    """RunError for a row that belongs to nothing, or that is there twice."""
    for index, row in enumerate(rows):
        name = f"{path}: {row.scenario!r}, trial {row.trial}"
        if row.scenario not in known and row.key not in known:
            raise RunError(f"{name}: this row {what}; the run folder is damaged, run again")
        if index and rows[index - 1].key == row.key:
            raise RunError(f"{name}: this conversation is there twice; remove one of the two, or run again")


def _schema_of(folder: Path) -> Any:
    """The manifest as plain values; RunError when it is missing, torn or of a newer hardcalls."""
    path = folder / "manifest.json"
    try:
        found = msgspec.json.decode(path.read_bytes())
    except FileNotFoundError as exc:
        raise RunError(f"{folder} is not a run folder: it has no manifest.json") from exc
    except (OSError, *UNREADABLE) as exc:
        raise RunError(f"{path} cannot be read ({exc}); the folder is damaged, run again") from exc
    schema = found.get("schema") if isinstance(found, dict) else None
    if not isinstance(schema, int):
        raise RunError(f"{path} names no schema; it was not written by hardcalls, or the folder is damaged")
    if schema > SCHEMA:
        raise RunError(f"{path}: schema {schema!r} is newer than this hardcalls, which reads up to {SCHEMA}; upgrade hardcalls")
    return found


def _read(path: Path, to: type[T], *, found: Any = None) -> T:
    try:
        return msgspec.convert(found, to) if found is not None else msgspec.json.decode(path.read_bytes(), type=to)
    except FileNotFoundError as exc:
        raise RunError(f"{path} is missing; the run folder is damaged, run again") from exc
    except (OSError, *UNREADABLE) as exc:
        raise RunError(f"{path} cannot be read: {exc}; the run folder is damaged, run again") from exc


def rows(path: Path, to: type[T]) -> Iterator[T]:
    """Each line as a record; RunError naming the line of a foreign one. A torn last line was never finished: it is passed over."""
    decoder = msgspec.json.Decoder(to)
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                if not is_torn(line):
                    yield _decoded(path, number, line, decoder)
    except FileNotFoundError as exc:
        raise RunError(f"{path} is missing; the run was stopped before its first conversation ended, run again") from exc
    except OSError as exc:
        raise RunError(f"{path} cannot be read: {exc.strerror or exc}; see who may read it") from exc


def _decoded(path: Path, number: int, line: bytes, decoder: msgspec.json.Decoder[T]) -> T:
    try:
        return decoder.decode(line)
    except UNREADABLE as exc:
        raise RunError(f"{path}:{number}: this line cannot be read ({exc}); remove it, or run again") from exc


def is_torn(line: bytes) -> bool:
    """Whether a line was broken off while it was written: it has no end, and is no JSON."""
    if line.endswith(b"\n"):
        return False
    try:
        msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return True
    except RecursionError:
        return False
    return False
