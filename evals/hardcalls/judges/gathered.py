"""gathered(): several questions at once, and the first error as it was raised."""

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


async def gathered(questions: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """All answers, in order. When one raises, the others are called off before its error goes on, by itself and in no group."""
    tasks = [asyncio.ensure_future(q) for q in questions]
    try:
        return list(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
