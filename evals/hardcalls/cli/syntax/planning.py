"""What looks ahead: plan and policy."""

import argparse

from hardcalls.cli.syntax.command import Commands, Parser, add, number, whole

EXIT_CODES = (
    "exit codes: 0 the policy sees what it asks about, 2 it asks for more than the suite can show (0 with --accept-underpowered),\n"
    "3 hardcalls or its input is broken"
)


def plan(commands: "Commands[Parser]") -> None:
    plan = add(
        commands,
        "plan",
        module="plan",
        help_text="what a policy can see on a suite: what is too few, how many it takes, and at what cost",
        examples=(
            "  hardcalls plan first-contact --policy smoke\n"
            "  hardcalls plan first-contact --policy smoke --rate correctness.passed=0.9 --sd-difference overall.passed=0.3\n"
            "  hardcalls plan first-contact --policy smoke --pilot runs/new --baseline runs/old --trials 4\n\n"
            f"{EXIT_CODES}"
        ),
    )
    plan.add_argument("suite", help="a suite's folder or the id of a bundled one; or a run, for the scenarios that it played")
    plan.add_argument("--policy", metavar="FILE", help="a policy file, or the id of a bundled one (default: from hardcalls.toml)")
    plan.add_argument("--pilot", action="append", default=[], metavar="RUN", help="an earlier run of the candidate; repeatable")
    plan.add_argument("--baseline", metavar="RUN", help="what is deployed, to see how far the two lie apart; with --pilot")
    stated(plan)
    plan.add_argument("--trials", type=whole(1_000), metavar="K", help="trials of each scenario (default: the pilot's or policy's)")
    plan.add_argument(
        "--power", type=share, default=0.8, metavar="P", help="the chance of showing what is so (default: %(default)s)"
    )
    plan.add_argument(
        "--accept-underpowered", action="store_true", help="exit 0 even where the policy asks for more than can be shown"
    )
    plan.add_argument("--json", action="store_true", help="print JSON")
    plan.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")


def stated(command: Parser) -> None:
    """What somebody says of a candidate without a pilot."""
    for option, what in (
        ("--rate", "the candidate's mean of a metric, such as correctness.passed=0.9"),
        ("--sd", "the standard deviation of scenarios' values"),
        ("--sd-difference", "that of their differences from the baseline"),
    ):
        command.add_argument(option, action="append", default=[], type=named, metavar="METRIC=X", help=f"{what}; repeatable")


def policy(commands: "Commands[Parser]") -> None:
    policy = add(commands, "policy", module="help", help_text="explain a policy, warn of what it misses, and compare two")
    policy.set_defaults(top=policy)
    inner = policy.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    check = add(
        inner,
        "check",
        module="policies",
        help_text="name every problem of a policy, explain each rule in a sentence, and warn of what it cannot see",
    )
    check.add_argument("file", help="a policy file, or the id of a bundled one")
    check.add_argument(
        "--suite", metavar="SUITE", help="warn of what this suite is too small for (default: the one it is written for)"
    )
    check.add_argument("--was", metavar="OLD", help="say what changed since this policy, what is looser first")
    check.add_argument("--date", default="", metavar="YYYY-MM-DD", help="the day on which waivers are looked at (default: today)")
    diff = add(
        inner,
        "diff",
        module="policies",
        help_text="what changed between two policies: looser, stricter, or other",
        examples="exit codes: 0 nothing is looser, 1 something is, 3 hardcalls or its input is broken",
    )
    diff.add_argument("old", help="a policy file, or the id of a bundled one")
    diff.add_argument("new", help="the same")
    diff.set_defaults(file="")


def named(text: str) -> tuple[str, float]:
    """`METRIC=number`."""
    name, found, value = text.partition("=")
    if not found or not name:
        raise argparse.ArgumentTypeError(f"{text!r} is not METRIC=number, such as correctness.passed=0.9")
    try:
        return name, float(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r}: {value!r} is not a number") from None


def share(text: str) -> float:
    """A chance between 0 and 1."""
    value = number(zero=False)(text)
    if not value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a chance between 0 and 1, such as 0.8")
    return value
