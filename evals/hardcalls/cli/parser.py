"""The whole command line. Only argparse is imported here, so that `--help` answers at once."""

from hardcalls.cli.syntax import (
    agents,
    agreeing,
    auditing,
    calibrating,
    data,
    deciding,
    grading,
    keeping,
    planning,
    preferring,
    ratings,
    running,
    scoring,
)
from hardcalls.cli.syntax.command import EXIT_CODES, Parser


def parser() -> Parser:
    """Everything that can be typed, in the order of `--help`."""
    top = Parser(
        prog="hardcalls",
        description="Decides whether an AI agent may answer a support desk's hardest customers.",
        epilog=EXIT_CODES,
    )
    top.add_argument("--version", action="store_const", const="version", dest="module", help="print the version")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for declare in (
        running.demo,
        running.run,
        running.resume,
        running.merge,
        scoring.score,
        deciding.compare,
        preferring.prefer,
        deciding.gate,
        planning.plan,
        planning.policy,
        keeping.promote,
        keeping.history,
        deciding.report,
        deciding.show,
        grading.grade,
        grading.serve_grading,
        ratings.import_ratings,
        auditing.audit_judge,
        calibrating.calibrate,
        calibrating.estimate,
        calibrating.plan_ratings,
        agreeing.agreement,
        agreeing.adjudicate,
        data.check,
        agents.conformance,
        data.list_,
        data.import_,
        data.export,
        data.freeze,
        data.init,
        data.schema,
    ):
        declare(commands)
    top.set_defaults(module="help", top=top)
    return top
