"""A streamed chat completion, put together from its chunks. No I/O."""

from typing import Any

import msgspec

from hardcalls.endpoints.openai_wire import Part, words

END = b"[DONE]"


# Wire records name only what is read; whatever else a service sends is left alone.
class FunctionDelta(msgspec.Struct, frozen=True):
    name: str | None = None
    arguments: str | dict[str, Any] | None = None


class CallDelta(msgspec.Struct, frozen=True):
    index: int | None = None
    id: str | None = None
    function: FunctionDelta | None = None


class Delta(msgspec.Struct, frozen=True):
    content: str | list[Part] | None = None
    refusal: str | None = None
    tool_calls: list[CallDelta] | None = None


class ChunkChoice(msgspec.Struct, frozen=True):
    index: int = 0
    delta: Delta | None = None
    finish_reason: str | None = None


class Chunk(msgspec.Struct, frozen=True):
    choices: list[ChunkChoice] | None = None
    usage: msgspec.Raw = msgspec.Raw(b"null")
    error: msgspec.Raw = msgspec.Raw(b"null")


DECODER = msgspec.json.Decoder(Chunk)
NOTHING = msgspec.Raw(b"null")


class Call:
    """One tool call as its pieces come in."""

    def __init__(self) -> None:
        self.id, self.name, self.arguments = "", "", ""

    def add(self, delta: CallDelta) -> None:
        """Take a piece in; some servers say id and name again with each."""
        function = delta.function or FunctionDelta()
        self.id = self.id or delta.id or ""
        self.name = self.name or function.name or ""
        piece = function.arguments
        self.arguments += msgspec.json.encode(piece).decode() if isinstance(piece, dict) else piece or ""


class Chunks:
    """A chat completion as it is written."""

    def __init__(self) -> None:
        self.ended, self.over, self.error = False, False, b""
        self._content: list[str] = []
        self._refusal: list[str] = []
        self._calls: list[tuple[int | None, Call]] = []
        self._reason: str | None = None
        self._seen = False
        self._usage = NOTHING

    def take(self, data: bytes) -> bool:
        """Take one chunk in; whether it brought a token."""
        if data == END:
            self.ended = self.over = True
            return False
        chunk = DECODER.decode(data)
        if chunk.error != NOTHING:
            self.error = data
            return False
        if chunk.usage != NOTHING:
            self._usage = chunk.usage
        brought = False
        for choice in chunk.choices or ():
            if choice.index == 0:
                brought |= self._add(choice)
        return brought

    def _add(self, choice: ChunkChoice) -> bool:
        self._seen = True
        if choice.finish_reason:
            self._reason, self.ended = choice.finish_reason, True
        delta = choice.delta or Delta()
        content = words(delta.content)
        if content:
            self._content.append(content)
        if delta.refusal:
            self._refusal.append(delta.refusal)
        for piece in delta.tool_calls or ():
            self._call(piece).add(piece)
        return bool(content or delta.refusal or delta.tool_calls)

    def _call(self, piece: CallDelta) -> Call:
        """The call that a piece belongs to: by its index, or, where a server gives none, a new one for each id."""
        same = [call for index, call in self._calls if index == piece.index and (index is not None or call.id == piece.id)]
        if not same and piece.index is None and not piece.id:
            same = [call for _, call in self._calls[-1:]]
        if not same:
            same = [Call()]
            self._calls.append((piece.index, same[0]))
        return same[-1]

    def body(self) -> bytes:
        """The completion as one body."""
        calls = [{"id": c.id or None, "function": {"name": c.name, "arguments": c.arguments}} for _, c in self._calls]
        message = {"content": "".join(self._content), "refusal": "".join(self._refusal) or None, "tool_calls": calls}
        choice = {"message": message, "finish_reason": self._reason}
        return msgspec.json.encode({"choices": [choice] if self._seen else [], "usage": self._usage})
