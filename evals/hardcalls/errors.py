"""The error vocabulary, and its rules.

1. A bad outcome is a value: a failed gate, a missing rating, a fault. An exception means that we could not know.
2. Each message says what happened, where (file, line, field) and what to do about it.
3. Errors are raised where the evidence is, with their cause (``from exc``), and caught once, at the door (``cli``).
4. Every one of them ends in exit code 3, so that "broken" can never be read as "failed" or "undecided".
"""


class HardcallsError(Exception):
    """Something that the harness cannot get past, in words for the person who ran it."""


class UsageError(HardcallsError):
    """The command line asked for something that does not exist or does not go together."""


class ConfigError(HardcallsError):
    """A settings or policy file could not be read or does not mean anything."""


class SuiteError(HardcallsError):
    """A suite could not be read; the message lists every problem found, one a line."""


class RunError(HardcallsError):
    """A run folder could not be read, written or used for what was asked."""


class ImportFileError(HardcallsError):
    """A file of somebody else's could not be turned into a run."""


class EndpointError(HardcallsError):
    """An endpoint refused in a way that no other conversation would survive either (a wrong key, an unknown model)."""


class CrashError(HardcallsError):
    """Code that was plugged in (an agent, a check, a world) raised; the message names it."""


class BudgetSpent(HardcallsError):  # noqa: N818  (a limit that was set, and no error of anybody's)
    """A call would have gone beyond the budget; the conversation that needed it is not finished."""


def first_of(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """The first real exception of a group of groups."""
    inner = group.exceptions[0]
    return first_of(inner) if isinstance(inner, BaseExceptionGroup) else inner
