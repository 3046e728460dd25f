"""Whose failure it was, and on what evidence. The default is the agent. docs/faults.md explains each kind."""

from typing import Literal

from hardcalls.record import Record

Blame = Literal["agent", "simulator", "scenario", "infrastructure", "judge"]
BLAMES: tuple[Blame, ...] = ("agent", "infrastructure", "scenario", "simulator", "judge")
COUNTED: frozenset[Blame] = frozenset({"agent", "judge"})
"""Whose faults leave a conversation in the rates; one that was lost to any other says nothing about the agent."""

# Infrastructure is never assumed: each of these kinds is raised only where its evidence was seen.
INFRASTRUCTURE = frozenset({"connection", "dns", "rate_limited", "provider_error", "provider_timeout", "harness_killed"})
SCENARIO = frozenset({"fallback_share", "recording_ended"})
SIMULATOR = frozenset(
    {
        "played_the_agent",
        "hung_up_early",
        "invented_fact",
        "wrong_customer_language",
        "false_ending",
        "unplanned_request",
        "unclear_request",
        "repeated_itself",
        "simulator_unreadable",
        "simulator_refused",
    }
)
JUDGE = frozenset({"judge_refused", "judge_unreachable", "judge_unreadable"})
AGENT = frozenset(
    {
        "content_filter",
        "refusal",
        "context_overflow",
        "length_cut",
        "tool_rounds",
        "invented_tool",
        "malformed_arguments",
        "empty_reply",
        "bot_error",
        "bot_timeout",
        "conversation_timeout",
        "unreadable_reply",
    }
)


def blame_of(kind: str) -> Blame:
    """Whose a kind of fault is: the agent's unless it is one that needs, and had, other evidence."""
    if kind in INFRASTRUCTURE:
        return "infrastructure"
    if kind in SCENARIO:
        return "scenario"
    if kind in SIMULATOR:
        return "simulator"
    return "judge" if kind in JUDGE else "agent"


class Fault(Record):
    """One thing that went wrong outside the plan of a conversation."""

    kind: str
    evidence: str
    """What was seen, in words: a status code, a finish reason, the tool's name. Never a key or a header."""

    turn: int = 0
    """The customer turn it happened in, from 1; 0 when it belongs to none."""

    recovered: bool = False
    """Whether the conversation went on as planned afterwards (an invented tool that the agent then dropped)."""

    @property
    def blame(self) -> Blame:
        """Whose it was: the agent's unless the kind is one that needs, and had, other evidence."""
        return blame_of(self.kind)
