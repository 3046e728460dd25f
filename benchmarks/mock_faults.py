"""Which requests go wrong, and how: a plan with rates and a seed, the same for a request whenever it comes."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

STATUSES = ("429", "500", "502", "503", "529")
OTHERS = {
    "reset": "the connection is reset instead of an answer",
    "cut": "the connection is closed in the middle of the body",
    "slow": "the answer takes --slow instead of --latency",
    "hang": "no answer at all",
    "truncated": "a body of JSON that stops in the middle",
    "blank": "status 200 with no body",
    "empty": "a reply without words",
    "oversized": "a reply of 5 MB",
}
KINDS = (*STATUSES, *OTHERS)
SCALE = 2**32


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Shares of all requests by kind of fault, each from 0 to 1, together at most 1."""

    rates: Mapping[str, float] = field(default_factory=dict)
    seed: int = 0

    def __post_init__(self) -> None:
        unknown = sorted(set(self.rates) - set(KINDS))
        if unknown:
            raise ValueError(f"there is no fault {unknown[0]!r}; there are {', '.join(KINDS)}")
        if any(not 0 <= r <= 1 for r in self.rates.values()) or sum(self.rates.values()) > 1:
            raise ValueError(f"the rates of faults lie between 0 and 1 and add up to at most 1: {shown(self.rates)}")

    def fault(self, conversation: str, kind: str, turn: int, attempt: int) -> str:
        """What goes wrong with one request, by what it asks and how often it was asked; empty for nothing."""
        if not self.rates:
            return ""
        asked = f"{self.seed}\x1f{conversation}\x1f{kind}\x1f{turn}\x1f{attempt}".encode()
        drawn = int.from_bytes(hashlib.blake2b(asked, digest_size=4).digest()) / SCALE
        for name, rate in self.rates.items():
            drawn -= rate
            if drawn < 0:
                return name
        return ""


def parse(text: str, *, seed: int = 0) -> Plan:
    """A plan from `429=0.1,reset=0.05`; ValueError says what is wrong with it."""
    return Plan(rates=dict(_rates(text)), seed=seed)


def _rates(text: str) -> Iterator[tuple[str, float]]:
    for part in filter(None, text.split(",")):
        name, given, rate = part.partition("=")
        if not given:
            raise ValueError(f"{part!r} is no fault with its rate; write it as 429=0.1")
        yield name.strip(), float(rate)


def shown(rates: Mapping[str, float]) -> str:
    """The rates as they are given on the command line."""
    return ",".join(f"{name}={rate:g}" for name, rate in rates.items())
