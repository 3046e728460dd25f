"""Tables that are text: JSON lines and CSV, in UTF-8 or UTF-16, with a mark at the beginning or without."""

import csv
import io
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO

import msgspec

from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import Bad, Row

UTF8_MARK, UTF16_MARKS = b"\xef\xbb\xbf", (b"\xff\xfe", b"\xfe\xff")
DELIMITERS = ",;\t|"
LONGEST_HEADER = 1_000_000
NOT_TEXT = "it holds bytes that are no text in UTF-8 (or UTF-16 with its mark)"


def of_json_lines(path: Path, file: BinaryIO) -> Iterator[Row | Bad]:
    """Each line an object; a line that is none, and a last one that is torn, is Bad."""
    _refuse_unmarked(path, file)
    decode = msgspec.json.Decoder(dict).decode
    number = 0
    try:
        for number, line in enumerate(_lines(file), 1):
            if not line.strip():
                continue
            place = f"{path}:{number}"
            try:
                yield Row(place=place, value=decode(line))
            except msgspec.ValidationError:
                yield Bad(place=place, why="this line is no JSON object")
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
                yield Bad(place=place, why=f"this line is no JSON object: {_why(exc)}{_hint(line)}")
    except UnicodeDecodeError:
        yield Bad(place=f"{path}:{number + 1}", why=NOT_TEXT)


def _hint(line: bytes) -> str:
    """What may have happened to a line."""
    if line.strip() == b"{":
        return "; if an object goes over several lines, write it in one: jq -c . FILE > rows.jsonl"
    return "" if line.endswith(b"\n") else "; it is the last one, and seems to be cut short"


def _why(exc: Exception) -> str:
    if isinstance(exc, RecursionError):
        return "values are nested too deeply to be read"
    return NOT_TEXT if isinstance(exc, UnicodeDecodeError) else str(exc)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Lines as UTF-8, without a mark."""
    first = file.read(len(UTF8_MARK))
    if first[:2] in UTF16_MARKS:
        file.seek(0)
        with _decoded(file, "utf-16", newline="\n") as text:
            yield from map(str.encode, text)
        return
    file.seek(len(first) if first == UTF8_MARK else 0)
    yield from file


def _refuse_unmarked(path: Path, file: BinaryIO) -> None:
    """ImportFileError for text in UTF-16 that does not say so: it cannot be told from what is no text at all."""
    first = file.read(4)
    file.seek(0)
    if b"\0" in first and first[:2] not in UTF16_MARKS:
        raise ImportFileError(
            f"{path} is no text in UTF-8; if it is UTF-16, it lacks the mark at its beginning: convert it to UTF-8"
        )


def of_csv(path: Path, file: BinaryIO) -> Iterator[Row | Bad]:
    """Each record by the names of the first one; one with more or fewer fields is Bad."""
    _refuse_unmarked(path, file)
    with _text(file) as text:
        first = text.readline(LONGEST_HEADER)
    file.seek(0)
    # The sign between fields is the one that the first line has most of.
    delimiter = max(DELIMITERS, key=first.count)
    csv.field_size_limit(sys.maxsize)  # a conversation is longer than what the module takes for a runaway quote
    with _text(file) as text:
        yield from _records(path, text, delimiter)


def _text(file: BinaryIO) -> AbstractContextManager[io.TextIOWrapper]:
    first = file.read(2)
    file.seek(0)
    if first in UTF16_MARKS:
        return _decoded(file, "utf-16", newline="")
    # A byte that is no text spoils one record, and not the rest.
    return _decoded(file, "utf-8-sig", newline="", errors="surrogateescape")


@contextmanager
def _decoded(file: BinaryIO, encoding: str, *, newline: str, errors: str = "strict") -> Iterator[io.TextIOWrapper]:
    """A file as text, which is not closed with it."""
    text = io.TextIOWrapper(file, encoding=encoding, newline=newline, errors=errors)
    try:
        yield text
    finally:
        text.detach()


def _records(path: Path, text: io.TextIOWrapper, delimiter: str) -> Iterator[Row | Bad]:
    reader = csv.reader(text, delimiter=delimiter, strict=True)
    names: list[str] = []
    while True:
        place = f"{path}:{reader.line_num + 1}"
        try:
            fields = next(reader)
        except StopIteration:
            break
        except csv.Error as exc:
            yield Bad(place=place, why=f"this record cannot be read: {exc}; is a quote missing, or the file cut short?")
            break
        except UnicodeDecodeError:
            yield Bad(place=place, why=NOT_TEXT)
            break
        if not fields:
            continue
        if not names:
            names = _header(path, fields)
        elif len(fields) != len(names):
            yield Bad(place=place, why=f"it has {len(fields)} fields, and the first line names {len(names)}")
        elif not all(map(_is_text, fields)):
            yield Bad(place=place, why=NOT_TEXT)
        else:
            yield Row(place=place, value=dict(zip(names, fields, strict=True)))


def _header(path: Path, fields: list[str]) -> list[str]:
    names = [f.strip() for f in fields]
    twice = next((n for n, count in Counter(names).items() if count > 1), None)
    if twice is not None:
        raise ImportFileError(f"{path}:1: two columns are called {twice!r}; name each of them differently")
    return names


def _is_text(field: str) -> bool:
    return field.isascii() or not any("\ud800" <= c <= "\udfff" for c in field)
