"""What docs/grading.md tells people to type works, and what it says of options and labels is so."""

import re

import msgspec
from round_case import filled
from test_docs import ROOT, blocks, commands, shell
from test_grading_loop import assignment_of

from hardcalls.cli.parser import parser
from hardcalls.people.labels import read

DOCUMENT = "docs/grading.md"


def test_the_round_of_the_document_goes_round(tmp_path):
    draw, bring = (commands(text) for text in blocks(DOCUMENT, "console"))
    done = shell("\n".join(f"{step} --limit 11 --quiet" if step.startswith("hardcalls run") else step for step in draw), tmp_path)
    assert done.returncode == 0, done.stderr
    assert sorted(p.name for p in (tmp_path / "round-1").iterdir()) == [
        "README.txt",
        "anna.html",
        "ben.html",
        "key.json",
        "round.json",
    ]
    for rater in ("anna", "ben"):
        assignment = assignment_of(tmp_path / "round-1" / f"{rater}.html")
        ballot = filled(assignment, criteria=assignment.criteria)
        (tmp_path / f"{rater}.json").write_bytes(msgspec.json.encode(ballot))
    done = shell("\n".join(bring), tmp_path)
    assert done.returncode == 0, done.stderr
    found = read(tmp_path / "people.labels.jsonl")
    assert {x.criterion for x in found} == {"E1", "E2", "E6", "F6", "DUE"}
    assert {x.item.split("/")[0] for x in found} == {"answers-only", "hybrid"}
    assert {x.chance for x in found} == {10 / 11}


def test_every_option_that_the_document_names_exists():
    text = (ROOT / DOCUMENT).read_text(encoding="utf-8")
    help_text = next(a for a in parser()._actions if a.choices).choices["grade"].format_help()
    named = set(re.findall(r"`(--?[a-z-]+)", text)) - {"--key"}
    assert len(named) > 8
    assert [option for option in sorted(named) if option not in help_text] == []
