"""Whether an agent's adapter does what a replay relies on: a set of tiny conversations, and what broke in them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from hardcalls.agents.python import PythonAgent
from hardcalls.conformance.checks import CHECKS
from hardcalls.conformance.finding import Finding
from hardcalls.conformance.leftovers import Leftovers
from hardcalls.conformance.probe import Probe
from hardcalls.replay import World
from hardcalls.talk import Agent
from hardcalls.worlds import world_of

__all__ = ["Finding", "examine", "problems"]


async def examine(
    agent: Agent,
    *,
    close: Callable[[], Awaitable[None]] | None = None,
    world: World | None = None,
    seconds: float = 120.0,
) -> tuple[Finding, ...]:
    """What was found about an agent, check by check. `seconds` is for one reply; `close` ends it, if it has to be ended."""
    leftovers = Leftovers()
    probe = Probe(agent, world=world or world_of("bnpl"), seconds=seconds)
    findings: list[Finding] = []
    try:
        for check in CHECKS:
            findings.append(await check(probe))
            if probe.hopeless:
                return (*findings, Finding(check="the rest", outcome="failed", told="not tried: nothing can be asked"))
    finally:
        if close:
            await close()
    return (*findings, probe.faults_not_exceptions(), await leftovers.found())


def problems(agent: Agent | Callable[..., Any], *, world: World | None = None, seconds: float = 120.0) -> list[str]:
    """What is wrong with an agent or a function that replies, in words; empty when nothing is. For a test of one's own."""
    asked: Agent = agent if hasattr(agent, "reply") else PythonAgent(agent, spec=getattr(agent, "__name__", "the agent"))
    close = getattr(agent, "aclose", None)
    found = asyncio.run(examine(asked, close=close, world=world, seconds=seconds))
    return [f"{f.check}: {f.told}" for f in found if f.outcome == "failed"]
