"""From what is typed to an agent, and from what a run has stored to the same agent again."""

import argparse
import asyncio
import sys
from pathlib import Path

import msgspec
import pytest
from http_bot import TEMPLATE

from hardcalls.cli.candidates import SPECS, candidate, candidates, restored, spec_of
from hardcalls.config import AgentConfig, Config
from hardcalls.errors import ConfigError, UsageError
from hardcalls.plan import subject_of
from hardcalls.run import SCHEMA, Fingerprints, Manifest

NOTHING = argparse.Namespace()
FLAGS = {"base_url": None, "api_key": None, "api_key_env": None, "temperature": None, "max_tokens": None, "timeout": None}
URL = "http://127.0.0.1:9/v1"


def given(**flags):
    return argparse.Namespace(**{**FLAGS, **flags})


def stored(made, **more):
    manifest = Manifest(
        schema=SCHEMA,
        suite="s",
        suite_version="1",
        agent=made.name,
        spec=made.spec,
        settings=dict(made.settings) | more,
        trials=1,
        scenarios=("one",),
        fingerprints=Fingerprints(subject=subject_of(made.spec, made.settings)),
        deterministic=made.deterministic,
    )
    return msgspec.json.decode(msgspec.json.encode(manifest), type=Manifest)


def subject(made):
    return subject_of(made.spec, made.settings)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A folder with one bot of each kind in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("OPENAI_BASE_URL", "ANTHROPIC_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DESK_TOKEN", "sk-planted-for-the-desk")
    Path("bot.toml").write_text(TEMPLATE.format(url="http://127.0.0.1:9"), encoding="utf-8")
    Path("bot.py").write_text("print()", encoding="utf-8")
    Path("desk_bot.py").write_text("def agent(messages): return 'Hi'\n", encoding="utf-8")
    Path("said.yaml").write_text("scenario: s\npurpose: Says.\nturns:\n  - - say: Hello.\n", encoding="utf-8")
    yield tmp_path
    sys.modules.pop("desk_bot", None)


MODEL = {
    "temperature": 0.5,
    "headers": {"X-Desk": "Bearer ${DESK_TOKEN}"},
    "params": {"top_p": 0.9},
    "system_prompt": "{policy} ***",
}
EVERY = {
    "built in": AgentConfig(spec="hybrid"),
    "openai": AgentConfig(spec="openai:gpt", base_url=URL, api_key_env="DESK_TOKEN", settings=MODEL),
    "responses": AgentConfig(spec="openai-responses:gpt", base_url=URL, settings={"stream": True}),
    "anthropic": AgentConfig(spec="anthropic:claude", base_url="http://127.0.0.1:9", settings={"max_tokens": 5}),
    "http": AgentConfig(spec="http:bot.toml"),
    "command": AgentConfig(spec=f"command:{sys.executable} bot.py --name 'a b'", settings={"at_once": 4, "handoff_phrase": "over"}),
    "python": AgentConfig(spec="python:desk_bot:agent", settings={"timeout": 3.0, "handoff_phrase": "over"}),
    "recorded": AgentConfig(spec="recorded:said.yaml"),
}


@pytest.mark.parametrize("kind", EVERY)
def test_what_a_run_has_stored_makes_the_same_agent_again(kind):
    made = candidate("mine", given(), Config(agents={"mine": EVERY[kind]}))
    again = restored(stored(made), NOTHING)
    assert (again.name, again.spec, again.settings, again.deterministic) == (
        made.name,
        made.spec,
        made.settings,
        made.deterministic,
    )
    assert type(again.agent) is type(made.agent)
    assert "planted" not in str(made.settings)
    for one in (made, again):
        if one.close:
            asyncio.run(one.close())


def test_the_name_of_a_keys_variable_is_stored_and_is_no_part_of_the_subject(monkeypatch):
    config = Config(agents={"mine": EVERY["openai"]})
    made = candidate("mine", given(), config)
    assert made.settings["api_key_env"] == "DESK_TOKEN"
    monkeypatch.setenv("OTHER_TOKEN", "sk-planted-for-another")
    assert subject(candidate("mine", given(api_key_env="OTHER_TOKEN"), config)) == subject(made)
    monkeypatch.delenv("DESK_TOKEN")
    with pytest.raises(ConfigError, match="DESK_TOKEN"):
        restored(stored(made), NOTHING)


@pytest.mark.parametrize(
    ("kind", "file", "text"),
    [
        ("http", "bot.toml", TEMPLATE.format(url="http://127.0.0.1:10")),
        ("command", "bot.py", "print(1)"),
        ("python", "desk_bot.py", "def agent(messages): return 'Hello'\n"),
        ("recorded", "said.yaml", "scenario: s\npurpose: Says.\nturns:\n  - - say: Hi.\n"),
    ],
)
def test_an_agent_that_was_changed_is_another_subject(kind, file, text):
    config = Config(agents={"mine": EVERY[kind]})
    before = candidate("mine", given(), config)
    Path(file).write_text(text, encoding="utf-8")
    assert subject(candidate("mine", given(), config)) != subject(before)


def test_where_a_recording_lies_is_no_part_of_the_subject():
    before = candidate("recorded:said.yaml", given(), Config())
    Path("elsewhere").mkdir()
    Path("said.yaml").rename("elsewhere/said.yaml")
    assert subject(candidate("recorded:elsewhere/said.yaml", given(), Config())) == subject(before)


@pytest.mark.parametrize(
    ("made_of", "unseen"),
    [
        (AgentConfig(spec="openai:m", base_url=URL, settings={"headers": {"X-Token": "abcdefgh"}}), "headers.X-Token"),
        (AgentConfig(spec="openai:m", base_url="http://user:abcdefgh@127.0.0.1:9/v1"), "base_url"),
        (AgentConfig(spec=f"command:{sys.executable} bot.py --token abcdefgh"), "command.3"),
        (AgentConfig(spec=f"command:{sys.executable} bot.py --token=abcdefgh"), "command.2"),
    ],
)
def test_what_was_secret_cannot_be_restored_and_is_named(made_of, unseen):
    made = candidate("mine", given(), Config(agents={"mine": made_of}))
    assert "abcdefgh" not in str(stored(made))
    with pytest.raises(UsageError) as raised:
        restored(stored(made), NOTHING)
    assert str(raised.value) == (
        f"the agent 'mine' had secrets in its settings that were not stored ({unseen}): repeat the `hardcalls run` that began "
        "this run, and it goes on where it stopped"
    )
    if made.close:
        asyncio.run(made.close())


def test_flags_that_say_otherwise_than_the_run_are_refused():
    made = candidate("mine", given(), Config(agents={"mine": EVERY["openai"]}))
    with pytest.raises(UsageError, match=r"--base-url http://other/v1: 'mine' began with http://127\.0\.0\.1:9/v1; leave it out"):
        restored(stored(made), given(base_url="http://other/v1"))
    with pytest.raises(UsageError, match="--max-tokens 5: 'mine' began with none; leave it out"):
        restored(stored(made), given(max_tokens=5))
    assert restored(stored(made), given(base_url=URL, temperature=0.5, api_key="sk-x")).settings == made.settings


def test_an_imported_run_has_no_agent_that_could_be_asked():
    manifest = stored(candidate("hybrid", given(), Config()))
    with pytest.raises(UsageError, match="no agent 'imported'; known: "):
        restored(msgspec.structs.replace(manifest, spec="imported"), NOTHING)


def test_where_the_environment_puts_a_model_is_a_part_of_its_settings(monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", URL)
    made = candidate("openai:gpt", given(), Config())
    assert made.settings["base_url"] == URL
    monkeypatch.delenv("OPENAI_BASE_URL")
    assert restored(stored(made), NOTHING).settings == made.settings


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hybrid", "hybrid"),
        ("mine=hybrid", "mine"),
        ("http:bot.toml", "bot"),
        (f"command:{sys.executable} bot.py --room=4", "python"),
        (f"mine=command:{sys.executable} bot.py --room=4", "mine"),
        ("command:cat bot.py", "bot"),
        ("python:desk_bot:agent", "python-desk_bot-agent"),
        ("my desk=hybrid", "my-desk"),
    ],
)
def test_an_agent_is_called_by_its_name_or_by_what_it_is(text, name):
    made = candidate(text, given(), Config())
    assert made.name.startswith(name)
    if made.close:
        asyncio.run(made.close())


@pytest.mark.parametrize(
    ("text", "config", "says"),
    [
        ("http:", {}, "no agent 'http:'; known: always-human, answers-only, anthropic:MODEL, command:LINE, http:FILE, "),
        ("nobody", {"mine": AgentConfig(spec="hybrid")}, "no agent 'nobody'; known: .*, mine, "),
        (
            "mine",
            {"mine": AgentConfig(spec="http:bot.toml", settings={"timeout": 3})},
            "write its settings into its template, bot.toml",
        ),
        (
            "mine",
            {"mine": AgentConfig(spec="command:cat", settings={"at_once": 0})},
            "the settings of the agent 'mine' cannot be used",
        ),
        (
            "mine",
            {"mine": AgentConfig(spec="python:desk_bot:agent", settings={"temperature": 0})},
            "cannot be used: .*`temperature`",
        ),
        ("mine", {"mine": AgentConfig(spec="python:desk_bot:agent", settings={"handoff_phrase": "("})}, "is no regular expression"),
    ],
)
def test_what_names_no_agent_is_refused_with_what_would(text, config, says):
    with pytest.raises((UsageError, ConfigError), match=says):
        candidate(text, given(), Config(agents=config))


def test_a_name_of_the_settings_file_that_is_given_to_another_kind_of_agent_takes_none_of_its_settings():
    config = Config(agents={"mine": EVERY["openai"]})
    assert candidate("mine=python:desk_bot:agent", given(), config).settings.keys() == {"source"}
    assert candidate("mine=openai:other", given(), config).settings["temperature"] == 0.5


@pytest.mark.parametrize("kind", ["openai", "http", "command", "python"])
def test_the_time_for_an_answer_can_be_set_for_every_kind_that_waits(kind):
    made = candidate("mine", given(timeout=7.5), Config(agents={"mine": EVERY[kind]}))
    assert made.settings["timeout"] == 7.5
    assert restored(stored(made), given(timeout=7.5)).settings["timeout"] == 7.5
    with pytest.raises(UsageError, match=r"--timeout 9: 'mine' began with 7\.5; leave it out"):
        restored(stored(made), given(timeout=9))
    if made.close:
        asyncio.run(made.close())


def test_two_agents_of_one_name_are_refused():
    with pytest.raises(UsageError, match="two agents are called 'hybrid'"):
        candidates(given(agent=["hybrid", "hybrid"]), Config())


def test_every_kind_is_listed_and_understood():
    written = {"http:FILE": "http:bot.toml", "command:LINE": "command:python bot.py"}
    assert [spec_of(written.get(s, s), Config()) for s in SPECS] == [written.get(s, s) for s in SPECS]


@pytest.mark.parametrize("spec", ["openai:model", "anthropic:model", "command:cat", "python:cases:talk"])
@pytest.mark.parametrize("timeout", [float("inf"), float("nan"), 0.0])
def test_a_time_that_no_clock_can_count_is_refused_before_anything_is_begun(spec, timeout):
    with pytest.raises(ConfigError, match=r"the settings of the agent 'mine' cannot be used: Expected `float` .*timeout`"):
        candidate("mine", given(), Config(agents={"mine": AgentConfig(spec=spec, settings={"timeout": timeout})}))
