"""What a JSONPath (RFC 9535) finds in an answer."""

from typing import Any

from jsonpath import JSONPath, JSONPathEnvironment
from jsonpath.exceptions import JSONPathError

ENVIRONMENT = JSONPathEnvironment(strict=True)


class Found:
    """A path that can be asked."""

    def __init__(self, text: str, query: JSONPath) -> None:
        self.text, self._query = text, query

    def all(self, value: Any) -> list[Any]:
        """Everything that lies there, in its order; nulls are nothing."""
        if isinstance(value, str):  # the library would read it as JSON once more
            return [value] if self.text.strip() == "$" else []
        return [found for found in self._query.findall(value) if found is not None]

    def lies_in(self, value: Any) -> bool:
        """Whether there is anything at all, be it null."""
        return bool(self.all(value)) or (not isinstance(value, str) and bool(self._query.findall(value)))

    def first(self, value: Any) -> Any:
        """The first thing that lies there, or None."""
        return next(iter(self.all(value)), None)


def compiled(text: str) -> Found | str:
    """The path of a text, or why it is none."""
    if not text.startswith("$"):
        return "it does not begin with $"
    try:
        query = ENVIRONMENT.compile(text)
    except JSONPathError as exc:
        return " ".join(str(exc.args[0]).split())
    except (IndexError, ValueError, RecursionError) as exc:
        return f"it cannot be read ({type(exc).__name__})"
    return Found(text, query) if isinstance(query, JSONPath) else "it is more than one path"
