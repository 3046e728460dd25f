"""Where output goes: a pipe that somebody closed, a full disk, a narrow window, a terminal without our letters."""

import errno
import io
import os
import re
import shutil
import sys
import textwrap
from pathlib import Path

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG})
_MARGIN = re.compile(r" *(?:\d+\. |- )?")
DIRECTIONS = frozenset(map(chr, (0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def prepare() -> None:
    """Make both streams writable whatever the terminal is: letters that it lacks are escaped, a closed stream is silent."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  (a stream lives as long as we do)
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Print; when whoever read us has closed the pipe, the work goes on unheard, so that its exit code stays true."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        silence()


def silence() -> None:
    """Send what is still to be printed nowhere, so that the interpreter does not complain about it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def cannot_be_written(exc: OSError) -> bool:
    """Whether an error is about our own output: the disk that it goes to is full or broken."""
    return exc.errno in _FULL and exc.filename is None


def width() -> int | None:
    """The columns of the terminal; None where output goes to a file or a pipe, which has no edge."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def folded(line: str, columns: int | None) -> str:
    """A line broken between words where a window ends, the rest under its first word."""
    if columns is None or len(line) <= columns:
        return line
    found = _MARGIN.match(line)
    margin = " " * (found.end() if found else 0)
    return textwrap.fill(line, columns, subsequent_indent=margin, break_long_words=False, break_on_hyphens=False)


def plain(text: str) -> str:
    """Text without what could steer a terminal: control characters and direction overrides become visible."""
    return "".join(c if c in "\n\t" or (c.isprintable() and c not in DIRECTIONS) else f"\\u{ord(c):04x}" for c in text)
