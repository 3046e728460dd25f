"""What must never be seen again once it was given: keys, wherever a service may echo them."""

import base64
import re
from collections.abc import Iterable
from urllib.parse import unquote

import msgspec

# Shorter than this it is a placeholder or a word, and taking it out would only spoil texts.
SHORTEST = 8
GAP = "***"
# A letter or a sign that a service has spelled out, as JSON allows for any of them.
SPELLED = re.compile(rb"\\[/u]")


class Secrets:
    """Takes secret values out of texts. It shows how many it knows, and never which."""

    def __init__(self, values: Iterable[str | None]) -> None:
        known = {v.strip() for v in values if v}
        self._values = sorted((v for v in known if len(v) >= SHORTEST), key=lambda v: (-len(v), v))
        quoted = (msgspec.json.encode(v)[1:-1] for v in self._values)
        forms = {form for v, q in zip(self._values, quoted, strict=True) for form in (v.encode(), q)}
        # The longest first: of a secret that ends in a backslash, half of what stands for it in JSON would be left over.
        self._raw = sorted(forms, key=lambda form: (-len(form), form))

    def __repr__(self) -> str:
        return f"Secrets({len(self._values)})"

    def out_of(self, text: str) -> str:
        """The text without them."""
        for value in self._values:
            text = text.replace(value, GAP)
        return text

    def out_of_bytes(self, content: bytes) -> bytes:
        """The answer of an endpoint without them: some services repeat the headers they got."""
        found = self._without(content)
        if not self._raw or not SPELLED.search(content):
            return found
        try:
            plain = msgspec.json.encode(msgspec.json.decode(found))
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            return self._without(found.replace(b"\\/", b"/"))
        cleared = self._without(plain)
        return found if cleared == plain else cleared

    def _without(self, content: bytes) -> bytes:
        for value in self._raw:
            if value in content:
                content = content.replace(value, GAP.encode())
        return content


def credentials(user: str | None, password: str | None) -> set[str]:
    """What a user and a password of a URL look like: as they stand there, as they are meant, and as they are sent."""
    names = [unquote(part or "") for part in (user, password)]
    sent = base64.b64encode(":".join(names).encode()).decode()
    return {p for p in (user, password, *names) if p} | ({sent} if user or password else set())
