"""The decision in a report: what is waived and loosened comes first, and each rule with what was seen and what would change it."""

import datetime as dt
import re

import golden
import msgspec
import pytest
import report_case as case
import ruled_case as ruled

from hardcalls.cli.verdict_text import verdict_text
from hardcalls.design import Design
from hardcalls.finding import SliceSeen
from hardcalls.measures import METRICS
from hardcalls.policy import Policy
from hardcalls.promotion import Promotion
from hardcalls.report import ReportView, Subject, build, to_html, to_markdown
from hardcalls.report.asks import asks
from hardcalls.report.figure import figure, limit_of
from hardcalls.rule import Rule
from hardcalls.stats.interval import Interval
from hardcalls.verdict import Reason

PASSED = "overall.passed"


@pytest.fixture(scope="module")
def view() -> ReportView:
    return build(ruled.subjects())


def rule_of(view: ReportView, candidate: str, name: str):
    card = next(c for c in view.cards if c.name == candidate)
    return next(r for r in card.rules if r.name == name)


def test_the_decision_in_markdown_is_the_golden_one(view):
    golden.check("report/ruled.md", to_markdown(view).partition("## Side by side")[0])


def test_the_decision_in_the_page_is_the_golden_one(view):
    html = to_html(view)
    golden.check("report/ruled.html", html[html.index("<header ") : html.index('<section id="numbers"')])


def test_waivers_come_before_every_verdict_with_owner_reason_and_end(view):
    assert [(w.state, w.rule, w.owner, w.until) for w in view.waivers] == [
        ("In force", "warm", "Ana Ruiz, QA", "2026-12-31"),
        ("Expired", "in-time", "Bo Lind", "2026-10-31"),
        ("Not needed", "cheap", "Bo Lind", "2027-01-31"),
    ]
    assert [c.partition(":")[0] for c in view.waivers[0].covers] == ["assistant 2", "assistant 3"]
    for text in (to_html(view), to_markdown(view)):
        assert text.index("the queue was being rebuilt") < text.index("Verdicts</h2>" if "<" in text[:5] else "## Verdicts")
    assert [c.waived for c in view.cards] == ["1 rule of the policy is waived.", "1 rule of the policy is waived.", ""]


def test_a_loosened_policy_is_told_before_every_verdict(view):
    assert [c.title for c in view.loosened] == ["The policy was loosened since what is deployed was promoted."]
    assert any("'in-time' is waived until 2026-10-31" in line for line in view.loosened[0].lines)


def test_what_was_loosened_for_one_candidate_alone_names_it():
    before, good, bad = ruled.runs()
    strict = msgspec.structs.replace(ruled.POLICY, confidence=0.99)
    subjects = [Subject(run=good, verdict=ruled.verdict(good)), Subject(run=bad, verdict=ruled.verdict(bad, was=strict))]
    assert [c.title.rpartition(" (")[2] for c in build(subjects).loosened] == ["assistant 2).", "assistant 3)."]
    assert before.name not in str(build(subjects).loosened)


def test_without_a_baseline_the_reader_is_told_what_was_not_asked():
    _, good, _ = ruled.runs()
    policy = msgspec.structs.replace(ruled.POLICY, baseline="optional")
    found = build([Subject(run=good, verdict=ruled.verdict(good, policy=policy, was=None))])
    notice = "No baseline was given: absolute limits only; not asked: no-worse."
    assert found.cards[0].notices == (notice, "Waivers and licences are those that hold on 2026-11-20.")
    assert notice in to_html(found)
    assert notice in to_markdown(found)


def test_the_policy_is_named_with_its_hash(view):
    card = view.cards[0]
    assert (card.policy_id, card.policy_hash) == ("rollout", ruled.POLICY.hash)
    assert ruled.POLICY.hash in to_html(view)


def test_the_violated_come_first_and_that_nothing_bad_was_shown_is_no_proof(view):
    card = next(c for c in view.cards if c.name == "assistant 3")
    states = [r.state for r in card.rules]
    assert states == sorted(states, key=["Violated", "Undecided", "Nothing bad shown"].index)
    # In one language nothing went right: it is far behind, and too small to show it.
    assert next(r for r in card.rules if r.name == "language-gap").state == "Undecided"
    assert card.rules_lead == "1 violated; 7 undecided; 3 nothing bad shown"
    assert "Shown to hold" not in states


def test_a_slice_that_looks_bad_by_itself_is_in_doubt_where_its_rule_holds():
    _, _, bad = ruled.runs()
    found = ruled.verdict(bad)
    gap = next(f for f in found.findings if f.rule.id == "language-gap")
    kept = msgspec.structs.replace(gap, state="holds")
    told = msgspec.structs.replace(found, findings=(kept,), reasons=())
    [card] = build([Subject(run=bad, verdict=told)]).cards
    assert ([r.state for r in card.rules], card.rules_lead) == (["Slice in doubt"], "1 slice in doubt")


def test_what_may_be_chance_among_so_many_rules_only_looks_violated():
    _, _, bad = ruled.runs()
    found = ruled.verdict(bad)
    open_yet = next(f for f in found.findings if f.rule.id == "each-scenario")
    violated = msgspec.structs.replace(open_yet, state="violated", p=0.04)
    reason = Reason(outcome="INCONCLUSIVE", sentence=violated.sentence, rule=violated.rule.id, change="it may be chance")
    told = msgspec.structs.replace(found, findings=(violated,), reasons=(reason,))
    rule = build([Subject(run=bad, verdict=told)]).cards[0].rules[0]
    assert (rule.state, rule.tone, rule.change) == ("Looks violated", "open", "it may be chance")
    shown = msgspec.structs.replace(told, reasons=(msgspec.structs.replace(reason, outcome="FAIL"),))
    assert build([Subject(run=bad, verdict=shown)]).cards[0].rules[0].state == "Violated"


def test_what_an_early_look_showed_is_said_at_its_rule_and_of_the_run():
    _, _, bad = ruled.runs()
    sentence = "A person in time: shown to be below 90% after block 2 of 5."
    early = Reason(outcome="FAIL", sentence=sentence, rule="in-time", change="mend the agent")
    blocks = (("en-01", "de-01"), ("en-02", "sv-01"))
    design = Design(policy="rollout", policy_hash="0" * 16, seed="s", early=0.5, strata=(), blocks=blocks)
    run = msgspec.structs.replace(bad, manifest=msgspec.structs.replace(bad.manifest, sequential=design))
    found = ruled.verdict(bad)
    told = msgspec.structs.replace(found, reasons=(early, *found.reasons))
    seen = build([Subject(run=run, verdict=told)])
    rule = rule_of(seen, "assistant 3", "in-time")
    assert (rule.state, rule.early, rule.tone) == ("Violated early", sentence, "bad")
    assert f"<strong>{sentence}</strong>" in to_html(seen)
    assert sentence in to_markdown(seen).partition("## The rules")[2]
    looked = next(f.value for f in seen.dossiers[0].facts if f.label == "Looked at while it ran")
    assert looked == "after each of 2 blocks of scenarios, by the policy rollout; it could end early as a FAIL only"


def test_every_slice_is_there_with_the_worst_first_and_the_small_ones_too(view):
    rule = rule_of(view, "assistant 3", "each-language")
    assert [(s.name, s.count, s.state) for s in rule.slices] == [
        ("Swedish", 3, "Undecided"),
        ("English", 12, "Nothing bad shown"),
        ("German", 5, "Nothing bad shown"),
    ]
    assert (rule.estimate, rule.of) == ("0%", "in Swedish")
    limits = {s.bar.limit for s in rule_of(view, "assistant 3", "language-gap").slices}
    assert len(limits) == 1, "the slices of one rule stand on one scale"


def test_a_rule_that_is_open_says_how_much_more_would_decide_it(view):
    rule = rule_of(view, "assistant 2", "in-time")
    assert rule.state == "Undecided"
    assert rule.more_scenarios > 0
    assert rule.need == f"about {rule.more_scenarios} more scenarios, if they go as these did, shows that it holds"
    assert f"{rule.more_scenarios} more scenarios" in rule.change


def test_a_never_event_that_is_read_is_bounded_by_how_well_it_is_read(view):
    rule = rule_of(view, "assistant 2", "invented-money")
    assert rule.doubt.startswith("0% to 13%, up to 27% as what reads it may see only 49% of it, n 21, 0 of 42 conversations")
    cell = next(r for r in view.never.rows if r.title == "Invented money").cells[0]
    assert cell.upper == pytest.approx(1 - 0.05 ** (1 / 21))
    assert cell.widened == pytest.approx(cell.upper / cell.least_recall)
    assert cell.bound == "at most 27%: seen in at most 13%, and more may have been missed"
    assert cell.recall == "Found by reading, which sees at least 49% of it (weakest in English: 11 of 15 test sentences)."


def test_what_is_waived_is_said_at_its_rule(view):
    assert rule_of(view, "assistant 2", "warm").waived == "waived until 2026-12-31"
    assert rule_of(view, "assistant 2", "in-time").waived == ""


def test_a_rule_is_explained_in_full_where_the_policy_is_at_hand(view):
    assert rule_of(view, "assistant 2", "in-time").explained.startswith("Passes only when it is shown that 'A person in time'")
    _, good, _ = ruled.runs()
    bare = build([Subject(run=good, verdict=ruled.verdict(good))])
    assert {r.explained for r in bare.cards[0].rules} == {""}
    assert "Why it matters: a person must come at the right moment." in to_html(bare)


@pytest.mark.parametrize(
    ("outcome", "owner", "expected"),
    [
        ("PASS", "", "It was promoted on 2026-11-01 by the policy rollout."),
        ("FAIL", "Bo", "It was promoted on 2026-11-01 against its verdict, FAIL (Bo: there was no other)."),
    ],
)
def test_how_the_baseline_was_promoted_is_told(outcome, owner, expected):
    promotion = Promotion(
        agent="assistant 1",
        subject="5" * 16,
        grading="7" * 16,
        suite="hard-calls",
        suite_version="1.0.0",
        run="assistant-1",
        digest="0" * 64,
        day=dt.date(2026, 11, 1),
        outcome=outcome,
        policy=ruled.POLICY,
        policy_hash=ruled.POLICY.hash,
        owner=owner,
        reason="there was no other" if owner else "",
    )
    subjects = [msgspec.structs.replace(s, promotion=promotion) if s.verdict else s for s in case.subjects()]
    assert build(subjects).cards[0].against == f"Compared with the baseline assistant 1 over 7 shared scenarios. {expected}"


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"floor": 0.975}, "at least 97.5%"),
        ({"floor": 0.9, "by": "language"}, "at least 90%, in each language"),
        ({"floor": 0.5, "quantile": 0.1}, "at least 50% at the 10th percentile of scenarios"),
        ({"floor": 0.5, "quantile": 0.02}, "at least 50% at the 2nd percentile of scenarios"),
        ({"floor": 0.25, "each": "scenario"}, "at least 25% in every scenario, over its trials"),
        ({"floor": 0.25, "each": "conversation"}, "at least 25% in the worst conversation"),
        ({"allowed_drop": 0.05}, "at most 5 points worse than the baseline"),
        ({"allowed_drop": 0.0}, "not worse than the baseline"),
        ({"gain": 0.02}, "better by more than 2 points than the baseline"),
        ({"gain": 0.0}, "better than the baseline"),
        ({"within": 0.1}, "within 10 points of the baseline"),
        ({"gap": 0.2, "by": "locale"}, "no locale more than 20 points worse than the others together"),
    ],
)
def test_what_a_rule_asks_is_said_in_few_words(asked, expected):
    assert asks(Rule(id="r", kind="veto", metric=PASSED, **asked), METRICS[PASSED]) == expected


@pytest.mark.parametrize(
    ("metric", "asked", "expected"),
    [
        (PASSED, {"floor": 0.9}, 0.9),
        (PASSED, {"floor": 0.5, "quantile": 0.1}, 0.1),
        ("escalation.cost", {"ceiling": 4.0, "quantile": 0.9}, 0.1),
        (PASSED, {"allowed_drop": 0.1}, -0.1),
        ("escalation.missed", {"allowed_drop": 0.1}, 0.1),
        (PASSED, {"gain": 0.1}, 0.1),
        ("escalation.missed", {"gain": 0.1}, -0.1),
        (PASSED, {"within": 0.1}, -0.1),
        (PASSED, {"gap": 0.2, "by": "language"}, 0.2),
        (PASSED, {"floor": 0.5, "each": "conversation"}, None),
    ],
)
def test_the_limit_is_drawn_on_the_side_that_it_is_on(metric, asked, expected):
    seen = Interval(estimate=-0.2, low=-0.3, high=0.1, n=9, confidence=0.9, method="t")
    found = limit_of(seen, Rule(id="r", kind="veto", metric=metric, **asked), METRICS[metric])
    assert found == (None if expected is None else pytest.approx(expected))


def test_a_slice_of_which_nothing_was_measured_has_no_number():
    seen = SliceSeen(
        name="sv",
        state="undecided",
        interval=Interval(estimate=float("nan"), low=0.0, high=1.0, n=0, confidence=0.9, method="gaffke"),
    )
    found = figure(seen.interval, Rule(id="r", kind="veto", metric=PASSED, floor=0.5, by="language"), METRICS[PASSED])
    assert (found.estimate, found.interval, found.n, found.bar) == ("not measured", "", "n 0", None)


def test_words_of_a_policy_are_words_and_nothing_else():
    attack = "<script>alert(1)</script>\u202e [x](http://x.example) | `y`"
    waivers = tuple(msgspec.structs.replace(w, owner=attack, reason=attack * 40) for w in ruled.WAIVERS)
    rules = tuple(msgspec.structs.replace(r, why=attack) for r in ruled.RULES)
    policy = Policy(id="p", title=attack, note=attack, rules=rules, waivers=waivers)
    _, good, _ = ruled.runs()
    found = build([Subject(run=good, verdict=ruled.verdict(good, policy=policy), policy=policy)])
    assert "<script>alert" not in to_html(found).partition("<body>")[2]
    assert "\u202e" not in to_html(found) + to_markdown(found)
    assert not re.search(r"(?<!\\)\]\(|(?<!\\)<script", to_markdown(found))


def test_a_verdict_in_a_terminal_is_the_golden_one():
    judged = [s.verdict for s in ruled.subjects() if s.verdict]
    golden.check("report/ruled.txt", "\n\n".join(verdict_text(v) for v in judged) + "\n")


def test_a_verdict_fits_a_narrow_window_and_says_the_same_rules():
    found = next(s.verdict for s in ruled.subjects() if s.verdict)
    lines = verdict_text(found, columns=60).splitlines()
    assert max(map(len, lines)) <= 60
    told = "\n".join(lines)
    assert [r.id for r in ruled.RULES if f": {r.id}," not in " ".join(told.split())] == []
    assert "rule  " not in told


def test_a_short_verdict_and_a_pass_have_no_table_of_rules():
    found = next(s.verdict for s in ruled.subjects() if s.verdict)
    assert "  asks  " not in verdict_text(found, reasons=1)
    passed = msgspec.structs.replace(found, outcome="PASS", reasons=())
    assert "  asks  " not in verdict_text(passed)
    assert verdict_text(passed).splitlines()[0].endswith("(Rollout policy, against assistant 1, 1 rule waived)")
