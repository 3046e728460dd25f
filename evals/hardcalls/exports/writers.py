"""How a table is written: row by row, whole or not at all."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Literal

import msgspec

from hardcalls.errors import RunError
from hardcalls.exports.table import arrow

Format = Literal["parquet", "jsonl", "csv"]
Write = Callable[[dict[str, Any]], None]
ROW_GROUP = 1000
"""Conversations that are in memory together."""


@contextmanager
def written(path: Path, columns: Mapping[str, Any], *, to: Format) -> Iterator[Write]:
    """What takes the rows of one file; the file is there when the last of them was taken, and as it was when anything fails."""
    partial = path.with_name(f"{path.name}.new")
    try:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with FORMATS[to](partial, columns) as write:
                yield write
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as exc:
        raise RunError(f"{path} cannot be written: {exc.strerror or exc}; choose another with -o") from exc


@contextmanager
def _parquet(path: Path, columns: Mapping[str, Any]) -> Iterator[Write]:
    import pyarrow as pa  # noqa: PLC0415  (a heavy library, for this format only)
    import pyarrow.parquet as pq  # noqa: PLC0415  (the same)

    schema = pa.schema([(name, arrow(of)) for name, of in columns.items()])
    with pq.ParquetWriter(path, schema, compression="zstd") as file:
        waiting: list[dict[str, Any]] = []

        def flush() -> None:
            if waiting:
                file.write_table(pa.Table.from_pylist(waiting, schema=schema))
                waiting.clear()

        def write(row: dict[str, Any]) -> None:
            waiting.append(row)
            if len(waiting) == ROW_GROUP:
                flush()

        yield write
        flush()


@contextmanager
def _jsonl(path: Path, columns: Mapping[str, Any]) -> Iterator[Write]:
    del columns
    encode = msgspec.json.Encoder().encode
    with path.open("wb") as file:
        yield lambda row: file.writelines((encode(row), b"\n"))


@contextmanager
def _csv(path: Path, columns: Mapping[str, Any]) -> Iterator[Write]:
    """Lists as JSON, as a table of text has none."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(columns)
        yield lambda row: table.writerow(_texts(row.values()))


def _texts(values: Iterable[Any]) -> Iterator[Any]:
    for value in values:
        if isinstance(value, bool):
            yield "true" if value else "false"
        else:
            yield msgspec.json.encode(value).decode() if isinstance(value, list) else value


FORMATS: dict[Format, Callable[[Path, Mapping[str, Any]], AbstractContextManager[Write]]] = {
    "parquet": _parquet,
    "jsonl": _jsonl,
    "csv": _csv,
}
