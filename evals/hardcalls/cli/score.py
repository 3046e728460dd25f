"""`hardcalls score`: rate stored runs again."""

import argparse
import os

from hardcalls.cli.folders import folders
from hardcalls.cli.streams import say
from hardcalls.cli.tables import rated_line
from hardcalls.errors import UsageError
from hardcalls.plugins import made, unknown
from hardcalls.raters import CHECKS
from hardcalls.rating import rate
from hardcalls.score import Rater


def main(given: argparse.Namespace) -> int:
    """Rate each run with the checks that ship, and with those of the user's own; with some of them where they are named.

    With judges, each run is judged first. 0 when all are rated, 2 when a budget ended the judging, 130 when somebody did.
    """
    raters = CHECKS | dict(own_check(text) for text in given.check)
    for name in given.only:
        if name not in raters:
            raise unknown("check", name, raters)
    chosen = {name: raters[name] for name in given.only} or raters
    if given.judge:
        from hardcalls.cli.rejudged import rejudged  # noqa: PLC0415  (it brings the endpoints, which checks do without)

        return rejudged(given, chosen, folders=[f for name in given.run for f in folders(name)], cores=cores())
    _refuse_without_judges(given)
    for folder in (f for name in given.run for f in folders(name)):
        say(rated_line(rate(folder, raters=chosen, jobs=given.jobs or cores()), folder))
    return 0


def _refuse_without_judges(given: argparse.Namespace) -> None:
    """UsageError for a flag that says something about judges where there are none."""
    for flag in ("sample", "panel", "cache", "criteria"):
        if getattr(given, flag):
            raise UsageError(f"--{flag} is about judges, and none is named; name one with --judge NAME=SPEC")


def cores() -> int:
    """How many processes can work at the same time here."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def own_check(text: str) -> tuple[str, Rater]:
    """The name and the check that `NAME=module:attr` means; an object with `rate(case)`, or a class of one."""
    name, found, spec = text.partition("=")
    if not (found and name):
        raise UsageError(f"--check {text!r}: write it as NAME=module:attr")
    if name in CHECKS:
        raise UsageError(f"--check {text!r}: {name!r} is the name of a check that ships; choose another")
    rater: Rater = made(spec, what="check")
    if not callable(getattr(rater, "rate", None)):
        raise UsageError(f"--check {text!r}: {type(rater).__name__} has no `rate(case)`; see hardcalls.score.Rater")
    return name, rater
