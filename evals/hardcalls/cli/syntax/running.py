"""What runs agents: demo and run."""

from hardcalls.cli.syntax.command import Commands, Parser, add, number, whole


def demo(commands: "Commands[Parser]") -> None:
    demo = add(
        commands, "demo", module="demo", help_text="run the bundled suite against three built-in agents and explain the verdicts"
    )
    demo.add_argument(
        "-o", "--output", default="runs/demo", metavar="FOLDER", help="where runs and report go (default: %(default)s)"
    )
    demo.add_argument(
        "--agent", action="append", default=[], metavar="NAME=SPEC", help="one more candidate, such as mine=openai:MODEL"
    )
    endpoint_flags(demo)


def run(commands: "Commands[Parser]") -> None:
    run = add(
        commands,
        "run",
        module="run",
        help_text="replay a suite against one or more agents",
        examples=(
            "SPEC is a built-in agent (answers-only, hybrid, always-human), openai:MODEL, anthropic:MODEL,\n"
            "python:module:attr, recorded:FILE, or nothing when NAME stands in hardcalls.toml.\n\n"
            "  hardcalls run first-contact --agent mine=openai:gpt-5-mini --trials 3 -j 8 -o runs/nightly"
        ),
    )
    run.add_argument("suite", nargs="?", help="a suite's folder, or the id of a bundled one (default: from hardcalls.toml)")
    run.add_argument("--agent", action="append", required=True, metavar="NAME=SPEC", help="a candidate; repeatable")
    run.add_argument(
        "--trials", type=whole(1_000), default=1, metavar="K", help="independent repeats of each scenario (default: 1)"
    )
    run.add_argument("-j", "--jobs", type=whole(1_000_000), default=4, metavar="N", help="conversations at once (default: 4)")
    run.add_argument(
        "-o", "--output", metavar="FOLDER", help="each agent's run goes to FOLDER/NAME (default: from hardcalls.toml, or runs)"
    )
    run.add_argument("--limit", type=whole(1_000_000), metavar="N", help="only the first N scenarios (a partial run: not a gate)")
    run.add_argument("--filter", action="append", default=[], metavar="TAG=VALUE", help="only scenarios with this tag; repeatable")
    run.add_argument("--scenario", action="append", default=[], metavar="ID", help="only this scenario; repeatable")
    run.add_argument("--dry-run", action="store_true", help="say what would run, how many calls and tokens, and stop")
    run.add_argument(
        "--tool-rounds", type=whole(1_000_000), default=8, metavar="N", help="tool rounds an agent has per turn (default: 8)"
    )
    run.add_argument("--quiet", action="store_true", help="print nothing but the result")
    endpoint_flags(run)


def endpoint_flags(command: Parser) -> None:
    group = command.add_argument_group("endpoints (the SDKs' own environment variables work too)")
    group.add_argument("--base-url", metavar="URL", help="where openai: and anthropic: agents are served")
    group.add_argument("--api-key", metavar="KEY", help="the key (others can see a command line: prefer --api-key-env)")
    group.add_argument("--api-key-env", metavar="NAME", help="the environment variable that holds the key")
    group.add_argument("--temperature", type=number(zero=True), metavar="T", help="sampling temperature")
    group.add_argument("--max-tokens", type=whole(1_000_000), metavar="N", help="longest reply, in tokens")
    group.add_argument("--timeout", type=number(zero=False), metavar="S", help="seconds for one answer")
    group.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")
