"""Replays hard customer conversations against AI agents, scores them, compares them, and decides.

What is public: what an agent, a check, a judge or a world of one's own is written with, and what reads and judges stored runs.
A name is imported when it is first asked for, so that the command line waits for nothing that it does not need.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hardcalls.comparison import Comparison, compare
    from hardcalls.errors import HardcallsError
    from hardcalls.fault import Fault
    from hardcalls.plan import Judge
    from hardcalls.policy import Policy
    from hardcalls.replay import Customer, Said, View, World
    from hardcalls.run import Run
    from hardcalls.scenario import Scenario, Setting
    from hardcalls.score import Assessment, Case, Event, Quote, Rater, Rating, Score
    from hardcalls.store import read_run
    from hardcalls.talk import Agent, Brief, Desk, Reply
    from hardcalls.tool import Tool, ToolCall, ToolResult
    from hardcalls.transcript import Handoff, Message, Transcript, Usage
    from hardcalls.verdict import Evidence, Verdict, decide
    from hardcalls.world import Charter

_HOMES = {
    "comparison": ("Comparison", "compare"),
    "errors": ("HardcallsError",),
    "fault": ("Fault",),
    "plan": ("Judge",),
    "policy": ("Policy",),
    "replay": ("Customer", "Said", "View", "World"),
    "run": ("Run",),
    "scenario": ("Scenario", "Setting"),
    "score": ("Assessment", "Case", "Event", "Quote", "Rater", "Rating", "Score"),
    "store": ("read_run",),
    "talk": ("Agent", "Brief", "Desk", "Reply"),
    "tool": ("Tool", "ToolCall", "ToolResult"),
    "transcript": ("Handoff", "Message", "Transcript", "Usage"),
    "verdict": ("Evidence", "Verdict", "decide"),
    "world": ("Charter",),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [
    "Agent",
    "Assessment",
    "Brief",
    "Case",
    "Charter",
    "Comparison",
    "Customer",
    "Desk",
    "Event",
    "Evidence",
    "Fault",
    "Handoff",
    "HardcallsError",
    "Judge",
    "Message",
    "Policy",
    "Quote",
    "Rater",
    "Rating",
    "Reply",
    "Run",
    "Said",
    "Scenario",
    "Score",
    "Setting",
    "Tool",
    "ToolCall",
    "ToolResult",
    "Transcript",
    "Usage",
    "Verdict",
    "View",
    "World",
    "compare",
    "decide",
    "read_run",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return [*globals(), *__all__]
