"""Stop: how a run is told to end early, and how far that goes."""

from collections.abc import Callable


class Stop:
    """Asked, nothing new begins and what is going on may end; told to drop, that is broken off too, and runs again on resume."""

    def __init__(self) -> None:
        self.reason = ""
        self._drop: Callable[[], object] = lambda: None

    def ask(self, reason: str) -> None:
        """Begin nothing more. The first reason is the one that is told."""
        self.reason = self.reason or reason

    def drop(self, reason: str) -> None:
        """Begin nothing more, and break off what is going on."""
        self.ask(reason)
        self._drop()

    def drops(self, how: Callable[[], object]) -> None:
        """How what is going on is broken off."""
        self._drop = how
