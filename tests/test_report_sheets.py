"""What judges and people say, in the report: every mark counted as what it is, and nothing believed without a licence."""

import golden
import msgspec
import report_case as case
import sheet_case as sheets

from hardcalls import store
from hardcalls.cli import run_command
from hardcalls.report import Subject, build, to_html, to_markdown
from hardcalls.stimuli import Stimuli

TITLE = "May they answer our hardest customers?"
NOT_MEASURED = "Empathy quality: not measured (needs people or a licensed judge)."


def view(subjects=None):
    return build(subjects or sheets.subjects(), title=TITLE)


def rater(found, kind):
    return next(r for r in found.judged.raters if r.kind == kind)


def section(text, begin, end):
    return text[text.index(begin) : text.index(end)]


def test_the_section_in_markdown_is_the_golden_one():
    found = to_markdown(view())
    golden.check("report/judged.md", section(found, "## What judges", "## When a person came"))


def test_the_section_and_a_marked_conversation_are_the_golden_page():
    html = to_html(view())
    talk = html[html.index('<details class="talk" id="a1-en-executor-1">') :]
    talk = talk[: talk.index('<details class="talk"', 10)]
    golden.check("report/judged.html", section(html, '<section id="judged"', '<section id="timeline"') + talk)


def test_each_mark_is_counted_as_what_it_is_and_never_as_zero():
    judge = rater(view(), "Judge")
    first, blames = judge.scales[0], judge.flags[1]
    assert (first.given, first.missing, first.states) == (10, 2, "10 of 12 given, 2 missing (17%)")
    assert (first.estimate, first.corners) == ("50%", "corners 42% to 58%")
    assert (blames.given, blames.unsupported, blames.missing) == (5, 5, 2)
    assert blames.states == "5 of 12 given, 5 unsupported (42%), 2 missing (17%)"
    assert (blames.estimate, blames.corners) == ("0%", "corners 0% to 58%")
    assert judge.flags[0].estimate == "50%"


def test_a_number_of_a_judge_has_the_scenarios_behind_it_as_its_n_and_trials_add_none():
    before = case.subjects()[0].run
    found = rater(view([Subject(run=sheets.with_sheets(before, sheets.judge))]), "Judge")
    assert (found.sheets, found.scales[0].count, found.scales[0].given) == (14, 6, 12)


def test_a_score_that_a_missing_mark_could_decide_is_not_known():
    judge = rater(view(), "Judge")
    raw, capped = judge.quality
    assert (raw.given, raw.missing) == (10, 2)
    assert (capped.given, capped.missing) == (5, 7)
    assert judge.tail == "One conversation in ten scores 75% or less (of 5; 7 conversations without a score)."


def test_the_worst_conversation_is_named_and_linked():
    run = sheets.with_sheets(case.subjects()[1].run, lambda t: sheets.warm() if t.scenario != "en-executor" else blamed())
    judge = rater(view([Subject(run=run)]), "Judge")
    assert (judge.worst.text, judge.worst.title) == ("The worst scores 0%:", "The call en-executor (trial 1 of 2)")
    assert judge.worst.target == "a1-en-executor-1"


def blamed():
    marks = (*sheets.warm().marks[:3], sheets.given(sheets.F2, 1, reason="it blames"))
    return sheets.sheet(marks)


def test_a_raised_flag_leads_to_its_conversations_with_the_words():
    found = rater(view(), "Judge").raised
    assert [(f.title, f.counted, f.severity) for f in found] == [("Formula apology", "raised in 5 of 10 conversations", "major")]
    assert next((r.target, r.quotes[0].text) for r in found[0].raised) == ("a1-en-account-1", "We apologise for the inconvenience.")


def test_without_a_licence_a_judge_is_advisory_and_a_person_is_not():
    found = view()
    assert rater(found, "Judge").standing.word == "advisory"
    assert rater(found, "Person").standing.word == "people"
    assert found.judged.lead[0].startswith("A judge without a licence is advisory")


def test_a_licence_counts_for_its_languages_and_criteria_only():
    judge = rater(view(sheets.subjects(licences=[sheets.licence("en", refused=("en",))])), "Judge")
    assert (judge.standing.word, judge.standing.detail) == ("LICENSED", "until 2026-07-01; advisory in Arabic")
    assert (judge.scales[0].standing.word, judge.scales[0].standing.detail) == ("advisory", "licence refused: alt-test")
    assert judge.scales[1].standing.word == "advisory"


def test_a_licence_of_another_instrument_is_none():
    other = msgspec.structs.replace(sheets.licence("en", "ar"), instrument="e" * 16)
    assert rater(view(sheets.subjects(licences=[other])), "Judge").standing.word == "advisory"


def test_quality_is_said_to_be_unmeasured_only_where_nobody_filled_in_a_rubric():
    found = view()
    lead = next(p for p in found.panels if p.id == "empathy").lead
    assert lead[1:] == (f"assistant 1: {NOT_MEASURED}",)
    both = [msgspec.structs.replace(s, run=sheets.with_sheets(s.run, sheets.judge)) for s in sheets.subjects()]
    assert "not measured (needs people" not in to_html(view(both))
    assert view(case.subjects()).judged is None


def test_a_mark_stands_beside_the_turn_that_it_cites_and_says_when_nobody_said_those_words():
    talk = next(t for t in view().galleries[0].worst if t.scenario == "en-executor")
    first, second = talk.turns
    assert [(m.title, m.value, m.doubt[:12]) for m in first.marks] == [("F2 Blames", "unsupported", "Unsupported:")]
    assert [(m.title, m.value) for m in second.marks] == [
        ("E1 Names the feeling", "0 of 2"),
        ("F1 Formula apology", "raised: major"),
    ]
    assert talk.sheets[0].quality == "score not known: no value for F2"


def test_where_no_scale_applies_there_is_no_score_and_none_is_missing():
    nothing = sheets.sheet(
        (
            sheets.without(sheets.E1, "not_applicable", reason="-"),
            sheets.without(sheets.E2, "not_applicable", reason="-"),
            sheets.given(sheets.F1, 0),
            sheets.given(sheets.F2, 0),
        )
    )
    capped = rater(view([Subject(run=sheets.with_sheets(case.subjects()[1].run, lambda _: nothing))]), "Judge").quality[1]
    assert (capped.given, capped.not_applicable, capped.missing, capped.estimate) == (0, 12, 0, "not known")


def test_the_gravest_flags_come_first():
    marks = (*sheets.warm().marks[:2], sheets.given(sheets.F1, 1), sheets.given(sheets.F2, 1))
    run = sheets.with_sheets(case.subjects()[1].run, lambda _: sheets.sheet(marks))
    found = rater(view([Subject(run=run)]), "Judge").raised
    assert [(f.title, f.severity, f.more) for f in found] == [
        ("Blames", "critical", "and 7 further conversations"),
        ("Formula apology", "minor", "and 7 further conversations"),
    ]


def test_the_members_of_a_panel_are_shown_beside_it():
    def panel(_):
        members = (sheets.warm(rater="a", instrument="a" * 16), sheets.cold(rater="b", instrument="b" * 16))
        return msgspec.structs.replace(sheets.warm(rater="panel", kind="panel"), members=members)

    found = view([Subject(run=sheets.with_sheets(case.subjects()[1].run, panel))])
    assert [(r.kind, r.rater) for r in found.judged.raters] == [("Panel", "panel"), ("Judge", "a"), ("Judge", "b")]


def test_the_terminal_shows_each_mark_with_its_words_and_says_what_nobody_said(capsys, tmp_path):
    found = sheets.subjects()[1].run
    folder = tmp_path / "run"
    store.create(folder, found.manifest, Stimuli(scenarios=found.scenarios, charters={}))
    for transcript in found.transcripts:
        store.append(folder / "conversations.jsonl", transcript)
    store.save_scores(folder, found.manifest, found.scores)
    assert run_command(["show", str(folder), "en-executor", "--trial", "1"]) == 0
    out = capsys.readouterr().out
    assert out[out.index("Judge kind") :].splitlines() == [
        "Judge kind: score not known: no value for F2",
        "  E1 Names the feeling: 0 of 2: the death is passed over",
        "      turn 2: “We apologise for the inconvenience.”",
        "  E2 Takes it on: not applicable: nothing was asked for",
        "  F1 Formula apology: raised: major: a formula",
        "      turn 2: “We apologise for the inconvenience.”",
        "  F2 Blames: unsupported: says that it was her fault",
        "      turn 1: “that is your own fault” (not in the conversation)",
        "",
    ]
    assert "not measured" not in out


def test_words_of_a_judge_stay_words():
    attack = "</p><script>window.pwned = 1</script>\u202e{{ 7 * 7 }}"
    run = sheets.with_sheets(case.subjects()[1].run, lambda _: sheets.cold(attack, rater=attack, comment=attack))
    html = to_html(view([Subject(run=run)]))
    assert html.count("<script>") == 1
    assert "\u202e" not in html
    assert "{{ 7 * 7 }}" in html
