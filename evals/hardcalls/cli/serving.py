"""`hardcalls serve-grading`: the raters' pages on this machine."""

import argparse
import asyncio
import contextlib
import secrets
import signal
import sys
from pathlib import Path

from hardcalls.cli.streams import say
from hardcalls.errors import UsageError
from hardcalls.people import handout
from hardcalls.people.server import HOST, GradingServer, serve


def main(given: argparse.Namespace) -> int:
    """Serve until Ctrl-C, which is how it ends."""
    folder = Path(given.folder)
    found = handout.read(folder)
    server = GradingServer(folder, found, secret=secrets.token_hex(16))
    try:
        # Where loops take no signals (Windows), Ctrl-C comes as this; nothing is lost by it, as each ballot is stored whole.
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(_serve(server, given.port, folder))
    except OSError as exc:
        raise UsageError(f"{HOST}:{given.port} cannot be listened on: {exc.strerror or exc}; name another --port") from exc
    there = sum(handout.stored(folder, p.rater) is not None for p in found.pages)
    say(f"ended; answers of {there} of {len(found.pages)} raters are in {folder / handout.BALLOTS}")
    return 0


async def _serve(server: GradingServer, port: int, folder: Path) -> None:
    end = asyncio.Event()
    loop = asyncio.get_running_loop()

    def ready() -> None:
        for rater, address in server.addresses.items():
            say(f"{rater}: {address}")
        say(f"answers are stored in {folder / handout.BALLOTS}; Ctrl-C ends it")

    if sys.platform != "win32":
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, end.set)
    await serve(server, port, ready=ready, end=end)
