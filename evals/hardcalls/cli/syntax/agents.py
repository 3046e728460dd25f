"""What looks at agents themselves: conformance."""

from hardcalls.cli.syntax.command import Commands, Parser, add
from hardcalls.cli.syntax.running import endpoint_flags


def conformance(commands: "Commands[Parser]") -> None:
    conformance = add(
        commands,
        "conformance",
        module="conformance",
        help_text="try whether an agent's adapter does what a replay relies on",
        examples="  hardcalls conformance http:bot.toml\n  hardcalls conformance 'mine=command:python bot.py'",
    )
    conformance.add_argument("agent", metavar="NAME=SPEC", help="the agent, as in `run --agent`")
    conformance.add_argument("--world", default="bnpl", metavar="NAME", help="whose policy and tools it is given (default: bnpl)")
    endpoint_flags(conformance)
