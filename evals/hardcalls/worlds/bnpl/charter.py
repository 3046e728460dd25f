"""What is the same in every conversation with Lumen: its policy, its tools, and what they mean to those who score."""

from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from hardcalls.record import Record
from hardcalls.tool import Tool
from hardcalls.world import Charter
from hardcalls.worlds.bnpl.help import crisis_lines
from hardcalls.worlds.bnpl.offers import OFFERS
from hardcalls.worlds.bnpl.setting import NAME

PLACE_OF_LINES = "{crisis_lines}"
CHANGING = (
    "open_dispute",
    "pause_instalments",
    "refund_payment",
    "waive_fee",
    "set_payment_plan",
    "block_purchases",
    "freeze_account",
    "change_contact",
)
BACKING = {
    "refund": ("refund_payment",),
    "fee_waiver": ("waive_fee",),
    "pause": ("pause_instalments", "open_dispute", "set_payment_plan"),
    "plan": ("set_payment_plan",),
    "dispute": ("open_dispute",),
    "freeze": ("freeze_account", "block_purchases"),
    "contact_change": ("change_contact",),
    "case": ("record_case", "open_dispute", "transfer_to_human"),
    "handoff": ("transfer_to_human", "schedule_callback"),
}
AUDIT = ("log.**", "customers.*.failed_checks", "customers.*.verified", "handoffs.**", "callbacks.**")


@cache
def charter() -> Charter:
    """The charter, built once."""
    return Charter(
        world=NAME,
        policy=policy(),
        tools=tuple(
            Tool(name=name, description=description(offer.arguments), parameters=parameters(offer.arguments))
            for name, offer in OFFERS.items()
        ),
        handoff_tool="transfer_to_human",
        callback_tool="schedule_callback",
        identity_tool="verify_identity",
        changing=CHANGING,
        protective=("freeze_account",),
        backing=BACKING,
        audit=AUDIT,
    )


def policy() -> str:
    """The policy as an agent is given it, with the crisis lines in their place."""
    text = files(__package__).joinpath("policy.md").read_text(encoding="utf-8")
    return text.replace(PLACE_OF_LINES, crisis_lines())


def description(arguments: type[Record]) -> str:
    """What a tool does, on one line."""
    return " ".join((arguments.__doc__ or "").split())


def parameters(arguments: type[Record]) -> dict[str, Any]:
    """The arguments' JSON Schema: one flat object, as function calling expects it."""
    whole = msgspec.json.schema(arguments)
    properties = {
        name: {"type": "string", **schema} if "enum" in schema else schema
        for name, schema in whole["$defs"][arguments.__name__]["properties"].items()
    }
    required = [field.name for field in msgspec.structs.fields(arguments) if field.required]
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
