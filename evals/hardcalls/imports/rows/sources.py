"""Where rows come from: files by what is in them, folders and data sets by `datasets`; all of them are streamed."""

import gzip
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

from hardcalls.errors import ImportFileError
from hardcalls.imports.file import GZIP
from hardcalls.imports.rows.dataset import of_dataset
from hardcalls.imports.rows.row import Bad, Row
from hardcalls.imports.rows.text import of_csv, of_json_lines

PARQUET = b"PAR1"
HUB = "hf:"
AT_ONCE = 128
"""Rows of a Parquet file that are in memory together."""
BUFFER = 1_000_000
KINDS = "JSON lines (.jsonl), CSV (.csv, .tsv) or Parquet (.parquet), packed with gzip or not"

Rows = Iterator[Row | Bad]


def rows(source: str) -> Rows:
    """The rows of a file, of a folder with data files, or of a data set (`hf:owner/name:split`)."""
    if not source.removeprefix(HUB):
        raise ImportFileError(f"{source!r} names nothing; name a file, a folder or a data set (hf:owner/name:split)")
    if source.startswith(HUB):
        yield from of_dataset(source.removeprefix(HUB))
        return
    path = Path(source)
    if (path / "manifest.json").is_file() and (path / "conversations.jsonl").is_file():
        raise ImportFileError(f"{path} is a run folder already; `hardcalls score {path}` rates it")
    if path.is_dir():
        yield from of_dataset(source)
        return
    with _opened(path) as file:
        reader = _reader(path, file)
        try:
            yield from reader(path, file)
        except (EOFError, zlib.error, gzip.BadGzipFile) as exc:
            yield Bad(place=str(path), why=f"it cannot be unpacked any further ({exc}): it is damaged or cut short")
        except OSError as exc:
            raise ImportFileError(f"{path} cannot be read: {exc.strerror or exc}; check the disk, and import again") from exc


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """A file, unpacked while it is read."""
    try:
        plain = path.open("rb")
    except OSError as exc:
        raise ImportFileError(f"{path} cannot be read: {exc.strerror or exc}; check the path") from exc
    with plain:
        if not plain.seekable():
            raise ImportFileError(f"{path} is a pipe, and has to be looked at twice; write it to a file first")
        packed = plain.read(len(GZIP)) == GZIP
        plain.seek(0)
        if packed:
            with gzip.open(plain, "rb") as unpacked:
                yield cast("BinaryIO", unpacked)  # it reads as any binary file does
        else:
            yield plain


def _reader(path: Path, file: BinaryIO) -> Callable[[Path, BinaryIO], Rows]:
    """How a file is read, by its name, and where that says nothing by its first bytes."""
    try:
        first = file.read(4096)
        file.seek(0)
    except (OSError, EOFError, zlib.error) as exc:
        raise ImportFileError(f"{path} cannot be unpacked: {exc}; it is damaged or cut short, fetch it again") from exc
    if not first.strip(b"\0\xff\xfe\xef\xbb\xbf \t\r\n"):
        raise ImportFileError(f"{path} is empty: there is nothing to import")
    ending = path.name.removesuffix(".gz").rpartition(".")[2].lower()
    if first.startswith(PARQUET) or ending == "parquet":
        return _of_parquet
    if ending in {"csv", "tsv"}:
        return of_csv
    text = first.removeprefix(b"\xef\xbb\xbf").replace(b"\0", b"").lstrip(b"\xff\xfe \t\r\n")
    if text.startswith(b"["):
        raise ImportFileError(f"{path} holds one JSON list; write it as JSON lines: jq -c '.[]' {path.name} > rows.jsonl")
    if ending in {"jsonl", "ndjson", "json"} or text.startswith(b"{"):
        return of_json_lines
    raise ImportFileError(f"{path} is none of the kinds of file that can be read: {KINDS}")


def _of_parquet(path: Path, file: BinaryIO) -> Rows:
    """Row by row; a row group is never whole in memory."""
    import pyarrow as pa  # noqa: PLC0415  (a heavy library, for this kind of file only)
    import pyarrow.parquet as pq  # noqa: PLC0415  (the same)

    number = 0
    try:
        with pq.ParquetFile(file, pre_buffer=False, buffer_size=BUFFER) as table:
            # Asked for where there are none, maps make every other value five times as slow to read.
            maps = {"maps_as_pydicts": "lossy"} if "map<" in str(table.schema_arrow) else {}
            for batch in table.iter_batches(batch_size=AT_ONCE, use_threads=False):
                found: list[dict[str, Any]] = batch.to_pylist(**maps)
                for value in found:
                    number += 1
                    yield Row(place=f"{path}, row {number}", value=value)
    except (pa.ArrowException, UnicodeDecodeError) as exc:
        after = f" after row {number}" if number else ""
        raise ImportFileError(f"{path} cannot be read as Parquet{after}: {exc}; it is damaged or something else") from exc
    if not number:
        raise ImportFileError(f"{path} has no rows: there is nothing to import")
