"""Companies in memory, one package each: what agents work with, and what happens to it."""

from collections.abc import Iterator

from hardcalls.decode import Document, Path, Problem
from hardcalls.errors import UsageError
from hardcalls.plugins import made, unknown
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
    world: World = made(name, what="world")
    if not hasattr(world, "charter") or not callable(getattr(world, "open", None)):
        raise UsageError(f"world {name!r}: {type(world).__name__} has no `charter` and no `open(setting)`; see docs/worlds.md")
    return world


def problems(scenario: Scenario, document: Document) -> Iterator[Problem]:
    """What a scenario says of its world that the world does not know: tools, tables, fields."""
    if scenario.setting is None:
        return
    try:
        world = world_of(scenario.setting.world)
    except UsageError as exc:
        yield document.problem(("setting", "world"), str(exc))
        return
    if isinstance(world, bnpl.World):
        yield from (document.problem(("setting",), text) for text in bnpl.problems(scenario.setting))
    tools = {t.name for t in world.charter.tools}
    for place, tool in _named_tools(scenario):
        if tool not in tools:
            yield document.problem(place, f"the world has no tool {tool!r}; tools: {', '.join(sorted(tools))}")


def _named_tools(scenario: Scenario) -> Iterator[tuple[Path, str]]:
    """Every tool that a scenario names, and where."""
    for index, step in enumerate(scenario.steps):
        for number, branch in enumerate(step.next):
            asked = {f: getattr(branch.when, f) for f in ("called", "refused", "not_called")}
            place: Path = ("customer", "steps", index, "next", number, "when")
            yield from (((*place, field), tool) for field, tool in asked.items() if tool is not None)
    for index, rule in enumerate(scenario.expect.order):
        yield from ((("expect", "order", index), tool) for tool in (rule.first, *rule.then) if tool != "*")
    for index, claim in enumerate(scenario.expect.never_claim):
        if claim.unless_called is not None:
            yield ("expect", "never_claim", index, "unless_called"), claim.unless_called
