"""A streamed response of the responses protocol, put together from its events. No I/O."""

import msgspec

TOKENS = frozenset({"response.output_text.delta", "response.refusal.delta", "response.function_call_arguments.delta"})
ENDS = frozenset({"response.completed", "response.incomplete", "response.failed"})
NOTHING = msgspec.Raw(b"null")


# Wire records name only what is read; whatever else a service sends is left alone.
class Event(msgspec.Struct, frozen=True):
    type: str = ""
    item: msgspec.Raw = NOTHING
    response: msgspec.Raw = NOTHING


DECODER = msgspec.json.Decoder(Event)


class ResponseEvents:
    """A response as it is written; its last event says all of it once more."""

    def __init__(self) -> None:
        self.ended, self.over, self.error = False, False, b""
        self._items: list[msgspec.Raw] = []
        self._response = NOTHING

    def take(self, data: bytes) -> bool:
        """Take one event in; whether it brought a token."""
        event = DECODER.decode(data)
        if event.type == "error":
            self.error = data
        elif event.type == "response.output_item.done":
            self._items.append(event.item)
        elif event.type in ENDS:
            self._response = event.response
            self.ended = self.over = True
        return event.type in TOKENS

    def body(self) -> bytes:
        """The response as one body."""
        whole = msgspec.json.decode(self._response, type=dict[str, msgspec.Raw] | None) or {}
        if whole.get("output", NOTHING) in (NOTHING, msgspec.Raw(b"[]")):
            whole["output"] = msgspec.Raw(msgspec.json.encode(self._items))
        return msgspec.json.encode(whole)
