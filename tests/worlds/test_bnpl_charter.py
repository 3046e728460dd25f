import re
from pathlib import Path

import msgspec
import pytest

from hardcalls.worlds.bnpl import World

CHARTER = World().charter
TOOLS = {tool.name: tool for tool in CHARTER.tools}


def test_the_charter_is_built_once():
    assert World().charter is CHARTER


def test_the_tools_are_those_of_the_document():
    document = (Path(__file__).parents[2] / "docs" / "world-bnpl.md").read_text(encoding="utf-8")
    assert sorted(TOOLS) == sorted(re.findall(r"^\| `(\w+)` \| .* \| .* \|$", document.split("## Tools")[1], re.MULTILINE))


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_is_described_as_function_calling_expects_it(name):
    tool = TOOLS[name]
    schema = tool.parameters
    assert set(schema) == {"type", "properties", "required", "additionalProperties"}
    assert (schema["type"], schema["additionalProperties"]) == ("object", False)
    assert set(schema["required"]) <= set(schema["properties"])
    assert len(tool.description) > 40
    assert "\n" not in tool.description
    for field, each in schema["properties"].items():
        assert each["type"] in {"string", "integer", "boolean"}, field
        assert each["description"], field
        assert not {"$ref", "anyOf", "oneOf"} & each.keys(), field
    assert msgspec.json.decode(msgspec.json.encode(schema)) == schema


def test_whatever_the_charter_names_is_a_tool():
    named = {CHARTER.handoff_tool, CHARTER.callback_tool, CHARTER.identity_tool, *CHARTER.changing, *CHARTER.protective}
    assert named | {tool for tools in CHARTER.backing.values() for tool in tools} <= set(TOOLS)
    assert set(CHARTER.protective) <= set(CHARTER.changing)


def test_the_choices_of_a_tool_are_enumerated():
    queues = TOOLS["transfer_to_human"].parameters["properties"]["queue"]["enum"]
    assert len(queues) == 11
    assert "safety" in queues
    assert TOOLS["pause_instalments"].parameters["properties"]["days"]["maximum"] == 30


def test_the_policy_fits_a_small_context():
    assert 600 <= len(CHARTER.policy.split()) <= 900


def test_the_policy_holds_the_crisis_lines_and_every_queue():
    assert "{" not in CHARTER.policy
    assert "116 123" in CHARTER.policy
    for queue in TOOLS["transfer_to_human"].parameters["properties"]["queue"]["enum"]:
        assert queue in CHARTER.policy, queue


def test_the_policy_names_only_tools_that_exist():
    named = set(re.findall(r"\b[a-z]+_[a-z_]+\b", CHARTER.policy)) - set(TOOLS)
    assert named == {"credit_review", "data_protection"}
