"""Server-sent events, cut out of the bytes that carry them."""


class Events:
    """The data of each event, as its bytes come in. An event that no empty line ends is none."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, piece: bytes) -> list[bytes]:
        """The data of the events that this piece completes."""
        text = self._rest + piece
        # A carriage return at the very end may be half of a line's end.
        held = text[-1:] if text.endswith(b"\r") else b""
        if b"\r" in text:
            text = text[: len(text) - len(held)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        whole, ended, rest = text.rpartition(b"\n\n")
        self._rest = rest + held
        return [data for event in whole.split(b"\n\n") if (data := data_of(event))] if ended else []


def data_of(event: bytes) -> bytes:
    """The data lines of one event together; empty for a comment."""
    lines = [line[5:].removeprefix(b" ") for line in event.split(b"\n") if line.startswith(b"data:")]
    return lines[0] if len(lines) == 1 else b"\n".join(lines)
