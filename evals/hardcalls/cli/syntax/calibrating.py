"""What compares judges with people: calibrate, estimate and plan-ratings."""

import argparse

from hardcalls.cli.syntax.command import Commands, Parser, add, number, whole


def calibrate(commands: "Commands[Parser]") -> None:
    calibrate = add(
        commands,
        "calibrate",
        module="calibrate",
        help_text="compare a judge with people, and license it for what it may gate",
        examples=(
            "  hardcalls calibrate runs/new --labels people.labels.jsonl --judge kind --audit audit.json -o licence.json\n"
            "  hardcalls calibrate --labels people.labels.jsonl --judge-labels judge.labels.jsonl --lengths lengths.csv\n\n"
            "exit codes: 0 all that was asked is granted (or tables from elsewhere were compared), 1 something is refused,\n"
            "2 there is too little evidence, 3 hardcalls or its input is broken, 130 interrupted"
        ),
    )
    calibrate.add_argument("run", nargs="*", default=[], help="run folders that the judge has rated (`hardcalls score --judge`)")
    _labels(calibrate)
    calibrate.add_argument("--judge", default="", metavar="NAME", help="which judge or panel (default: the only one there is)")
    calibrate.add_argument(
        "--criteria",
        default="",
        metavar="ID,ID",
        help="only these; QUALITY is the score of the whole sheet (default: all there are)",
    )
    _rubric(calibrate)
    calibrate.add_argument("--audit", metavar="FILE", help="what `hardcalls audit-judge` found of this judge")
    calibrate.add_argument("--policy", metavar="FILE", help="whose floors ([judges]) it is held to (default: those that ship)")
    calibrate.add_argument("--date", default="", metavar="YYYY-MM-DD", help="the day from which the licence holds (default: today)")
    calibrate.add_argument("-o", "--output", metavar="FILE", help="write the licence; `hardcalls gate --licence` reads it")
    calibrate.add_argument(
        "--judge-labels",
        action="append",
        default=[],
        metavar="FILE",
        help="a judge's labels from elsewhere, instead of runs; repeatable",
    )
    calibrate.add_argument(
        "--lengths",
        metavar="FILE[:ITEM,LENGTH]",
        help="with --judge-labels: a table of reply lengths, and its columns (default: item and length)",
    )
    _seed(calibrate)
    calibrate.add_argument("--json", action="store_true", help="print every figure as JSON")


def estimate(commands: "Commands[Parser]") -> None:
    estimate = add(
        commands,
        "estimate",
        module="estimate",
        help_text="what people would say of a whole run, from their ratings of a random part and a judge's of all of it",
        examples=(
            "  hardcalls estimate runs/new --labels people.labels.jsonl --judge kind --criterion QUALITY -o estimate.json\n"
            "  hardcalls estimate runs/new runs/base --labels people.labels.jsonl --judge kind --criterion F6"
        ),
    )
    estimate.add_argument("run", help="the run folder that is estimated")
    estimate.add_argument("baseline", nargs="?", help="estimate the difference from this run, over the scenarios of both")
    _labels(estimate)
    estimate.add_argument("--judge", default="", metavar="NAME", help="which judge or panel (default: the only one there is)")
    estimate.add_argument(
        "--criterion", default="QUALITY", metavar="ID", help="one criterion, or QUALITY for the whole sheet's score (default)"
    )
    _rubric(estimate)
    estimate.add_argument("--confidence", type=share, default=0.95, metavar="SHARE", help="of the intervals (default: %(default)s)")
    estimate.add_argument(
        "--assume-random",
        action="store_true",
        help="take labels as drawn at random though their file does not say so; it is written down, and no gate takes it",
    )
    estimate.add_argument("-o", "--output", metavar="FILE", help="write the estimate; `hardcalls gate --estimate` reads it")
    estimate.add_argument("--json", action="store_true", help="print JSON")


def plan_ratings(commands: "Commands[Parser]") -> None:
    plan = add(
        commands,
        "plan-ratings",
        module="plan_ratings",
        help_text="how many conversations people have to rate for an interval of a wanted width, with a judge's help and without",
        examples="  hardcalls plan-ratings runs/new --labels pilot.labels.jsonl --judge kind --width 0.1 --cost-per-label 1.50",
    )
    plan.add_argument("run", help="a run folder that the judge has rated")
    plan.add_argument("--labels", action="append", default=[], metavar="FILE", help="people's labels of a pilot; repeatable")
    plan.add_argument("--judge", default="", metavar="NAME", help="which judge or panel (default: the only one there is)")
    plan.add_argument("--criterion", default="QUALITY", metavar="ID", help="one criterion, or QUALITY (default)")
    _rubric(plan)
    plan.add_argument(
        "--width", type=share, default=0.1, metavar="SHARE", help="from the low end to the high one (default: %(default)s)"
    )
    plan.add_argument("--confidence", type=share, default=0.95, metavar="SHARE", help="of the interval (default: %(default)s)")
    plan.add_argument("--cost-per-label", type=number(zero=True), metavar="PRICE", help="of one conversation, rated by one person")
    plan.add_argument(
        "--raters", type=whole(1_000), default=2, metavar="N", help="people for each conversation (default: %(default)s)"
    )
    plan.add_argument("--json", action="store_true", help="print JSON")


def share(text: str) -> float:
    """A number between 0 and 1, neither of them."""
    value = number(zero=False)(text)
    if value >= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not between 0 and 1")
    return value


def _labels(command: Parser) -> None:
    command.add_argument(
        "--labels", action="append", required=True, metavar="FILE", help="people's labels (`hardcalls import-ratings`); repeatable"
    )


def _rubric(command: Parser) -> None:
    command.add_argument(
        "--rubric",
        default="support-v1",
        metavar="FILE",
        help="for QUALITY: the rubric's file, or a bundled id (default: %(default)s)",
    )


def _seed(command: Parser) -> None:
    command.add_argument("--seed", type=whole(2**31), default=1, metavar="N", help="of the bootstrap (default: %(default)s)")
