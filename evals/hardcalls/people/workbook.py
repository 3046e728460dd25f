"""Tables in spreadsheets: the first row names the columns."""

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import Bad, Row


def of_workbook(path: Path, *, sheet: str = "") -> Iterator[Row | Bad]:
    """The rows of one sheet of an XLSX file, the first where none is named; of formulas, what they came to when it was saved."""
    yield from _records(path, _cells(path, sheet))


def _cells(path: Path, sheet: str) -> Iterator[Sequence[Any]]:
    import openpyxl  # noqa: PLC0415  (a heavy library, for this kind of file only)

    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        known = book.sheetnames
        if sheet and sheet not in known:
            raise ImportFileError(f"{path} has no sheet {sheet!r}; there are: {', '.join(known)}")
        found = book[sheet or known[0]]
        # What a file says of its own size may be out of date, and rows beyond that would be lost.
        found.reset_dimensions()
        yield from found.iter_rows(values_only=True)
        book.close()
    # What a damaged file makes the library raise is open.
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError) as exc:
        raise ImportFileError(f"{path} cannot be read as a spreadsheet (.xlsx): {exc}; save it again, or as CSV") from exc


def _records(path: Path, found: Iterable[Sequence[Any]]) -> Iterator[Row | Bad]:
    names: list[str] = []
    for number, cells in enumerate(found, 1):
        filled = _filled(cells)
        if not filled:
            continue
        place = f"{path}:{number}"
        if not names:
            names = ["" if c is None else str(c).strip() for c in filled]
            _refuse_unclear(place, names)
        elif len(filled) > len(names):
            yield Bad(place=place, why=f"it has {len(filled)} cells, and the first row names {len(names)}")
        else:
            yield Row(place=place, value=dict(zip(names, [*filled, *[None] * (len(names) - len(filled))], strict=True)))


def _filled(cells: Sequence[Any]) -> list[Any]:
    """A row up to its last cell with something in it."""
    last = max((i for i, c in enumerate(cells, 1) if c is not None), default=0)
    return list(cells[:last])


def _refuse_unclear(place: str, names: Sequence[str]) -> None:
    if "" in names:
        raise ImportFileError(f"{place}: column {names.index('') + 1} has no name; the first row has to name every column")
    twice = next((n for n in names if names.count(n) > 1), None)
    if twice is not None:
        raise ImportFileError(f"{place}: two columns are called {twice!r}; name each of them differently")
