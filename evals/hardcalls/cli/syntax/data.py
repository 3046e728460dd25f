"""What reads and writes files: check, list, import, export, freeze, init and schema."""

from hardcalls.cli.syntax.command import Commands, Parser, add, whole

SCHEMAS = (
    "scenario",
    "policy",
    "rubric",
    "transcript",
    "score",
    "manifest",
    "label",
    "licence",
    "audit",
    "estimate",
    "verdict",
    "report",
    "promotion",
    "history",
)
LISTS = ("suites", "scenarios", "agents", "worlds", "metrics", "policies", "rubrics", "checks")


def check(commands: "Commands[Parser]") -> None:
    check = add(commands, "check", module="check", help_text="read a suite or a rubric and name everything that is wrong with it")
    check.add_argument("suite", help="a suite's folder or the id of a bundled one, or a rubric's file")


def list_(commands: "Commands[Parser]") -> None:
    listing = add(commands, "list", module="listing", help_text=f"what there is: {', '.join(LISTS)}")
    listing.add_argument("what", nargs="?", choices=LISTS, help="one of them")
    listing.add_argument("--suite", default="first-contact", help="whose scenarios (default: %(default)s)")


def import_(commands: "Commands[Parser]") -> None:
    imports = add(
        commands,
        "import",
        module="importing",
        help_text="turn recorded agents, of another tool or of production, into a run",
        examples=(
            "  hardcalls import tau2 results.json -o runs/base\n"
            "  hardcalls import rows chats.jsonl.gz -o runs/march\n"
            "  hardcalls import rows export.csv --map map.toml -o runs/march\n"
            "  hardcalls import rows hf:owner/name:train --limit 1000 -o runs/sample"
        ),
    )
    imports.add_argument("format", choices=["tau1", "tau2", "rows"], help="the tool they come from; rows: any table of chats")
    imports.add_argument(
        "file",
        nargs="+",
        metavar="SOURCE",
        help="files, also packed with gzip (tau: .json; rows: .jsonl, .csv, .parquet); rows: a folder, or hf:owner/name:split",
    )
    imports.add_argument("-o", "--output", required=True, metavar="FOLDER", help="the run folder to write")
    imports.add_argument("--name", default="", help="what to call the agent")
    imports.add_argument("--map", metavar="FILE", help="rows: which column is what (TOML; default: guessed, and said)")
    imports.add_argument("--limit", type=whole(1_000_000_000), metavar="N", help="rows: only the first N conversations")
    imports.add_argument(
        "--skip-bad", action="store_true", help="rows: pass over bad rows, counted and named (default: stop at one)"
    )
    imports.add_argument("--no-score", action="store_true", help="only import; `hardcalls score` rates later")
    imports.add_argument("-j", "--jobs", type=whole(1_000), metavar="N", help="processes that rate (default: one for each core)")


def export(commands: "Commands[Parser]") -> None:
    exports = add(
        commands,
        "export",
        module="export",
        help_text="write stored runs as tables, one conversation a row",
        examples=(
            "  hardcalls export runs/march -o march.parquet\n"
            '  python -c \'import datasets; print(datasets.load_dataset("parquet", data_files="march.parquet"))\''
        ),
    )
    exports.add_argument("run", nargs="+", help="run folders")
    exports.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="PATH",
        help="a file (.parquet, .jsonl, .csv) for all runs, or a folder for one each",
    )
    exports.add_argument("--format", choices=["parquet", "jsonl", "csv"], help="of the files in a folder (default: parquet)")


def freeze(commands: "Commands[Parser]") -> None:
    freeze = add(
        commands,
        "freeze",
        module="freeze",
        help_text="turn conversations of simulated customers into scripted scenarios, which replay exactly and cost nothing",
        examples="  hardcalls freeze runs/nightly/mine en-late-parcel --trial 2 -o suites/frozen",
    )
    freeze.add_argument("run", help="a run folder")
    # With a default, argparse does not list it among what is required.
    freeze.add_argument(
        "scenario", nargs="*", default=[], help="scenario ids (default: every conversation with a simulated customer)"
    )
    freeze.add_argument("--trial", type=whole(1_000_000), metavar="N", help="only this trial, from 1 (default: all)")
    freeze.add_argument("-o", "--output", required=True, metavar="FOLDER", help="the suite to add to, or a new one")


def init(commands: "Commands[Parser]") -> None:
    init = add(
        commands, "init", module="init", help_text="write a folder to start from: settings, a policy, two scenarios, a CI file"
    )
    init.add_argument("folder", nargs="?", default=".", help="where (default: here)")


def schema(commands: "Commands[Parser]") -> None:
    schema = add(commands, "schema", module="schema", help_text="print a JSON Schema that an editor can check files with")
    schema.add_argument("what", nargs="?", choices=SCHEMAS, default="scenario")
