"""What changed from one policy to another, and whether it lets pass what did not pass before."""

import math
from collections.abc import Iterator, Sequence
from typing import Literal

from hardcalls.licence import Floors
from hardcalls.policy import Policy, Waiver
from hardcalls.record import Record, meaning
from hardcalls.rule import Rule

Way = Literal["looser", "stricter", "other"]
"""`looser`: there is evidence that did not pass before and passes now; `stricter`: the other way about."""

RISING = ("items", "raters", "omega", "over_length")
FALLING = ("epsilon", "shift", "injected", "days")
"""What a judge must show: the first ask for more as they rise, the second as they fall."""
SIGNED = ("allowed_drop", "gain", "within")


class Change(Record):
    """One thing that is not as it was."""

    way: Way
    sentence: str
    rule: str = ""
    """Empty where it is about the policy as a whole."""


def loosened(old: Policy, new: Policy) -> tuple[str, ...]:
    """What lets pass now what did not pass before, one sentence each; empty where nothing does."""
    return tuple(c.sentence for c in changes(old, new) if c.way == "looser")


def changes(old: Policy, new: Policy) -> tuple[Change, ...]:
    """Everything that changed, what is looser first."""
    found = [*_policy(old, new), *_rules(old, new), *_waivers(old, new)]
    order = ("looser", "stricter", "other")
    return tuple(sorted(found, key=lambda c: order.index(c.way)))


def _policy(old: Policy, new: Policy) -> Iterator[Change]:
    yield from _pins(old, new)
    yield from _confidence(old, new)
    for name, what in (
        ("minimum_scenarios", "The independent scenarios that a run needs"),
        ("minimum_trials", "The trials that a run needs"),
    ):
        yield from _number(what, getattr(old, name), getattr(new, name), more="stricter")
    yield from _number("The share of conversations that may be lost", old.most_faults, new.most_faults, more="looser")
    if old.baseline != new.baseline:
        way: Way = "looser" if new.baseline == "optional" else "stricter"
        said = "no longer asked" if way == "looser" else "undecided"
        yield Change(way=way, sentence=f"Without a baseline, rules that compare with it are now {said}.")
    if old.lost != new.lost:
        way = "looser" if new.lost == "both" else "stricter"
        said = "at both corners, which must agree" if way == "looser" else "against the candidate"
        yield Change(way=way, sentence=f"Lost conversations now count {said}.")
    yield from _sources("The policy", old.ratings, new.ratings)
    yield from _judges(old.judges, new.judges)
    for name in ("id", "title", "note"):
        if getattr(old, name) != getattr(new, name):
            yield Change(way="other", sentence=f"The {name} is another.")
    if old.early != new.early:
        what = "The share of the error of FAIL that may be spent before a run is complete"
        yield Change(way="other", sentence=f"{what} went from {old.early:g} to {new.early:g}.")


def _pins(old: Policy, new: Policy) -> Iterator[Change]:
    if old.suite != new.suite:
        # Runs that were refused may pass now, unless the policy was for any suite.
        way: Way = "looser" if old.suite else "stricter"
        yield Change(way=way, sentence=f"It was written for {_suite(old.suite)}, and is now for {_suite(new.suite)}.")
    elif old.suite_version != new.suite_version:
        way = "looser" if not new.suite_version else "other" if old.suite_version else "stricter"
        versions = (f"version {v!r}" if v else "any version" for v in (old.suite_version, new.suite_version))
        yield Change(way=way, sentence=f"It was written for {next(versions)} of its suite, and is now for {next(versions)}.")


def _suite(name: str) -> str:
    return f"the suite {name!r}" if name else "any suite"


def _confidence(old: Policy, new: Policy) -> Iterator[Change]:
    """A surer proof is harder to give, and a surer veto is too: either way something gets easier to pass."""
    if old.confidence == new.confidence:
        return
    fell = new.confidence < old.confidence
    proofs = any(r.statistical and r.kind == "prove" for r in new.rules)
    vetoes = any(r.statistical and r.kind == "veto" for r in new.rules)
    span = f"Confidence {'fell' if fell else 'rose'} from {old.confidence:g} to {new.confidence:g}"
    if proofs:
        said = "proofs need less evidence" if fell else "proofs need more evidence"
        yield Change(way="looser" if fell else "stricter", sentence=f"{span}: {said}.")
    if vetoes:
        said = "vetoes block on less evidence" if fell else "vetoes block only on more evidence"
        yield Change(way="stricter" if fell else "looser", sentence=f"{span}: {said}.")
    if not proofs and not vetoes:
        yield Change(way="other", sentence=f"{span}.")


def _number(what: str, old: float, new: float, *, more: Way, rule: str = "") -> Iterator[Change]:
    """One number that asks for more (`stricter`) or for less (`looser`) as it rises."""
    if old == new:
        return
    rose = new > old
    less: Way = "looser" if more == "stricter" else "stricter"
    yield Change(way=more if rose else less, sentence=f"{what} {'rose' if rose else 'fell'} from {old:g} to {new:g}.", rule=rule)


def _sources(who: str, old: Sequence[str], new: Sequence[str], *, rule: str = "") -> Iterator[Change]:
    if more := set(new) - set(old):
        yield Change(way="looser", sentence=f"{who} now counts ratings by {', '.join(sorted(more))}.", rule=rule)
    if fewer := set(old) - set(new):
        yield Change(way="stricter", sentence=f"{who} no longer counts ratings by {', '.join(sorted(fewer))}.", rule=rule)


def _judges(old: Floors, new: Floors) -> Iterator[Change]:
    for name in (*RISING, *FALLING):
        more: Way = "stricter" if name in RISING else "looser"
        yield from _number(f"What a judge must show, `{name}`,", getattr(old, name), getattr(new, name), more=more)


def _rules(old: Policy, new: Policy) -> Iterator[Change]:
    before, after = ({r.id: r for r in p.rules} for p in (old, new))
    gone = [r for r in old.rules if r.id not in after]
    added = [r for r in new.rules if r.id not in before]
    for rule in gone:
        twin = next((r for r in added if _asked(r) == _asked(rule)), None)
        if twin:
            added.remove(twin)
            yield Change(way="other", sentence=f"The rule {rule.id!r} is now called {twin.id!r}.", rule=twin.id)
        else:
            yield Change(way="looser", sentence=f"The rule {rule.id!r} on {rule.metric} is gone.", rule=rule.id)
    for rule in added:
        yield Change(way="stricter", sentence=f"The rule {rule.id!r} on {rule.metric} is new.", rule=rule.id)
    for rule in new.rules:
        if rule.id in before:
            yield from _rule(before[rule.id], rule)


def _asked(rule: Rule) -> object:
    """A rule without its name and its reason."""
    return {k: v for k, v in meaning(rule).items() if k not in {"id", "why"}}


def _rule(old: Rule, new: Rule) -> Iterator[Change]:
    name = f"The rule {new.id!r}"
    if _form(old) != _form(new):
        before, after = _form(old), _form(new)
        parts = " and ".join(f"{b} (now {a})" for b, a in zip(before, after, strict=True) if b != a)
        yield Change(way="looser", sentence=f"{name} asks something else: it was {parts}.", rule=new.id)
        return
    if old.kind != new.kind:
        way: Way = "looser" if new.kind == "veto" else "stricter"
        said = "only blocks what is shown to be bad, and asks for no proof" if way == "looser" else "asks for a proof"
        yield Change(way=way, sentence=f"{name} now {said}.", rule=new.id)
    if old.each != new.each:
        way = "looser" if new.each == "scenario" else "stricter"
        what = "each scenario's rate over its trials" if way == "looser" else "the worst conversation that was seen"
        yield Change(way=way, sentence=f"{name} now asks about {what}.", rule=new.id)
    yield from _limits(old, new, name=name)
    for field, what in (("exposures", "exposed scenarios"), ("minimum", "independent scenarios")):
        text = f"{name}: the {what} that it needs"
        yield from _number(text, getattr(old, field), getattr(new, field), more="stricter", rule=new.id)
    if bool(old.rests_on) != bool(new.rests_on):
        # An empty list means whatever the policy counts, which is as many as there can be.
        way = "stricter" if new.rests_on else "looser"
        said = f"only ratings by {', '.join(new.rests_on)}" if new.rests_on else "whatever ratings the policy counts"
        yield Change(way=way, sentence=f"{name} now rests on {said}.", rule=new.id)
    else:
        yield from _sources(name, old.rests_on, new.rests_on, rule=new.id)
    if old.why != new.why:
        yield Change(way="other", sentence=f"{name} has another reason (`why`).", rule=new.id)


def _form(rule: Rule) -> tuple[str, ...]:
    """What kind of question a rule asks: where that is another, what it asked before is not asked any more."""
    limit = next((name for name in ("floor", "ceiling", "gap") if getattr(rule, name) is not None), "")
    asks = "never" if rule.never else limit or "against the baseline"
    slices = f"by {rule.by}" if rule.by else "of all together"
    how = "on a quantile" if rule.quantile is not None else "on each" if rule.each else "on the mean"
    return (f"on {rule.metric}", asks, slices, how)


def _limits(old: Rule, new: Rule, *, name: str) -> Iterator[Change]:
    for field, more in (("floor", "stricter"), ("ceiling", "looser"), ("gap", "looser")):
        before, after = getattr(old, field), getattr(new, field)
        if before is not None and after is not None:
            yield from _number(f"{name}: its {field}", before, after, more=_way(more), rule=new.id)
    if old.compares and new.compares:
        yield from _signed(old, new, name=name)
    if old.quantile is not None and new.quantile is not None:
        # The lower quantile is the worse one where there is a floor, the upper one where there is a ceiling.
        more = "looser" if new.floor is not None else "stricter"
        yield from _number(f"{name}: its quantile", old.quantile, new.quantile, more=_way(more), rule=new.id)


def _way(text: str) -> Way:
    return "looser" if text == "looser" else "stricter"


def _signed(old: Rule, new: Rule, *, name: str) -> Iterator[Change]:
    """A comparison asks that a difference lie in a range: wider on either side is looser."""
    if (before := _range(old)) == (after := _range(new)) and _ask(old) == _ask(new):
        return
    wider = after[0] < before[0] or after[1] > before[1]
    yield Change(
        way="looser" if wider else "stricter" if after != before else "other",
        sentence=f"{name} went from `{_ask(old)}` to `{_ask(new)}` against the baseline.",
        rule=new.id,
    )


def _range(rule: Rule) -> tuple[float, float]:
    """How much better than the baseline (below 0: worse) a candidate may be, from and to."""
    if rule.within is not None:
        return -rule.within, rule.within
    return (rule.gain if rule.gain is not None else -(rule.allowed_drop or 0.0)), math.inf


def _ask(rule: Rule) -> str:
    return next(f"{name} = {value:g}" for name in SIGNED if (value := getattr(rule, name)) is not None)


def _waivers(old: Policy, new: Policy) -> Iterator[Change]:
    before, after = (_last(p.waivers) for p in (old, new))
    for rule in sorted(before.keys() | after.keys()):
        was, now = before.get(rule), after.get(rule)
        if was is None and now:
            text = f"The rule {rule!r} is waived until {now.expires} ({now.owner}: {now.reason})."
            yield Change(way="looser", sentence=text, rule=rule)
        elif now is None:
            yield Change(way="stricter", sentence=f"The rule {rule!r} is no longer waived.", rule=rule)
        elif was and now and was.expires != now.expires:
            way: Way = "looser" if now.expires > was.expires else "stricter"
            said = "longer" if way == "looser" else "shorter"
            text = f"The waiver of {rule!r} runs {said}: until {now.expires}, and not {was.expires} ({now.owner}: {now.reason})."
            yield Change(way=way, sentence=text, rule=rule)
        elif was and now and was != now:
            yield Change(way="other", sentence=f"The waiver of {rule!r} has another owner or reason.", rule=rule)


def _last(waivers: Sequence[Waiver]) -> dict[str, Waiver]:
    """By rule, the waiver that runs longest."""
    return {w.rule: w for w in sorted(waivers, key=lambda w: w.expires)}
