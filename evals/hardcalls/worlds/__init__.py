"""Companies in memory, one package each: what agents work with, and what happens to it."""

from collections.abc import Iterator

from hardcalls.decode import Document, Problem
from hardcalls.plugins import load, unknown
from hardcalls.replay import World
from hardcalls.scenario import Scenario
from hardcalls.worlds import bnpl

WORLDS = {"bnpl": bnpl.World}


def world_of(name: str) -> World:
    """A built-in world by name, or a team's own as `module:attribute` (the world itself, or a class without arguments)."""
    if name in WORLDS:
        return WORLDS[name]()
    if ":" not in name:
        raise unknown("world", name, [*WORLDS, "module:attribute"])
    found = load(name, what="world")
    world: World = found() if isinstance(found, type) else found
    return world


def problems(scenario: Scenario, document: Document) -> Iterator[Problem]:
    """What a scenario says of its world that the world does not know: tools, tables, fields."""
    if scenario.setting is None:
        return
    world = world_of(scenario.setting.world)
    if isinstance(world, bnpl.World):
        yield from (document.problem(("setting",), text) for text in bnpl.problems(scenario.setting))
    tools = {t.name for t in world.charter.tools}
    for index, step in enumerate(scenario.steps):
        for number, branch in enumerate(step.next):
            for field in ("called", "refused", "not_called"):
                tool = getattr(branch.when, field)
                if tool is not None and tool not in tools:
                    place = ("customer", "steps", index, "next", number, "when", field)
                    yield document.problem(place, f"the world has no tool {tool!r}; tools: {', '.join(sorted(tools))}")
    for index, rule in enumerate(scenario.expect.order):
        for tool in (rule.first, *rule.then):
            if tool not in tools and tool != "*":
                yield document.problem(
                    ("expect", "order", index), f"the world has no tool {tool!r}; tools: {', '.join(sorted(tools))}"
                )
