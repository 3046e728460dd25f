"""`hardcalls calibrate`: a judge against people, and its licence."""

import argparse
import datetime as dt
import hashlib
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from hardcalls.audits.audit import Audit, contradiction
from hardcalls.audits.injection import KINDS
from hardcalls.calibration.comparison import Calibration, calibrate
from hardcalls.calibration.evidence import Known, Said, collect
from hardcalls.calibration.permit import Injection, permit
from hardcalls.cli.calibrations import calibration_text, licence_text
from hardcalls.cli.evidence import day_of
from hardcalls.cli.folders import runs
from hardcalls.cli.instrument import Judged, fitting, judged, read_labels, rubric_of, said_of, with_quality
from hardcalls.cli.policy_files import read_policy
from hardcalls.cli.saved import save
from hardcalls.cli.streams import say, width
from hardcalls.errors import ConfigError, ImportFileError, RunError, UsageError
from hardcalls.imports.rows.row import Row
from hardcalls.imports.rows.sources import rows
from hardcalls.label import Label
from hardcalls.licence import Floors, Licence
from hardcalls.rubric import QUALITY

GRANTED, REFUSED, TOO_LITTLE = 0, 1, 2


def main(given: argparse.Namespace) -> int:
    """Print what a judge may gate and on what evidence, and write its licence; tables from elsewhere are compared only."""
    floors = read_policy(given.policy).judges if given.policy else Floors()
    if bool(given.run) == bool(given.judge_labels):
        raise UsageError("give run folders that a judge has rated, or --judge-labels from elsewhere: one of the two")
    if given.judge_labels:
        return _tables(given, floors)
    if given.lengths:
        raise UsageError("--lengths goes with --judge-labels; of runs, the lengths are known")
    return _runs(given, floors)


def _runs(given: argparse.Namespace, floors: Floors) -> int:
    found = judged(runs(given.run), given.judge)
    asked = tuple(c for c in given.criteria.split(",") if c)
    rubric = rubric_of(found, given.rubric, asked=QUALITY in asked)
    labels: Sequence[Label] = fitting(read_labels(given.labels), found)
    if rubric:
        labels = with_quality(labels, rubric)
    audit = _audit(given.audit, found) if given.audit else None
    made = _calibrations(labels, said_of(found, rubric), found.known, asked=asked, floors=floors, seed=given.seed)
    if not made:
        of = f" of {', '.join(asked)}" if asked else ""
        rated = ", ".join(sorted({x.criterion for x in labels if x.turn is None and x.pair is None}))
        raise RunError(
            f"there is nothing{of} that people have rated and {found.judge!r} was asked; people have rated {rated or 'pairs'}"
        )
    permits = tuple(permit(c, floors, injection=_injection(audit, c.criterion)) for c in made)
    day = day_of(given.date)
    licence = Licence(
        judge=found.judge,
        instrument=found.instrument,
        rubric=found.rubric,
        permits=permits,
        floors=floors,
        issued=day,
        until=(dt.date.fromisoformat(day) + dt.timedelta(days=floors.days)).isoformat(),
        evidence=_evidence([*given.labels, *([given.audit] if given.audit else [])]),
    )
    if given.output:
        save(Path(given.output), licence)
    unknown = tuple(sorted(set(asked) - {c.criterion for c in made}))
    if given.json:
        say(_json({"licence": licence, "calibrations": made}))
    else:
        say(licence_text(licence, made, unknown=unknown, columns=width()))
        if given.output:
            say(f"\nlicence written to {given.output}")
    if all(p.granted for p in permits) and not unknown:
        return GRANTED
    return TOO_LITTLE if all(p.granted or p.undecided for p in permits) else REFUSED


def _tables(given: argparse.Namespace, floors: Floors) -> int:
    for name, value in (("-o", given.output), ("--audit", given.audit)):
        if value:
            raise UsageError(
                f"{name} goes with run folders: of labels from elsewhere it is not known what judge, prompt and rubric made them"
            )
    every = read_labels(given.judge_labels)
    names = sorted({label.rater for label in every})
    if given.judge and given.judge not in names:
        raise UsageError(f"no {given.judge!r} among the raters of the judge's labels; there is {', '.join(names)}")
    labels = read_labels(given.labels)
    lengths = _lengths(given.lengths) if given.lengths else {}
    asked = tuple(c for c in given.criteria.split(",") if c)
    made: dict[str, tuple[Calibration, ...]] = {}
    for name in [given.judge] if given.judge else names:
        own = [x for x in every if x.rater == name and x.turn is None and x.pair is None and not x.repeat]
        said = [Said(item=x.item, criterion=x.criterion, value=x.number, why="" if x.number is not None else _why(x)) for x in own]
        made[name] = _calibrations(labels, said, lengths, asked=asked, floors=floors, seed=given.seed)
    if not any(made.values()):
        raise ImportFileError("people and the judge have no item and criterion in common; see that both files name them alike")
    if given.json:
        say(_json(made))
    else:
        say("\n\n".join(calibration_text(name, c, columns=width()) for name, found in made.items() for c in found))
        say("\nNo licence: it is not known what judge, prompt and rubric made these labels.")
    return 0


def _why(label: Label) -> str:
    return label.state if label.state != "given" else "no number"


def _calibrations(
    labels: Sequence[Label],
    said: Sequence[Said],
    known: Mapping[str, Known],
    *,
    asked: Sequence[str],
    floors: Floors,
    seed: int,
) -> tuple[Calibration, ...]:
    """Of each criterion and language that people rated and the judge was asked about."""
    evidence = collect(labels, said, known)
    return tuple(
        calibrate(e, raters=floors.raters, least=floors.items, epsilon=floors.epsilon, seed=seed)
        for e in evidence
        if e.pairs and (not asked or e.criterion in asked)
    )


def _audit(file: str, found: Judged) -> Audit:
    """An audit of this very judge; ConfigError for any other."""
    try:
        audit = msgspec.json.decode(Path(file).read_bytes(), type=Audit)
    except OSError as exc:
        raise ConfigError(f"the audit {file} cannot be read: {exc.strerror or exc}") from exc
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise ConfigError(f"{file} is no audit: {exc}; `hardcalls audit-judge -o FILE` writes one") from exc
    if wrong := contradiction(audit):
        raise ConfigError(f"{file} is no audit as `hardcalls audit-judge` wrote it: {wrong}; audit again")
    for what, one, other in (("instrument", audit.instrument, found.instrument), ("rubric", audit.rubric, found.rubric)):
        if one != other:
            raise ConfigError(f"{file} is of the {what} {one}, and {found.judge!r} is {other}; audit it again as it is now")
    return audit


def _injection(audit: Audit | None, criterion: str) -> Injection | None:
    item = audit.injected(criterion) if audit else None
    if audit is None or item is None:
        return None
    tried = {i.name for i in audit.items if criterion in {i.criterion, QUALITY}}
    untried = tuple(kind for kind in KINDS if kind not in tried)
    failed = item.state == "failed"
    return Injection(name=item.name, turned=item.flips, n=item.n, upper=item.upper, failed=failed, untried=untried)


def _lengths(named: str) -> dict[str, Known]:
    """Reply lengths by item, of FILE or FILE:ITEM,LENGTH; ImportFileError naming the row that has none."""
    file, found_columns, columns = named.rpartition(":") if not Path(named).exists() else (named, "", "")
    item, _, length = columns.partition(",") if found_columns else ("item", "", "length")
    if not file or not item or not length:
        raise UsageError(
            f"--lengths {named!r}: there is no such file; write FILE, or FILE:ITEM,LENGTH with the names of two columns"
        )
    found = {}
    for row in rows(file):
        value = row.value if isinstance(row, Row) else {}
        try:
            characters = float(value[length])
        except (KeyError, TypeError, ValueError):
            characters = math.nan
        if not math.isfinite(characters) or value.get(item) is None:
            why = f" ({row.why})" if not isinstance(row, Row) else ""
            raise ImportFileError(f"{row.place}: a row needs a column {item!r} and a number in {length!r}{why}")
        found[str(value[item])] = Known(unit=str(value[item]), length=characters)
    return found


def _evidence(files: Iterable[str]) -> str:
    """The files that it rests on, each with its SHA-256."""
    return ", ".join(f"{Path(f).name} sha256:{hashlib.sha256(Path(f).read_bytes()).hexdigest()}" for f in files)


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
