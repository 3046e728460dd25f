"""import_rows(): any table of recorded chats becomes a run folder, conversation by conversation, in memory that does not grow."""

import contextlib
import sqlite3
from collections.abc import Generator, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

import msgspec

from hardcalls import store
from hardcalls.errors import ImportFileError, RunError
from hardcalls.imports.rows.columns import Columns, completed
from hardcalls.imports.rows.conversations import Found, conversations
from hardcalls.imports.rows.exported import CONVERSATION, MESSAGES, RECORD, is_exported
from hardcalls.imports.rows.row import MISSING, Bad, Row, cell
from hardcalls.imports.rows.sources import rows
from hardcalls.record import Record
from hardcalls.run import SCHEMA, Fingerprints, Manifest
from hardcalls.scenario import Recorded, Scenario
from hardcalls.stimuli import Stimuli

FIRST = 100
"""Rows that columns are looked for in."""
LISTED = 10
"""Bad rows that are named; the rest of them is counted."""
SUITE = "recorded"
TEMPLATE = Scenario(id="recorded", title="Recorded conversation", language="en", customer=Recorded())


class Report(Record):
    """What an import came to."""

    manifest: Manifest
    columns: Columns
    """As they were taken, whatever of them was guessed."""
    guessed: bool
    unused: tuple[str, ...]
    """Columns that nothing was made of."""
    bad: int
    listed: tuple[str, ...]
    """The first of the bad rows."""


class _Watch:
    """Passes rows on, and notes which columns there are."""

    def __init__(self, columns: Columns) -> None:
        self.names: dict[str, None] = {}
        self.never = set(columns.named)

    def of(self, found: Iterator[Row | Bad]) -> Iterator[Row | Bad]:
        for row in found:
            if isinstance(row, Row):
                self.names |= dict.fromkeys(row.value)
                self.never = {c for c in self.never if cell(row.value, c) is MISSING} if self.never else self.never
            yield row


def import_rows(
    sources: Sequence[str],
    output: Path,
    *,
    columns: Columns | None = None,
    name: str = "",
    limit: int | None = None,
    skip_bad: bool = False,
) -> Report:
    """Write a run folder of every conversation in the sources; ImportFileError for the first bad row, unless they are skipped."""
    _refuse_taken(output)
    with contextlib.closing(_every(sources)) as every:
        first = list(islice(every, FIRST))
        readable = _readable(first, sources[0], skip_bad=skip_bad)
        exported = is_exported(readable[0].value)
        taken = Columns(id=CONVERSATION, messages=MESSAGES) if exported else completed(columns or Columns(), readable)
        agent = name or (str(readable[0].value.get("agent") or "") if exported else "") or _stem(sources[0])
        watch = _Watch(taken)
        writing = _Writing(output, skip_bad=skip_bad, limit=limit)
        writing.write(conversations(watch.of(chain(first, every)), taken, agent=agent))
    if watch.never and not exported and not writing.cut:
        writing.undo()
        names = ", ".join(watch.names)
        raise ImportFileError(f"{sources[0]}: no row has a column {min(watch.never)!r}, which the map names; there are: {names}")
    manifest = _manifest(sources, agent, writing)
    writing.finish(manifest)
    used = {RECORD, *watch.names} if exported else {c.partition(".")[0] for c in taken.named} | set(taken.named)
    return Report(
        manifest=manifest,
        columns=taken,
        guessed=not exported and taken != columns,
        unused=tuple(n for n in watch.names if n not in used),
        bad=writing.bad,
        listed=tuple(writing.listed),
    )


def _every(sources: Sequence[str]) -> Generator[Row | Bad, None, None]:
    for source in sources:
        yield from rows(source)


def _readable(first: Sequence[Row | Bad], source: str, *, skip_bad: bool) -> list[Row]:
    """Those of the first rows that can be read; ImportFileError when there are none, or when one cannot and is not passed over."""
    readable = [row for row in first if isinstance(row, Row)]
    bad = next((row for row in first if isinstance(row, Bad)), None)
    if bad and (not readable or not skip_bad):
        raise ImportFileError(f"{bad.text}; mend it" + (", or pass over such rows with --skip-bad" if readable else ""))
    if not readable:
        raise ImportFileError(f"{source} has no rows: there is nothing to import")
    return readable


def _manifest(sources: Sequence[str], agent: str, written: "_Writing") -> Manifest:
    return Manifest(
        schema=SCHEMA,
        suite=SUITE,
        suite_version="unversioned",
        agent=agent,
        spec="imported",
        settings={},
        trials=written.trials,
        scenarios=(),
        fingerprints=Fingerprints(subject=store.fingerprint([SUITE, agent])),
        partial=f"only the first {written.count} conversations" if written.cut else "",
        source="rows " + ", ".join(s if s.startswith("hf:") else Path(s).name for s in sources),
        recorded=written.count,
    )


def _stem(source: str) -> str:
    """The name of a source without where it is and what kind it is of."""
    name = source.rstrip("/").rpartition("/")[2].removeprefix("hf:").partition(":")[0]
    return name.removesuffix(".gz").rsplit(".", 1)[0] or "recorded"


def _refuse_taken(output: Path) -> None:
    if any((output / name).exists() for name in ("manifest.json", "conversations.jsonl", "ratings.jsonl")):
        raise RunError(f"{output} already holds a run; choose another -o, or remove the folder first")


class _Writing:
    """A run folder that is being written: until it is finished, it is none."""

    def __init__(self, output: Path, *, skip_bad: bool, limit: int | None) -> None:
        self._output, self._skip_bad, self._limit = output, skip_bad, limit
        self._partial = output / "conversations.jsonl.new"
        self._made = not output.exists()
        self.count = self.bad = 0
        self.trials = 1
        self.cut = False
        self.listed: list[str] = []

    def write(self, found: Iterator[Found | Bad]) -> None:
        """Write every conversation; ImportFileError, and nothing left, when one is bad, or there is none."""
        encode = msgspec.json.Encoder().encode
        try:
            self._output.mkdir(parents=True, exist_ok=True)
            with self._partial.open("wb") as file, contextlib.closing(_Seen()) as seen:
                for one in found:
                    problem = seen.before(one) if isinstance(one, Bad) else seen.add(one)
                    if problem:
                        self._refuse(problem)
                    elif isinstance(one, Found):
                        if self.count == self._limit:
                            self.cut = True
                            break
                        file.write(encode(one.transcript) + b"\n")
                        self.count += 1
                        self.trials = max(self.trials, one.transcript.trial + 1)
            if not self.count:
                raise ImportFileError("\n".join([f"not one of {self.bad} rows could be imported", *self.listed]))  # noqa: TRY301  (one place undoes)
        except OSError as exc:
            self.undo()
            raise RunError(
                f"the run folder {self._output} cannot be written: {exc.strerror or exc}; choose another with -o"
            ) from exc
        except BaseException:
            self.undo()
            raise

    def _refuse(self, bad: Bad) -> None:
        if not self._skip_bad:
            raise ImportFileError(f"{bad.text}; mend it, or pass over such rows with --skip-bad")
        self.bad += 1
        if len(self.listed) < LISTED:
            self.listed.append(bad.text)

    def undo(self) -> None:
        """Leave nothing behind."""
        with contextlib.suppress(OSError):
            self._partial.unlink(missing_ok=True)
            if self._made and not any(self._output.iterdir()):
                self._output.rmdir()

    def finish(self, manifest: Manifest) -> None:
        """Make it a run."""
        store.create(self._output, manifest, Stimuli(scenarios={}, charters={}, template=TEMPLATE))
        self._partial.replace(self._output / "conversations.jsonl")


class _Seen:
    """Which conversations there were, and where: kept on disk, since they may be many."""

    def __init__(self) -> None:
        self._known = sqlite3.connect("")
        self._known.execute(
            "CREATE TABLE seen (scenario TEXT, trial INTEGER, place TEXT, PRIMARY KEY (scenario, trial)) WITHOUT ROWID"
        )

    def close(self) -> None:
        self._known.close()

    def add(self, found: Found) -> Bad | None:
        """Note a conversation; what is wrong with it when it was there before."""
        row = (found.transcript.scenario, found.transcript.trial, found.place)
        if self._known.execute("INSERT OR IGNORE INTO seen VALUES (?, ?, ?)", row).rowcount:
            return None
        return self.before(Bad(place=found.place, why="", scenario=found.transcript.scenario))

    def before(self, bad: Bad) -> Bad:
        """The same, or that its conversation was there before, where that is what is wrong with it."""
        there = self._known.execute("SELECT place FROM seen WHERE scenario = ?", (bad.scenario,)).fetchone()
        if there is None:
            return bad
        why = f"the conversation {bad.scenario!r} was there before, at {there[0]}"
        why += "; where a row is one message, sort them by conversation"
        return msgspec.structs.replace(bad, why=why)
