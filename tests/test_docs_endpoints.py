"""What docs/endpoints.md tells people to write down and to type works as it stands."""

import re
import subprocess
import sys
from pathlib import Path

import msgspec
from endpoint import MockEndpoint
from endpoint_form import says

from hardcalls.config import Config
from hardcalls.decode import convert, parse_toml
from hardcalls.endpoints.prices import Prices, parse
from hardcalls.endpoints.settings import Settings
from hardcalls.store import read_run
from hardcalls.transcript import Usage

TEXT = (Path(__file__).parents[1] / "docs" / "endpoints.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
SETTINGS, TABLE = (text for language, text in BLOCK.findall(TEXT) if language == "toml")
[CONSOLE] = [text for language, text in BLOCK.findall(TEXT) if language == "console"]
RECORD, REPLAY = (line[2:] for line in CONSOLE.splitlines())


def test_the_settings_are_settings_and_their_defaults_are_told() -> None:
    found = convert(parse_toml(SETTINGS, "docs/endpoints.md"), Config)
    assert isinstance(found, Config)
    given = msgspec.convert(found.agents["mine"].settings, Settings)
    defaults = Settings()
    for name in found.agents["mine"].settings:
        assert getattr(given, name) != getattr(defaults, name)
        told = re.search(rf"^{name} = .*\(([\d.]+)[;)]", SETTINGS, re.MULTILINE)
        assert told is not None
        assert float(told[1]) == getattr(defaults, name)


def test_the_prices_are_a_table() -> None:
    prices = parse(TABLE, "docs/endpoints.md")
    assert isinstance(prices, Prices)
    million = Usage(input_tokens=1_000_000, cached_tokens=1_000_000, output_tokens=1_000_000)
    assert prices.cost("gpt-5-mini-2026", "api.openai.com", million) == 2.025
    assert prices.cost("other", "127.0.0.1:8080", million) == 0.0
    assert prices.cost("other", "api.openai.com", million) is None


def test_a_run_is_recorded_once_and_repeated_without_key_or_server(tmp_path: Path) -> None:
    (tmp_path / "hardcalls.toml").write_text(SETTINGS, encoding="utf-8")
    environment = {"PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin", "HOME": str(tmp_path)}

    def shell(script: str, **more: str) -> None:
        done = subprocess.run(
            ["bash", "-euc", script], cwd=tmp_path, env=environment | more, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr

    with MockEndpoint(lambda _: says("I see two charges.")) as endpoint:
        url = endpoint.openai_url
        shell(
            f"mkdir empty; hardcalls init empty; mv empty/my-suite .; {RECORD}", OPENAI_BASE_URL=url, OPENAI_API_KEY="planted-key-1"
        )
        assert endpoint.requests
    shell(REPLAY, OPENAI_BASE_URL=url)
    recorded, replayed = (read_run(tmp_path / folder / "mine").transcripts for folder in ("runs", "ci"))
    assert [t.messages for t in replayed] == [t.messages for t in recorded]
    assert sum(t.usage.calls for t in recorded) == sum(t.usage.cache_hits for t in replayed) == len(endpoint.requests)
    assert {(t.usage.calls, t.usage.cost, t.usage.input_tokens) for t in replayed} == {(0, 0.0, None)}
    assert "planted-key-1" not in (tmp_path / "replies" / "replies.jsonl").read_text(encoding="utf-8")
