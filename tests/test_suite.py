"""What is wrong with a suite is said all at once, each with file, line and field."""

import pytest

from hardcalls.bundled import bundled
from hardcalls.decode import Problem, parse_yaml
from hardcalls.errors import SuiteError
from hardcalls.store import load_suite
from hardcalls.suite import parse
from hardcalls.worlds import problems as world_problems

ABOUT = 'id = "mine"\nversion = "1"\ntitle = "Mine"\nlicence = "none"\nprovenance = "written here"\n'
GOOD = """\
id: a
title: A
language: en
customer:
  kind: branching
  steps:
    - id: one
      say: I want a person.
      cues: [asks_for_human]
      next:
        - {when: {called: look}, go: two}
      otherwise: end
    - id: two
      say: Thank you.
escalation:
  default: forbidden
  due:
    - {cue: asks_for_human, within: 1}
expect:
  tell:
    - {id: sum, money: 1.00 EUR}
"""


def told(**texts):
    """The message for the suite of these files (`_` for a dot), with a good suite.toml unless another is given."""
    files = {"suite.toml": ABOUT} | {name.replace("_", "."): text for name, text in texts.items() if text is not None}
    with pytest.raises(SuiteError) as caught:
        parse({n: t for n, t in files.items() if t != ""})
    return str(caught.value)


def changed(old, new):
    assert GOOD.count(old) == 1, old
    return GOOD.replace(old, new)


def test_a_sound_suite_is_read_and_sorted_by_id():
    suite = parse({"suite.toml": ABOUT, "1.yaml": changed("id: a\n", "id: b\n"), "2.yaml": GOOD}).suite
    assert [s.id for s in suite.scenarios] == ["a", "b"]


@pytest.mark.parametrize("name", ["first-contact", str(bundled("suites") / "starter" / "my-suite")])
def test_the_suites_that_ship_are_sound(name):
    assert load_suite(name).suite.scenarios


def test_problems_of_several_files_are_named_at_once():
    lines = told(
        suite_toml=ABOUT.replace("licence", "license"),
        a_yaml=changed("language: en\n", ""),
        b_yaml=changed("id: a\n", "id: b\n").replace("go: two", "go: three"),
        c_yaml="id: [",
    ).splitlines()
    assert [line.split(":")[0] for line in lines] == ["a.yaml", "b.yaml", "b.yaml", "c.yaml", "suite.toml", "suite.toml"]
    assert lines[0] == "a.yaml:1: the field `language` is missing"
    assert lines[1].startswith("b.yaml:11: customer.steps[0].next[0].go: there is no step 'three'; steps: one, two, or `end`")
    assert lines[4] == "suite.toml:4: license: there is no such field; did you mean `licence`?"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("go: two", "go: tow", "a.yaml:11: customer.steps[0].next[0].go: there is no step 'tow'"),
        ("otherwise: end", "otherwise: nowhere", "a.yaml:12: customer.steps[0].otherwise: there is no step 'nowhere'"),
        ("go: two", "go: end", "a.yaml:13: customer.steps[1]: the step 'two' can never be said"),
        ("- id: two", "- id: one", "a.yaml:13: customer.steps[1].id: the step 'one' is there twice"),
        ("- id: two", "- id: end", "a.yaml:13: customer.steps[1].id: `end` means that the customer leaves"),
        ("{called: look}", "{}", "customer.steps[0].next[0].when: this branch says nothing"),
        ("within: 1", "within: 0", "a.yaml:18: escalation.due[0].within: Expected `int` >= 1"),
        ("cue: asks_for_human", "cue: fraud", "a.yaml:18: escalation.due[0]: no step has the cue 'fraud'"),
        ("cue: asks_for_human", "cue: fraud", "a.yaml:9: customer.steps[0].cues: the cue 'asks_for_human' opens no window"),
        ("cue: asks_for_human", "cue: declines_human", "it cannot open one"),
        ("kind: branching", "kind: scripted", "for branches write `kind: branching`"),
        ("kind: branching", "kind: improvising", "a.yaml:5: customer.kind: 'improvising' is not known; it must be one of scripted"),
        (
            "  kind: branching\n",
            "",
            "customer.kind: the field `kind` is missing; it must be one of scripted, branching, simulated, recorded",
        ),
        ("money: 1.00 EUR", "money: 1.00 EUR, number: 1", "a.yaml:21: expect.tell[0]: give exactly one of money, date"),
        ("money: 1.00 EUR", "when: always", "expect.tell[0]: give exactly one of money, date"),
        ("money: 1.00 EUR", "money: 1 euro", "'1 euro': write an amount and an ISO currency"),
        ("money: 1.00 EUR", 'money: ""', "'': write an amount and an ISO currency"),
        ("money: 1.00 EUR", "date: 14.3.2026", "expect.tell[0].date: '14.3.2026': write it as `2026-03-14`"),
        ("money: 1.00 EUR", "date: 2026-02-31", "expect.tell[0].date: '2026-02-31': write it as"),
        ("money: 1.00 EUR", "reference: '-'", "a reference has letters or digits in it"),
        ("money: 1.00 EUR", "phrase: ['a(']", "a.yaml:21: expect.tell[0].phrase: 'a(' is not a regular expression"),
        ("money: 1.00 EUR", "phrase: ['refund|']", "'refund|' matches every text"),
        ("{called: look}", "{said: '[a'}", "next[0].when.said: '[a' is not a regular expression"),
        (
            "money: 1.00 EUR}",
            "money: 1.00 EUR}\n    - {id: sum, number: 1}",
            "a.yaml:22: expect.tell[1].id: the fact 'sum' is there twice",
        ),
        ("expect:\n", "expect:\n  end_state: [{path: a.b}]\n", "expect.end_state[0]: say what must stand there"),
    ],
)
def test_what_cannot_be_meant_is_named(old, new, says):
    assert says in told(a_yaml=changed(old, new))


@pytest.mark.parametrize(
    ("first", "second", "never"),
    [
        ("{called: look}", "{called: look}", True),
        ("{called: look}", "{called: look, offered: false}", True),
        ("{state: {a.b: 1}}", "{state: {a.b: 1, a.c: [2]}}", True),
        ("{handed_over: true}", "{handed_over: true, called: look}", True),
        ("{called: look, offered: false}", "{called: look}", False),
        ("{state: {a.b: 1}}", "{state: {a.b: 2}}", False),
        ("{handed_over: false}", "{handed_over: true}", False),
        # After a handoff only branches that ask for one are looked at, so the general one does not come first.
        ("{called: look}", "{called: look, handed_over: true}", False),
        ("{offered: true}", "{called: look, not_called: look}", True),
        ("{offered: true}", "{called: look, refused: look}", True),
    ],
)
def test_a_branch_that_can_never_fire_is_found(first, second, never):
    text = changed("- {when: {called: look}, go: two}", f"- {{when: {first}, go: two}}\n        - {{when: {second}, go: end}}")
    if never:
        assert "a.yaml:12: customer.steps[0].next[1]" in told(a_yaml=text)
    else:
        assert parse({"suite.toml": ABOUT, "a.yaml": text}).suite.scenarios


def test_a_window_that_a_scripted_conversation_is_too_short_for_is_named():
    text = GOOD.replace("kind: branching", "kind: scripted").replace("within: 1", "within: 3")
    text = text.replace("      next:\n        - {when: {called: look}, go: two}\n      otherwise: end\n", "")
    assert "a.yaml:7: customer.steps[0]: the window of 'asks_for_human' is 3 turns, and only 2 are left" in told(a_yaml=text)


def test_a_look_ahead_may_ask_that_something_was_not_said():
    assert parse({"suite.toml": ABOUT, "a.yaml": changed("{called: look}", "{said: '^(?!.*sorry)'}")}).suite.scenarios


def test_patterns_in_a_worlds_own_data_are_none_of_ours():
    setting = "setting:\n  world: x\n  now: '2026-03-02T10:00:00+00:00'\n  state: {articles: {a: {says: 'a('}}}\n"
    assert parse({"suite.toml": ABOUT, "a.yaml": GOOD + setting}).suite.scenarios


def test_ids_are_unique_across_files_and_both_are_checked():
    lines = told(a_yaml=changed("go: two", "go: tow"), b_yaml=GOOD)
    assert "b.yaml:1: id: 'a' is also the id of a.yaml; ids are unique in a suite" in lines
    assert "a.yaml:11" in lines


def test_an_empty_suite_says_what_to_add():
    assert "the suite 'mine' has no scenarios; add one under scenarios/" in told()


def test_a_missing_suite_toml_is_named_beside_the_other_problems():
    lines = told(suite_toml="", a_yaml=changed("go: two", "go: tow"))
    assert "suite.toml: is missing" in lines
    assert "there is no step 'tow'" in lines


def test_scenarios_with_the_shorter_ending_are_not_overlooked(tmp_path):
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "suite.toml").write_text(ABOUT)
    (tmp_path / "scenarios" / "a.yml").write_text(GOOD)
    assert [s.id for s in load_suite(str(tmp_path)).suite.scenarios] == ["a"]


@pytest.mark.parametrize(("name", "says"), [("nowhere", "no suite 'nowhere'"), ("", "has no suite.toml")])
def test_a_suite_that_is_not_there_is_said(tmp_path, name, says):
    with pytest.raises(SuiteError, match=says):
        load_suite(name or str(tmp_path))


def test_a_suite_in_another_encoding_is_said(tmp_path):
    (tmp_path / "suite.toml").write_bytes(b'id = "\xff"')
    with pytest.raises(SuiteError, match="could not be read"):
        load_suite(str(tmp_path))


@pytest.mark.parametrize(
    ("world", "says"),
    [
        ("bnlp", "a.yaml:25: setting.world: no world 'bnlp'; known: bnpl, module:attribute"),
        ("bnpl", "a.yaml:11: customer.steps[0].next[0].when.called: the world has no tool 'look'"),
        ("bnpl", "expect.never_claim[0].unless_called: the world has no tool 'refnud'"),
        ("bnpl", "expect.order[0]: the world has no tool 'verify'"),
    ],
)
def test_what_the_world_does_not_know_is_named(world, says):
    more = "  order: [{first: verify}]\n  never_claim: [{id: c, says: [x], unless_called: refnud}]\n"
    text = GOOD + f"setting:\n  world: {world}\n  now: '2026-03-02T10:00:00+00:00'\n"
    text = text.replace("expect:\n", "expect:\n" + more)
    loaded = parse({"suite.toml": ABOUT, "a.yaml": text})
    found = [p.text for p in world_problems(loaded.suite.scenarios[0], loaded.documents["a"])]
    assert any(says in line for line in found), found


def test_a_problem_without_a_line_names_the_file_alone():
    assert Problem(file="a", line=0, field="", message="m").text == "a: m"
    assert not isinstance(parse_yaml("a: 1", "a"), Problem)


def test_a_window_that_closes_in_time_rules_and_a_later_short_one_is_no_problem():
    def asking(*steps):
        cues = [f"    - {{id: s{i}, say: Hello there., cues: [{c}]}}" for i, c in enumerate(steps)]
        rule = "escalation: {default: optional, due: [{cue: asks_for_human, within: 2}]}"
        return "\n".join(["id: a", "title: A", "language: en", "customer:", "  kind: scripted", "  steps:", *cues, rule, ""])

    sound = asking("asks_for_human", "asks_for_human")
    assert parse({"suite.toml": ABOUT, "a.yaml": sound}).suite.scenarios
    assert "the window of 'asks_for_human' is 2 turns, and only 1 are left" in told(a_yaml=asking("asks_for_human"))
    withdrawn = asking("asks_for_human", "withdraws_request", "asks_for_human")
    assert "customer.steps[2]: the window of 'asks_for_human' is 2 turns, and only 1 are left" in told(a_yaml=withdrawn)
