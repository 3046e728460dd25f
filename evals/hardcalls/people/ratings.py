"""import_ratings(): files of ratings, whatever tools they are from, become labels of which each counts once."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from hardcalls.errors import ImportFileError
from hardcalls.imports.rows.row import Row
from hardcalls.label import Label
from hardcalls.people.entries import entries
from hardcalls.people.formats import FORMATS, label_studio_min, own, table
from hardcalls.people.imported import Asked, Imported, LeftOut
from hardcalls.people.labels import Key, key_of
from hardcalls.people.mapping import Mapping

TRIED = 20
"""Entries by which a format is known."""
SHOWN = 12
WORDS = frozenset({"item", "pair", "constants", "criteria", "values", "orders", "scales", "not_applicable", "skipped"})
"""What a mapping may say of a format whose fields are known."""


def import_ratings(paths: Sequence[Path], asked: Asked, *, tool: str = "", latest: bool = False) -> Imported:
    """The labels of all files; `tool` names their format, which is told from each file where it is blank.

    Who rated the same thing twice is kept twice, numbered by time; with `latest` only the last time is kept.
    ImportFileError when a file cannot be read, and when nothing comes of all of them.
    """
    _refuse_twice(paths)
    found = _read(paths, asked, tool)
    left = [one for f in found for one in f.left_out]
    labels, more = _once([x for f in found for x in f.labels], latest=latest)
    notes = dict.fromkeys(n for f in found for n in f.notes)
    if count := sum(1 for x in labels if x.repeat):
        notes[f"{count:,} ratings are repeats: the same rater saw the same thing again (--latest keeps the last time only)"] = None
    left_out = _added([*left, *more])
    if not labels:
        reasons = "".join(f"\n  {one.count:,} x {one.why} ({one.first})" for one in left_out)
        raise ImportFileError(f"no rating came of {', '.join(map(str, paths))}: there is nothing to import{reasons}")
    return Imported(labels=labels, left_out=left_out, notes=tuple(notes))


def format_of(path: Path, asked: Asked) -> str:
    """The format of a file by its first entries; ImportFileError when it is none that is known."""
    rows = [e for _, e in zip(range(TRIED), entries(path, sheet=asked.mapping.sheet), strict=False) if isinstance(e, Row)]
    if asked.mapping.is_table:
        return label_studio_min.NAME if rows and label_studio_min.fits(rows[0].value) else table.NAME
    known = next((name for name, f in FORMATS.items() if any(f.fits(r.value) for r in rows)), "")
    if known:
        return known
    columns = ", ".join(list(dict.fromkeys(n for r in rows for n in r.value))[:SHOWN]) or "none that can be read"
    raise ImportFileError(
        f"{path} is of no format that is known by itself; its columns are: {columns}. Name the --format, or say with --map which "
        f"column is what: `hardcalls import-ratings {path} --guess` proposes such a mapping"
    )


def _read(paths: Sequence[Path], asked: Asked, tool: str) -> list[Imported]:
    """What came of each file, and of all files of a format that say something together only."""
    by_format: defaultdict[str, list[Path]] = defaultdict(list)
    for path in paths:
        by_format[tool or format_of(path, asked)].append(path)
    found: list[Imported] = []
    for name, files in by_format.items():
        _refuse_unused(name, asked.mapping, files[0])
        known = FORMATS[name]
        found += [known.together(files, asked)] if known.together else [known.read(p, asked) for p in files]
    return found


def _refuse_unused(name: str, mapping: Mapping, path: Path) -> None:
    """What a mapping says, and this format would pass over in silence, is a mistake."""
    if name in {table.NAME, label_studio_min.NAME}:
        return
    taken = {"ballot": frozenset[str](), own.NAME: frozenset({"criteria"})}.get(name, WORDS)
    plain = Mapping()
    unused = [f for f in Mapping.__struct_fields__ if f not in taken and getattr(mapping, f) != getattr(plain, f)]
    if unused:
        may = f"only {', '.join(sorted(taken))}" if taken else "nothing"
        raise ImportFileError(
            f"{path} is of the format {name}, and of a mapping that takes {may}; leave out {', '.join(unused)}, "
            "or read it as a table (--format table)"
        )


def _refuse_twice(paths: Sequence[Path]) -> None:
    real = Counter(p.resolve() for p in paths)
    twice = next((p for p in paths if real[p.resolve()] > 1), None)
    if twice is not None:
        raise ImportFileError(f"{twice} is named twice; a rating counts once")


def _once(labels: Sequence[Label], *, latest: bool) -> tuple[tuple[Label, ...], list[LeftOut]]:
    """Labels without those that stand there twice, repeats numbered by time or only the last of them kept."""
    groups: defaultdict[Key, dict[Label, None]] = defaultdict(dict)
    left: list[LeftOut] = []
    for label in labels:
        # The same rating in two files is one rating, wherever it was found first.
        same = groups[key_of(replace(label, repeat=0))]
        plain = replace(label, source="")
        if any(replace(s, source="") == plain for s in same):
            left.append(LeftOut(why="the same rating once more", count=1, first=label.source))
        else:
            same[label] = None
    kept: list[Label] = []
    for group in groups.values():
        ordered = sorted(group, key=lambda x: (x.repeat, x.at)) if len(group) > 1 else list(group)
        if latest:
            left += [LeftOut(why="rated again later", count=1, first=x.source) for x in ordered[:-1]]
            kept.append(replace(ordered[-1], repeat=0))
        elif len({x.repeat for x in ordered}) == len(ordered):
            kept += ordered
        else:
            kept += [replace(x, repeat=n) for n, x in enumerate(ordered)]
    return tuple(kept), left


def _added(left: Sequence[LeftOut]) -> tuple[LeftOut, ...]:
    """What was left out by reason, the most frequent one first."""
    first: dict[str, LeftOut] = {}
    counts: Counter[str] = Counter()
    for one in left:
        first.setdefault(one.why, one)
        counts[one.why] += one.count
    return tuple(replace(first[why], count=count) for why, count in sorted(counts.items(), key=lambda c: (-c[1], c[0])))
