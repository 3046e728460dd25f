"""Pieces of a file, rated by several processes, their results in the order of the file."""

import multiprocessing
import os
import pickle
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator
from concurrent import futures
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib.machinery import PathFinder
from multiprocessing.connection import wait
from pathlib import Path

from hardcalls.errors import RunError
from hardcalls.rating.rows import Lines, Piece, Rating

SMALL = 500_000
"""Bytes that one process rates faster than several could be started."""
LEAST, MOST = 50_000, 200_000
"""Bytes of a piece: large enough that handing it over costs nothing, small enough that few results wait for their turn."""
PIECES = 16
"""For each process, so that all of them end at about the same time."""
AHEAD = 2
"""Pieces that wait for each process."""
PATIENCE = 0.1
"""Seconds until Ctrl-C is looked for again."""
_RATING: list[Rating] = []
"""In a process of the pool: what it works with."""


def pieces(path: Path, *, size: int) -> Iterator[Piece]:
    """A file cut into pieces of about `size` bytes, between lines."""
    with path.open("rb") as file:
        end, start = file.seek(0, os.SEEK_END), 0
        while start < end:
            file.seek(min(start + size, end))
            file.readline()
            stop = file.tell()
            yield Piece(start=start, end=stop)
            start = stop


@contextmanager
def rated(rating: Rating, path: Path, *, jobs: int) -> Iterator[Iterator[Lines]]:
    """What comes of each piece of a file, in order; a small file, or one whose raters cannot travel, is rated right here."""
    size = path.stat().st_size
    wanted = pieces(path, size=min(MOST, max(LEAST, size // (PIECES * jobs))))
    if jobs > 1 and size > SMALL and (_forks() or _travels(rating)):
        with _interrupts_held(), _pool(rating, jobs=jobs) as pool:
            yield _in_order(pool, wanted, ahead=AHEAD * jobs)
    else:
        yield map(rating.rate, wanted)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C waits for a moment in which nothing is half done; the processes that are started meanwhile do not get it at all."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _pool(rating: Rating, *, jobs: int) -> Iterator[ProcessPoolExecutor]:
    # A fork has all that was imported, and raters that were made anywhere. Only a process with one thread may do it:
    # a lock that another thread holds would stay locked for ever.
    context = multiprocessing.get_context("fork" if _forks() else "spawn")
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(rating,))
    try:
        yield pool
    except BaseException:
        # Nothing that they still do is wanted, and one that hangs or was stopped would never end by itself.
        for process in set(multiprocessing.active_children()) - others:
            process.kill()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _in_order(pool: ProcessPoolExecutor, wanted: Iterator[Piece], *, ahead: int) -> Iterator[Lines]:
    waiting: deque[Future[Lines]] = deque()
    try:
        for piece in wanted:
            waiting.append(pool.submit(_rate, piece))
            if len(waiting) > ahead:
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())
    except BrokenProcessPool as exc:
        why = "a process that rated conversations was ended from outside (out of memory?)"
        raise RunError(f"{why}; the old ratings stand, score again with -j 1") from exc


def _result(waited: Future[Lines]) -> Lines:
    """What came of a piece, unless Ctrl-C comes first."""
    while True:
        if hasattr(signal, "sigpending") and signal.SIGINT in signal.sigpending():
            raise KeyboardInterrupt
        if futures.wait([waited], timeout=PATIENCE).done:
            return waited.result()


def _forks() -> bool:
    return sys.platform == "linux" and threading.active_count() == 1


def _travels(rating: Rating) -> bool:
    """Whether another process could make the same raters: of code that it finds by name."""
    homes = {type(r).__module__.partition(".")[0] for r in rating.raters.values()}
    if any(home == "__main__" or PathFinder.find_spec(home) is None for home in homes):
        return False
    try:
        pickle.dumps(rating)
    except Exception:  # noqa: BLE001  (a rater of somebody's own may refuse in any way)
        return False
    return True


def _begin(rating: Rating) -> None:
    """In a new process: the first one answers Ctrl-C for all, and when it is killed, so is this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _RATING.append(rating)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)


def _rate(piece: Piece) -> Lines:
    return _RATING[0].rate(piece)
