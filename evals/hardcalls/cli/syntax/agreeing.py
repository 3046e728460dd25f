"""What people's labels are worth: agreement and adjudicate."""

from hardcalls.cli.syntax.command import Commands, Parser, add, number, whole

RESAMPLES = 1_000


def agreement(commands: "Commands[Parser]") -> None:
    agreement = add(
        commands,
        "agreement",
        module="agreement",
        help_text="how far raters agree, criterion by criterion and pair by pair, and what can be said of each of them",
        examples=(
            "  hardcalls agreement round-1.labels.jsonl\n"
            "  hardcalls agreement round-*.labels.jsonl --criterion E1 --by language\n"
            "  hardcalls agreement safety.labels.jsonl --order No,Unsure,Yes --level ordinal\n"
            "  hardcalls agreement round-1.labels.jsonl --json > agreement.json\n\n"
            "exit codes: 0 done, 2 nothing was rated by two raters, 3 a file is broken or holds no labels that were asked for"
        ),
    )
    agreement.add_argument("labels", nargs="+", metavar="LABELS", help="files of labels, as `hardcalls import-ratings` writes them")
    agreement.add_argument("--criterion", action="append", default=[], metavar="ID", help="only this one; repeatable")
    agreement.add_argument("--by", choices=["language"], help="tell languages apart")
    agreement.add_argument("--order", default="", metavar="NAME,NAME", help="names of values from the lowest to the highest")
    agreement.add_argument(
        "--level",
        choices=["nominal", "ordinal", "interval", "ratio"],
        help="of measurement, for Krippendorff's alpha (default: all that the values allow, without ratio)",
    )
    agreement.add_argument(
        "--kind", choices=["person", "crowd", "model"], default="person", help="whose labels are compared (default: %(default)s)"
    )
    agreement.add_argument(
        "--resamples",
        type=whole(100_000),
        default=RESAMPLES,
        metavar="N",
        help="draws of items that intervals rest on (default: %(default)s)",
    )
    agreement.add_argument("--seed", type=whole(2**31), default=1, metavar="N", help="of these draws (default: %(default)s)")
    agreement.add_argument("--json", action="store_true", help="everything, also each pair of raters, as JSON")


def adjudicate(commands: "Commands[Parser]") -> None:
    adjudicate = add(
        commands,
        "adjudicate",
        module="adjudicate",
        help_text="list what raters disagree on for a third one to decide, and add their decisions to the labels",
        examples=(
            "  hardcalls adjudicate round-1.labels.jsonl --run runs/candidate -o cases.json\n"
            "  hardcalls adjudicate round-1.labels.jsonl --decisions cases.json -o final.labels.jsonl"
        ),
    )
    adjudicate.add_argument("labels", nargs="+", metavar="LABELS", help="files of labels; they are only read")
    adjudicate.add_argument(
        "-o", "--output", required=True, metavar="FILE", help="the cases (.json or .csv), or with --decisions the labels (.jsonl)"
    )
    adjudicate.add_argument("--decisions", metavar="FILE", help="the cases with decision, reason and adjudicator filled in")
    adjudicate.add_argument("--criterion", action="append", default=[], metavar="ID", help="only this one; repeatable")
    adjudicate.add_argument(
        "--step",
        type=number(zero=True),
        default=1.0,
        metavar="N",
        help="on scales, values that lie more than this apart; 0 for all that differ (default: 1)",
    )
    adjudicate.add_argument(
        "--run", action="append", default=[], metavar="RUN", help="run folders whose conversations are shown in a .json; repeatable"
    )
