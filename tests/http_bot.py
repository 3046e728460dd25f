"""A team's own bot on a loopback port, and the template that describes it."""

import asyncio
import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from aiohttp import web

TEMPLATE = """
url = "{url}/chat"
timeout = 5.0
retries = 1
backoff = 0.01

[headers]
X-Desk = "Bearer ${{DESK_TOKEN}}"

[body]
session = "{{{{conversation}}}}"
text = "{{{{message}}}}"

[reply]
text = "$.messages[*].text"
error = "$.problem"

[reply.handoff]
path = "$.state"
values = ["handed_over", true]
queue = "$.to.queue"
summary = "$.to.note"

[reply.usage]
input_tokens = "$.used.in"
output_tokens = "$.used.out"
"""


class Request:
    """What the bot was sent."""

    def __init__(self, path: str, headers: dict[str, str], body: Any) -> None:
        self.path, self.headers, self.body = path, headers, body


class HttpBot:
    """Use it with `async with`. It answers what a function makes of a request: JSON, (status, JSON) or a whole response."""

    def __init__(self, answer: Callable[[Request], Any]) -> None:
        self._answer = answer
        self.requests: list[Request] = []
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    def template(self, folder: Path, text: str = TEMPLATE, **swaps: str) -> Path:
        """The file that describes it; `swaps` are not yet filled in."""
        file = folder / "bot.toml"
        file.write_text(text.format(url=self.url, **swaps), encoding="utf-8")
        return file

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        raw = await request.read()
        seen = Request(request.path_qs, {k.lower(): v for k, v in request.headers.items()}, json.loads(raw) if raw else None)
        self.requests.append(seen)
        answer = self._answer(seen)
        if inspect.isawaitable(answer):
            answer = await answer
        if isinstance(answer, web.StreamResponse):
            return answer
        status, body = answer if isinstance(answer, tuple) else (200, answer)
        return web.json_response(body, status=status)


async def hangs(_: Request) -> Any:
    """A bot that does not answer in time."""
    await asyncio.sleep(30)


def says(*texts: str, **more: Any) -> dict[str, Any]:
    """An ordinary answer."""
    return {"messages": [{"text": t} for t in texts]} | more
