"""A sample of conversations: drawn by a hash of their names, so that it is the same of every agent, and each time."""

import hashlib
import heapq
from collections.abc import Iterable

Key = tuple[str, int]
"""A scenario's id and the number of a trial."""


def place(key: Key) -> int:
    """Where a conversation stands in the order that samples are taken in; it has nothing to do with what is in it."""
    return int.from_bytes(hashlib.sha256(f"sample:{key[0]}:{key[1]}".encode()).digest()[:8])


def limit_of(keys: Iterable[Key], size: int) -> int:
    """The highest place that belongs to a sample of so many; of a larger one, the smaller is a part."""
    first = heapq.nsmallest(size, map(place, keys))
    return first[-1] if first else 0
