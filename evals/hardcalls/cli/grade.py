"""`hardcalls grade`: conversations for people to rate blind."""

import argparse
import re
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from hardcalls.bundled import bundled
from hardcalls.cli.folders import folders
from hardcalls.cli.rubrics import read_rubric
from hardcalls.cli.streams import say
from hardcalls.errors import UsageError
from hardcalls.label import Label
from hardcalls.people import frame, handout, labels
from hardcalls.people.ballot import TIE
from hardcalls.people.frame import Arm, Frame, Stratifier
from hardcalls.people.grading import Grading, prepare
from hardcalls.people.issue import Dealing
from hardcalls.people.lot import Lot
from hardcalls.people.page import page
from hardcalls.people.pick import Drawn, pick, pick_each
from hardcalls.plugins import unknown
from hardcalls.rubric import Rubric
from hardcalls.store import read_run

SIZE = 40
HALF = 0.5
RATER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
TAKEN = frozenset({"key", "round", "readme", "ballots"})


def main(given: argparse.Namespace) -> int:
    """Write the raters' pages and the key, and say what was drawn."""
    rubric = read_rubric(given.rubric)
    criteria = _criteria(given.criteria, rubric, pairwise=given.pairwise)
    raters = _raters(given.raters)
    arms = _arms(given.run)
    if given.pairwise and len(arms) != 2:  # noqa: PLR2004  (two sides)
        raise UsageError(f"--pairwise compares two runs, and {len(arms)} are named; compare each candidate with the baseline apart")
    if given.paired and len(arms) < 2:  # noqa: PLR2004  (a pair)
        raise UsageError("--paired needs a baseline and a candidate: name two runs or more")
    gold, more = _gold(given, arms)
    lot = Lot(seed=given.seed or secrets.token_hex(16))
    make = frame.paired if given.paired or given.pairwise else frame.single
    found = make(arms, by=_stratifiers(given.by))
    for why, count in found.left_out.items():
        print(f"left out: {count} conversation{'s' if count != 1 else ''}: {why}", file=sys.stderr)
    each, size = given.per_stratum, given.n or SIZE
    drawn = pick_each(found, lot, per_stratum=each) if each else pick(found, lot, n=size)
    grading = prepare([*arms, *more], drawn, lot, _dealing(given, raters, len(drawn)), rubric=rubric, criteria=criteria, gold=gold)
    assets = bundled("reports") / "grading"
    pages = {a.rater: page(a, rubric, assets=assets) for a in grading.assignments}
    folder = Path(given.output)
    handout.write(folder, grading, pages)
    _tell(folder, grading, found, drawn)
    return 0


def _tell(folder: Path, grading: Grading, found: Frame, drawn: Sequence[Drawn]) -> None:
    what = "conversations" if all(len(u.choices[0]) == 1 for u in found.units) else "scenarios"
    strata = len({u.stratum for u in found.units})
    reached = len({d.stratum for d in drawn})
    say(f"drawn: {len(drawn)} of {len(found.units)} {what}, from {reached} of {strata} strat{'a' if strata != 1 else 'um'}")
    for issued in grading.key.issued:
        cards = [s.card for s in issued.items]
        twice, known = sum(c.repeat > 0 for c in cards), sum(c.gold for c in cards)
        parts = ", ".join(
            [*([f"{twice} of them a second time"] if twice else []), *([f"{known} with known answers"] if known else [])]
        )
        say(f"{issued.rater}: {len(cards)} to rate{f' ({parts})' if parts else ''} -> {folder / f'{issued.rater}.html'}")
    if grading.covered:
        names = ", ".join(f"{name!r} {count} times" for name, count in grading.covered.items())
        say(f"names of agents covered in the texts: {names}")
    say(f"key, for nobody who rates: {folder / handout.KEY}\n  SHA-256 {grading.key.commitment}, which each page holds")


def _dealing(given: argparse.Namespace, raters: tuple[str, ...], drawn: int) -> Dealing:
    several = given.overlap_raters or len(raters)
    if several > len(raters):
        raise UsageError(f"--overlap-raters {several}: there are only {len(raters)} raters")
    if given.repeats > HALF:
        raise UsageError("--repeats goes up to 50%: what comes twice has to lie far enough apart")
    overlap = given.overlap.of(drawn)
    return Dealing(raters=raters, overlap=overlap, several=several, repeats=given.repeats, pairwise=given.pairwise)


def _arms(names: Sequence[str]) -> list[Arm]:
    """The runs, each with a name of its own."""
    arms: list[Arm] = []
    for text in names:
        name, equals, place = text.partition("=")
        named = bool(equals) and not Path(text).exists()
        places = folders(place if named else text)
        if named and len(places) > 1:
            raise UsageError(f"{text}: {place} holds {len(places)} runs, which cannot all be called {name!r}; name one of them")
        arms += [_arm(folder, name if named else "") for folder in places]
    for index, arm in enumerate(arms):
        if any(a.name == arm.name for a in arms[:index]):
            raise UsageError(f"two runs are called {arm.name!r}, so their ratings could not be told apart; write NAME={arm.folder}")
        if arm.name == TIE or not arm.name:
            raise UsageError(f"{arm.folder}: no agent can be called {arm.name!r} here; write NAME={arm.folder}")
    return arms


def _arm(folder: Path, name: str) -> Arm:
    run = read_run(folder)
    return Arm(name=name or run.name, folder=str(folder), run=run)


def _gold(given: argparse.Namespace, arms: Sequence[Arm]) -> tuple[tuple[Label, ...], list[Arm]]:
    """The known answers, and the runs that only they are from."""
    if not given.gold:
        if given.gold_run:
            raise UsageError("--gold-run says where conversations with known answers are; give the answers with --gold FILE")
        return (), []
    if given.pairwise:
        raise UsageError("--gold does not go with --pairwise: its answers are of one conversation each")
    path = Path(given.gold)
    found = tuple(x for x in labels.read(path) if x.kind == "gold" and x.state == "given")
    if not found:
        raise UsageError(
            f"{path} has no label of kind `gold` in it; write kind = gold beside the answers that are agreed to be right"
        )
    there = {Path(a.folder).resolve() for a in arms}
    more = [a for a in _arms(given.gold_run) if Path(a.folder).resolve() not in there] if given.gold_run else []
    if twice := {a.name for a in arms} & {a.name for a in more}:
        raise UsageError(f"--gold-run: a run is called {min(twice)!r} already; write NAME=FOLDER")
    return found, more


def _stratifiers(text: str) -> tuple[Stratifier, ...]:
    wanted = [] if text == "none" else _names(text)
    for name in wanted:
        if name not in frame.STRATIFIERS:
            raise unknown("stratum", name, {*get_args(Stratifier), "none"})
    return tuple(s for s in frame.STRATIFIERS if s in wanted)


def _criteria(text: str, rubric: Rubric, *, pairwise: bool) -> tuple[str, ...]:
    """The ids of what is asked, in the rubric's order."""
    wanted = _names(text)
    for name in wanted:
        if rubric.criterion(name) is None:
            raise unknown("criterion", name, {c.id for c in rubric.criteria})
    usual = [c.id for c in rubric.criteria if not pairwise or (c.kind == "scale" and c.counts)]
    return tuple(c.id for c in rubric.criteria if c.id in (wanted or usual))


def _raters(text: str) -> tuple[str, ...]:
    """Their names, which are also the names of their files."""
    if text.isascii() and text.isdigit() and 1 <= len(text) <= 3:  # noqa: PLR2004  (hundreds)
        names = [f"rater-{i}" for i in range(1, int(text) + 1)]
    else:
        names = _names(text)
    for index, name in enumerate(names):
        if not RATER.fullmatch(name) or name.casefold() in TAKEN:
            raise UsageError(f"--raters: {name!r} cannot be the name of a file; use letters, digits, dots and dashes")
        if name.casefold() in {n.casefold() for n in names[:index]}:
            raise UsageError(f"--raters: {name!r} is there twice")
    if not names:
        raise UsageError("--raters: name who rates (anna,ben), or say how many do")
    return tuple(names)


def _names(text: str) -> list[str]:
    return [n for n in (part.strip() for part in text.split(",")) if n]
