"""When something was rated: the times of all tools as ISO 8601 in UTC."""

from datetime import UTC, datetime
from typing import Any

MILLISECONDS = 100_000_000_000
"""Numbers from here on count milliseconds: as seconds they would lie beyond the year 5000."""


def utc(value: Any) -> str | None:
    """`2026-03-01T12:30:00Z` of an ISO text, a time or seconds since 1970; None when it is none of them. No zone is UTC."""
    found = _time(value)
    if found is None:
        return None
    aware = found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    return aware.isoformat().replace("+00:00", "Z")


def _time(value: Any) -> datetime | None:
    if isinstance(value, datetime):
        return value
    if isinstance(value, str):
        return _of_text(value.strip())
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _of_number(value)
    return None


def _of_text(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:
        return _of_number(float(text))
    except ValueError:
        return None


def _of_number(number: float) -> datetime | None:
    try:
        return datetime.fromtimestamp(number / 1000 if abs(number) >= MILLISECONDS else number, UTC)
    except (OverflowError, ValueError, OSError):
        return None
