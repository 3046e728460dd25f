"""A lot: everything random about a round of grading, from one seed, the same on every machine and in every version of Python."""

import hashlib
from collections.abc import Callable, Iterable
from typing import TypeVar

from hardcalls.record import Record

T = TypeVar("T")
BITS = 256


class Lot(Record):
    """A seed; each name that is drawn for has its own number, whatever else is drawn."""

    seed: str

    def number(self, *names: str) -> int:
        """A number from 0 up to 2**256, the same for the same names."""
        # The length of each name keeps ("ab", "c") apart from ("a", "bc").
        text = "".join(f"{len(n)}:{n}" for n in (self.seed, *names))
        return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest())

    def id(self, *names: str) -> str:
        """Sixteen hex digits that say nothing to whoever does not know the seed."""
        return f"{self.number('id', *names):064x}"[:16]

    def shuffled(self, found: Iterable[T], *names: str, key: Callable[[T], str]) -> list[T]:
        """The same things in a random order that does not hang on the order in which they come."""
        return sorted(found, key=lambda one: (self.number(*names, key(one)), key(one)))

    def below(self, limit: int, *names: str) -> int:
        """A whole number from 0 up to a limit, each as likely as the others."""
        return self.number(*names) * limit >> BITS
