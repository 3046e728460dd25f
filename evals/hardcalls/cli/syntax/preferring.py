"""What compares runs by judges of pairs: prefer."""

from hardcalls.cli.syntax.command import Commands, Parser, add, whole
from hardcalls.cli.syntax.judging import judging
from hardcalls.cli.syntax.running import traffic_flags


def prefer(commands: "Commands[Parser]") -> None:
    prefer = add(
        commands,
        "prefer",
        module="prefer",
        help_text="ask a judge which of two runs dealt better with the same customers",
        examples=(
            "Every pair is asked about in both orders; where the orders disagree, it is a tie. Names and styles are masked.\n"
            "What a judge prefers gates nothing. With --cache DIR the same command goes on where it was stopped.\n"
            "Exit codes: 0 all pairs were asked about, 2 a budget ended it, 3 broken, 130 somebody did.\n\n"
            "  hardcalls prefer runs/old runs/new --judge mine=openai:gpt-5-mini --cache .cache -o preferences.json"
        ),
    )
    prefer.add_argument("baseline", help="a run folder")
    prefer.add_argument("candidate", help="a run folder")
    prefer.add_argument("-j", "--jobs", type=whole(1_000), default=8, metavar="N", help="pairs at once (default: %(default)s)")
    prefer.add_argument(
        "-o", "--output", default="", metavar="FILE", help="write everything that was answered as JSON; one file for each judge"
    )
    prefer.add_argument("--sample", type=whole(1_000_000_000), metavar="N", help="only N pairs, drawn by a hash of their names")
    prefer.add_argument(
        "--hide", action="append", default=[], metavar="NAME", help="one more name that would tell which agent it is; repeatable"
    )
    prefer.add_argument("--quiet", action="store_true", help="print nothing but the result")
    prefer.add_argument("--json", action="store_true", help="print JSON")
    judging(prefer)
    traffic_flags(prefer)
    prefer.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")
