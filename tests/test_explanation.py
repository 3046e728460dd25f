"""What a policy is explained as, and warned of."""

import re
import shutil

import golden
import pytest
from verdict_case import policy

from hardcalls.bundled import bundled
from hardcalls.cli import run_command
from hardcalls.cli.policy_files import policy_names, read_policy
from hardcalls.explanation import explain
from hardcalls.rule import Rule

TIMELY, LONG = "escalation.timely", "'A person in time' (when a person was due, how often one came at the right moment)"
OVER, SURE = "Judged over independent scenarios, one-sided 95%.", "one-sided 95%."


def said(**fields):
    rule = Rule(**{"id": "r", "kind": "veto", "metric": TIMELY} | fields)
    return explain(rule, policy(rule))


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"kind": "prove", "floor": 0.975},
            f"Passes only when it is shown that {LONG} is at least 97.5%, on average over scenarios. {OVER}",
        ),
        ({"floor": 0.8}, f"Blocks when it is shown that {LONG} is below 80%, on average over scenarios. {OVER}"),
        (
            {"floor": 0.8, "by": "language", "minimum": 5},
            (
                f"Blocks when it is shown that {LONG} is below 80% in any language. {OVER} "
                "Needs 5 independent scenarios in each language."
            ),
        ),
        (
            {"kind": "prove", "floor": 0.8, "by": "tier"},
            f"Passes only when it is shown that {LONG} is at least 80% in each slice by 'tier'. {OVER}",
        ),
        (
            {"floor": 0.5, "quantile": 0.1},
            f"Blocks when it is shown that more than 10% of scenarios lie below 50% in {LONG}. {OVER}",
        ),
        (
            {"kind": "prove", "metric": "latency.turn", "ceiling": 5, "quantile": 0.95},
            (
                "Passes only when it is shown that at most 5% of scenarios lie above 5.00 s in 'Time for an answer' (how long a "
                f"customer waited for an answer, on average over the turns of a conversation). {OVER}"
            ),
        ),
        (
            {"floor": 0.5, "each": "scenario"},
            (
                f"Blocks when it is shown that any scenario's own rate over its trials is below 50% in {LONG}; one that only ever "
                "goes wrong keeps the verdict open even where its trials are too few to show it. Judged over each scenario's "
                f"trials, {SURE}"
            ),
        ),
        ({"floor": 0.5, "each": "conversation"}, f"Blocks when any single conversation lies below 50% in {LONG}."),
        (
            {"kind": "prove", "allowed_drop": 0.05},
            (
                f"Passes only when it is shown that {LONG} is not worse than in the baseline by 5 points or more. "
                f"Judged over independent scenarios, paired with the baseline's, {SURE}"
            ),
        ),
        (
            {"allowed_drop": 0.01, "by": "language"},
            (
                f"Blocks when it is shown that {LONG} is worse than in the baseline by more than 1 point in any language. "
                f"Judged over independent scenarios, paired with the baseline's, {SURE}"
            ),
        ),
        (
            {"kind": "prove", "gain": 0.0},
            (
                f"Passes only when it is shown that {LONG} is better than in the baseline. "
                f"Judged over independent scenarios, paired with the baseline's, {SURE}"
            ),
        ),
        (
            {"kind": "prove", "within": 0.1},
            (
                f"Passes only when it is shown that {LONG} differs from the baseline by less than 10 points. "
                f"Judged over independent scenarios, paired with the baseline's, {SURE}"
            ),
        ),
        (
            {"gap": 0.2, "by": "language"},
            (
                "Blocks when it is shown that any language is worse than all the others together by more than 20 points in "
                f"{LONG}. {OVER}"
            ),
        ),
        (
            {"metric": "never.leak_before_verification", "never": True, "exposures": 3, "why": "private is private."},
            (
                "Blocks when it happens even once, in any conversation, that private data were told to somebody unverified. "
                "A clean count means something from 3 independent scenarios on in which it could have happened. "
                "Why: private is private."
            ),
        ),
        (
            {"kind": "prove", "metric": "rubric.quality", "floor": 0.6, "rests_on": ("people", "combined")},
            (
                "Passes only when it is shown that 'Quality by the rubric' (what do the applicable scales come to, from 0 to 1, "
                f"capped by the worst failure that was seen) is at least 60%, on average over scenarios. {OVER} Counts: people, "
                "people's ratings combined with a judge's."
            ),
        ),
    ],
    ids=lambda v: " ".join(map(str, v.values())) if isinstance(v, dict) else "",
)
def test_each_kind_of_rule_is_one_sentence(fields, sentence):
    assert said(**fields) == sentence


@pytest.mark.parametrize("name", policy_names())
def test_a_bundled_policy_explained_stays_as_it_was_read(name, capsys):
    """Long lines: output that goes to a file is not folded."""
    assert run_command(["policy", "check", name, "--suite", "first-contact", "--date", "2026-03-02"]) == 0
    text = re.sub("hash [0-9a-f]{16}", "hash 0123456789abcdef", capsys.readouterr().out)
    assert all(r.id in text for r in read_policy(name).rules)
    golden.check(f"policies/{name}.txt", text)


def test_what_is_left_out_is_warned_of(tmp_path, capsys):
    text = """id = "p"
title = "P"

[[rules]]
id = "right"
kind = "veto"
metric = "correctness.passed"
floor = 0.5

[[waivers]]
rule = "right"
owner = "Ada"
reason = "until the new tool is there"
expires = 2026-03-10
"""
    (tmp_path / "p.toml").write_text(text, encoding="utf-8")

    def warnings(day):
        assert run_command(["policy", "check", str(tmp_path / "p.toml"), "--date", day]) == 0
        out = capsys.readouterr().out
        return out.split("\n\n")[0].splitlines()[-1], out.split("Warnings:\n")[1].splitlines()

    waived, told = warnings("2026-03-02")
    assert waived == "Waived: right until 2026-03-10, in force (Ada: until the new tool is there)"
    assert told == [
        "  - The waiver of 'right' ends on 2026-03-10, in 8 days.",
        "  - No rule says what must never happen (`never = true`): a single harm would be one among many.",
        '  - No rule is asked of each scenario (`each = "scenario"`): one that always goes wrong is outweighed by the others.',
        '  - No rule is asked of slices (`by = "language"`): a language that goes wrong is outweighed by the others.',
        '  - No rule has to be shown (`kind = "prove"`): a run with too little evidence to block passes.',
    ]
    waived, told = warnings("2026-03-11")
    assert waived == "Waived: right until 2026-03-10, expired (Ada: until the new tool is there)"
    assert told[0] == "  - The waiver of 'right' ended on 2026-03-10: the rule blocks again."


def test_what_a_suite_is_too_small_for_is_named_by_slice_and_key(tmp_path, capsys):
    text = """id = "p"
title = "P"

[[rules]]
id = "languages"
kind = "prove"
metric = "correctness.passed"
floor = 0.5
by = "language"

[[rules]]
id = "tiers"
kind = "veto"
metric = "correctness.passed"
floor = 0.5
by = "shoe_size"

[[rules]]
id = "many"
kind = "veto"
metric = "escalation.timely"
floor = 0.5
minimum = 99
"""
    (tmp_path / "p.toml").write_text(text, encoding="utf-8")
    assert run_command(["policy", "check", str(tmp_path / "p.toml"), "--suite", "first-contact"]) == 0
    out = capsys.readouterr().out
    assert "'languages': too few scenarios to show it in vi (2), it (3), sv (3), de (4), es (4): 5 each would do." in out
    assert "'tiers': no scenario that asks it has 'shoe_size', so it stays undecided; keys of the suite: language" in out
    assert "No candidate can pass 'many': it asks for 99 independent scenarios, and the suite has 16 that ask it." in out


def test_a_broken_policy_is_named_by_file_and_line_and_one_of_another_suite_is_refused(tmp_path, capsys):
    text = (bundled("suites") / "policies" / "smoke.toml").read_text(encoding="utf-8")
    (tmp_path / "p.toml").write_text(
        text.replace("floor = 0.75", "floor = 75").replace('kind = "prove"', 'kind = "proof"', 1), encoding="utf-8"
    )
    assert run_command(["policy", "check", str(tmp_path / "p.toml")]) == 3
    assert ": rules[4].kind: 'proof' is not known; it must be one of prove, veto" in capsys.readouterr().err
    shutil.copytree(bundled("suites") / "starter" / "my-suite", tmp_path / "my-suite")
    assert run_command(["policy", "check", "smoke", "--suite", str(tmp_path / "my-suite")]) == 3
    assert "the policy 'smoke' was written for the suite 'first-contact', and this is 'my-suite'" in capsys.readouterr().err
    assert run_command(["policy", "check", "smoke", "--date", "soon"]) == 3
    assert "--date 'soon': write a day as YYYY-MM-DD" in capsys.readouterr().err


def test_what_changed_since_an_older_policy_stands_in_the_check(tmp_path, capsys):
    rule = '[[rules]]\nid = "r"\nkind = "veto"\nmetric = "overall.passed"\nfloor = 0.5\n'
    for name, least in (("old", 20), ("new", 2)):
        text = f'id = "p"\ntitle = "P"\nminimum_scenarios = {least}\n{rule}'
        (tmp_path / f"{name}.toml").write_text(text, encoding="utf-8")
    old, new = str(tmp_path / "old.toml"), str(tmp_path / "new.toml")
    assert run_command(["policy", "check", new, "--was", old]) == 0
    since = f"Since {old}:\n  looser: The independent scenarios that a run needs fell from 20 to 2.\n"
    assert since in capsys.readouterr().out
    assert run_command(["policy", "check", new, "--was", new]) == 0
    assert f"Since {new}:\n  nothing changed\n" in capsys.readouterr().out


def test_the_command_without_a_word_prints_what_can_be_typed(capsys):
    assert run_command(["policy"]) == 0
    assert "check" in capsys.readouterr().out
