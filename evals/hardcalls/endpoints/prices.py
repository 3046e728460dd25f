"""What calls cost, by a table that the user owns: none ships with hardcalls, because prices change."""

from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated

import msgspec

from hardcalls.decode import Problem, convert, parse_toml
from hardcalls.errors import ConfigError
from hardcalls.record import Record
from hardcalls.transcript import Usage

MILLION = 1_000_000
WILD = frozenset("*?[")
Amount = Annotated[float, msgspec.Meta(ge=0, le=1_000_000)]


class Price(Record, omit_defaults=True):
    """What one model costs, for a million tokens."""

    model: Annotated[str, msgspec.Meta(min_length=1)]
    """Its name as it is asked for, or a pattern: `*` stands for any characters, `?` for one."""
    input: Amount
    output: Amount
    cached_input: Amount | None = None
    """Of input tokens that the provider had kept; None: as of any other."""
    host: str = ""
    """Only there, as in `api.openai.com`; a pattern too. Empty: anywhere."""

    def holds_for(self, model: str, host: str) -> bool:
        """Whether it is the price of that model there."""
        return fnmatchcase(model, self.model) and (not self.host or fnmatchcase(host, self.host))

    @property
    def nearness(self) -> tuple[bool, int, bool, int]:
        """The larger, the nearer: a name before a pattern, then more of it, then one host before any."""
        plain = [c for c in self.model if c not in WILD]
        return (len(plain) == len(self.model), len(plain), bool(self.host), len(self.host))

    def cost(self, usage: Usage) -> float | None:
        """What a usage costs; None where its tokens were not counted."""
        if usage.input_tokens is None or usage.output_tokens is None:
            return None
        kept = min(usage.cached_tokens or 0, usage.input_tokens)
        of_kept = self.input if self.cached_input is None else self.cached_input
        return ((usage.input_tokens - kept) * self.input + kept * of_kept + usage.output_tokens * self.output) / MILLION


class Prices(Record):
    """The prices of models, in one currency."""

    currency: Annotated[str, msgspec.Meta(min_length=1, max_length=8)]
    price: tuple[Price, ...]

    def of(self, model: str, host: str) -> Price | None:
        """The price of a model there, the nearest of those that hold for it; None where none does."""
        return max((p for p in self.price if p.holds_for(model, host)), key=lambda p: p.nearness, default=None)

    def cost(self, model: str, host: str, usage: Usage) -> float | None:
        """What a usage costs at that model there; None, never 0, where that cannot be known."""
        price = self.of(model, host)
        return price.cost(usage) if price else None


def parse(text: str, file: str) -> Prices | tuple[Problem, ...]:
    """The table that a TOML text holds, or every problem that keeps it from being one."""
    document = parse_toml(text, file)
    if isinstance(document, Problem):
        return (document,)
    found = convert(document, Prices)
    if not isinstance(found, Prices):
        return found
    known: dict[tuple[str, str], int] = {}
    problems: list[Problem] = []
    for number, price in enumerate(found.price):
        earlier = known.setdefault((price.model, price.host), number)
        if earlier != number:
            line = document.lines.get(("price", earlier), 0)
            problems.append(document.problem(("price", number), f"{price.model!r} has a price in line {line} already; keep one"))
    return tuple(problems) or found


def read(path: Path) -> Prices:
    """The table in a file; ConfigError with every problem, by line."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        why = (exc.strerror or exc) if isinstance(exc, OSError) else "it is not text in UTF-8"
        raise ConfigError(f"the prices {path} cannot be read: {why}; name another file with --prices") from exc
    found = parse(text, str(path))
    if isinstance(found, Prices):
        return found
    raise ConfigError("\n".join(p.text for p in found))
