from pathlib import Path

import pytest

from hardcalls.decode import Problem
from hardcalls.endpoints.prices import Prices, parse, read
from hardcalls.errors import ConfigError
from hardcalls.transcript import Usage

TABLE = """currency = "EUR"

[[price]]
model = "gpt-5*"
input = 1.0
output = 10.0

[[price]]
model = "gpt-5-mini*"
input = 0.2
cached_input = 0.02
output = 2.0

[[price]]
model = "gpt-5-mini"
input = 0.3
output = 3.0

[[price]]
model = "gpt-5-mini"
host = "*.azure.com"
input = 0.4
output = 4.0
"""
MILLION = Usage(input_tokens=1_000_000, output_tokens=1_000_000)


def table(text: str = TABLE) -> Prices:
    found = parse(text, "prices.toml")
    assert isinstance(found, Prices), found
    return found


@pytest.mark.parametrize(
    ("model", "host", "cost"),
    [
        ("gpt-5", "api.openai.com", 11.0),
        ("gpt-5-mini-2026", "api.openai.com", 2.2),
        ("gpt-5-mini", "api.openai.com", 3.3),
        ("gpt-5-mini", "care.azure.com", 4.4),
        ("GPT-5", "api.openai.com", None),
        ("other", "api.openai.com", None),
    ],
)
def test_the_nearest_price_holds_and_without_one_the_cost_is_not_known(model: str, host: str, cost: float | None) -> None:
    assert table().cost(model, host, MILLION) == (None if cost is None else pytest.approx(cost))


def test_tokens_that_the_provider_had_kept_have_their_own_price_where_one_is_given() -> None:
    usage = Usage(input_tokens=1_000_000, cached_tokens=750_000, output_tokens=0)
    assert table().cost("gpt-5-mini-2026", "h", usage) == pytest.approx(0.25 * 0.2 + 0.75 * 0.02)
    assert table().cost("gpt-5", "h", usage) == pytest.approx(1.0)


@pytest.mark.parametrize("usage", [Usage(), Usage(input_tokens=5), Usage(output_tokens=5)])
def test_without_both_counts_the_cost_is_not_known_and_never_nothing(usage: Usage) -> None:
    assert table().cost("gpt-5", "h", usage) is None


def test_what_costs_nothing_costs_nothing() -> None:
    free = table('currency = "EUR"\n[[price]]\nmodel = "*"\ninput = 0\noutput = 0\n')
    assert free.cost("local", "127.0.0.1:8080", MILLION) == 0.0


def test_every_mistake_in_a_table_is_named_with_its_line() -> None:
    text = """currency = ""
[[price]]
model = "a"
input = -1
output = nan
[[price]]
model = "b"
inputs = 1.0
output = 2.0
"""
    found = parse(text, "prices.toml")
    assert isinstance(found, tuple)
    assert [p.text for p in found] == [
        "prices.toml:1: currency: Expected `str` of length >= 1; got ''",
        "prices.toml:4: price[0].input: Expected `float` >= 0.0; got -1",
        "prices.toml:5: price[0].output: Expected `float` >= 0.0; got nan",
        "prices.toml:8: price[1].inputs: there is no such field; did you mean `input`?",
        "prices.toml:6: price[1]: the field `input` is missing",
    ]


def test_two_prices_for_the_same_are_a_mistake() -> None:
    found = parse(TABLE + '[[price]]\nmodel = "gpt-5*"\ninput = 2.0\noutput = 2.0\n', "prices.toml")
    expected = Problem(file="prices.toml", line=24, field="price[4]", message="'gpt-5*' has a price in line 3 already; keep one")
    assert found == (expected,)


@pytest.mark.parametrize("content", [None, b"\xff", b"currency ="])
def test_a_file_that_cannot_be_read_says_so(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "prices.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"prices\.toml"):
        read(path)
