"""Server-sent events, cut out of the bytes that carry them."""


class Events:
    """The data of each event, as its bytes come in. An event that no empty line ends is none."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._edge = b""

    def feed(self, piece: bytes) -> list[bytes]:
        """The data of the events that this piece completes."""
        seam = self._edge + piece
        self._pieces.append(piece)
        self._edge = seam[-1:]
        if b"\n\n" not in seam and b"\r" not in seam:
            return []
        text = b"".join(self._pieces)
        # A carriage return at the very end may be half of a line's end.
        held = b"\r" if text.endswith(b"\r") else b""
        if b"\r" in text:
            text = text[: len(text) - len(held)].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        whole, ended, rest = text.rpartition(b"\n\n")
        self._pieces, self._edge = [rest + held], (rest + held)[-1:]
        return [data for event in whole.split(b"\n\n") if (data := data_of(event))] if ended else []


def data_of(event: bytes) -> bytes:
    """The data lines of one event together; empty for a comment."""
    lines = [line[5:].removeprefix(b" ") for line in event.split(b"\n") if line.startswith(b"data:")]
    return lines[0] if len(lines) == 1 else b"\n".join(lines)
