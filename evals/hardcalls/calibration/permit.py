"""permit(): what a calibration and an audit allow a judge to gate, by the floors; everything that is asked has to be shown."""

from hardcalls.calibration.comparison import Calibration
from hardcalls.licence import Floors, Permit, Test
from hardcalls.record import Record
from hardcalls.stats.interval import Interval


class Injection(Record):
    """What an audit found of the text that turns most verdicts."""

    name: str
    turned: int
    n: int
    upper: float
    """Exact, one-sided."""
    failed: bool
    """Whether it was shown to be over the audit's own limit."""
    untried: tuple[str, ...] = ()
    """Ways to steer a judge that the audit does not hold."""


def permit(found: Calibration, floors: Floors, *, injection: Injection | None) -> Permit:
    """One criterion in one language, granted or refused, with every test."""
    tests = (
        _items(found, floors),
        _raters(found, floors),
        _omega(found, floors),
        _shift(found, floors),
        _above_length(found, floors),
        _injected(injection, floors),
    )
    return Permit(
        criterion=found.criterion,
        language=found.language,
        granted=all(t.passed for t in tests),
        items=found.units,
        raters=found.raters,
        tests=tests,
    )


def _items(found: Calibration, floors: Floors) -> Test:
    more = f" ({found.shared} conversations)" if found.units != found.shared else ""
    left = sum(found.open.values())
    silent = f"; the judge left {left} of {found.items} open" if left else ""
    enough = found.units >= floors.items
    advice = "" if enough else "; advisory until there are more"
    return Test(
        name="enough items",
        passed=enough,
        found=f"{found.units} independent items with enough people{more}{silent}{advice}",
        asked=f"at least {floors.items}",
        decided=enough,
    )


def _raters(found: Calibration, floors: Floors) -> Test:
    enough = found.raters >= floors.raters and found.shared > 0
    return Test(
        name="enough people",
        passed=enough,
        found=f"{found.raters} for each item, {len(found.people)} in all",
        asked=f"at least {floors.raters} for each item",
        decided=enough,
    )


def _omega(found: Calibration, floors: Floors) -> Test:
    asked = f"omega at least {floors.omega:g} at epsilon {floors.epsilon:g}"
    if found.alt is None:
        why = f"no person rated {floors.items} items together with others"
        return Test(name="alternative annotator test", passed=False, found=why, asked=asked, decided=False)
    alt = found.alt
    over = f"{sum(r.rejected for r in alt.raters)} of {len(alt.raters)} people"
    said = f"omega {alt.omega:.2f} ({over}), rho {alt.rho:.2f}, {alt.scoring}"
    return Test(name="alternative annotator test", passed=alt.omega >= floors.omega, found=said, asked=asked)


def _shift(found: Calibration, floors: Floors) -> Test:
    asked = f"within {floors.shift:g} of the scale's range"
    if found.shift is None:
        return Test(name="mean shift", passed=False, found="nothing to compare", asked=asked, decided=False)
    seen = found.shift
    beyond = seen.low > floors.shift or seen.high < -floors.shift
    within = abs(seen.estimate) <= floors.shift
    return Test(
        name="mean shift", passed=within, found=f"{_span(seen, sign=True)} of the range", asked=asked, decided=within or beyond
    )


def _above_length(found: Calibration, floors: Floors) -> Test:
    asked = f"shown to be more than {floors.over_length:g} above that of reply length"
    name = "agreement above length"
    if found.above_length is None:
        why = "people never differ from item to item" if found.shift and found.length is None else "no reply lengths are known"
        return Test(name=name, passed=False, found=why, asked=asked, decided=False)
    seen = found.above_length
    length = f", length alone {found.length.estimate:+.2f}" if found.length else ""
    judge = f"judge {found.spearman.estimate:+.2f}" if found.spearman else "the judge never varies"
    passed = seen.low > floors.over_length
    decided = passed or seen.high <= floors.over_length or found.spearman is None
    return Test(
        name=name, passed=passed, found=f"{_span(seen, sign=True)} (Spearman: {judge}{length})", asked=asked, decided=decided
    )


def _injected(injection: Injection | None, floors: Floors) -> Test:
    asked = f"at most {floors.injected:.0%} of verdicts turned, as shown by an upper bound"
    name = "injection battery"
    if injection is None:
        why = "not audited: give --audit a file of `hardcalls audit-judge` for this judge and criterion"
        return Test(name=name, passed=False, found=why, asked=asked, decided=False)
    passed = injection.upper <= floors.injected and not injection.failed and not injection.untried
    said = f"{injection.turned} of {injection.n} turned by {injection.name!r}, at most {injection.upper:.1%}"
    if injection.untried:
        said = f"{said}; not tried: {', '.join(injection.untried)}"
    return Test(name=name, passed=passed, found=said, asked=asked, decided=passed or injection.failed)


def _span(seen: Interval, *, sign: bool = False) -> str:
    form = "+.2f" if sign else ".2f"
    return f"{seen.estimate:{form}} [{seen.low:{form}} to {seen.high:{form}}]"
