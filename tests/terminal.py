"""Commands as they are in a terminal: a window of so many columns, of which nothing else is known."""

import fcntl
import os
import pty
import struct
import subprocess
import sys
import termios

COMMAND = (sys.executable, "-m", "hardcalls")
PLAIN = {k: v for k, v in os.environ.items() if k not in {"LC_ALL", "LANG", "PYTHONUTF8", "PYTHONIOENCODING", "COLUMNS"}}


def on_a_terminal(*arguments, folder, columns):
    """What a command prints in a window of so many columns."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    process = subprocess.Popen(
        [*COMMAND, *arguments], cwd=folder, stdout=theirs, stderr=subprocess.DEVNULL, env=PLAIN | {"NO_COLOR": "1", "TERM": "dumb"}
    )
    os.close(theirs)
    said = b""
    while True:
        try:
            piece = os.read(ours, 65_536)
        except OSError:  # Linux ends a terminal with EIO
            break
        if not piece:
            break
        said += piece
    os.close(ours)
    process.wait(timeout=60)
    return said.decode().replace("\r\n", "\n")
