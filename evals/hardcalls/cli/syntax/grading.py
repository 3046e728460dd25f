"""What people who grade are given, and where they store it: grade and serve-grading."""

import argparse
import math
import re
from typing import NamedTuple

from hardcalls.cli.syntax.command import Commands, Parser, add, whole

PORT = 8710
MOST = 1_000_000


class Part(NamedTuple):
    """Part of a whole: a share of it, or so many."""

    share: float
    number: int | None = None

    def of(self, total: int) -> int:
        """How many that is."""
        return min(self.number, total) if self.number is not None else math.floor(self.share * total + 0.5)


def part(text: str) -> Part:
    """`20%`, `0.2`, or a number."""
    if text.isascii() and text.isdigit() and len(text) <= len(str(MOST)):
        return Part(share=0, number=int(text))
    return Part(share=share(text))


def share(text: str) -> float:
    """`20%` or `0.2`."""
    found = re.fullmatch(r"(\d{1,3}(?:\.\d{1,9})?)(%?)|(0?\.\d{1,9}|1\.0{1,9})", text, re.ASCII)
    value = math.inf
    if found:
        value = float(found[1]) / (100 if found[2] else 1) if found[1] else float(found[3])
    if not found or not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no share of a whole; write it as 20% or 0.2")
    return value


def grade(commands: "Commands[Parser]") -> None:
    grade = add(
        commands,
        "grade",
        module="grade",
        help_text="draw conversations for people to rate blind: one page for each rater, and a sealed key",
        examples=(
            "  hardcalls grade runs/candidate --raters anna,ben -o round-1\n"
            "  hardcalls grade runs/base runs/candidate --paired -n 30 --raters 3 --overlap 20% -o round-2\n"
            "  hardcalls grade old=runs/march new=runs/april --pairwise --raters anna,ben -o round-3"
        ),
    )
    grade.add_argument(
        "run", nargs="+", metavar="RUN", help="run folders, the baseline first; NAME=FOLDER where two agents have one name"
    )
    grade.add_argument("-o", "--output", required=True, metavar="FOLDER", help="a new folder for the pages and the key")
    grade.add_argument("--raters", required=True, metavar="NAME,NAME", help="who rates, or how many do")
    together = grade.add_mutually_exclusive_group()
    together.add_argument("--paired", action="store_true", help="draw scenarios, and show the conversations of all runs, far apart")
    together.add_argument("--pairwise", action="store_true", help="draw scenarios, and show two conversations side by side")
    grade.add_argument(
        "--rubric", default="support-v1", metavar="FILE", help="a file, or the id of a bundled one (default: %(default)s)"
    )
    grade.add_argument(
        "--criteria", default="", metavar="ID,ID", help="only these (default: all; --pairwise: the scales that count)"
    )
    size = grade.add_argument_group("what is drawn").add_mutually_exclusive_group()
    size.add_argument("-n", type=whole(MOST), metavar="N", help="conversations, or scenarios where they are paired (default: 40)")
    size.add_argument("--per-stratum", type=whole(MOST), metavar="N", help="so many of each stratum instead")
    drawing = grade.add_argument_group("how it is drawn and dealt")
    drawing.add_argument(
        "--by",
        default="language,situation,checks",
        metavar="WHAT,WHAT",
        help="what makes a stratum: language, situation, checks (did one fail), or none (default: all three)",
    )
    drawing.add_argument(
        "--overlap",
        type=part,
        default=Part(share=1),
        metavar="PART",
        help="rated by several raters: 20%%, or a number (default: all)",
    )
    drawing.add_argument("--overlap-raters", type=whole(1_000), metavar="K", help="by how many of them (default: by all)")
    drawing.add_argument(
        "--repeats", type=share, default=0.1, metavar="SHARE", help="shown to the same rater twice, up to 50%% (default: 10%%)"
    )
    drawing.add_argument("--gold", metavar="FILE", help="labels of kind gold: conversations with known answers, for every rater")
    drawing.add_argument("--gold-run", action="append", default=[], metavar="RUN", help="where those are, if in none of the runs")
    drawing.add_argument(
        "--seed", default="", metavar="TEXT", help="to draw the same again; as secret as the key (default: random)"
    )


def serve_grading(commands: "Commands[Parser]") -> None:
    serve = add(
        commands,
        "serve-grading",
        module="serving",
        help_text="offer the pages of a round of grading on this machine, and store what raters enter",
        examples="  hardcalls serve-grading round-1",
    )
    serve.add_argument("folder", help="what `hardcalls grade … -o` wrote")
    serve.add_argument("--port", type=whole(65_535), default=PORT, metavar="N", help="on 127.0.0.1 (default: %(default)s)")
