"""How much memory a process and all its children hold together, looked at while they run."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

EVERY = 0.1
"""Seconds."""


class Peak:
    """The most that was seen, in MB; pages that processes share count once."""

    def __init__(self) -> None:
        self.megabytes = 0.0

    def look(self, pid: int) -> None:
        """Add up what there is now."""
        self.megabytes = max(self.megabytes, sum(_proportional(p) for p in _tree(pid)) / 1024)


@contextlib.contextmanager
def watched(pid: int) -> Iterator[Peak]:
    """Look again and again until it is left."""
    peak, over = Peak(), threading.Event()

    def watch() -> None:
        while not over.wait(EVERY):
            peak.look(pid)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def _tree(pid: int) -> Iterator[int]:
    yield pid
    # A process that has ended meanwhile has no files any more.
    with contextlib.suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split():
            yield from _tree(int(child))


def _proportional(pid: int) -> int:
    """Kilobytes, each shared page divided among those who share it."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
