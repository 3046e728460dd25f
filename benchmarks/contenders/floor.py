"""aiohttp and msgspec, no SDK: about what Python can do."""

from collections.abc import Awaitable, Callable

import aiohttp
import msgspec

from benchmarks.contenders.calls import Body, Post, run, words

JSON = {"content-type": "application/json", "authorization": "Bearer none-needed"}


async def contend(url: str, work: Callable[[Post], Awaitable[None]]) -> None:
    encode = msgspec.json.Encoder().encode
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), headers=JSON) as session:

        async def post(body: Body) -> str:
            async with session.post(f"{url}/chat/completions", data=encode(body)) as answer:
                return words(await answer.read())

        await work(post)


if __name__ == "__main__":
    run(contend)
