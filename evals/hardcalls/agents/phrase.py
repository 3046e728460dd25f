"""A handoff that is only said: the phrase that a plain-text bot declares for it."""

import re

import msgspec

from hardcalls.errors import ConfigError
from hardcalls.talk import Reply
from hardcalls.transcript import Handoff


class Phrase:
    """A regular expression that a bot's reply matches when, and only when, it hands over. Capitals do not matter."""

    def __init__(self, pattern: str, *, agent: str) -> None:
        try:
            self._pattern = re.compile(pattern, re.IGNORECASE) if pattern else None
        except re.error as exc:
            raise ConfigError(f"agent {agent}: handoff_phrase {pattern!r} is no regular expression: {exc}; mend it") from exc

    def heard_in(self, reply: Reply) -> Reply:
        """The reply, as an executed handoff by text where it says the phrase and signals nothing itself."""
        if self._pattern is None or reply.handoff or not self._pattern.search(reply.content):
            return reply
        return msgspec.structs.replace(reply, handoff=Handoff(kind="executed", turn=0, via="text"))
