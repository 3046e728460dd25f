"""What else a verdict may rest on, read from the files that are named: licences of judges, and estimates from people."""

import argparse
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from hardcalls import licence
from hardcalls.cli.promoted import promotion_of
from hardcalls.errors import ConfigError, UsageError
from hardcalls.estimates import estimate
from hardcalls.estimates.estimate import Estimate
from hardcalls.licence import Licence, void
from hardcalls.promotion import Promotion
from hardcalls.record import Record

T = TypeVar("T", bound=Record)


@dataclass(frozen=True, kw_only=True)
class Backing:
    """Licences and estimates, and the day on which they are looked at."""

    licences: tuple[Licence, ...] = ()
    estimates: tuple[Estimate, ...] = ()
    today: str = ""
    promotion: Promotion | None = None
    """How the baseline came to be what is deployed, where it was promoted."""

    @property
    def holding(self) -> tuple[Licence, ...]:
        """The licences that have begun and not ended."""
        return tuple(x for x in self.licences if not void(x, instrument=x.instrument, rubric=x.rubric, today=self.today))


def backing_of(given: argparse.Namespace) -> Backing:
    """What --licence, --estimate, --date and a promoted --baseline name; ConfigError for a file that is none."""
    return Backing(
        licences=tuple(_read(Path(f), Licence, licence.contradiction, made_by="calibrate") for f in given.licence),
        estimates=tuple(_read(Path(f), Estimate, estimate.contradiction, made_by="estimate") for f in given.estimate),
        today=day_of(given.date),
        promotion=promotion_of(Path(given.baseline)) if given.baseline else None,
    )


def day_of(text: str) -> str:
    """A day as it was typed, or today's where none was; UsageError for what is none."""
    if not text:
        return dt.datetime.now(tz=dt.UTC).date().isoformat()
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError as exc:
        raise UsageError(f"--date {text!r}: write a day as YYYY-MM-DD") from exc


def _read(path: Path, to: type[T], contradiction: Callable[[T], str], *, made_by: str) -> T:
    what = to.__name__.lower()
    try:
        found = msgspec.json.decode(path.read_bytes(), type=to)
    except OSError as exc:
        raise ConfigError(f"the {what} {path} cannot be read: {exc.strerror or exc}") from exc
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ConfigError(f"{path} is no {what}: {exc}; `hardcalls {made_by}` writes one") from exc
    if wrong := contradiction(found):
        raise ConfigError(f"{path} is no {what} as `hardcalls {made_by}` wrote it: {wrong}; make it again")
    return found
