"""gathered(): several questions at once, and the first error as it was raised."""

import asyncio
from collections.abc import Coroutine, Iterable
from typing import Any, TypeVar

from hardcalls.errors import BudgetSpent

T = TypeVar("T")


async def gathered(questions: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """All answers, in order. The first error goes on by itself and in no group, once the others have come or are called off.

    At the end of a budget they come: they are paid for. At any other error they are called off.
    """
    tasks = [asyncio.ensure_future(q) for q in questions]
    try:
        return list(await asyncio.gather(*tasks))
    except BudgetSpent:
        await asyncio.gather(*tasks, return_exceptions=True)
        raise
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
