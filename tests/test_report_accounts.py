"""Whose failures, what it cost and how long it took: in the report, and as text for a terminal."""

import json

import msgspec
import pytest
import report_case as case
from verdict_case import said, verdict

from hardcalls.cli.ledger import faults_line, in_full, side_by_side
from hardcalls.cli.spending import spending_line, usage_lines
from hardcalls.cli.tables import overview
from hardcalls.comparison import compare
from hardcalls.fault import Fault
from hardcalls.report import Subject, build, to_html, to_json, to_markdown
from hardcalls.rule import Rule
from hardcalls.spending import Spread, spread
from hardcalls.transcript import Timing, Usage

PAID = Usage(calls=3, input_tokens=1_000, cached_tokens=400, output_tokens=50, seconds=1.25, cost=0.0021)
UNPRICED = msgspec.structs.replace(PAID, cost=None)
TIMES = (Timing(turn=1, last=0.5, first=0.2), Timing(turn=2, last=2.5, first=0.3, tools=1.0))
REFUSED = Fault(kind="refusal", evidence="the reply holds a refusal", turn=1)
TIDIED = Fault(kind="invented_tool", evidence="called 'x'", turn=2, recovered=True)


def priced(run, *usages, currency="EUR", **more):
    """The run with these usages in turn, and with times."""
    each = [usages[i % len(usages)] for i in range(len(run.transcripts))]
    talks = [msgspec.structs.replace(t, usage=u, timings=TIMES, **more) for t, u in zip(run.transcripts, each, strict=True)]
    manifest = msgspec.structs.replace(run.manifest, currency=currency)
    return msgspec.structs.replace(run, transcripts=tuple(talks), manifest=manifest)


def faulty(run, *faults):
    """The run with these faults in its first conversations."""
    talks = [msgspec.structs.replace(t, faults=(f,)) for t, f in zip(run.transcripts, faults, strict=False)]
    return msgspec.structs.replace(run, transcripts=(*talks, *run.transcripts[len(talks) :]))


@pytest.fixture
def subjects():
    suite = [case.scenario(f"en-{i}") for i in range(6)]
    before = priced(case.run("old", suite, trials=2), PAID)
    after = faulty(priced(case.run("new", suite, trials=2, lost=("en-5",)), UNPRICED, PAID), REFUSED, TIDIED)
    return [Subject(run=before), Subject(run=after, comparison=compare(before, after))]


def table(view, panel):
    found = next(p for p in view.panels if p.id == panel).table
    return {row.head: dict(zip(found.heads[1:], row.cells, strict=True)) for row in found.rows}


def test_the_report_puts_the_faults_of_the_agents_side_by_side(subjects):
    assert table(build(subjects), "faults") == {
        "The agent's": {"old": "0 of 12", "new": "1 of 10: 10% (1% to 54%)"},
        "Invented tool": {"old": "—", "new": "1 made good"},
        "Refusal": {"old": "—", "new": "1"},
        "Infrastructure, left out": {"old": "0 of 12", "new": "2 of 12: 17% (3% to 56%)"},
        "Provider error": {"old": "—", "new": "2"},
    }


def test_the_report_tells_cost_and_time_and_no_cost_that_is_not_known(subjects):
    found = table(build(subjects), "used")
    assert {head: cells["old"] for head, cells in found.items()} == {
        "Calls": "36",
        "Tokens read": "12,000",
        "of them kept by the provider": "4,800",
        "Tokens written": "600",
        "Cost": "0.025 EUR",
        "Cost of a conversation": "0.0021 EUR",
        "An answer took": "half within 0.50 s, 95% within 2.50 s (n 24)",
        "Its first token came after": "half within 0.20 s, 95% within 0.30 s (n 24)",
        "Time spent answering": "15 s",
        "Time in tools": "12.0 s",
    }
    assert found["Cost"]["new"] == "unknown, at least 0.013 EUR: not known of 6 of 12 conversations"
    assert found["Cost of a conversation"]["new"] == "—"


def test_where_no_price_is_known_nothing_is_said_of_cost(subjects):
    run = priced(subjects[0].run, UNPRICED)
    view = build([Subject(run=run)])
    [used] = [p for p in view.panels if p.id == "used"]
    assert [row.head for row in used.table.rows if "ost" in row.head] == []
    assert [m.title for m in used.metrics if m.dimension == "Cost"] == []
    assert [t for t in (to_markdown(view), to_html(view), spending_line(run)) if "EUR" in t or "cost 0" in t or "price" in t] == []


def test_what_a_cache_gave_for_nothing_is_no_cost_where_no_price_is_known(subjects):
    run = priced(subjects[0].run, UNPRICED, Usage(cache_hits=1, cost=0.0), currency="")
    assert [row for row in table(build([Subject(run=run)]), "used") if "ost" in row] == []
    assert "cost" not in spending_line(run)
    told = priced(subjects[0].run, UNPRICED, Usage(cache_hits=1, cost=0.0), currency="EUR")
    assert "cost unknown, at least 0.00 EUR: not known of 6 of 12 conversations" in spending_line(told)


def test_a_run_that_asked_no_endpoint_has_no_cost_and_no_time(subjects):
    run = priced(subjects[0].run, Usage())
    assert [p.id for p in build([Subject(run=run)]).panels if p.id in {"used", "faults"}] == []
    assert (spending_line(run), faults_line(run), side_by_side([run])) == ("", "", "")
    assert usage_lines(run.transcripts[0], currency="EUR") == []


def test_every_form_of_the_report_has_both_tables(subjects):
    view = build(subjects)
    assert "| Refusal | 1 |" in to_markdown(view).replace("– ", "").replace("| — |", "|")
    assert '<th scope="row">Refusal</th>' in to_html(view)
    [faults] = [p for p in json.loads(to_json(view))["panels"] if p["id"] == "faults"]
    assert faults["table"]["rows"][0]["cells"] == ["0 of 12", "1 of 10: 10% (1% to 54%)"]


@pytest.mark.parametrize(
    ("trials", "ks"),
    [(2, (1, 2)), (5, (1, 2, 3, 4, 5)), (7, (1, 2, 3, 4, 5, 7)), (10, (1, 2, 3, 4, 5, 10)), (42, (1, 2, 3, 4, 5, 10, 20, 42))],
)
def test_of_many_trials_a_few_numbers_are_told(trials, ks):
    many = case.run("many", [case.scenario("en-a"), case.scenario("en-b")], trials=trials)
    told = next(p for p in build([Subject(run=many)]).panels if p.id == "overall").trials
    assert told.heads == tuple(f"pass^{k}" for k in ks)
    assert [len(r.cells) for r in told.rows] == [len(ks)]


def test_thousands_of_conversations_are_written_as_thousands():
    many = case.run("many", [case.scenario("en-a"), case.scenario("en-b")], trials=600)
    found = table(build([Subject(run=faulty(many, REFUSED))]), "faults")
    assert found["The agent's"]["many"].startswith("1 of 1,200: under 1%")


def test_the_corners_of_a_share_stand_beside_it_worst_first(subjects):
    view = build(subjects)
    metrics = {m.id: m for p in view.panels for m in p.metrics}
    new = {name: next(n for n in metrics[name].numbers if n.candidate == "new") for name in metrics}
    timely, missed = new["escalation-timely"], new["escalation-missed"]
    assert (timely.corners, timely.worst, timely.best) == ("corners 83% to 100%", pytest.approx(5 / 6), 1.0)
    assert (missed.corners, missed.worst, missed.best) == ("corners 0% to 17%", pytest.approx(1 / 6), 0.0)
    assert new["latency-turn"].corners == ""
    assert {n.corners for m in metrics.values() for n in m.numbers if n.candidate == "old"} == {""}


def test_the_corners_of_a_part_of_the_suite_stand_beside_it():
    suite = [case.scenario(f"en-{i}") for i in range(6)] + [case.scenario("de-1", language="de")]
    view = build([Subject(run=case.run("new", suite, lost=("en-5", "de-1")))])
    found = {s.name: s.cells[0].interval for g in view.slices if g.title == "Language" for s in g.slices}
    assert found == {"German": "none scored, corners 0% to 100%", "English": "57% to 100%, corners 83% to 100%"}


def test_the_overview_of_a_run_with_lost_conversations_shows_the_corners(subjects):
    old, new = (s.run for s in subjects)
    told = overview([old, new])
    assert "100% [57%-100%] n 5, corners 83%-100%" in told
    assert "Corners: the estimate had every conversation that was lost gone badly" in told
    assert "orners" not in overview([old])


def test_a_run_is_told_of_in_two_lines(subjects):
    new = subjects[1].run
    assert faults_line(new) == (
        "faults: the agent's 1 (refusal 1, invented tool 1 made good); infrastructure 2 (provider error 2; left out)"
    )
    assert spending_line(new) == (
        "used: 36 calls, 12.0k tokens in (4,800 cached) and 600 out, cost unknown, at least 0.013 EUR: not known of "
        "6 of 12 conversations; "
        "turn p50 0.50 s, p95 2.50 s (n 24); first token p50 0.20 s, p95 0.30 s (n 24); tools 12 s"
    )
    assert ", cost 0.025 EUR (0.0021 a conversation); turn p50 0.50 s" in spending_line(subjects[0].run)


def test_the_ledger_of_a_run_is_told_in_full(subjects):
    told = "\n".join(in_full(subjects[1].run))
    assert [line.split() for line in told.splitlines()[2:5]] == [
        ["the", "agent's", "refusal", "1", "0", "1", "10%", "[1%-54%]", "n", "5"],
        ["the", "agent's", "invented", "tool", "0", "1", "2", "0%", "[0%-43%]", "n", "5"],
        ["infrastructure", "provider", "error", "2", "0", "1", "17%", "[3%-56%]", "n", "6"],
    ]
    assert "12 planned, 10 count, 2 left out; of those that count, 1 ended by a fault of the agent's own" in told
    assert "  en-5, trial 2, turn 1: provider error: HTTP 503 three times" in told
    narrow = list(in_full(subjects[1].run, columns=50))
    assert max(len(line) for text in narrow for line in text.splitlines()) <= 50


def test_more_left_out_than_anybody_reads_are_counted(subjects):
    assert list(in_full(subjects[1].run, most=1))[-1] == "  and 1 more; --full names them"


def test_one_conversation_tells_what_it_used(subjects):
    used = "used: 3 calls, 1,000 tokens in (400 cached) and 50 out, cost 0.0021 EUR; turns 0.50, 2.50 s"
    assert usage_lines(subjects[0].run.transcripts[0], currency="EUR") == [f"{used}; first token 0.20, 0.30 s; tools 1.00 s"]
    simulated = msgspec.structs.replace(subjects[0].run.transcripts[0], usage=Usage(), customer_usage=UNPRICED)
    assert usage_lines(simulated, currency="EUR") == [
        "used by the simulated customer: 3 calls, 1,000 tokens in (400 cached) and 50 out"
    ]


CHEAP = Rule(id="cheap", kind="prove", metric="cost.per_conversation", ceiling=0.01)
FAST = Rule(id="fast", kind="veto", metric="latency.slowest_turn", ceiling=2.0)
PRICES = [msgspec.structs.replace(PAID, cost=0.002 + n / 10_000) for n in range(6)]


@pytest.mark.parametrize(
    ("usages", "rule", "outcome", "says"),
    [
        (PRICES, CHEAP, "PASS", ""),
        ([UNPRICED], CHEAP, "INCONCLUSIVE", "Cost of a conversation: no conversation could be rated"),
        ([*PRICES[:5], UNPRICED], CHEAP, "INCONCLUSIVE", "1 conversation could not be rated on everything"),
        ([Usage()], CHEAP, "INCONCLUSIVE", "Cost of a conversation: no conversation could be rated"),
        (PRICES, FAST, "PASS", ""),
    ],
    ids=["known", "unknown", "partly known", "no endpoint", "equal times have no interval, so a veto has nothing to show"],
)
def test_a_limit_on_cost_is_kept_only_by_a_cost_that_is_known(usages, rule, outcome, says):
    suite = [case.scenario(f"en-{i}") for i in range(6)]
    found = verdict(priced(case.run("new", suite), *usages), rule)
    assert found.outcome == outcome
    assert says in said(found)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        ([], None),
        ([2.0], Spread(n=1, median=2.0, p95=2.0, longest=2.0)),
        ([float(n) for n in range(100, 0, -1)], Spread(n=100, median=50.0, p95=95.0, longest=100.0)),
    ],
)
def test_percentiles_are_values_that_were_seen(seconds, expected):
    assert spread(seconds) == expected
