"""What docs/judges.md says of judges works as it stands."""

import json
import re
from pathlib import Path

import msgspec
import pytest
from endpoint import MockEndpoint
from endpoint_form import says

from hardcalls.cli import run_command
from hardcalls.config import Config
from hardcalls.decode import convert, parse_toml
from hardcalls.endpoints.settings import Settings
from hardcalls.judges.panel import RULES
from hardcalls.store import read_run

TEXT = (Path(__file__).parents[1] / "docs" / "judges.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
CONSOLE, MODEL, SETTINGS = (text for _, text in BLOCK.findall(TEXT.partition("\n## Prompts and prints")[0]))
RUN, SCORE = (line[2:].split()[1:] for line in CONSOLE.splitlines())


@pytest.fixture
def model(desk, monkeypatch):
    """A model that quotes the first thing that the agent said, and thinks well of it."""
    (desk / "my_model.py").write_text(MODEL, encoding="utf-8")

    def script(request):
        text = json.dumps(request.body, ensure_ascii=False)
        asked = next(json.loads(f'"{q}"') for q in re.findall(r'\{\\"says\\":\\"(.{4,}?)\\"', text))
        flag = "unless the value is 0" in text
        quotes = [] if flag else [{"turn": 1, "text": json.loads(f'"{asked}"')}]
        return says(json.dumps({"reason": "Well done.", "quotes": quotes, "value": "0" if flag else "2"}))

    with MockEndpoint(script) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.openai_url)
        monkeypatch.setenv("ANTHROPIC_BASE_URL", server.anthropic_url)
        yield server


def marks(folder):
    return {s.rater: {m.criterion: (m.state, m.value) for m in s.marks} for c in read_run(folder).scores for s in c.sheets}


def test_a_run_is_judged_as_the_document_says_and_scored_by_a_panel_later(model):
    assert run_command([*RUN, "--quiet"]) == 0
    assert marks(Path("runs/judged/hybrid")) == {"gpt": {"E1": ("given", 2), "F6": ("given", 0)}}
    assert len(model.requests) == 4
    assert run_command([*SCORE, "--criteria", "E1,F6"]) == 0
    assert marks(Path("runs/judged/hybrid"))["panel"] == {"E1": ("given", 2), "F6": ("given", 0)}


def test_the_settings_are_settings():
    found = convert(parse_toml(SETTINGS, "docs/judges.md"), Config)
    assert isinstance(found, Config)
    assert msgspec.convert(found.judges["gpt"].settings, Settings).max_tokens == 2000


def test_every_rule_of_a_panel_is_in_the_table():
    assert tuple(re.findall(r"^\| `(majority|mean|veto)` \|", TEXT, re.MULTILINE)) == RULES
