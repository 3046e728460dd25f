"""What runs agents: demo, run, resume and merge."""

from hardcalls.cli.syntax.command import Commands, Parser, add, number, whole
from hardcalls.cli.syntax.judging import judging


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
            "SPEC is a built-in agent (answers-only, hybrid, always-human), openai:MODEL, openai-responses:MODEL,\n"
            "anthropic:MODEL, http:FILE, command:LINE, python:module:attr, recorded:FILE, or nothing when NAME stands\n"
            "in hardcalls.toml (docs/agents.md). What had ended of a run is not run again (docs/running.md).\n\n"
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
    run.add_argument(
        "--conversation-time",
        type=number(zero=False),
        default=1800.0,
        metavar="S",
        help="seconds that an agent's replies may take in one conversation (default: 1800)",
    )
    run.add_argument("--shard", default="", metavar="I/N", help="only the I-th of N parts; `hardcalls merge` joins them")
    _until_decided(run)
    _said(run)
    judging(run)
    run.add_argument(
        "--simulator",
        default="",
        metavar="SPEC",
        help="what plays simulated customers: openai:MODEL, anthropic:MODEL, or an agent's name",
    )
    traffic_flags(run)
    endpoint_flags(run)


def _until_decided(command: Parser) -> None:
    group = command.add_argument_group("until it is decided (docs/sequential.md)")
    group.add_argument(
        "--until-decided",
        action="store_const",
        dest="module",
        const="until_decided",
        help="stop an agent's run as soon as it has failed, decide, and end with the gate's code",
    )
    group.add_argument("--policy", metavar="FILE", help="the rules: a policy file, or the id of a bundled one")
    group.add_argument("--baseline", metavar="RUN", help="what is deployed today")
    group.add_argument("--licence", action="append", default=[], metavar="FILE", help="what a judge may gate; repeatable")
    group.add_argument("--date", default="", metavar="YYYY-MM-DD", help="the day on which licences and waivers must hold")
    # Of conversations that are still to be had, nobody can have made an estimate.
    command.set_defaults(estimate=[])


def resume(commands: "Commands[Parser]") -> None:
    resume = add(
        commands,
        "resume",
        module="resume",
        help_text="let a run that was stopped go on: only what had not ended is run",
        examples="The same `hardcalls run` again does it too. A suite or an agent that has changed is refused.",
    )
    resume.add_argument("run", nargs="+", help="run folders")
    resume.add_argument("-j", "--jobs", type=whole(1_000_000), default=4, metavar="N", help="conversations at once (default: 4)")
    resume.add_argument(
        "--lost", action="store_true", help="also run again what had ended by somebody else's fault (a provider's, the network's)"
    )
    _said(resume)
    judging(resume)
    traffic_flags(resume)
    endpoint_flags(resume)


def merge(commands: "Commands[Parser]") -> None:
    merge = add(
        commands,
        "merge",
        module="merge",
        help_text="join the shards of one run, made with `run --shard 1/4` and so on",
    )
    merge.add_argument("run", nargs="+", help="run folders, one for each shard")
    merge.add_argument("-o", "--output", required=True, metavar="FOLDER", help="the run folder to write")


def _said(command: Parser) -> None:
    command.add_argument("--quiet", action="store_true", help="print nothing but the result")
    command.add_argument("--json", action="store_true", help="print one JSON object a line: each conversation, then the result")


def traffic_flags(command: Parser) -> None:
    """What all endpoints of one command share."""
    group = command.add_argument_group("budget and cache (docs/endpoints.md)")
    group.add_argument("--budget-calls", type=whole(10**9), metavar="N", help="stop before call N + 1")
    group.add_argument("--budget-tokens", type=whole(10**12), metavar="N", help="stop when so many tokens are used")
    group.add_argument("--budget-money", type=number(zero=False), metavar="X", help="stop when so much is spent (needs --prices)")
    group.add_argument("--budget-time", type=number(zero=False), metavar="S", help="stop after so many seconds")
    group.add_argument("--prices", metavar="FILE", help="your price table (default: `prices` in hardcalls.toml)")
    group.add_argument("--cache", metavar="DIR", help="keep every reply there, and take it from there when it is asked for again")
    group.add_argument("--offline", action="store_true", help="with --cache: take replies from there alone; no key is needed")


def endpoint_flags(command: Parser) -> None:
    group = command.add_argument_group("endpoints (the SDKs' own environment variables work too)")
    group.add_argument("--base-url", metavar="URL", help="where openai: and anthropic: agents are served")
    group.add_argument("--api-key", metavar="KEY", help="the key (others can see a command line: prefer --api-key-env)")
    group.add_argument("--api-key-env", metavar="NAME", help="the environment variable that holds the key")
    group.add_argument("--temperature", type=number(zero=True), metavar="T", help="sampling temperature")
    group.add_argument("--max-tokens", type=whole(1_000_000), metavar="N", help="longest reply, in tokens")
    group.add_argument("--timeout", type=number(zero=False), metavar="S", help="seconds for one answer")
    group.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")
