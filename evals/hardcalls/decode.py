"""Parsing at the door: text with line numbers in, records or a list of problems out.

msgspec stops at the first thing it cannot read. People mend files faster when they see all of it at once, so records are
checked field by field here; msgspec still decides what a value may be.
"""

import contextlib
import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec
import yaml

from hardcalls.errors import ConfigError
from hardcalls.record import Record

T = TypeVar("T")
Path = tuple[str | int, ...]


class Problem(Record):
    """One thing wrong in one file."""

    file: str
    line: int
    """From 1; 0 when no line can be named."""
    field: str
    message: str

    @property
    def text(self) -> str:
        """`file:line: field: what is wrong`."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.field}: {self.message}" if self.field else f"{place}: {self.message}"


class Document(Record):
    """A parsed file: plain values, and the line that each of them starts in."""

    file: str
    value: Any
    lines: dict[Path, int] = {}

    def problem(self, path: Path, message: str) -> Problem:
        """A problem at a path, with the line of the nearest thing that has one."""
        known = (self.lines[path[:i]] for i in range(len(path), -1, -1) if path[:i] in self.lines)
        return Problem(file=self.file, line=next(known, 0), field=dotted(path), message=message)


def dotted(path: Path) -> str:
    """`customer.steps[2].say`."""
    text = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path)
    return text.removeprefix(".")


class _Loader(yaml.SafeLoader):
    """YAML as JSON writes it: no dates, no `yes` or `on` as booleans, no `012` or `12:30` as numbers, no aliases, no tags."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """A node; an alias or a tag is an error, as either can make more of a file than a reader sees; so is half a character."""
        event = self.peek_event()  # type: ignore[no-untyped-call]
        if isinstance(event, yaml.AliasEvent) or getattr(event, "tag", None):
            what = "aliases (`*name`) and tags (`!name`) are not read; write the value itself"
            raise yaml.composer.ComposerError(problem=what, problem_mark=event.start_mark)
        if any("\ud800" <= c <= "\udfff" for c in getattr(event, "value", "")):
            what = r"half a character (`\ud800` to `\udfff`), which no file can hold; write the whole one"
            raise yaml.composer.ComposerError(problem=what, problem_mark=event.start_mark)
        return super().compose_node(parent, index)


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag.endswith("null")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9]\d{0,17})$", re.ASCII), list("-0123456789"))
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^-?(?:0|[1-9]\d*)(?:\.\d+(?:[eE][-+]?\d+)?|[eE][-+]?\d+)$", re.ASCII),
    list("-0123456789"),
)


# The same for a text that surely holds no alias, no tag and no half character, by libyaml where it was built in: ten times as fast.
_Quick: Any = type(
    "_Quick",
    (getattr(yaml, "CSafeLoader", yaml.SafeLoader),),
    {"yaml_implicit_resolvers": _Loader.yaml_implicit_resolvers},
)
# What may begin an anchor, an alias or a tag, and how half a character is written.
_UNUSUAL = re.compile(r"(?:\A|[\s\[\]{},:?-])[&*!]|\\[uU]")
_DEEP = 1000


def parse_yaml(text: str, file: str) -> Document | Problem:
    """A YAML file with its lines, or what makes it unreadable (broken syntax, a key twice, an alias)."""
    if _is_usual(text):
        with contextlib.suppress(yaml.YAMLError, RecursionError):
            return _parsed(text, file, _Quick)
    return _carefully(text, file)


def _is_usual(text: str) -> bool:
    """Whether the quick reader may have it: libyaml goes as deep as a text says, and has no bottom to stop it."""
    deep = text.count("[") + text.count("{") > _DEEP or max(map(len, text.splitlines()), default=0) > 2 * _DEEP
    return not deep and not _UNUSUAL.search(text)


def _carefully(text: str, file: str) -> Document | Problem:
    """The same, with every message."""
    try:
        return _parsed(text, file, _Loader)
    except yaml.reader.ReaderError as exc:
        line = text.count("\n", 0, exc.position) + 1
        return Problem(
            file=file, line=line, field="", message=f"not valid YAML: a character that cannot be read, {text[exc.position]!r}"
        )
    except yaml.YAMLError as exc:
        mark = getattr(exc, "problem_mark", None)
        what = getattr(exc, "problem", None) or "the file could not be read"
        return Problem(file=file, line=mark.line + 1 if mark else 0, field="", message=f"not valid YAML: {what}")
    except RecursionError:
        return Problem(file=file, line=0, field="", message="not valid YAML: values are nested too deeply to be read")


def _parsed(text: str, file: str, loader_type: Any) -> Document | Problem:
    loader = loader_type(text)
    try:
        node = loader.get_single_node()
        if node is None:
            return Problem(file=file, line=1, field="", message="the file is empty")
        lines: dict[Path, int] = {}
        twice = _note_lines(node, (), lines)
        if twice:
            path, line = twice
            return Problem(file=file, line=line, field=dotted(path), message="this key is given twice; keep one of them")
        return Document(file=file, value=loader.construct_document(node), lines=lines)
    finally:
        loader.dispose()


def _note_lines(node: yaml.Node, path: Path, lines: dict[Path, int]) -> tuple[Path, int] | None:
    """Fill in the line of each path; the first key that stands twice, if any."""
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = (*path, str(key.value))
            if here in lines:
                return here, key.start_mark.line + 1
            lines[here] = key.start_mark.line + 1
            if twice := _note_lines(value, here, lines):
                return twice
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            if twice := _note_lines(value, (*path, index), lines):
                return twice
    return None


def parse_toml(text: str, file: str) -> Document | Problem:
    """A TOML file; lines are found by the name of the key, which is enough for a message."""
    try:
        value = tomllib.loads(text)
    except tomllib.TOMLDecodeError as exc:
        at = re.search(r"at line (\d+)", str(exc))
        line = int(at.group(1)) if at else len(text.splitlines())
        return Problem(file=file, line=line, field="", message=f"not valid TOML: {exc}")
    except RecursionError:
        return Problem(file=file, line=0, field="", message="not valid TOML: values are nested too deeply to be read")
    lines: dict[Path, int] = {(): 1}
    tables: dict[str, int] = {}
    prefix: Path = ()
    inside = False
    for number, line_text in enumerate(text.splitlines(), 1):
        stripped = line_text.strip()
        was_inside, inside = inside, inside ^ bool((stripped.count('"""') + stripped.count("'''")) % 2)
        if was_inside or stripped.startswith("#"):
            continue
        name = stripped.partition("]")[0].strip("[ ")
        if stripped.startswith("[["):
            tables[name] = tables.get(name, -1) + 1
            prefix = (name, tables[name])
            lines.setdefault(prefix, number)
        elif stripped.startswith("["):
            prefix = tuple(name.split("."))
            lines.setdefault(prefix, number)
        elif "=" in stripped:
            lines.setdefault((*prefix, stripped.split("=", 1)[0].strip()), number)
    return Document(file=file, value=value, lines=lines)


def convert(document: Document, to: type[T]) -> T | tuple[Problem, ...]:
    """The record that a document holds, or every problem that keeps it from being one."""
    problems = tuple(_problems(document, document.value, to, ()))
    if problems:
        return problems
    try:
        return msgspec.convert(document.value, to)
    except msgspec.ValidationError as exc:
        return (document.problem((), _plain(str(exc))),)


def read_as(
    document: Document | Problem, to: type[T], check: Callable[[T, Document], Iterable[Problem]] = lambda _found, _document: ()
) -> T:
    """The record that a document holds, once its meaning has been checked too; ConfigError with every problem."""
    if isinstance(document, Problem):
        raise ConfigError(document.text)
    found = convert(document, to)
    problems = found if isinstance(found, tuple) else tuple(check(found, document))
    if problems or isinstance(found, tuple):
        raise ConfigError("\n".join(p.text for p in problems))
    return found


def _problems(document: Document, value: Any, to: Any, path: Path) -> Iterator[Problem]:
    """Walk records, lists and tables; leave single values to msgspec."""
    inner = get_args(to)[0] if get_origin(to) is Annotated else to
    origin = get_origin(inner)
    records = [t for t in (get_args(inner) if origin in {Union, UnionType} else (inner,)) if _is_record(t)]
    if records and (isinstance(value, dict) or inner in records):
        yield from _record_problems(document, value, records, path)
    elif origin is tuple and isinstance(value, list):
        for index, item in enumerate(value):
            yield from _problems(document, item, get_args(inner)[0], (*path, index))
        if not value:
            yield from _value_problems(document, value, to, path)
    elif origin is dict and isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                yield document.problem((*path, str(key)), f"{key!r} is not text; put it in quotes")
            yield from _problems(document, item, get_args(inner)[1], (*path, str(key)))
    else:
        yield from _value_problems(document, value, to, path)


def _value_problems(document: Document, value: Any, to: Any, path: Path) -> Iterator[Problem]:
    try:
        msgspec.convert(value, to)
    except msgspec.ValidationError as exc:
        if get_origin(to) is Literal and isinstance(value, str):
            yield document.problem(path, f"{value!r} is not known; it must be one of {', '.join(map(str, get_args(to)))}"[:300])
        else:
            yield document.problem(path, f"{_plain(str(exc))}; got {value!r}"[:300])


def _is_record(to: Any) -> bool:
    return isinstance(to, type) and issubclass(to, msgspec.Struct)


def _record_problems(document: Document, value: Any, records: list[type[msgspec.Struct]], path: Path) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield document.problem(path, f"expected fields with values; got {value!r}"[:200])
        return
    tag = records[0].__struct_config__.tag_field
    chosen = next((r for r in records if r.__struct_config__.tag == value.get(tag)), None) if tag else records[0]
    if chosen is None:
        known = ", ".join(str(r.__struct_config__.tag) for r in records)
        said = f"{value[tag]!r} is not known" if tag in value else f"the field `{tag}` is missing"
        yield document.problem((*path, str(tag)), f"{said}; it must be one of {known}")
        return
    fields = {f.encode_name: f for f in msgspec.structs.fields(chosen)}
    known_names = [*fields, tag] if tag else list(fields)
    for key in value:
        if key not in known_names:
            near = difflib.get_close_matches(str(key), [str(k) for k in known_names], n=1)
            hint = f"did you mean `{near[0]}`?" if near else "known: " + ", ".join(str(k) for k in known_names)
            yield document.problem((*path, str(key)), f"there is no such field; {hint}")
    for name, field in fields.items():
        if name in value:
            yield from _problems(document, value[name], field.type, (*path, name))
        elif field.required:
            yield document.problem(path, f"the field `{name}` is missing")


def _plain(message: str) -> str:
    """What msgspec said, without its own path, which the field says better."""
    return message.split(" - at `$", 1)[0]
