"""JUnit says what the verdict says, in a form that strict readers take."""

from pathlib import Path
from xml.etree import ElementTree as ET
from xml.parsers import expat

import cases
import golden
import junitparser
import msgspec
import pytest
import report_case as case
import ruled_case
import sheet_case
import xmlschema

from hardcalls.decode import Document
from hardcalls.fault import Fault
from hardcalls.policy import Policy
from hardcalls.report import Subject
from hardcalls.report.junit import to_junit
from hardcalls.report.junit_suites import suites
from hardcalls.rule import Rule
from hardcalls.score import Rating, Score
from hardcalls.verdict import Evidence, decide

LEAK = "leak_before_verification"
HOSTILE = ']]> </failure><x a="1" & ::error:: \x00\x1b[31m\x85\ud800\uffff \u202e\r\nnew line, 日本語 🙂'


@pytest.fixture(scope="module")
def strict():
    """The schema, and a parser that stops at the first character that XML does not allow."""
    schema = xmlschema.XMLSchema(Path(__file__).with_name("junit.xsd"))

    def read(found):
        expat.ParserCreate().Parse(found, True)
        top = ET.fromstring(found)
        schema.validate(top)
        return top

    return read


def junit(subjects, *, documents=None, beside=()):
    return to_junit(suites(subjects, documents=documents or {}, beside=beside))


def judged(talks, *rules, partial="", **more):
    run = cases.run(talks, partial=partial)
    policy = Policy(id="p", title="P", rules=rules, **more)
    return Subject(run=run, verdict=decide(Evidence(candidate=run, today="2026-11-20"), policy))


def found(top, suite):
    """Each case of a suite by name: what it came to and of which kind."""
    [node] = [s for s in top if s.get("name") == suite]
    outcomes = {}
    for item in node.iter("testcase"):
        outcome = next((c for c in item if c.tag in {"failure", "error", "skipped"}), None)
        outcomes[item.get("name")] = (outcome.tag, outcome.get("type")) if outcome is not None else ("passed", "")
    return outcomes


def test_the_document_is_the_golden_one():
    golden.check("report/junit.xml", junit(case.subjects(), beside=("out/report.html", "out/report.json")).decode())


def test_a_policy_that_asks_in_every_way_fits_the_schema(strict):
    one = junit(ruled_case.subjects())
    assert one == junit(ruled_case.subjects())
    top = strict(one)
    names = [s.get("name") for s in top]
    assert len(names) == len(set(names))
    assert names[:2] == ["assistant 2.verdict", "assistant 2.escalation"]
    assert "assistant 1.verdict" not in names
    assert found(top, "assistant 2.verdict") == {"may it go live?": ("error", "INCONCLUSIVE")}
    assert found(top, "assistant 3.verdict") == {"may it go live?": ("failure", "FAIL")}
    rules = {n: r for s in names if s.startswith("assistant 3.") for n, r in found(top, s).items() if n.startswith("rule ")}
    assert len(rules) == len(ruled_case.RULES)
    assert rules["rule worst: Done right"] == ("failure", "violated")
    assert rules["rule in-time: A person in time"] == ("error", "undecided")
    assert rules["rule warm: Quality by the rubric"] == ("skipped", "waived")
    assert rules["rule cheap: Cost of escalation errors"] == ("passed", "")


def test_another_reader_counts_the_same(strict):
    found = junit(ruled_case.subjects())
    top = strict(found)
    other = junitparser.JUnitXml.fromstring(found.decode().partition("\n")[2])
    counts = {k: int(top.get(k)) for k in ("tests", "failures", "errors", "skipped")}
    assert counts == {k: sum(getattr(s, k) for s in other) for k in counts}
    other.update_statistics()
    assert counts == {k: getattr(other, k) for k in counts}
    assert counts["errors"] > 0 < counts["skipped"]


def test_what_is_not_known_is_an_error_and_no_failure(strict):
    lost = Fault(kind="connection", evidence="refused", turn=1)
    talks = [
        cases.talk("bad", passed=0.0),
        cases.talk("good"),
        cases.talk("lost", fault=lost),
        cases.talk("unknown", passed=None),
        cases.talk("unrated", rated=False),
    ]
    top = strict(junit([judged(talks, Rule(id="r", kind="veto", metric="correctness.passed", floor=0.5))]))
    assert found(top, "bot.correctness") == {
        "rule r: Done right": ("passed", ""),
        "bad": ("failure", "major"),
        "good": ("passed", ""),
        "lost": ("error", "lost"),
        "unknown": ("error", "not rated"),
        "unrated": ("error", "lost"),
    }


def test_a_conversation_that_was_never_finished_is_an_error(strict):
    run = cases.run([cases.talk("a")], planned=[cases.scenario("b")])
    assert found(strict(junit([Subject(run=run)])), "bot.correctness") == {"a": ("passed", ""), "b": ("error", "lost")}


def test_when_a_person_was_due_in_a_recorded_conversation_is_nobodys_error(strict):
    subject, transcript, _ = cases.talk("a")
    unknown = Rating(criterion="escalation.timing", value=None, rater="check:timing", reason="recorded without cues")
    run = cases.run(
        [(msgspec.structs.replace(subject, escalation=None), transcript, Score(scenario="a", trial=0, ratings=(unknown,)))]
    )
    assert found(strict(junit([Subject(run=run)])), "bot.escalation") == {"a": ("skipped", "not rated")}


def test_what_must_never_happen_and_did_is_a_failure_even_where_the_conversation_was_lost(strict):
    lost = Fault(kind="connection", evidence="refused", turn=1)
    talks = [cases.talk("a", events={LEAK: False}), cases.talk("b", events={LEAK: True}, fault=lost)]
    top = strict(junit([judged(talks, Rule(id="leak", kind="veto", metric=f"never.{LEAK}", never=True))]))
    never = found(top, "bot.never")
    assert never == {
        "rule leak: Leak before verification": ("failure", "violated"),
        "a": ("passed", ""),
        "b": ("failure", "never-event"),
    }


def test_a_rule_that_was_not_asked_is_skipped(strict):
    rule = Rule(id="no-worse", kind="prove", metric="correctness.passed", allowed_drop=0.1)
    top = strict(junit([judged([cases.talk("a")], rule, baseline="optional")]))
    assert found(top, "bot.correctness")["rule no-worse: Done right"] == ("skipped", "not asked")


def test_a_rule_carries_its_numbers():
    talks = [cases.talk(f"s-{i}", passed=float(i > 0)) for i in range(20)]
    top = ET.fromstring(junit([judged(talks, Rule(id="r", kind="prove", metric="correctness.passed", floor=0.5))]))
    [rule] = [c for c in top.iter("testcase") if c.get("name").startswith("rule ")]
    properties = {p.get("name"): p.get("value") for p in rule.iter("property")}
    assert (properties["metric"], properties["n"], properties["estimate"]) == ("correctness.passed", "20", "0.95")
    assert (properties["limit"], properties["limit.kind"]) == ("0.5", "floor")
    assert float(properties["low"]) > 0.5
    assert float(properties["high"]) < 1


def test_sheets_are_told_and_fail_nothing(strict):
    top = strict(junit(sheet_case.subjects()))
    rubric = next(s for s in top if s.get("name").endswith(".rubric"))
    assert int(rubric.get("failures")) == 0
    assert next(rubric.iter("testcase")).find("properties") is not None


def test_a_partial_run_says_that_it_is_no_gate():
    talks = [cases.talk("a", passed=0.0)]
    text = junit([judged(talks, Rule(id="r", kind="veto", metric="correctness.passed", floor=0.5), partial="--limit 1")]).decode()
    assert 'name="partial" value="--limit 1"' in text
    assert "Partial: not a gate. Only part of the suite was run (--limit 1)." in text


def test_a_case_stands_where_its_scenario_says_what_it_asks():
    lines = {("id",): 1, ("escalation",): 7, ("expect",): 12}
    documents = {"a": Document(file="my-suite/scenarios/a.yaml", value={}, lines=lines)}
    rule = Rule(id="r", kind="veto", metric="correctness.passed", floor=0.5, each="conversation")
    talks = [cases.talk("a", passed=0.0, ratings={"escalation.timing": 1.0}), cases.talk("b", passed=0.0)]
    top = ET.fromstring(junit([judged(talks, rule)], documents=documents))
    places = {(c.get("classname"), c.get("name")): (c.get("file"), c.get("line")) for c in top.iter("testcase")}
    assert places["bot.correctness", "a"] == ("my-suite/scenarios/a.yaml", "12")
    assert places["bot.escalation", "a"] == ("my-suite/scenarios/a.yaml", "7")
    assert places["bot.correctness", "rule r: Done right"] == ("my-suite/scenarios/a.yaml", "12")
    assert places["bot.correctness", "b"] == (None, None)


def test_hostile_words_are_words_and_nothing_else(strict):
    subject = case.subjects()[1]
    run = subject.run
    manifest = msgspec.structs.replace(run.manifest, agent=HOSTILE, suite=HOSTILE, partial=HOSTILE, started="yesterday " + HOSTILE)
    scores = tuple(
        msgspec.structs.replace(s, ratings=tuple(msgspec.structs.replace(r, value=0.0, reason=HOSTILE) for r in s.ratings))
        for s in run.scores
    )
    run = msgspec.structs.replace(run, manifest=manifest, scores=scores)
    reasons = tuple(msgspec.structs.replace(r, sentence=HOSTILE, conversations=(HOSTILE,)) for r in subject.verdict.reasons)
    verdict = msgspec.structs.replace(subject.verdict, reasons=reasons, policy=HOSTILE, baseline=HOSTILE)
    top = strict(junit([Subject(run=run, verdict=verdict)], beside=(HOSTILE,)))
    tags = {n.tag for n in top.iter()}
    assert tags <= {"testsuites", "testsuite", "properties", "property", "testcase", "failure", "error", "skipped", "system-out"}
    everything = "".join(ET.tostring(top, encoding="unicode"))
    assert "[U+0000]" in everything
    assert "[U+001B]" in everything
    assert "[U+D800]" in everything
    assert "[U+FFFF]" in everything
    assert "[U+202E]" in everything
    assert "日本語 🙂" in everything


@pytest.mark.parametrize(
    ("started", "stamp"),
    [
        ("2026-11-22T21:06:20+02:00", "2026-11-22T19:06:20"),
        ("2026-11-22T21:06:20", "2026-11-22T21:06:20"),
        ("0001-01-01T00:00:00+14:00", None),
        ("", None),
        ("last week", None),
    ],
)
def test_the_moment_is_the_runs_own_in_utc(strict, started, stamp):
    run = cases.run([cases.talk("a")])
    manifest = msgspec.structs.replace(run.manifest, started=started)
    top = strict(junit([Subject(run=msgspec.structs.replace(run, manifest=manifest))]))
    assert {s.get("timestamp") for s in top} == {stamp}


def test_a_run_that_no_version_of_hardcalls_has_played_names_none():
    run = cases.run(cases.many(3))
    for version, told in (("1.2.3", ["1.2.3"]), ("", [])):
        seen = msgspec.structs.replace(run, manifest=msgspec.structs.replace(run.manifest, hardcalls=version))
        top = ET.fromstring(junit([Subject(run=seen)]))
        assert [p.get("value") for p in top[0].iter("property") if p.get("name") == "hardcalls"] == told
