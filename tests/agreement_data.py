"""Ratings by people that others have published, read from where they are kept; they are no part of the project."""

import csv
import gzip
import json
from pathlib import Path

from parts import missing

from hardcalls.label import Label

DATA = Path(__file__).parents[2] / "shared" / "data"
EMPATHY = (
    *("validating_emotions", "encouraging_elaboration", "demonstrating_understanding"),
    *("advice_giving", "self_oriented", "dismissing_emotions"),
)


def place(name: str) -> Path:
    found = DATA / name
    if not found.exists():
        missing(f"../shared/data/{name}")
    return found


def lend_an_ear(*raters: str, kind: str = "person") -> list[Label]:
    """Ratings of 50 conversations on six criteria, 1 to 5, one file for each rater."""
    folder = place("empathic_judging/lend_an_ear")
    labels = []
    for rater in raters:
        with (folder / f"{rater}_ratings.csv").open(encoding="utf-8", newline="") as file:
            labels += [_label(row["conversation_id"], rater, c, row[c], kind) for row in csv.DictReader(file) for c in EMPATHY]
    return labels


def lend_an_ear_crowd() -> list[Label]:
    """The single ratings of 116 people, 2 to 11 for each conversation."""
    with (place("empathic_judging/lend_an_ear") / "crowd_individual_ratings.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row, c) for row in csv.DictReader(file) for c in EMPATHY]
    return [_label(row["conversation_id"], row["rater"], c, row[c], "crowd") for row, c in rows if row[c]]


def _label(item: str, rater: str, criterion: str, value: str, kind: str) -> Label:
    return Label(item=item, rater=rater, criterion=criterion, value=float(value), kind=kind, scale=(1, 5))


def dices() -> list[Label]:
    """350 replies of a model, each judged by the same 123 people."""
    with gzip.open(place("dices/dices_350_crowdsourced.json.gz")) as file:
        found = json.load(file)["instances"]
    return [
        Label(item=str(i["id"]), rater=f"r{n:03}", criterion="safety", value=value)
        for i in found
        for n, value in enumerate(i["annotations"]["safety"]["individual_human_scores"])
    ]
