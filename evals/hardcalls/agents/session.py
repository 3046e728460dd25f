"""Which conversation a reply belongs to, for bots that keep one on their own side."""

import secrets
from collections.abc import Callable, Sequence

from hardcalls.talk import Brief
from hardcalls.transcript import Message


def fresh() -> str:
    """Eight hex digits that no earlier conversation has had."""
    return secrets.token_hex(4)


class Sessions:
    """A name for each conversation: the same for all of its calls, another when it is played once more.

    The brief's own id is the same in every run, and a bot that remembers would go on where it was left the last time.
    """

    def __init__(self, *, fresh: Callable[[], str] = fresh) -> None:
        self._fresh = fresh
        self._names: dict[str, str] = {}

    def name_of(self, messages: Sequence[Message], brief: Brief) -> str:
        """The conversation's name."""
        if is_first(messages) or brief.conversation not in self._names:
            self._names[brief.conversation] = f"{brief.conversation}-{self._fresh()}"
        return self._names[brief.conversation]


def is_first(messages: Sequence[Message]) -> bool:
    """Whether the agent has not said or done anything yet."""
    return not any(m.role == "assistant" for m in messages)
