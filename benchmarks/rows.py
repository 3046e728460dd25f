"""What a run folder holds, read without hardcalls: whoever checks it must not share its mistakes."""

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.endpoints.question import mixed_seed
from hardcalls.replay import seed_of

Key = tuple[str, int]
Row = dict[str, Any]
# Times differ from run to run, whatever else is the same.
TIMES = {"timings", "seconds", "started", "first", "last"}


def rows(path: Path) -> list[Row]:
    """Every whole line; a torn last one is none."""
    if not path.exists():
        return []
    whole, _, _ = path.read_bytes().rpartition(b"\n")
    return [msgspec.json.decode(line) for line in whole.split(b"\n") if line]


def key(row: Row) -> Key:
    """What a row is of."""
    return (row["scenario"], row["trial"])


def twice(found: list[Row]) -> list[Key]:
    """The conversations that more than one row is of."""
    return [k for k, times in Counter(map(key, found)).items() if times > 1]


def timeless(value: Any) -> Any:
    """The value without the fields that hold times, at any depth."""
    if isinstance(value, dict):
        return {k: timeless(v) for k, v in value.items() if k not in TIMES}
    return [timeless(v) for v in value] if isinstance(value, list) else value


class Asked:
    """What an endpoint was asked for, by conversation."""

    def __init__(self, stats: Mapping[str, Any], *, suite: str) -> None:
        self._suite = suite
        self._found = {name.partition("/")[0]: kinds for name, kinds in stats["conversations"].items()}

    def agent(self, of: Key) -> int:
        """Requests for the agent's replies in one conversation."""
        return self._times(seed_of(self._suite, *of), "agent")

    def judge(self, of: Key) -> int:
        """Requests for the judge's opinion of one conversation."""
        return self._times(seed_of("judge", *of), "judge")

    def _times(self, seed: int, kind: str) -> int:
        kinds = self._found.get(str(mixed_seed(0, seed)), {})
        return sum(kinds.get(kind, {}).values())
