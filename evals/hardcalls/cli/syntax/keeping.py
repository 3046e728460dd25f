"""What keeps decisions: promote and history."""

from hardcalls.cli.syntax.command import EXIT_CODES, Commands, Parser, add
from hardcalls.cli.syntax.deciding import backing


def promote(commands: "Commands[Parser]") -> None:
    promote = add(commands, "promote", module="promote", help_text="make a run that passes the baseline", examples=EXIT_CODES)
    promote.add_argument("run", help="a run folder")
    promote.add_argument(
        "--policy", metavar="FILE", help="a policy file, or the id of a bundled one (default: from hardcalls.toml)"
    )
    promote.add_argument("--baseline", metavar="RUN", help="what is deployed today")
    promote.add_argument("--to", metavar="FOLDER", help="where the baseline is kept (default: baselines/SUITE)")
    promote.add_argument("--force", action="store_true", help="promote it whatever the verdict; with --owner and --reason")
    promote.add_argument("--owner", metavar="NAME", help="who promotes it against its verdict")
    promote.add_argument("--reason", metavar="TEXT", help="why")
    backing(promote)
    promote.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")


def history(commands: "Commands[Parser]") -> None:
    history = add(
        commands, "history", module="history", help_text="verdicts, trends, flaky and dead scenarios, and drift over many runs"
    )
    history.add_argument("folder", help="a folder with runs below it, however deep")
    history.add_argument("--policy", metavar="FILE", help="decide each run by this policy: a file, or the id of a bundled one")
    history.add_argument("--baseline", metavar="RUN", help="what to compare each run with")
    history.add_argument(
        "--metric", action="append", default=[], metavar="M", help="follow this metric; repeatable (default: the leading ones)"
    )
    backing(history)
    history.add_argument(
        "-o", "--output", action="append", default=[], metavar="FILE", help="also write it: .html, .md or .json; repeatable"
    )
    history.add_argument("--json", action="store_true", help="print JSON")
