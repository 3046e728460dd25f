"""The official SDK's own low-level verb, its aiohttp transport, and msgspec: the fastest loop that keeps the official client."""

from collections.abc import Awaitable, Callable

import httpx2
import openai

from benchmarks.contenders.calls import Body, Post, run, words


async def contend(url: str, work: Callable[[Post], Awaitable[None]]) -> None:
    async with openai.AsyncOpenAI(base_url=url, http_client=openai.DefaultAioHttpClient()) as client:

        async def post(body: Body) -> str:
            answer = await client.post("/chat/completions", body=body, cast_to=httpx2.Response)
            return words(answer.content)

        await work(post)


if __name__ == "__main__":
    run(contend)
