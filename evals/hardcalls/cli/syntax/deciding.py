"""What judges stored runs: compare, gate, report and show."""

from hardcalls.cli.syntax.command import EXIT_CODES, Commands, Parser, add, whole

FORMS = ".html, .md, .json, .comment.md (short, for a pull request) or .xml (JUnit), by its ending"


def compare(commands: "Commands[Parser]") -> None:
    compare = add(commands, "compare", module="compare", help_text="differences between a baseline and candidates, with intervals")
    compare.add_argument("baseline", help="a run folder")
    compare.add_argument("candidate", nargs="+", help="run folders")
    compare.add_argument("--json", action="store_true", help="print JSON")


def gate(commands: "Commands[Parser]") -> None:
    gate = add(commands, "gate", module="gate", help_text="decide: may these candidates go live?", examples=EXIT_CODES)
    gate.add_argument("candidate", nargs="+", help="run folders")
    gate.add_argument("--baseline", metavar="RUN", help="what is deployed today: a run, or a promoted one")
    gate.add_argument("--policy", metavar="FILE", help="a policy file, or the id of a bundled one (default: from hardcalls.toml)")
    gate.add_argument("-o", "--output", action="append", default=[], metavar="FILE", help=f"also write a report: {FORMS}")
    places(gate)
    gate.add_argument("--annotations", choices=["github"], default="", help="also print what a CI system shows on a change's files")
    gate.add_argument("--summary", action="store_true", help="also add the verdict to the job's summary (GITHUB_STEP_SUMMARY)")
    backing(gate)
    gate.add_argument("--json", action="store_true", help="print JSON (its schema: `hardcalls schema verdict`)")
    gate.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")


def places(command: Parser) -> None:
    """Where scenarios stand in files."""
    command.add_argument("--suite", default="", metavar="FOLDER", help="the suite's folder: JUnit and annotations then name lines")


def backing(command: Parser) -> None:
    """What rules on `rubric.…` may rest on."""
    command.add_argument(
        "--licence",
        action="append",
        default=[],
        metavar="FILE",
        help="what a judge may gate, from `hardcalls calibrate`; repeatable",
    )
    command.add_argument(
        "--estimate", action="append", default=[], metavar="FILE", help="what people say, from `hardcalls estimate`; repeatable"
    )
    day = "the day on which licences and waivers must hold (default: today)"
    command.add_argument("--date", default="", metavar="YYYY-MM-DD", help=day)


def report(commands: "Commands[Parser]") -> None:
    report = add(commands, "report", module="report", help_text="write a report of one or more runs")
    report.add_argument("run", nargs="+", help="run folders")
    report.add_argument("--baseline", metavar="RUN", help="what to compare them with")
    report.add_argument("--policy", metavar="FILE", help="decide by this policy, and put the verdict first")
    backing(report)
    report.add_argument(
        "--labels", action="append", default=[], metavar="FILE", help="what people rated, to be shown too; repeatable"
    )
    report.add_argument("--rubric", default="", metavar="FILE", help="the rubric that they rated with (default: support-v1)")
    report.add_argument("--title", default="", help="the report's title")
    report.add_argument("--templates", metavar="FOLDER", help="templates of your own (start from a copy of the project's reports/)")
    places(report)
    report.add_argument("-o", "--output", action="append", required=True, metavar="FILE", help=f"{FORMS}; repeatable")


def show(commands: "Commands[Parser]") -> None:
    show = add(
        commands,
        "show",
        module="show",
        help_text="print one conversation with its ratings, or a run: its conversations and its faults",
    )
    show.add_argument("run", help="a run folder")
    show.add_argument("scenario", nargs="?", help="a scenario's id; without it, the list of conversations")
    show.add_argument("--trial", type=whole(1_000_000), metavar="N", help="which trial, from 1 as in the report (default: all)")
    show.add_argument("--full", action="store_true", help="print what tools answered in full")
