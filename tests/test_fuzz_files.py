"""Files that were changed by chance: whatever stands in them, reading them ends in a record or in our own error."""

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cases import many, run, talk
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from hardcalls import store
from hardcalls.bundled import bundled
from hardcalls.errors import ConfigError, HardcallsError, RunError, SuiteError
from hardcalls.policy import parse as parse_policy
from hardcalls.stimuli import Stimuli
from hardcalls.store import read_run
from hardcalls.suite import parse as parse_suite
from hardcalls.worlds import problems as world_problems

FEW = settings(
    max_examples=120, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
SUITE = bundled("suites") / "first-contact"
ABOUT = (SUITE / "suite.toml").read_text(encoding="utf-8")
SCENARIOS = {p.name: p.read_text(encoding="utf-8") for p in sorted((SUITE / "scenarios").glob("*.yaml"))}
POLICIES = [p.read_text(encoding="utf-8") for p in sorted((bundled("suites") / "policies").glob("*.toml"))]
JUNK = st.sampled_from(
    [
        *(
            "[",
            "]",
            "{",
            "}",
            ":",
            "- ",
            "'",
            '"',
            "\n",
            "  ",
            "#",
            "&a ",
            "*a",
            "!tag ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "=",
            "~",
            "null",
        ),
        *("true", "-1", "1e999", "nan", "0x10", "999999999999999999999", "2026-13-45", "{}", "[]", "''", '""', "[[", "]]", "..."),
        *(
            "\x00",
            "\ufeff",
            "\u2028",
            "\t",
            "\r",
            "é",
            "🙂",
            '"\\ud800"',
            '"\\x00"',
            "[" * 3000,
            "(?P<a>",
            "(a+)+$",
            "*" * 50,
            "\\",
        ),
    ]
)
EDITS = st.lists(
    st.tuples(st.integers(0, 10**6), st.sampled_from(["put", "cut", "line", "twice", "value"]), JUNK), min_size=1, max_size=4
)


def mutated(text: str, edits: list[tuple[int, str, str]]) -> str:
    """A text with a few places cut, filled, doubled, or given another value."""
    for place, how, junk in edits:
        lines = text.split("\n")
        row = place % len(lines)
        at = place % (len(text) + 1)
        if how == "put":
            text = text[:at] + junk + text[at:]
        elif how == "cut":
            text = text[:at] + text[at + 1 + place % 40 :]
        elif how == "line":
            text = "\n".join(lines[:row] + lines[row + 1 :])
        elif how == "twice":
            text = "\n".join([*lines[: row + 1], lines[row], *lines[row + 1 :]])
        else:
            lines[row] = re.sub(r"([:=]) .*", lambda m: f"{m[1]} {junk}", lines[row])
            text = "\n".join(lines)
    return text


def read_or_told(read: Callable[[], object], error: type[HardcallsError]) -> tuple[Any, list[str]]:
    """What was read, or the lines of our own error; whatever else is raised fails the test."""
    try:
        return read(), []
    except error as exc:
        return None, str(exc).splitlines() or ["nothing"]


@FEW
@given(name=st.sampled_from(sorted(SCENARIOS)), edits=EDITS)
@example(name="en-control-idiom.yaml", edits=[(5, "value", '"\\ud800"')])
@example(name="en-control-idiom.yaml", edits=[(3, "put", "[" * 3000)])
def test_a_changed_scenario_is_read_or_named(name, edits):
    texts = {"suite.toml": ABOUT, name: mutated(SCENARIOS[name], edits)}
    loaded, told = read_or_told(lambda: parse_suite(texts), SuiteError)
    assert all(re.match(rf"(?:{re.escape(name)}|suite\.toml)\b", line) for line in told)
    if loaded:
        (scenario,) = loaded.suite.scenarios
        assert store.fingerprint(scenario)
        assert all(p.text.startswith(name) for p in world_problems(scenario, loaded.documents[scenario.id]))


@FEW
@given(edits=EDITS)
@example(edits=[(9, "value", "[" * 3000)])
def test_a_changed_suite_file_is_read_or_named(edits):
    name, text = next(iter(SCENARIOS.items()))
    loaded, told = read_or_told(lambda: parse_suite({"suite.toml": mutated(ABOUT, edits), name: text}), SuiteError)
    assert loaded or all(line.startswith("suite.toml") for line in told)


@FEW
@given(text=st.sampled_from(POLICIES), edits=EDITS)
@example(text=POLICIES[0], edits=[(4, "value", "[" * 3000)])
def test_a_changed_policy_is_read_or_named(text, edits):
    policy, told = read_or_told(lambda: parse_policy(mutated(text, edits), "policy.toml"), ConfigError)
    assert policy.hash if policy else all(line.startswith("policy.toml") for line in told)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A small run with what a conversation can hold."""
    whole = run([*many(1, 1), talk("s-000", trial=1, events={"leak_before_verification": False})], trials=2)
    made: Path = tmp_path_factory.mktemp("fuzz") / "whole"
    store.create(made, whole.manifest, Stimuli(scenarios=whole.scenarios, charters={}))
    for transcript in whole.transcripts:
        store.append(made / "conversations.jsonl", transcript)
    store.save_scores(made, whole.manifest, whole.scores)
    return made


@FEW
@given(
    file=st.sampled_from(["manifest.json", "suite.json", "conversations.jsonl", "ratings.jsonl"]),
    how=st.sampled_from(["text", "bytes", "gone", "folder", "empty"]),
    edits=EDITS,
)
def test_a_changed_run_folder_is_read_or_named(folder, tmp_path, file, how, edits):
    shutil.rmtree(tmp_path / "run", ignore_errors=True)
    changed = shutil.copytree(folder, tmp_path / "run") / file
    if how == "text":
        changed.write_bytes(mutated(changed.read_text(encoding="utf-8"), edits).encode())
    elif how == "bytes":
        content = bytearray(changed.read_bytes())
        chance = random.Random(edits[0][0])
        for _ in edits:
            content[chance.randrange(len(content))] = chance.randrange(256)
        changed.write_bytes(content)
    elif how == "empty":
        changed.write_bytes(b"")
    else:
        changed.unlink()
        if how == "folder":
            changed.mkdir()
    found, told = read_or_told(lambda: read_run(tmp_path / "run"), RunError)
    if found:
        assert {t.scenario for t in found.transcripts} <= set(found.scenarios)
    else:
        assert str(tmp_path / "run") in told[0]
