"""`hardcalls score`: rate stored runs again."""

import argparse

from hardcalls.cli.folders import folders
from hardcalls.cli.tables import run_line
from hardcalls.errors import UsageError
from hardcalls.plugins import load
from hardcalls.raters import CHECKS
from hardcalls.rating import rate
from hardcalls.score import Rater


def main(given: argparse.Namespace) -> int:
    """Rate each run with the checks that ship, and with those of the user's own."""
    raters = CHECKS | dict(own_check(text) for text in given.check)
    for folder in (f for name in given.run for f in folders(name)):
        print(run_line(rate(folder, raters=raters), folder))
    return 0


def own_check(text: str) -> tuple[str, Rater]:
    """The name and the check that `NAME=module:attr` means; an object with `rate(case)`, or a class of one."""
    name, found, spec = text.partition("=")
    if not found:
        raise UsageError(f"--check {text!r}: write it as NAME=module:attr")
    if name in CHECKS:
        raise UsageError(f"--check {text!r}: {name!r} is the name of a check that ships; choose another")
    loaded = load(spec, what="check")
    rater: Rater = loaded() if isinstance(loaded, type) else loaded
    if not callable(getattr(rater, "rate", None)):
        raise UsageError(f"--check {text!r}: {type(rater).__name__} has no `rate(case)`; see hardcalls.score.Rater")
    return name, rater
