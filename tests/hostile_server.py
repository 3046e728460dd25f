"""A server on a loopback port that answers every request with the bytes it is given, whatever they are."""

import asyncio
import zlib
from typing import Self


class HostileServer:
    """Use it with `async with`. It keeps the head and the body of each request."""

    def __init__(self, answer: bytes, *, endless: bytes = b"") -> None:
        self.requests: list[tuple[str, bytes]] = []
        self._answer, self._endless = answer, endless
        self._server: asyncio.Server | None = None

    @property
    def port(self) -> int:
        assert self._server is not None
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            length = next((int(line[15:]) for line in head.lower().splitlines() if line.startswith("content-length:")), 0)
            self.requests.append((head, await reader.readexactly(length)))
            writer.write(self._answer)
            while self._endless:
                writer.write(self._endless)
                await writer.drain()
            await writer.drain()
        except (asyncio.IncompleteReadError, OSError):
            pass  # the client has seen enough
        finally:
            writer.close()


def answer(body: bytes, *, status: str = "200 OK", headers: str = "content-type: application/json") -> bytes:
    """A whole HTTP answer, after which the connection is closed."""
    return f"HTTP/1.1 {status}\r\n{headers}\r\nconnection: close\r\ncontent-length: {len(body)}\r\n\r\n".encode() + body


def bomb(size: int) -> bytes:
    """An answer that is a thousand times smaller than what it unpacks to."""
    packer, piece = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16), bytes(1_000_000)
    packed = [packer.compress(piece) for _ in range(size // len(piece))]
    return answer(b"".join([*packed, packer.flush()]), headers="content-encoding: gzip")
