"""What must never be seen again once it was given: keys, wherever a service may echo them."""

from collections.abc import Iterable

# Shorter than this it is a placeholder or a word, and taking it out would only spoil texts.
SHORTEST = 8
GAP = "***"


class Secrets:
    """Takes secret values out of texts. It shows how many it knows, and never which."""

    def __init__(self, values: Iterable[str | None]) -> None:
        known = {v.strip() for v in values if v}
        self._values = sorted((v for v in known if len(v) >= SHORTEST), key=lambda v: (-len(v), v))
        self._raw = [v.encode() for v in self._values]

    def __repr__(self) -> str:
        return f"Secrets({len(self._values)})"

    def out_of(self, text: str) -> str:
        """The text without them."""
        for value in self._values:
            text = text.replace(value, GAP)
        return text

    def out_of_bytes(self, content: bytes) -> bytes:
        """The answer of an endpoint without them: some services repeat the headers they got."""
        for value in self._raw:
            if value in content:
                content = content.replace(value, GAP.encode())
        return content
