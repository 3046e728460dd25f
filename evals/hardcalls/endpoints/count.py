"""A count of tokens, as far as what a service says can be one."""

from typing import Any

MOST = 10**12
"""Far above what any answer could have used, and well within what a table can hold."""


def counted(value: Any) -> int | None:
    """The count; None where it is no whole number, or one that cannot be: a reply is not lost for it."""
    return value if type(value) is int and 0 <= value <= MOST else None
