"""A model service on loopback that costs next to nothing: both protocols, latency, planned faults, and counts at GET /stats.

    python -m benchmarks.mock_endpoint --latency 50ms --faults 429=0.1,500=0.05,reset=0.05

prints its address on the first line and serves until it is ended. What it counts can be read at /stats; POST /reset begins anew.
"""

import argparse
import asyncio
import contextlib
import json
import random
import socket
import struct
import time
from collections import Counter, defaultdict
from typing import Any, cast

from benchmarks.mock_faults import OTHERS, STATUSES, Plan, parse
from benchmarks.mock_replies import Replies, http
from benchmarks.mock_requests import Asked, read

PATHS = {b"/v1/chat/completions": "chat", b"/chat/completions": "chat", b"/v1/messages": "messages", b"/messages": "messages"}
END = b"\r\n\r\n"
LENGTH = b"content-length:"
# Closing a socket that lingers for no time resets its connection.
RESET = struct.pack("ii", 1, 0)


class Counts:
    """What was asked for, and what was answered."""

    def __init__(self) -> None:
        self.requests: Counter[str] = Counter()
        self.faults: Counter[str] = Counter()
        self.asked: Counter[tuple[str, bool, int]] = Counter()
        self.malformed: list[str] = []
        self.connections = 0
        self.busy = self.most_busy = 0
        self._cpu = time.process_time()

    def shown(self) -> dict[str, Any]:
        """All of it as JSON values; for each conversation how often each turn was asked for."""
        conversations: dict[str, dict[str, dict[int, int]]] = defaultdict(lambda: {"agent": {}, "judge": {}})
        for (name, judge, turn), times in self.asked.items():
            conversations[name]["judge" if judge else "agent"][turn] = times
        return {
            "requests": dict(self.requests),
            "faults": dict(self.faults),
            "malformed": self.malformed[:20],
            "connections": self.connections,
            "most_at_once": self.most_busy,
            "cpu_seconds": time.process_time() - self._cpu,
            "conversations": conversations,
        }


class Service:
    """What all connections share."""

    def __init__(self, *, latency: float, jitter: float, slow: float, retry_after: float, plan: Plan) -> None:
        self._latency, self._jitter, self._slow, self._plan = latency, jitter, slow, plan
        self._replies = {p: Replies(p, retry_after=retry_after) for p in ("chat", "messages")}
        self._chance = random.Random(plan.seed)
        self.counts = Counts()

    def ask(self, connection: "Connection", path: bytes, body: bytes) -> None:
        """Answer one request, at once or when its latency has passed."""
        protocol = PATHS.get(path)
        if protocol is None:
            connection.write(self._of_its_own(path))
            return
        counts = self.counts
        counts.requests[protocol] += 1
        asked = read(protocol, body)
        if isinstance(asked, str):
            counts.malformed.append(asked)
            connection.write(self._replies[protocol].refused(asked))
            return
        counts.requests["judge" if asked.judge else "agent"] += 1
        key = (asked.conversation, asked.judge, asked.turn)
        counts.asked[key] += 1
        fault = self._plan.fault(asked.conversation, "judge" if asked.judge else "agent", asked.turn, counts.asked[key])
        self._answer(connection, asked, protocol=protocol, fault=fault)

    def _answer(self, connection: "Connection", asked: Asked, *, protocol: str, fault: str) -> None:
        counts = self.counts
        if fault:
            counts.faults[fault] += 1
            if fault == "hang":
                return
        counts.busy += 1
        counts.most_busy = max(counts.most_busy, counts.busy)
        wait = self._slow if fault == "slow" else self._latency
        if self._jitter:
            wait += self._jitter * self._chance.random()
        replies, of = self._replies[protocol], asked.conversation
        answer = b"" if fault == "reset" else replies.answer(fault, judge=asked.judge, turn=asked.turn, conversation=of)
        # A refusal costs a service less than an answer: it comes at once.
        connection.later(0 if fault in STATUSES else wait, answer, then=fault if fault in {"reset", "cut"} else "")

    def _of_its_own(self, path: bytes) -> bytes:
        if path == b"/stats":
            return http(200, json.dumps(self.counts.shown()).encode())
        if path == b"/reset":
            self.counts = Counts()
            return http(200, b"{}")
        return http(404, b'{"error": {"message": "not found"}}')


class Connection(asyncio.Protocol):
    """One client's connection: requests one after another."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._loop = asyncio.get_running_loop()
        self._buffer = b""
        self._need = 0
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._service.counts.connections += 1

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._transport = None

    def data_received(self, data: bytes) -> None:
        self._buffer = self._buffer + data if self._buffer else data
        while self._buffer and len(self._buffer) >= self._need:
            stop = self._buffer.find(END)
            if stop < 0:
                return
            head = self._buffer[:stop]
            begin = stop + len(END)
            end = begin + _length(head)
            if len(self._buffer) < end:
                self._need = end
                return
            body, self._buffer, self._need = self._buffer[begin:end], self._buffer[end:], 0
            self._service.ask(self, head.split(b" ", 2)[1].partition(b"?")[0], body)

    def later(self, wait: float, answer: bytes, *, then: str) -> None:
        """Write the answer when the time has come, and break the connection after it where that is asked for."""
        self._loop.call_later(wait, self._finish, answer, then)

    def _finish(self, answer: bytes, then: str) -> None:
        self._service.counts.busy -= 1
        if self._transport is None:
            return
        if answer:
            self._transport.write(answer)
        if then == "cut":
            self._transport.close()
        elif then == "reset":
            self._transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            self._transport.abort()

    def write(self, answer: bytes) -> None:
        """Answer at once."""
        if self._transport is not None:
            self._transport.write(answer)


def _length(head: bytes) -> int:
    lowered = head.lower()
    at = lowered.find(LENGTH)
    return int(lowered[at + len(LENGTH) :].split(b"\r\n", 1)[0]) if at >= 0 else 0


async def serve(service: Service, *, port: int) -> None:
    """Listen on loopback, say where, and serve until the process is ended."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(service), "127.0.0.1", port, backlog=1024)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    async with server:
        await server.serve_forever()


def seconds(text: str) -> float:
    """Seconds from `50ms`, `2s` or `0.05`."""
    if text.endswith("ms"):
        return float(text[:-2]) / 1000
    return float(text.removesuffix("s"))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mock_endpoint", description="A model service on loopback.")
    faults = "; ".join(f"{name}: {what}" for name, what in OTHERS.items())
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--latency", type=seconds, default=0.05, help="before each answer (default: 50ms)")
    parser.add_argument("--jitter", type=seconds, default=0.0, help="as much again at most, by chance")
    parser.add_argument("--slow", type=seconds, default=2.0, help="what a slow answer takes (default: 2s)")
    parser.add_argument("--retry-after", type=seconds, default=1.0, help="what a 429 asks for (default: 1s)")
    parser.add_argument("--faults", default="", help=f"shares by kind, such as 429=0.1,reset=0.05; {', '.join(STATUSES)}, {faults}")
    parser.add_argument("--seed", type=int, default=0, help="of the faults and the jitter")
    given = parser.parse_args()
    try:
        plan = parse(given.faults, seed=given.seed)
    except ValueError as exc:
        parser.error(str(exc))
    service = Service(latency=given.latency, jitter=given.jitter, slow=given.slow, retry_after=given.retry_after, plan=plan)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(service, port=given.port))


if __name__ == "__main__":
    main()
