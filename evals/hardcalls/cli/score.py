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
    """Rate each run with the checks that ship, and with those of the user's own; with some of them where they are named."""
    raters = CHECKS | dict(own_check(text) for text in given.check)
    for name in given.only:
        if name not in raters:
            raise unknown("check", name, raters)
    chosen = {name: raters[name] for name in given.only} or raters
    for folder in (f for name in given.run for f in folders(name)):
        say(rated_line(rate(folder, raters=chosen, jobs=given.jobs or cores()), folder))
    return 0


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
