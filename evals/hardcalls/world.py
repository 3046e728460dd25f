"""The company's side as data: what a world offers to agents, and what it declares to those who score."""

from hardcalls.record import Record
from hardcalls.tool import Tool


class Charter(Record):
    """What is the same in every conversation of a world."""

    world: str
    policy: str
    """The company's rules, as the agent is given them."""
    tools: tuple[Tool, ...]
    handoff_tool: str = ""
    callback_tool: str = ""
    identity_tool: str = ""
    changing: tuple[str, ...] = ()
    """Tools that change a customer's account."""
    protective: tuple[str, ...] = ()
    """Tools that change an account but protect the customer, and so need no identity first (a freeze)."""
    backing: dict[str, tuple[str, ...]] = {}
    """For each kind of commitment (`refund`, `fee_waiver`, `pause`, …) the tools whose success stands behind it."""
    audit: tuple[str, ...] = ()
    """Paths of records that the world writes about what happened; they are exempt from "nothing else changed"."""
