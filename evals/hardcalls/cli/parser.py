"""What can be typed. Only argparse is imported here, so that `--help` answers at once."""

import argparse
import math
from collections.abc import Callable
from typing import NoReturn

from hardcalls.errors import UsageError

EXIT_CODES = "exit codes: 0 pass or done, 1 fail, 2 inconclusive, 3 hardcalls or its input is broken, 130 interrupted"


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are ours: exit code 3, never 2, which means inconclusive."""

    def error(self, message: str) -> NoReturn:
        """Raise instead of exiting."""
        raise UsageError(f"{message}\n(see `{self.prog} --help`)")


def parser() -> Parser:
    """The whole command line."""
    top = Parser(
        prog="hardcalls",
        description="Decides whether an AI agent may answer a support desk's hardest customers.",
        epilog=EXIT_CODES,
    )
    top.add_argument("--version", action="store_const", const="version", dest="module", help="print the version")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    _demo(commands)
    _run(commands)
    _score(commands)
    _compare(commands)
    _gate(commands)
    _report(commands)
    _show(commands)
    _check(commands)
    _list(commands)
    _import(commands)
    _init(commands)
    _schema(commands)
    top.set_defaults(module="help", top=top)
    return top


Commands = argparse._SubParsersAction  # noqa: SLF001  (argparse has no public name for it)


def _add(commands: "Commands[Parser]", name: str, *, module: str, help_text: str, examples: str = "") -> Parser:
    command = commands.add_parser(
        name, help=help_text, description=help_text, epilog=examples or None, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.set_defaults(module=module)
    return command


def _demo(commands: "Commands[Parser]") -> None:
    demo = _add(
        commands, "demo", module="demo", help_text="run the bundled suite against three built-in agents and explain the verdicts"
    )
    demo.add_argument(
        "-o", "--output", default="runs/demo", metavar="FOLDER", help="where runs and report go (default: %(default)s)"
    )
    demo.add_argument(
        "--agent", action="append", default=[], metavar="NAME=SPEC", help="one more candidate, such as mine=openai:MODEL"
    )
    _endpoint_flags(demo)


def _run(commands: "Commands[Parser]") -> None:
    run = _add(
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
        "--trials", type=_whole(1_000), default=1, metavar="K", help="independent repeats of each scenario (default: 1)"
    )
    run.add_argument("-j", "--jobs", type=_whole(1_000_000), default=4, metavar="N", help="conversations at once (default: 4)")
    run.add_argument(
        "-o", "--output", metavar="FOLDER", help="each agent's run goes to FOLDER/NAME (default: from hardcalls.toml, or runs)"
    )
    run.add_argument("--limit", type=_whole(1_000_000), metavar="N", help="only the first N scenarios (a partial run: not a gate)")
    run.add_argument("--filter", action="append", default=[], metavar="TAG=VALUE", help="only scenarios with this tag; repeatable")
    run.add_argument("--scenario", action="append", default=[], metavar="ID", help="only this scenario; repeatable")
    run.add_argument("--dry-run", action="store_true", help="say what would run, how many calls and tokens, and stop")
    run.add_argument(
        "--tool-rounds", type=_whole(1_000_000), default=8, metavar="N", help="tool rounds an agent has per turn (default: 8)"
    )
    run.add_argument("--quiet", action="store_true", help="print nothing but the result")
    _endpoint_flags(run)


def _endpoint_flags(command: Parser) -> None:
    group = command.add_argument_group("endpoints (the SDKs' own environment variables work too)")
    group.add_argument("--base-url", metavar="URL", help="where openai: and anthropic: agents are served")
    group.add_argument("--api-key", metavar="KEY", help="the key (others can see a command line: prefer --api-key-env)")
    group.add_argument("--api-key-env", metavar="NAME", help="the environment variable that holds the key")
    group.add_argument("--temperature", type=_number(zero=True), metavar="T", help="sampling temperature")
    group.add_argument("--max-tokens", type=_whole(1_000_000), metavar="N", help="longest reply, in tokens")
    group.add_argument("--timeout", type=_number(zero=False), metavar="S", help="seconds for one answer")
    group.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")


def _score(commands: "Commands[Parser]") -> None:
    score = _add(commands, "score", module="score", help_text="rate a stored run again, without calling its agent")
    score.add_argument("run", nargs="+", help="run folders")
    score.add_argument(
        "--check",
        action="append",
        default=[],
        metavar="NAME=MODULE:ATTR",
        help="a check of your own beside those that ship; repeatable",
    )


def _compare(commands: "Commands[Parser]") -> None:
    compare = _add(commands, "compare", module="compare", help_text="differences between a baseline and candidates, with intervals")
    compare.add_argument("baseline", help="a run folder")
    compare.add_argument("candidate", nargs="+", help="run folders")
    compare.add_argument("--json", action="store_true", help="print JSON")


def _gate(commands: "Commands[Parser]") -> None:
    gate = _add(commands, "gate", module="gate", help_text="decide: may these candidates go live?", examples=EXIT_CODES)
    gate.add_argument("candidate", nargs="+", help="run folders")
    gate.add_argument("--baseline", metavar="RUN", help="what is deployed today")
    gate.add_argument("--policy", metavar="FILE", help="a policy file, or the id of a bundled one (default: from hardcalls.toml)")
    gate.add_argument(
        "-o", "--output", action="append", default=[], metavar="FILE", help="also write a report: .html, .md or .json"
    )
    gate.add_argument("--json", action="store_true", help="print JSON")
    gate.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")


def _report(commands: "Commands[Parser]") -> None:
    report = _add(commands, "report", module="report", help_text="write a report of one or more runs")
    report.add_argument("run", nargs="+", help="run folders")
    report.add_argument("--baseline", metavar="RUN", help="what to compare them with")
    report.add_argument("--policy", metavar="FILE", help="decide by this policy, and put the verdict first")
    report.add_argument("--title", default="", help="the report's title")
    report.add_argument("--templates", metavar="FOLDER", help="templates of your own (start from a copy of the project's reports/)")
    report.add_argument(
        "-o", "--output", action="append", required=True, metavar="FILE", help=".html, .md or .json, by its ending; repeatable"
    )


def _show(commands: "Commands[Parser]") -> None:
    show = _add(commands, "show", module="show", help_text="print one conversation with its ratings")
    show.add_argument("run", help="a run folder")
    show.add_argument("scenario", nargs="?", help="a scenario's id; without it, the list of conversations")
    show.add_argument("--trial", type=_whole(1_000_000), metavar="N", help="which trial, from 1 as in the report (default: all)")
    show.add_argument("--full", action="store_true", help="print what tools answered in full")


def _check(commands: "Commands[Parser]") -> None:
    check = _add(commands, "check", module="check", help_text="read a suite and name everything that is wrong with it")
    check.add_argument("suite", help="a suite's folder, or the id of a bundled one")


def _list(commands: "Commands[Parser]") -> None:
    listing = _add(
        commands, "list", module="listing", help_text="what there is: suites, scenarios, agents, worlds, metrics, policies"
    )
    listing.add_argument(
        "what", nargs="?", choices=["suites", "scenarios", "agents", "worlds", "metrics", "policies", "checks"], help="one of them"
    )
    listing.add_argument("--suite", default="first-contact", help="whose scenarios (default: %(default)s)")


def _import(commands: "Commands[Parser]") -> None:
    imports = _add(commands, "import", module="importing", help_text="turn recorded agents of another tool into a run")
    imports.add_argument("format", choices=["tau1", "tau2"], help="the tool they come from")
    imports.add_argument("file", nargs="+", help="its files (.json or .json.gz); several of one agent are trials")
    imports.add_argument("-o", "--output", required=True, metavar="FOLDER", help="the run folder to write")
    imports.add_argument("--name", default="", help="what to call the agent")


def _init(commands: "Commands[Parser]") -> None:
    init = _add(
        commands, "init", module="init", help_text="write a folder to start from: settings, a policy, two scenarios, a CI file"
    )
    init.add_argument("folder", nargs="?", default=".", help="where (default: here)")


def _schema(commands: "Commands[Parser]") -> None:
    schema = _add(commands, "schema", module="schema", help_text="print a JSON Schema that an editor can check files with")
    schema.add_argument("what", nargs="?", choices=["scenario", "policy", "transcript", "score", "manifest"], default="scenario")


def _whole(most: int) -> Callable[[str], int]:
    """A reader of whole numbers from 1 to `most`."""

    def read(text: str) -> int:
        plain = text.isascii() and text.isdigit() and len(text) <= len(str(most))
        if not plain or not 1 <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more, and at most {most:,}")
        return int(text)

    return read


def _number(*, zero: bool) -> Callable[[str], float]:
    """A reader of numbers above 0, or from 0 on."""

    def read(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or value < 0 or (value == 0 and not zero):
            raise argparse.ArgumentTypeError(f"{text!r} is not a number {'of 0 or more' if zero else 'above 0'}")
        return value

    return read
