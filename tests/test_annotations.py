"""Annotations: what GitHub is told, line by line, and nothing that a text could say in its place."""

import golden
import msgspec
import report_case as case
import ruled_case

from hardcalls.decode import Document
from hardcalls.report import Subject
from hardcalls.report.annotations import annotations, command

HOSTILE = "100%: a, b\r\n::error file=x::gone\n##[error]x\u2028 \x1b]8;;http://x\x07 %0A%25"


def lines(subjects, documents=None):
    return [command(a) for a in annotations(subjects, documents=documents or {})]


def test_the_annotations_are_the_golden_ones():
    documents = {s: Document(file=f"my-suite/scenarios/{s}.yaml", value={}, lines={("id",): 2, ("expect",): 9}) for s in ("sv-00",)}
    golden.check("report/annotations.txt", "\n".join(lines(ruled_case.subjects(), documents)) + "\n")


def test_each_is_one_line_whatever_it_says():
    subject = case.subjects()[1]
    run = msgspec.structs.replace(subject.run, manifest=msgspec.structs.replace(subject.run.manifest, agent=HOSTILE))
    reasons = tuple(
        msgspec.structs.replace(r, sentence=HOSTILE, rule=HOSTILE, change=HOSTILE, conversations=(HOSTILE,))
        for r in subject.verdict.reasons
    )
    documents = {HOSTILE: Document(file="a,b:c\n%/d.yaml", value={}, lines={("id",): 3})}
    found = lines([Subject(run=run, verdict=msgspec.structs.replace(subject.verdict, reasons=reasons))], documents)
    assert len(found) == 5
    for line in found:
        assert len(line.splitlines()) == 1
        head, _, message = line.removeprefix("::").partition("::")
        assert head.startswith(
            ("error file=a%2Cb%3Ac%0A%25/d.yaml,line=3,title=", "warning file=a%2Cb%3Ac%0A%25/d.yaml,line=3,title=")
        )
        assert head.count(",") == 2
        assert "%0A%3A%3A" not in head
        assert "100%25: a, b" in message
        assert "\x1b" not in line


def test_a_fail_is_an_error_at_the_worst_conversation_and_the_rest_are_warnings():
    documents = {s: Document(file=f"{s}.yaml", value={}, lines={("id",): 1}) for s in ("en-account", "ar-waris")}
    found = annotations(case.subjects(), documents=documents)
    assert [a.level for a in found] == ["error", "error", "warning", "warning", "warning"]
    assert [a.where.file if a.where else "" for a in found] == ["ar-waris.yaml", "ar-waris.yaml", "", "", ""]


def test_no_more_than_ten_of_a_kind_and_the_last_says_how_many_more():
    subject = case.subjects()[1]
    [first, *_] = subject.verdict.reasons
    for n, expected in ((10, 10), (11, 10), (37, 10)):
        verdict = msgspec.structs.replace(subject.verdict, reasons=(first,) * n)
        found = annotations([Subject(run=subject.run, verdict=verdict)], documents={})
        assert len(found) == expected
        more = found[-1].message.startswith(f"{n - 9} more are not shown here")
        assert more == (n > 10)


def test_a_run_that_nobody_judged_says_nothing():
    assert lines([Subject(run=case.subjects()[0].run)]) == []
