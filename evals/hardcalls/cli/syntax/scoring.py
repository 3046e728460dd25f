"""What rates stored runs again: score."""

from hardcalls.cli.syntax.command import Commands, Parser, add, whole
from hardcalls.cli.syntax.judging import judging
from hardcalls.cli.syntax.running import traffic_flags


def score(commands: "Commands[Parser]") -> None:
    score = add(
        commands,
        "score",
        module="score",
        help_text="rate a stored run again, without calling its agent",
        examples=(
            "With --judge every conversation is judged that was not judged yet; stopped or killed, the same command goes on.\n"
            "Exit codes then: 0 all judged, 2 a budget ended it (the old ratings stand), 130 somebody did.\n\n"
            "  hardcalls score runs/march\n"
            "  hardcalls score runs/march --judge mine=openai:gpt-5-mini --sample 500 --budget-calls 20000"
        ),
    )
    score.add_argument("run", nargs="+", help="run folders")
    score.add_argument(
        "--check",
        action="append",
        default=[],
        metavar="NAME=MODULE:ATTR",
        help="a check of your own beside those that ship; repeatable",
    )
    score.add_argument("--only", action="append", default=[], metavar="NAME", help="only this check, of all there are; repeatable")
    score.add_argument(
        "-j",
        "--jobs",
        type=whole(1_000),
        metavar="N",
        help="processes at once (default: one for each core); with --judge: conversations judged at once (default: 8)",
    )
    score.add_argument("--quiet", action="store_true", help="print nothing but the result")
    judging(score)
    score.add_argument(
        "--sample",
        type=whole(1_000_000_000),
        metavar="N",
        help="judge only N conversations of each run, drawn by a hash of their names: the same ones of every agent, every time",
    )
    traffic_flags(score)
    score.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")
