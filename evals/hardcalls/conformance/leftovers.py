"""What an agent leaves behind when it is closed: tasks of the event loop, and processes."""

import asyncio
from pathlib import Path

from hardcalls.conformance.finding import Finding, failed, passed

TASKS = Path("/proc/self/task")
UNSEEN = "no task; processes were not looked at, since this system does not tell of them"
"""A check that could not look must not read like one that has."""
PATIENCE = 0.5
STEP = 0.05


class Leftovers:
    """What was there before the agent was; made within the event loop that the agent is used in."""

    def __init__(self, *, threads: Path = TASKS) -> None:
        self._threads = threads
        self._tasks, self._processes = asyncio.all_tasks(), processes(threads)

    async def found(self) -> Finding:
        """What is there now that was not there before, a moment after the agent was closed."""
        for _ in range(int(PATIENCE / STEP)):
            if not self._new():
                return passed("leaves nothing behind", "" if can_look(self._threads) else UNSEEN)
            await asyncio.sleep(STEP)
        todo = "give it an `aclose` that ends all it has begun"
        return failed("leaves nothing behind", f"still there after it was closed: {', '.join(self._new())}; {todo}")

    def _new(self) -> list[str]:
        tasks = [t for t in asyncio.all_tasks() - self._tasks if not t.done()]
        children = processes(self._threads) - self._processes
        return [f"the task {t.get_name()}" for t in tasks] + [f"the process {p}" for p in sorted(children)]


def can_look(threads: Path) -> bool:
    """Whether the system tells which processes this one has started (Linux does)."""
    return any(threads.glob("*/children"))


def processes(threads: Path) -> set[int]:
    """The ids of this process's children; none where the system does not tell."""
    try:
        return {int(n) for file in threads.glob("*/children") for n in file.read_text(encoding="ascii").split()}
    except OSError:
        return set()
