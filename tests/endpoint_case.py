"""One small company, one brief and one conversation with everything in it that a provider could stumble over."""

from hardcalls.talk import Brief
from hardcalls.tool import Tool, ToolCall
from hardcalls.transcript import Message
from hardcalls.world import Charter

CHARTER = Charter(
    world="corner-shop",
    policy="You answer for Corner Shop. Never promise {a refund} before the order was looked up.",
    tools=(
        Tool(
            name="find_order",
            description="Look up an order.",
            parameters={"type": "object", "properties": {"number": {"type": "string"}}, "required": ["number"]},
        ),
        Tool(
            name="transfer_to_human",
            description="Pass the conversation to a person.",
            parameters={
                "type": "object",
                "properties": {"queue": {"type": "string", "enum": ["general", "fraud"]}, "reason": {"type": "string"}},
                "required": ["queue"],
            },
        ),
    ),
    handoff_tool="transfer_to_human",
)
BRIEF = Brief(charter=CHARTER, now="2026-03-14T09:30:00+01:00", language="en", seed=4711, trial=0, conversation="c0ffee")
HELLO = (Message(role="user", content="I was charged twice."),)
CONVERSATION = (
    Message(role="assistant", content="Welcome to Corner Shop."),
    Message(role="user", content="I was charged twice."),
    Message(
        role="assistant",
        content="Let me look.",
        tool_calls=(
            ToolCall(id="call_1", name="find_order", arguments='{"number": "A-1"}'),
            ToolCall(id="call_2", name="find_order", arguments='{"number": '),
        ),
    ),
    Message(role="tool", content="A-1: two charges", tool_call_id="call_1", ok=True),
    Message(role="tool", content="error: the arguments are not a JSON object", tool_call_id="call_2", ok=False),
    Message(role="assistant", tool_calls=(ToolCall(id="call.3", name="refunds.make now", arguments=""),)),
    Message(role="user", content=""),
    Message(role="user", content="Hello?"),
    Message(role="assistant", content=" "),
    Message(role="user", content="Är någon där?"),
)
