"""Which rubric a name or a path means."""

from pathlib import Path

from hardcalls.bundled import bundled
from hardcalls.errors import ConfigError
from hardcalls.rubric import Rubric, parse

DEFAULT = "support-v1"


def rubric_names() -> tuple[str, ...]:
    """The ids of the bundled rubrics."""
    return tuple(sorted(p.stem for p in (bundled("suites") / "rubrics").glob("*.yaml")))


def read_rubric(name: str = DEFAULT) -> Rubric:
    """A rubric by the path of its file or by the id of a bundled one; ConfigError with every problem of it."""
    path = Path(name)
    shipped = bundled("suites") / "rubrics" / f"{name}.yaml"
    if not path.is_file() and "/" not in name and shipped.is_file():
        path = shipped
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        why = exc.strerror if isinstance(exc, OSError) else exc
        known = ", ".join(rubric_names())
        raise ConfigError(f"the rubric {name!r} could not be read: {why}; give a file, or one that ships: {known}") from exc
    return parse(text, str(path))
