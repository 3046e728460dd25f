"""Plans of a few scenarios for tests, with a pilot and without."""

from statistics import NormalDist

import msgspec
from cases import run, scenario, talk
from verdict_case import policy

from hardcalls.outlook.given import Given, Stated
from hardcalls.outlook.pilot import pilot_of
from hardcalls.rule import Rule
from hardcalls.scenario import Fact
from hardcalls.suite import About, Suite

RIGHT = "correctness.passed"
FLOOR = Rule(id="r", kind="prove", metric=RIGHT, floor=0.9)
BLOCK = Rule(id="r", kind="veto", metric=RIGHT, floor=0.6)
DROP = Rule(id="r", kind="prove", metric=RIGHT, allowed_drop=0.1)
REACH = NormalDist().inv_cdf(0.95) + NormalDist().inv_cdf(0.8)


def scenarios(n, *, private=0, languages=("en",)):
    facts = (Fact(id="f", phrase=("x",)),)
    made = [scenario(f"s-{i:03}", private=facts if i < private else ()) for i in range(n)]
    return tuple(msgspec.structs.replace(s, language=languages[i % len(languages)]) for i, s in enumerate(made))


def given(rule, n=24, *, trials=1, others=(), stated=None, power=0.8, **more):
    return Given(
        policy=policy(rule, *others), scenarios=scenarios(n, **more), trials=trials, power=power, stated=stated or Stated()
    )


def suite(n):
    about = About(id="test-suite", version="1", title="T", licence="", provenance="")
    return Suite(about=about, scenarios=scenarios(n))


def piloted(rule, candidate, baseline=None, *, n=24, trials=1, others=(), **more):
    """A plan for n scenarios after a pilot whose scenarios had these trials."""

    def made(rows, name):
        talks = [talk(f"s-{i:03}", trial=t, passed=v) for i, row in enumerate(rows) for t, v in enumerate(row)]
        return run(talks, name=name, trials=max(map(len, rows)))

    one, two = made(candidate, "new"), made(baseline, "old") if baseline else None
    have = tuple(one.scenarios[s] for s in sorted(one.scenarios))
    every = (*have, *(scenario(f"t-{i:03}") for i in range(n - len(have))))
    pilot = pilot_of(one, two, scenarios=every, suite="test-suite", trials=trials)
    own, other = pilot.series(list(dict.fromkeys(r.metric for r in (rule, *others))))
    return Given(policy=policy(rule, *others, **more), scenarios=every, trials=trials, power=0.8, pilot=pilot, own=own, other=other)
