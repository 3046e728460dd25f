"""A plan of five small scenarios, and candidates for it."""

from cases import Shop, scenario, step

from hardcalls.plan import Candidate, Plan

SUITE_SIZE = 5


def plan(*, jobs=1, trials=2, partial="", world="shop", **more):
    scenarios = tuple(scenario(f"s-{i}", steps=[step("one", f"I am {i}."), step("two")], world=world) for i in range(SUITE_SIZE))
    return Plan(
        suite="t",
        suite_version="1",
        scenarios=scenarios,
        worlds={"shop": Shop()},
        trials=trials,
        jobs=jobs,
        partial=partial,
        started="2026-03-02T10:00:00+00:00",
        version="0",
        **more,
    )


def candidate(agent, *, name="bot", close=None):
    return Candidate(name=name, spec=name, agent=agent, settings={}, deterministic=False, close=close)
