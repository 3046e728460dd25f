"""A streamed message of the messages protocol, put together from its events. No I/O."""

from typing import Any

import msgspec

TOKENS = frozenset({"text_delta", "input_json_delta"})


# Wire records name only what is read; whatever else a service sends is left alone.
class BlockStart(msgspec.Struct, frozen=True):
    type: str = ""
    text: str = ""
    id: str = ""
    name: str = ""
    input: Any = None


class Delta(msgspec.Struct, frozen=True):
    type: str = ""
    text: str = ""
    partial_json: str = ""
    stop_reason: str | None = None


class Start(msgspec.Struct, frozen=True):
    usage: dict[str, Any] | None = None


class Event(msgspec.Struct, frozen=True):
    type: str = ""
    index: int = 0
    message: Start | None = None
    content_block: BlockStart | None = None
    delta: Delta | None = None
    usage: dict[str, Any] | None = None


DECODER = msgspec.json.Decoder(Event)


class Block:
    """One block as its pieces come in."""

    def __init__(self, start: BlockStart) -> None:
        self._start = start
        self._words = [start.text]
        self._input: list[str] = []

    def add(self, delta: Delta) -> None:
        """Take a piece in."""
        self._words.append(delta.text)
        self._input.append(delta.partial_json)

    @property
    def whole(self) -> dict[str, Any]:
        """The block as one that came whole."""
        start = self._start
        if start.type != "tool_use":
            return {"type": start.type, "text": "".join(self._words)}
        return {"type": start.type, "id": start.id, "name": start.name, "input": self._arguments()}

    def _arguments(self) -> Any:
        text = "".join(self._input)
        if not text:
            return self._start.input
        try:
            return msgspec.json.decode(text)
        except (msgspec.DecodeError, RecursionError):
            # The model's own text: that it is no JSON is found where the call is carried out.
            return text


class MessageEvents:
    """A message as it is written."""

    def __init__(self) -> None:
        self.ended, self.over, self.error = False, False, b""
        self._blocks: dict[int, Block] = {}
        self._reason: str | None = None
        self._usage: dict[str, Any] = {}

    def take(self, data: bytes) -> bool:
        """Take one event in; whether it brought a token."""
        event = DECODER.decode(data)
        if event.type == "error":
            self.error = data
        elif event.type == "message_start":
            self._count(event.message.usage if event.message else None)
        elif event.type == "content_block_start" and event.content_block:
            self._blocks[event.index] = Block(event.content_block)
            return event.content_block.type == "tool_use"
        elif event.type == "content_block_delta" and event.delta:
            self._blocks.setdefault(event.index, Block(BlockStart(type="text"))).add(event.delta)
            return event.delta.type in TOKENS
        elif event.type == "message_delta":
            self._reason = (event.delta.stop_reason if event.delta else None) or self._reason
            self._count(event.usage)
            self.ended = bool(self._reason)
        elif event.type == "message_stop":
            self.ended = self.over = True
        return False

    def _count(self, usage: dict[str, Any] | None) -> None:
        """The counts are running totals, and only those that changed are said again."""
        self._usage |= {name: count for name, count in (usage or {}).items() if count is not None}

    def body(self) -> bytes:
        """The message as one body."""
        content = [block.whole for _, block in sorted(self._blocks.items(), key=lambda item: item[0])]
        return msgspec.json.encode({"content": content, "stop_reason": self._reason, "usage": self._usage})
