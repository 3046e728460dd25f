"""grading(): the fingerprint of what rates. Runs that were rated differently are not compared."""

from collections.abc import Mapping

from hardcalls.plugins import source
from hardcalls.raters import VERSION
from hardcalls.store import fingerprint

OURS = "hardcalls"


def grading(raters: Mapping[str, object]) -> str:
    """The names of all raters, the version of those that ship, and the source of one's own."""
    own = {name: source(rater) for name, rater in sorted(raters.items()) if type(rater).__module__.partition(".")[0] != OURS}
    return fingerprint({"checks": sorted(raters), "version": VERSION} | ({"own": own} if own else {}))


def judged(checks: str, judges: Mapping[str, str]) -> str:
    """The same with judges beside the checks: by name, what each was."""
    return fingerprint([checks, dict(judges)]) if judges else checks
