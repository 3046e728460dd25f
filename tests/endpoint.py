"""A model service on a loopback port that speaks three protocols, whole or streamed, and says what its script says."""

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Self

from aiohttp import web
from endpoint_form import Answer, Broken, Failure, Item, Late, Protocol, bad_request, failure_body
from endpoint_responses import answer_body, late_body, objection
from endpoint_stream import frames, late_frames

OVERSIZE = 5 * 1024 * 1024
PATHS: dict[str, Protocol] = {"/v1/chat/completions": "openai", "/v1/messages": "anthropic", "/v1/responses": "responses"}


@dataclass(frozen=True)
class Request:
    """What the service was sent."""

    protocol: Protocol
    headers: dict[str, str]
    body: Any


Script = Sequence[Item] | Callable[[Request], Item]


class MockEndpoint:
    """Use it with `async with` in the loop of a test, or with `with` in a thread of its own (for a command line's tests).

    A script is a list of items, used up one a request, or a function from the request to an item. Requests that the real
    services would refuse are refused, whatever the script says.
    """

    def __init__(self, script: Script, *, latency: float = 0.0, pace: float = 0.0) -> None:
        self.requests: list[Request] = []
        self.peers: list[Any] = []
        """Which connection each request came on."""
        self._next = script if callable(script) else self._following(list(script))
        self._latency = latency
        self._pace = pace
        self._port = 0
        self._runner: web.AppRunner | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def openai_url(self) -> str:
        return f"http://127.0.0.1:{self._port}/v1"

    @property
    def anthropic_url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._port}"

    async def __aenter__(self) -> Self:
        await self._start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stop()

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="mock-endpoint", daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._start(), self._loop).result(timeout=10)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._loop is not None
        assert self._thread is not None
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(timeout=10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)
        self._loop.close()

    async def _start(self) -> None:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        for path in PATHS:
            app.router.add_post(path, self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def _stop(self) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    @staticmethod
    def _following(left: list[Item]) -> Callable[[Request], Item]:
        def following(_: Request) -> Item:
            return left.pop(0) if left else bad_request("the script has nothing more to say")

        return following

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        protocol = PATHS[request.path]
        headers = {k.lower(): v for k, v in request.headers.items()}
        seen = Request(protocol=protocol, headers=headers, body=json.loads(await request.read()))
        self.requests.append(seen)
        self.peers.append(request.transport and request.transport.get_extra_info("peername"))
        number = len(self.requests)
        if self._latency:
            await asyncio.sleep(self._latency)
        item = objection(protocol, headers, seen.body) or self._next(seen)
        named = {"request-id" if protocol == "anthropic" else "x-request-id": f"req_{number:06}"}
        if isinstance(item, Failure):
            return web.json_response(failure_body(item, protocol, number), status=item.status, headers=named | item.headers)
        if seen.body.get("stream"):
            return await self._streamed(item, request, seen, number)
        if isinstance(item, Answer):
            return web.json_response(answer_body(item, protocol, number, model=seen.body["model"]), headers=named)
        if isinstance(item, Late):
            return web.json_response(late_body(item.failure, protocol, number), headers=named)
        return await self._broken(item, request, answer_body(Answer(text="Hello."), protocol, number, model="mock"))

    async def _streamed(self, item: Item, request: web.Request, seen: Request, number: int) -> web.StreamResponse:
        counted = bool(seen.body.get("stream_options", {}).get("include_usage"))
        if isinstance(item, Late):
            stream = late_frames(item.failure, seen.protocol, number)
        else:
            said = "a" * OVERSIZE if isinstance(item, Broken) and item.how == "oversized" else "Hello there, and welcome."
            answer = item if isinstance(item, Answer) else Answer(text=said)
            stream = frames(answer, seen.protocol, number, model=seen.body["model"], usage=counted)
        if isinstance(item, Broken) and item.how in {"page", "reset", "silence"}:
            return await self._broken(item, request, {})
        response = web.StreamResponse(headers={"content-type": "text/event-stream; charset=utf-8"})
        await response.prepare(request)
        whole = not isinstance(item, Broken) or item.how == "oversized"
        for frame in stream if whole else stream[: len(stream) // 2]:
            await response.write(frame)
            await asyncio.sleep(self._pace)
        if isinstance(item, Broken) and item.how == "cut_json":
            await response.write(stream[len(stream) // 2][:40])
        elif isinstance(item, Broken) and not whole:
            await self._failing(item, request, response)
        await response.write_eof()
        return response

    @staticmethod
    async def _failing(item: Broken, request: web.Request, response: web.StreamResponse) -> None:
        """What befalls a stream in its middle."""
        transport = request.transport
        assert transport is not None
        while item.how == "endless":
            await response.write(b": still here\n\n" * 10_000)
        if item.how == "stall":
            await asyncio.sleep(30)
        if item.how == "midway":
            reset(transport)
        if item.how == "hang_up":
            transport.close()

    async def _broken(self, item: Broken, request: web.Request, body: dict[str, Any]) -> web.StreamResponse:
        whole = json.dumps(body)
        bodies = {
            "cut_json": whole[: len(whole) // 2],
            "page": "<html><body>Please sign in</body></html>",
            "oversized": whole.replace("Hello.", "a" * OVERSIZE),
            "empty": "",
        }
        if item.how in bodies:
            return web.Response(text=bodies[item.how], content_type="text/html" if item.how == "page" else "application/json")
        if item.how == "silence":
            await asyncio.sleep(30)
        transport = request.transport
        assert transport is not None
        if item.how in {"hang_up", "midway"}:
            response = web.StreamResponse(headers={"content-type": "application/json", "content-length": str(len(whole))})
            await response.prepare(request)
            await response.write(bodies["cut_json"].encode())
            if item.how == "midway":
                await asyncio.sleep(0.01)
                reset(transport)
            transport.close()
            return response
        reset(transport)
        return web.Response()


def reset(transport: asyncio.Transport) -> None:
    """Linger of zero seconds: the peer sees a reset, not an ordinary end."""
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
