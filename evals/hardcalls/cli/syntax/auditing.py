"""What tries judges: audit-judge."""

from hardcalls.cli.syntax.calibrating import share
from hardcalls.cli.syntax.command import Commands, Parser, add, whole
from hardcalls.cli.syntax.judging import judging
from hardcalls.cli.syntax.running import traffic_flags


def audit_judge(commands: "Commands[Parser]") -> None:
    audit = add(
        commands,
        "audit-judge",
        module="audit_judge",
        help_text="try what turns a judge's verdicts and must not: length, order, names, looks, and text that gives it orders",
        examples=(
            "Without --run it judges short conversations that ship, in four languages. What has been answered is taken from\n"
            "--cache when the same command is given again.\n\n"
            "  hardcalls audit-judge --judge openai:gpt-5-mini --criteria E1,F6 --cache .cache -o audit.json\n"
            "  hardcalls audit-judge --judge kind=python:my_judge:judge --run runs/march --sample 60\n\n"
            "exit codes: 0 every item is shown to be within the limit, 1 an item is shown to be over it, 2 too few texts to know,\n"
            "3 hardcalls or its input is broken, 130 interrupted"
        ),
    )
    judging(audit)
    audit.add_argument(
        "--run", metavar="FOLDER", help="take the conversations of a stored run, and only what needs no words for them"
    )
    audit.add_argument(
        "--trials", type=whole(100), default=3, metavar="K", help="how often each unchanged conversation is judged (default: 3)"
    )
    audit.add_argument(
        "--max-flips",
        type=share,
        default=0.05,
        metavar="SHARE",
        help="the highest rate of turned verdicts that is let pass, item by item (default: %(default)s)",
    )
    audit.add_argument(
        "--sample",
        type=whole(100_000),
        default=128,
        metavar="N",
        help="texts for each item at most, and conversations of a run (default: %(default)s)",
    )
    audit.add_argument(
        "--no-pairs", action="store_true", help="do not ask which of two conversations is better (for a judge that is never asked)"
    )
    audit.add_argument("-j", "--jobs", type=whole(1_000), default=8, metavar="N", help="conversations judged at once (default: 8)")
    audit.add_argument("--dry-run", action="store_true", help="say how many conversations would be judged, and stop")
    audit.add_argument(
        "-o", "--output", metavar="FILE", help="write what was found as JSON; `hardcalls calibrate --audit` reads it"
    )
    audit.add_argument("--markdown", metavar="FILE", help="write it as Markdown")
    audit.add_argument("--quiet", action="store_true", help="print nothing but the result")
    traffic_flags(audit)
    audit.add_argument("-c", "--config", metavar="FILE", help="settings file (default: ./hardcalls.toml when it is there)")
