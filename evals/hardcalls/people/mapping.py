"""A mapping file: which column of a team's table is what, and what the words in it mean."""

from pathlib import Path
from typing import Annotated, Any

import msgspec

from hardcalls.decode import Problem, convert, parse_toml
from hardcalls.endpoints.jsonpath import compiled
from hardcalls.errors import ImportFileError
from hardcalls.label import Kind
from hardcalls.record import Record

ALL = "*"
"""The criterion that stands for every one without an entry of its own."""
ELEMENT, POSITION = "@", "#"
"""With `each`: the element itself, and its place in the list, from 1."""
SINGLE = (
    "item",
    "rater",
    "criterion",
    "value",
    "turn",
    "at",
    "seconds",
    "comment",
    "language",
    "stratum",
    "gold",
    "kind",
    "chance",
)
"""Fields that each name one column."""

Range = tuple[float, float]
Word = float | str


class Constants(Record, omit_defaults=True):
    """What holds for every row, because no column says it."""

    rater: str = ""
    criterion: str = ""
    language: str = ""
    kind: Kind | None = None


class Mapping(Record, omit_defaults=True):
    """Which column is what; empty where there is none. A column may be a path (`meta.id`) or a JSONPath (`$.meta.ids[0]`)."""

    item: str = ""
    """What names the thing that was rated; for other formats than a table, what to take instead of the tool's own id."""
    rater: str = ""
    criterion: str = ""
    """Of a long table: the column that names the criterion."""
    value: str = ""
    """Of a long table: the column with the rating."""
    wide: dict[str, str] = {}
    """Of a wide table: the column of each criterion."""
    comments: dict[str, str] = {}
    """Of a wide table: the column that comments on a criterion."""
    turn: str = ""
    at: str = ""
    seconds: str = ""
    comment: str = ""
    language: str = ""
    stratum: str = ""
    chance: str = ""
    """The probability with which the item was drawn."""
    kind: str = ""
    """person, crowd, model, gold or adjudicated, in the words that are usual for them."""
    gold: str = ""
    """True where the row says what is right."""
    pair: tuple[str, str] | None = None
    """The two columns that name what was compared; the value is then one of the names, of the columns, or `tie`."""
    entries: str = ""
    """JSONPath of the rows in a JSON file that is more than a list of them."""
    each: str = ""
    """The list in every row whose elements are ratings; columns are looked for in the element, then in the row."""
    sheet: str = ""
    """Of a spreadsheet; else its first."""
    constants: Constants = Constants()
    criteria: dict[str, str] = {}
    """What to call the criteria of the file; the others keep their names."""
    values: dict[str, Word] = {}
    """What words mean, in any case; a word that is not here is left out and counted, never guessed."""
    orders: dict[str, Annotated[tuple[str, ...], msgspec.Meta(min_length=2)]] = {}
    """The words of a criterion from the lowest to the highest, which become 0, 1, 2…; `*` for every criterion."""
    scales: dict[str, Range] = {}
    """The lowest and the highest value of a criterion, by its name here; `*` for every criterion."""
    not_applicable: tuple[str, ...] = ()
    """Words by which a rater said that a criterion does not apply."""
    skipped: tuple[str, ...] = ()
    """Words by which a rater gave no answer."""

    @property
    def is_table(self) -> bool:
        """Whether it says how a table is read, and not only what words mean."""
        return bool(self.wide or self.value)


def read_mapping(path: Path) -> Mapping:
    """A mapping file; ImportFileError with every problem in it."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as exc:
        why = (exc.strerror or exc) if isinstance(exc, OSError) else "it is not text in UTF-8"
        hint = "`hardcalls import-ratings FILE --guess` proposes one"
        raise ImportFileError(f"the mapping {path} cannot be read: {why}; {hint}") from exc
    return parse_mapping(text, str(path))


def parse_mapping(text: str, file: str) -> Mapping:
    """The text of a mapping file; ImportFileError with every problem in it."""
    parsed = parse_toml(text, file)
    if isinstance(parsed, Problem):
        raise ImportFileError(parsed.text)
    found = convert(parsed, Mapping)
    if not isinstance(found, Mapping):
        raise ImportFileError("\n".join(p.text for p in found))
    problems = [parsed.problem(tuple(where.split("/")), why).text for where, why in _contradictions(found)]
    if problems:
        raise ImportFileError("\n".join(problems))
    return found


def _contradictions(mapping: Mapping) -> list[tuple[str, str]]:
    """Where something does not go together, and why."""
    found: list[tuple[str, str]] = []
    if mapping.wide and (mapping.value or mapping.criterion):
        found.append(("wide", "a table is wide or long: give [wide], or `criterion` and `value`"))
    if mapping.value and not (mapping.criterion or mapping.constants.criterion):
        found.append(("value", "nothing says which criterion it is of; give `criterion`, or criterion under [constants]"))
    found += [(f"comments/{n}", "there is no such criterion under [wide]") for n in mapping.comments if n not in mapping.wide]
    found += [(f"scales/{n}", "write the lowest value first") for n, (low, high) in mapping.scales.items() if not low < high]
    found += [
        (f"orders/{n}", "a word stands there twice") for n, words in mapping.orders.items() if len(folded(words)) < len(words)
    ]
    meant: dict[str, Any] = {}
    for word, value in mapping.values.items():
        if meant.setdefault(word.strip().casefold(), value) != value:
            found.append((f"values/{word}", "the same word in another case means something else; words are read in any case"))
    singles = {n: getattr(mapping, n) for n in (*SINGLE, "entries", "each")} | {f"wide/{n}": c for n, c in mapping.wide.items()}
    for name, column in singles.items():
        path = compiled(column) if column.startswith("$") else None
        if isinstance(path, str):
            found.append((name, f"{column!r} is no JSONPath: {path}"))
    if mapping.entries and not mapping.entries.startswith("$"):
        found.append(("entries", f"{mapping.entries!r} is no JSONPath: it does not begin with $"))
    return found


def folded(words: tuple[str, ...]) -> dict[str, int]:
    """The place of each word, in any case."""
    return {w.strip().casefold(): n for n, w in enumerate(words)}
