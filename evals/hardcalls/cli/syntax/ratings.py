"""What reads the ratings of people: import-ratings."""

from hardcalls.cli.syntax.command import Commands, Parser, add

FORMATS = (
    *("auto", "ballot", "labels", "label-studio", "label-studio-min", "argilla", "prodigy", "doccano", "zendesk-qa", "mt-bench"),
    "table",
)


def import_ratings(commands: "Commands[Parser]") -> None:
    ratings = add(
        commands,
        "import-ratings",
        module="import_ratings",
        help_text="turn what people rated, in whatever tool, into labels",
        examples=(
            "  hardcalls import-ratings ballots/*.json --key key.json -o people.labels.jsonl\n"
            "  hardcalls import-ratings project-7.json --criteria empathy=E1 -o people.labels.jsonl\n"
            "  hardcalls import-ratings ratings.xlsx --guess > ratings.toml\n"
            "  hardcalls import-ratings ratings.xlsx --map ratings.toml -o people.labels.jsonl"
        ),
    )
    ratings.add_argument(
        "file", nargs="+", metavar="FILE", help="what the tool exported, also packed with gzip; or a folder of `datasets`"
    )
    ratings.add_argument("--format", choices=FORMATS, default="auto", help="of the files (default: told from what is in each)")
    ratings.add_argument("--map", metavar="FILE", help="which column is what, and what words mean (TOML)")
    ratings.add_argument("--guess", action="store_true", help="print a mapping for the first file, to be read, mended and saved")
    ratings.add_argument("--key", metavar="FILE", help="the sealed key of the grading that ballots are of")
    ratings.add_argument(
        "--criteria", action="append", default=[], metavar="THEIRS=OURS", help="what to call a criterion of the files; repeatable"
    )
    ratings.add_argument("--rater", default="", metavar="NAME", help="who rated, where a file does not say it (default: its name)")
    ratings.add_argument(
        "--latest",
        action="store_true",
        help="of a rater who rated the same thing again, keep the last time (default: all, numbered)",
    )
    ratings.add_argument(
        "--skip-bad", action="store_true", help="leave out rows that cannot be right, counted (default: refuse them)"
    )
    ratings.add_argument(
        "-o", "--output", metavar="FILE", help="the labels: JSON lines, or the long CSV where the name ends in .csv"
    )
