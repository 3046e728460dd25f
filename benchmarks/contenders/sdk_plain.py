"""The official SDK as most people use it: `.create`, its default transport."""

from collections.abc import Awaitable, Callable

import openai

from benchmarks.contenders.calls import Body, Post, run


async def contend(url: str, work: Callable[[Post], Awaitable[None]]) -> None:
    async with openai.AsyncOpenAI(base_url=url) as client:

        async def post(body: Body) -> str:
            answer = await client.chat.completions.create(**body)
            return answer.choices[0].message.content or ""

        await work(post)


if __name__ == "__main__":
    run(contend)
