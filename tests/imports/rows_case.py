"""Recorded chats as production systems keep them, written for these tests, and runs made of them."""

import json

import msgspec

from hardcalls.cli import run_command
from hardcalls.imports.rows import Columns, import_rows
from hardcalls.store import read_run

ASKS = "My parcel is late, and nobody tells me where it is."
ANSWERS = "It will be there tomorrow, I have just looked."


def chat(name="c-1", *said, **more):
    """One conversation a row; the customer and the bot take turns."""
    roles = ("user", "assistant")
    messages = [{"role": roles[i % 2], "content": text} for i, text in enumerate(said or (ASKS, ANSWERS))]
    return {"id": name, "messages": messages, **more}


def lines(path, *rows):
    path.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    return path


def imported(folder, *sources, columns=None, **more):
    """The run that comes of sources, and what the import said of them."""
    chosen = msgspec.convert(columns, Columns) if isinstance(columns, dict) else columns
    report = import_rows([str(s) for s in sources], folder, columns=chosen, **more)
    return read_run(folder), report


def talked(transcript):
    """A conversation as pairs of role and text."""
    return [(m.role, m.content) for m in transcript.messages]


def many(path, count, *, words=40):
    """A table of chats of about 2 KB each."""
    text = " ".join(["parcel"] * words)
    with path.open("w", encoding="utf-8") as file:
        for i in range(count):
            file.write(json.dumps(chat(f"c-{i:05}", *([text] * 8), language="en")) + "\n")
    return path


def command(capsys, *arguments):
    """Exit code, output and errors of a command."""
    code = run_command([str(a) for a in arguments])
    return (code, *capsys.readouterr())
