"""Policies: what a rule may ask, and what is said about one that cannot be meant."""

import pytest

from hardcalls.bundled import bundled
from hardcalls.errors import ConfigError
from hardcalls.measures import METRICS
from hardcalls.policy import parse

HEAD = 'id = "p"\ntitle = "P"\n'


def rule(text, *, name="r"):
    return f'[[rules]]\nid = "{name}"\nkind = "prove"\n{text}\n'


def told(text):
    with pytest.raises(ConfigError) as caught:
        parse(text, "p.toml")
    return str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        'metric = "correctness.passed"\nfloor = 0.9',
        'metric = "escalation.missed"\nceiling = 0.1',
        'metric = "escalation.cost"\nceiling = 3',
        'metric = "escalation.handoff_rate"\nfloor = 0.1',
        'metric = "escalation.handoff_rate"\nceiling = 0.4',
        'metric = "overall.passed"\nallowed_drop = 0.1',
        'metric = "never.leak_before_verification"\nnever = true\nexposures = 3',
        'metric = "never.leak_before_verification"\nceiling = 0.05',
    ],
)
def test_a_rule_asks_one_thing(text):
    assert len(parse(HEAD + rule(text), "p.toml").rules) == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            'metric = "correctness.pased"\nfloor = 1',
            "p.toml:6: rules[0].metric: there is no metric 'correctness.pased'; metrics: overall.passed",
        ),
        (
            'metric = "escalation.cost"\nfloor = 1\nceiling = 2',
            "p.toml:3: rules[0]: give exactly one of floor, ceiling, allowed_drop, gain, within, gap, never",
        ),
        ('metric = "correctness.passed"', "give exactly one of"),
        ('metric = "correctness.passed"\nnever = true', "p.toml:7: rules[0].never: 'correctness.passed' is no never-event"),
        ('metric = "correctness.passed"\nfloor = 90', "is a share: write 0.9 for 90 %, not 90"),
        ('metric = "overall.passed"\nallowed_drop = 10', "is a share: write 0.9 for 90 %, not 10"),
        ('metric = "overall.passed"\nallowed_drop = -0.1', "rules[0].allowed_drop: Expected `float` >= 0.0"),
        ('metric = "correctness.passed"\nfloor = nan', "is a share"),
        ('metric = "escalation.cost"\nceiling = inf', "inf is no limit; give a number"),
        ('metric = "escalation.missed"\nfloor = 0.9', "rules[0].floor: 'escalation.missed' is better lower; give a ceiling"),
        ('metric = "correctness.passed"\nceiling = 0.9', "rules[0].ceiling: 'correctness.passed' is better higher; give a floor"),
        ('metric = "escalation.handoff_rate"\nallowed_drop = 0.1', "neither better high nor low"),
        ('metric = "correctness.passed"\nfloor = 0.9\nexposures = 3', "only a rule with `never = true` asks for exposures"),
        ('metric = "correctness.passed"\nflor = 0.9', "p.toml:7: rules[0].flor: there is no such field; did you mean `floor`?"),
        ('metric = "correctness.passed"\nfloor = "0.9"', "rules[0].floor: Expected `float | null`, got `str`"),
    ],
)
def test_a_rule_that_cannot_be_meant_is_named_with_line_and_field(text, says):
    assert says in told(HEAD + rule(text))


def test_every_problem_is_named_at_once():
    bad = rule('metric = "x"\nfloor = 1') + rule('metric = "correctness.passed"\nfloor = 2')
    lines = told(HEAD + bad).splitlines()
    assert len(lines) == 3
    assert "the rule 'r' is there twice" in lines[1]


def test_the_unknown_metric_message_lists_every_known_one():
    message = told(HEAD + rule('metric = "x"\nfloor = 1'))
    assert [m for m in METRICS if m not in message] == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (HEAD, "the field `rules` is missing"),
        (HEAD + "rules = []\n", "rules: Expected `array` of length >= 1"),
        (HEAD + "confidence = 1.0\nrules = []", "confidence: Expected `float` < 1.0"),
        (HEAD + "confidence = nan\nrules = []", "confidence: Expected `float`"),
        (HEAD + "most_faults = 10\nrules = []", "most_faults: Expected `float` <= 1.0"),
        ("id = ", "p.toml:1: not valid TOML"),
    ],
)
def test_a_policy_without_sense_is_refused(text, says):
    assert says in told(text)


def test_the_hash_is_of_what_a_policy_asks_and_not_of_how_it_is_written():
    one, two = rule('metric = "overall.passed"\nfloor = 0.5'), rule('metric = "overall.passed"\nfloor = 0.6')
    assert parse(HEAD + one, "a").hash == parse("# note\n" + HEAD + "confidence = 0.95\n" + one, "b").hash
    assert parse(HEAD + one, "a").hash != parse(HEAD + two, "a").hash


@pytest.mark.parametrize(
    "path", [*bundled("suites").glob("policies/*.toml"), bundled("suites") / "starter" / "policy.toml"], ids=lambda p: p.stem
)
def test_the_policies_that_ship_are_sound(path):
    assert parse(path.read_text(encoding="utf-8"), str(path)).rules
