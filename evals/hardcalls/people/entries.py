"""What stands in a file of ratings, entry by entry: JSON in lists, objects and lines, CSV, XLSX, Parquet, data sets, fastText."""

import gzip
import io
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, cast

import msgspec

from hardcalls.errors import ImportFileError
from hardcalls.imports import file as whole
from hardcalls.imports.file import GZIP
from hardcalls.imports.rows.row import Bad, Row
from hardcalls.imports.rows.sources import PARQUET, rows
from hardcalls.imports.rows.text import NOT_TEXT, UTF16_MARKS
from hardcalls.people.workbook import of_workbook

ZIP = b"PK\x03\x04"
MARKER = "__label__"
"""What fastText writes before each label."""
LONGEST_LINE = 100_000_000
"""Bytes of a line that is tried as JSON on its own."""
TABLES = frozenset({"csv", "tsv", "parquet"})


def entries(path: Path, *, sheet: str = "") -> Iterator[Row | Bad]:
    """Every entry of a file (also packed with gzip) or of a folder that `datasets` wrote, each with the line that it starts in."""
    if path.is_dir():
        return rows(str(path))
    first = _first_line(path)
    ending = path.name.lower().removesuffix(".gz").rpartition(".")[2]
    if first.startswith(ZIP):
        return of_workbook(path, sheet=sheet)
    if first.startswith(PARQUET) or ending in TABLES:
        return rows(str(path))
    text = first.decode("utf-8-sig", errors="replace").lstrip()
    if text.startswith("[") or (text.startswith("{") and not _is_object(text)):
        return _of_json(path)
    return _of_labelled(path) if ending == "txt" else rows(str(path))


def _first_line(path: Path) -> bytes:
    """The first line with something in it, in UTF-8; of a file without lines, as much of it as one could be."""
    try:
        with path.open("rb") as plain:
            packed = plain.read(len(GZIP)) == GZIP
            plain.seek(0)
            with gzip.open(plain) if packed else plain as file:
                wide = file.read(2) in UTF16_MARKS
                file.seek(0)
                if wide:
                    # A byte of a letter may look like the end of a line.
                    text = io.TextIOWrapper(cast("BinaryIO", file), encoding="utf-16", errors="replace")
                    return str(_first(text)).encode()
                return bytes(_first(file))
    except (OSError, EOFError, zlib.error) as exc:
        raise ImportFileError(f"{path} cannot be read: {getattr(exc, 'strerror', None) or exc}; check the path") from exc


def _first(file: Any) -> Any:
    first = file.readline(LONGEST_LINE)
    while first and not first.strip():
        first = file.readline(LONGEST_LINE)
    return first


def _is_object(text: str) -> bool:
    """Whether a line is a whole object, or none that could ever become one."""
    try:
        return isinstance(msgspec.json.decode(text), dict)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return False


def _of_json(path: Path) -> Iterator[Row | Bad]:
    """The entries of one JSON list, or the one object that a file holds."""
    content = whole.read(path)[0].content
    if content[:2] in UTF16_MARKS:
        content = content.decode("utf-16", errors="replace").encode()
    content = content.removeprefix(b"\xef\xbb\xbf")
    try:
        parts = msgspec.json.decode(content, type=list[msgspec.Raw] | dict[str, Any])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ImportFileError(f"{_place(path, content, exc)}: {_why(exc)}; export it again, or mend it") from exc
    if isinstance(parts, dict):
        yield Row(place=f"{path}:1", value=parts)
        return
    if not parts:
        raise ImportFileError(f"{path} holds an empty list: there is nothing to import")
    decode = msgspec.json.Decoder(dict).decode
    line, at, before = 1, 0, 0
    for number, part in enumerate(parts, 1):
        start = content.find(bytes(part), at)
        line += content.count(b"\n", at, start)
        place = f"{path}:{line}" if line != before else f"{path}:{line}, entry {number}"
        line, at, before = line + bytes(part).count(b"\n"), start + len(bytes(part)), line
        try:
            yield Row(place=place, value=decode(part))
        except msgspec.ValidationError:
            yield Bad(place=place, why="this entry is no JSON object")
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
            yield Bad(place=place, why=_why(exc))


def _place(path: Path, content: bytes, exc: Exception) -> str:
    """Where reading ended, as far as the message says it."""
    at = str(exc).rpartition("(byte ")[2].rstrip(")")
    line = content.count(b"\n", 0, int(at)) + 1 if at.isdigit() else content.count(b"\n") + 1
    return f"{path}:{line}"


def _why(exc: Exception) -> str:
    if isinstance(exc, RecursionError):
        return "values are nested too deeply to be read"
    return NOT_TEXT if isinstance(exc, UnicodeDecodeError) else f"it is no valid JSON: {exc}"


def _of_labelled(path: Path) -> Iterator[Row | Bad]:
    """Lines as fastText has them: labels, then the text."""
    try:
        lines = whole.read(path)[0].content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as exc:
        raise ImportFileError(f"{path}: {NOT_TEXT}; convert it to UTF-8") from exc
    if not any(line.startswith(MARKER) for line in lines):
        raise ImportFileError(f"{path} is plain text without ratings: no line of it begins with {MARKER}")
    for number, line in enumerate(lines, 1):
        words = line.split()
        labels = [w.removeprefix(MARKER) for w in words if w.startswith(MARKER)]
        if words:
            yield Row(place=f"{path}:{number}", value={"text": " ".join(words[len(labels) :]), "label": labels})
