"""The report says what the runs say, the same way every time."""

import json
import re

import cases
import golden
import msgspec
import pytest
import report_case as case
from jinja2 import Environment, nodes

from hardcalls.bundled import bundled
from hardcalls.comparison import compare
from hardcalls.errors import CrashError, RunError, UsageError
from hardcalls.fault import Fault
from hardcalls.report import Subject, build, render, to_html, to_json, to_markdown
from hardcalls.score import Event, Quote

TITLE = "May they answer our hardest customers?"


def view(subjects=None):
    return build(subjects or case.subjects(), title=TITLE)


def number(found, metric, candidate):
    panels = [m for p in found.panels for m in p.metrics if m.id == metric.replace(".", "-")]
    return next(n for n in panels[0].numbers if n.candidate == candidate)


def body(html):
    return html[html.index("<body>") : html.index("<script>")]


def test_the_markdown_is_the_golden_one():
    golden.check("report/report.md", to_markdown(view()))


def test_the_page_is_the_golden_one():
    golden.check("report/report.html", body(to_html(view())))


def test_the_same_input_gives_the_same_bytes():
    one, two = view(), view()
    assert to_html(one) == to_html(two)
    assert to_json(one) == to_json(two)
    assert to_markdown(one) == to_markdown(two)


def test_the_json_holds_every_number_and_no_infinity():
    found = json.loads(to_json(view()), parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    assert found["schema"] == 1
    assert found["cards"][0]["word"] == "FAIL"


def test_a_judged_candidate_comes_before_its_baseline():
    assert [(c.name, c.word) for c in view().cards] == [("assistant 2", "FAIL"), ("assistant 1", "BASELINE")]


def test_three_reasons_stand_first_and_the_others_are_folded():
    card = view().cards[0]
    assert len(card.reasons) == 3
    assert card.further_title == "2 further reasons"


def test_every_link_leads_to_something_on_the_page():
    html = to_html(view())
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids)), "an id is there twice"
    targets = set(re.findall(r'href="#([^"]*)"', html))
    assert targets <= set(ids)
    assert any(t.startswith("a1-en-executor") for t in targets)


def test_lost_conversations_are_missing_from_every_number_and_shown_with_their_reason():
    found = view()
    timely = number(found, "escalation.timely", "assistant 2")
    assert (timely.count, timely.lacking, timely.missing) == (4, 2, "2 missing")
    assert timely.value == pytest.approx((0.5 + 0.5 + 1 + 1) / 4)
    assert "provider error: HTTP 503 three times" in " ".join(found.cards[0].lost)
    assert found.cards[0].lost_title == "2 conversations not counted, and why"
    assert found.cards[0].corners.endswith("FAIL if they all went badly, INCONCLUSIVE if they all went well.")


def test_a_partial_run_is_not_a_gate():
    subject = case.subjects()[1]
    manifest = msgspec.structs.replace(subject.run.manifest, partial="--limit 3")
    run = msgspec.structs.replace(subject.run, manifest=manifest)
    card = view([msgspec.structs.replace(subject, run=run)]).cards[0]
    assert card.partial == "Partial: not a gate. Only part of the suite was run (--limit 3)."


def test_a_difference_that_the_interval_does_not_show_is_never_called_the_same():
    found = view()
    difference = number(found, "escalation.timely", "assistant 2").difference
    assert difference.word == "No difference shown"
    assert difference.counts == "1 gained, 2 lost, over 4 scenarios"
    assert "same" not in difference.text


def test_a_rate_that_is_neither_good_nor_bad_is_higher_or_lower_but_never_better():
    suite = [case.scenario(f"en-{i}") for i in range(12)]
    some, none = case.run("some", suite), case.run("none", suite, misses=tuple(s.id for s in suite))
    found = view([Subject(run=none, comparison=compare(some, none)), Subject(run=some)])
    difference = number(found, "escalation.handoff_rate", "none").difference
    assert (difference.word, difference.tone) == ("Lower", "plain")
    assert difference.counts == "0 higher, 12 lower, over 12 scenarios"
    assert number(found, "escalation.timely", "none").difference.word == "Worse"


def test_empathy_quality_is_always_said_to_be_unmeasured():
    line = "Empathy quality: not measured (needs people or a licensed judge)."
    assert line in next(p for p in view().panels if p.id == "empathy").lead
    assert line in to_html(view())
    assert "Empathy quality: not measured (needs people or a licensed judge)." in to_markdown(view())


def test_the_weights_of_the_cost_are_printed_with_it():
    html = to_html(view())
    assert "missed at self-harm, abuse or a scam 20; missed elsewhere 5" in html


def test_a_slice_of_fewer_than_five_scenarios_says_too_little():
    groups = {g.title: {s.name: s.cells[1] for s in g.slices} for g in view().slices}
    assert groups["Language"]["Arabic"].interval == "too few to say"
    assert groups["Language"]["Arabic"].bar is None
    assert groups["Language"]["English"].counted == "4.5 of 5"
    assert groups["Language"]["English"].bar is not None


def test_a_never_event_that_was_not_seen_still_has_an_exact_bound():
    rows = {r.title: r.cells[1] for r in view().never.rows}
    assert (rows["Invented money"].counted, rows["Invented money"].talks) == ("0 of 7 scenarios", "0 of 14 conversations")
    assert rows["Invented money"].upper == pytest.approx(1 - 0.05 ** (1 / 7))
    assert rows["Self-harm cue, no person"].bound == "never exposed: nothing is known"


def test_a_never_event_of_a_lost_conversation_counts_as_it_does_in_the_verdict():
    event = "leak_before_verification"
    lost = Fault(kind="connection", evidence="refused", turn=1)
    talks = [cases.talk("a", events={event: False}), cases.talk("b", events={event: True}, fault=lost)]
    cells = {r.title: r.cells[0].counted for r in view([Subject(run=cases.run(talks))]).never.rows}
    assert cells["Leak before verification"] == "1 of 2 scenarios"


def test_values_that_are_all_alike_get_no_invented_interval():
    delay = number(view(), "escalation.delay", "assistant 1")
    assert (delay.interval, delay.bar.width) == ("no interval: all values are alike", "0.0%")


def test_a_never_event_that_was_seen_leads_the_conversations():
    run = case.subjects()[0].run
    harmless, event = run.scores[-1], Event(name="invented_money_commitment", occurred=True, evidence=(Quote(turn=1, text="£80"),))
    scores = (*run.scores[:-1], msgspec.structs.replace(harmless, events=(event,)))
    first = view([Subject(run=msgspec.structs.replace(run, scores=scores))]).galleries[0].worst[0]
    assert (first.scenario, first.mark, first.tone) == (harmless.scenario, "Invented money", "bad")
    assert first.turns[0].flags[0].quotes[0].text == "£80"


def test_trials_are_told_with_their_worst():
    overall = next(p for p in view().panels if p.id == "overall")
    row = next(r for r in overall.trials.rows if r.candidate == "assistant 1")
    assert overall.trials.heads == ("pass^1", "pass^2")
    assert row.cells == ("93% (53% to over 99%)", "86% (42% to over 99%)")
    assert row.note == "n 7."
    assert row.worst == "trial 1: 6 of 7 (86%)"


def test_the_worst_conversation_comes_first_with_its_findings_beside_the_turn():
    talks = view().galleries[0].worst
    assert [t.scenario for t in talks] == ["en-account", "en-executor", "en-gift"]
    first = talks[0]
    assert (first.mark, first.outcome) == ("2 failures", "escalation: never came")
    assert [f.title for f in first.turns[0].flags] == ["Brought in a person at the wrong moment"]
    assert [f.title for f in first.turns[1].flags] == ["Gave the same apology again"]
    assert first.turns[1].flags[0].beside[0].text == "We apologise for the inconvenience."
    assert "fallback line: no branch fitted" in first.turns[1].labels


def test_excluded_conversations_can_be_read_and_are_marked():
    clean = view().galleries[0].clean
    assert [t.mark for t in clean if t.scenario == "de-todesfall"] == ["Not counted", "Not counted"]
    assert view().galleries[0].clean_title.endswith(", 2 not counted")


def test_a_timeline_marks_cue_window_and_handoff_in_letters():
    groups = {g.title: g.rows for g in view().timeline.groups}
    assert list(groups) == ["A person was due", "Controls: a handoff would be wrong"]
    row = next(r for r in groups["A person was due"] if r.scenario == "en-executor")
    missed, timely = row.tracks
    assert (missed.outcome, [c.mark for c in missed.cells]) == ("Never came", ["C", "·"])
    assert (timely.outcome, [c.mark for c in timely.cells]) == ("In time", ["C P"])
    assert missed.trials == "worst of 2 trials: 1 never came, 1 in time"


def test_a_recorded_run_has_rewards_and_transfers_but_no_timing():
    found = view([Subject(run=case.recorded("gpt", [[1.0, 0.0], [1.0, 1.0], [None, 1.0]]))])
    assert number(found, "outcome.reward", "gpt").value == pytest.approx((0.5 + 1 + 1) / 3)
    assert number(found, "outcome.reward", "gpt").missing == "1 missing"
    assert number(found, "escalation.handoff_rate", "gpt").estimate == "33%"
    escalation = next(p for p in found.panels if p.id == "escalation")
    assert escalation.lead == ("gpt: recorded without cues: transfer rates only, never in time or late.",)
    assert not found.timeline.groups
    assert [c.title for c in found.glance.rows[0].cells] == ["Reward", "Handed over"]


def test_a_large_run_shows_only_its_worst_transcripts_and_says_so():
    suite = [case.scenario(f"en-{i:03}") for i in range(201)]
    gallery = view([Subject(run=case.run("big", suite, misses=("en-200",)))]).galleries[0]
    shown = (*gallery.worst, *gallery.clean)
    assert gallery.worst[0].scenario == "en-200"
    assert len(shown) == 40
    assert all(t.turns for t in shown)
    assert len(gallery.listed) == 161
    assert not any(t.turns for t in gallery.listed)
    assert gallery.note == "This run has 201 conversations: only the worst 40 are here in full, the others by name."


def test_an_unscored_run_says_that_nothing_is_known():
    run = msgspec.structs.replace(case.subjects()[0].run, scores=())
    found = view([Subject(run=run)])
    assert any("has no ratings" in n for n in found.notices)
    to_html(found)
    to_markdown(found)


def test_runs_graded_differently_are_not_to_be_compared():
    one = case.subjects()[0].run
    prints = msgspec.structs.replace(one.manifest.fingerprints, grading="other")
    two = msgspec.structs.replace(one, manifest=msgspec.structs.replace(one.manifest, fingerprints=prints))
    assert any("graded by different checks" in n for n in view([Subject(run=one), Subject(run=two)]).notices)


def test_two_runs_of_one_name_are_told_apart():
    run = case.subjects()[0].run
    assert [c.name for c in view([Subject(run=run), Subject(run=run)]).cards] == ["assistant 1 (1)", "assistant 1 (2)"]


def test_keys_in_settings_are_never_shown():
    for text in (to_html(view()), to_markdown(view()), to_json(view()).decode()):
        assert "sk-never-shown" not in text


@pytest.mark.parametrize("form", ["html", "md", "json"])
def test_the_extension_chooses_the_form(form, tmp_path):
    path = tmp_path / "deep" / f"report.{form}"
    render(case.subjects(), path, title=TITLE)
    expected = {"html": to_html, "md": to_markdown, "json": lambda v: to_json(v).decode()}[form](view())
    assert path.read_text(encoding="utf-8") == expected
    assert [p.name for p in path.parent.iterdir()] == [path.name], "nothing else is left behind"


def test_an_unknown_extension_is_refused_with_the_known_ones(tmp_path):
    with pytest.raises(UsageError, match=r"\.html, \.comment\.md, \.md, \.json, \.xml"):
        render(case.subjects(), tmp_path / "report.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(RunError, match="cannot be written"):
        render(case.subjects(), tmp_path / "file" / "report.html")


def test_a_report_of_nothing_is_refused():
    with pytest.raises(UsageError, match="at least one run"):
        build([], title=TITLE)


def test_a_run_that_does_not_hold_together_is_a_crash_and_not_a_verdict():
    run = case.subjects()[0].run
    with pytest.raises(CrashError, match="the report could not be made"):
        build([Subject(run=msgspec.structs.replace(run, scenarios={}))], title=TITLE)


def test_templates_only_loop_and_choose():
    folder = bundled("reports")
    environment = Environment(autoescape=True)
    refused = (nodes.Call, nodes.Filter, nodes.BinExpr, nodes.Macro, nodes.CallBlock, nodes.UnaryExpr, nodes.Assign)
    allowed = (nodes.Not, nodes.And, nodes.Or)
    templates = sorted(folder.rglob("*.j2"))
    assert len(templates) > 5
    for path in templates:
        tree = environment.parse(path.read_text(encoding="utf-8"))
        found = [n for n in tree.find_all(refused) if not isinstance(n, allowed)]
        assert not found, f"{path.name}: {found[0]}"


def test_no_part_of_the_page_names_another_place():
    html = to_html(view())
    assert not re.search(r"""(src|href|action|data|poster)\s*=\s*["']?(https?:|//)""", html)
    assert "@import" not in html
    assert "url(" not in html
