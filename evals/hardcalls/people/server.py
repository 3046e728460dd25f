"""The raters' pages over loopback, and what they store: one ballot each, in the round's folder."""

import asyncio
import secrets
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
from aiohttp import web

from hardcalls.errors import HardcallsError
from hardcalls.people import handout
from hardcalls.people.ballot import Ballot
from hardcalls.people.grading import Page, Round
from hardcalls.people.lot import Lot
from hardcalls.people.page import served

HOST = "127.0.0.1"
MOST_BYTES = 32 * 1024 * 1024
"""Of one ballot."""
LONGEST = 10
"""Digits of a revision."""
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class GradingServer:
    """Serves each rater's page under an address that only they are told, and takes what it stores."""

    def __init__(self, folder: Path, found: Round, *, secret: str) -> None:
        self._folder, self._round = folder, found
        self._tokens = {p.rater: Lot(seed=secret).id("token", p.rater) for p in found.pages}
        self._runner = web.AppRunner(self._app(), access_log=None, handle_signals=False)
        self.port = 0

    async def start(self, port: int) -> None:
        """Listen; OSError when the port is taken. 0 takes any that is free."""
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, port)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Finish what is being answered, and close."""
        await self._runner.cleanup()

    @property
    def addresses(self) -> dict[str, str]:
        """By rater, where their page is."""
        return {r: f"http://{HOST}:{self.port}/{token}/{r}/" for r, token in self._tokens.items()}

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=MOST_BYTES, middlewares=[self._guarded])
        place = "/{token:[0-9a-f]{16}}/{rater:[A-Za-z0-9._-]+}"
        app.router.add_get(f"{place}/", self._page)
        app.router.add_get(f"{place}/ballot", self._stored)
        app.router.add_post(f"{place}/ballot", self._store)
        return app

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Nothing is answered to another site, whatever name it has given this address."""
        own = {f"{HOST}:{self.port}", f"localhost:{self.port}"}
        origin = request.headers.get("Origin")
        foreign = origin is not None and origin not in {f"http://{host}" for host in own}
        if request.headers.get("Host") not in own or foreign or request.headers.get("Sec-Fetch-Site") == "cross-site":
            return _said(403, "this server answers only to its own pages")
        try:
            response = await handler(request)
        except web.HTTPException as exc:
            return _said(exc.status, exc.reason)
        except HardcallsError as exc:
            print(exc, file=sys.stderr)
            return _said(500, "the folder of this round cannot be used; whoever runs the server sees why")
        response.headers.update(HEADERS)
        return response

    def _of(self, request: web.Request) -> Page:
        """Whose page an address is of; 404 for everything else."""
        rater, token = request.match_info["rater"], request.match_info["token"]
        page = next((p for p in self._round.pages if p.rater == rater), None)
        if page is None or not secrets.compare_digest(self._tokens[rater], token):
            raise web.HTTPNotFound
        return page

    async def _page(self, request: web.Request) -> web.StreamResponse:
        html = handout.page(self._folder, self._of(request))
        return web.Response(text=served(html), content_type="text/html")

    async def _stored(self, request: web.Request) -> web.StreamResponse:
        ballot = handout.stored(self._folder, self._of(request).rater)
        if ballot is None:
            return web.Response(status=204)
        return web.Response(body=msgspec.json.encode(ballot), content_type="application/json")

    async def _store(self, request: web.Request) -> web.StreamResponse:
        page = self._of(request)
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        seen = request.headers.get("If-Match", "").strip('"')
        if not (seen.isascii() and seen.isdigit() and len(seen) <= LONGEST):
            return _said(428, "the header If-Match has to name the revision that was last seen")
        try:
            ballot = msgspec.json.decode(await request.read(), type=Ballot)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
            return _said(400, f"this is no ballot: {exc}")
        if not self._belongs(ballot, page):
            return _said(409, "this ballot is not of this page")
        # Nothing is awaited from here on: between looking and writing no other ballot can come.
        there = handout.stored(self._folder, page.rater)
        revision = there.revision if there else 0
        if ballot == there:
            return web.json_response({"revision": revision})
        if int(seen) != revision or ballot.revision <= revision:
            return web.json_response({"revision": revision}, status=412)
        handout.store(self._folder, ballot)
        return web.json_response({"revision": ballot.revision})

    def _belongs(self, ballot: Ballot, page: Page) -> bool:
        names = [f.item for f in ballot.items]
        return (
            (ballot.assignment, ballot.rater) == (page.assignment, page.rater)
            and (ballot.mode, ballot.rubric) == (self._round.mode, self._round.rubric)
            and ballot.commitment == self._round.commitment
            and len(set(names)) == len(names)
            and set(names) <= set(page.items)
        )


def _said(status: int, text: str) -> web.Response:
    return web.Response(status=status, text=f"{text}\n", headers=HEADERS)


async def serve(server: GradingServer, port: int, *, ready: Callable[[], None], end: asyncio.Event) -> None:
    """Serve until the event; `ready` is called once the pages can be fetched."""
    await server.start(port)
    try:
        ready()
        await end.wait()
    finally:
        await server.stop()
