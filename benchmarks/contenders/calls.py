"""W1 as a bare loop, the same for each contender: only how one request is sent differs."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from benchmarks import w1_suite

SYSTEM = "Answer in the language that the customer writes in."
QUESTION = "Rate from 0 to 1 how well the agent dealt with this. Answer with JSON: value, turn, reason."

Body = dict[str, Any]
Post = Callable[[Body], Awaitable[str]]
"""Sends one request and gives the words of its answer."""


class Said(msgspec.Struct):
    content: str


class Choice(msgspec.Struct):
    message: Said


class Answer(msgspec.Struct):
    choices: list[Choice]


DECODER = msgspec.json.Decoder(Answer)


def words(content: bytes) -> str:
    """The words of an answer's body."""
    return DECODER.decode(content).choices[0].message.content


async def conversation(post: Post, *, index: int, trial: int, judged: bool) -> str:
    """Four turns and, where it is judged, the question to the judge; what was said last."""
    said = ""
    messages: list[Body] = [{"role": "system", "content": SYSTEM}]
    for step in w1_suite.steps(index):
        messages.append({"role": "user", "content": step})
        said = await post({"model": "mock", "messages": list(messages), "seed": trial * 1000 + index})
        messages.append({"role": "assistant", "content": said})
    if judged:
        told = "\n".join(f"{m['role']}: {m['content']}" for m in messages[1:])
        asked = [{"role": "system", "content": QUESTION}, {"role": "user", "content": told}]
        said = await post({"model": "judge", "messages": asked, "seed": trial * 1000 + index})
    return said


async def play(post: Post, *, jobs: int, judged: bool, scenarios: int, trials: int) -> None:
    """All conversations, so many at once."""
    limit = asyncio.Semaphore(jobs)

    async def one(index: int, trial: int) -> None:
        async with limit:
            if not await conversation(post, index=index, trial=trial, judged=judged):
                raise RuntimeError("the endpoint gave no words")

    async with asyncio.TaskGroup() as group:
        for trial in range(trials):
            for index in range(scenarios):
                group.create_task(one(index, trial))


def run(contend: Callable[[str, Callable[[Post], Awaitable[None]]], Awaitable[None]]) -> None:
    """A contender's whole program: `URL JOBS judge|no-judge SCENARIOS TRIALS`."""
    url, jobs, judge, scenarios, trials = sys.argv[1:]

    async def work(post: Post) -> None:
        await play(post, jobs=int(jobs), judged=judge == "judge", scenarios=int(scenarios), trials=int(trials))

    async def whole() -> None:
        await contend(url, work)

    asyncio.run(whole())
