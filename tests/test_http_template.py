"""A template that cannot work is refused before the first request, with its line, its field and what to do."""

import pytest
from http_bot import TEMPLATE

from hardcalls.agents.http import checked, read_template
from hardcalls.decode import Document
from hardcalls.endpoints.jsonpath import compiled
from hardcalls.errors import ConfigError

PLAIN = TEMPLATE.format(url="http://127.0.0.1:1")
OPENING = """
[open]
url = "http://127.0.0.1:1/sessions"
session = "$.id"
"""


@pytest.fixture(autouse=True)
def token(monkeypatch):
    monkeypatch.setenv("DESK_TOKEN", "sk-planted-for-the-bot")
    monkeypatch.delenv("NO_SUCH_TOKEN", raising=False)


def refusal(folder, text):
    file = folder / "bot.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        read_template(file)
    return str(raised.value).replace(f"{folder}/", "")


def read_template_of(folder, text):
    (folder / "bot.toml").write_text(text, encoding="utf-8")
    return read_template(folder / "bot.toml")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('url = "http://127.0.0.1:1/chat"', "", "bot.toml:1: the field `url` is missing"),
        ("http://127", "ftp://127", "bot.toml:2: url: 'ftp://127.0.0.1:1/chat' is no address; write it as http://host:port/path"),
        ("timeout = 5.0", "timeout = 0", "bot.toml:3: timeout: Expected `float` > 0.0; got 0"),
        ("timeout =", "timeoout =", "bot.toml:3: timeoout: there is no such field; did you mean `timeout`?"),
        ("retries = 1", 'method = "GET"', "bot.toml:10: body: a GET request has no body; take it out, or set method to POST"),
        ("DESK_TOKEN", "NO_SUCH_TOKEN", "bot.toml:8: headers.X-Desk: the environment variable NO_SUCH_TOKEN is not set;"),
        ("Bearer ", "Bearer {{message}}", "bot.toml:8: headers.X-Desk: {{message}} cannot stand here; what can: {{conversation}},"),
        ("Bearer ", "Bearer\\n", "bot.toml:8: headers.X-Desk: a header cannot hold a line break"),
        ("{{message}}", "{{mesage}}", "bot.toml:12: body.text: {{mesage}} cannot stand here; what can: {{conversation}},"),
        (
            "{{conversation}}",
            "{{session}}",
            "bot.toml:11: body.session: {{session}} cannot stand here (it needs an [open] request)",
        ),
        ('"{{message}}"', '"hello"', "bot.toml:10: body: the bot never hears the customer: put {{message}} or {{messages}} into"),
        (
            "$.messages[*].text",
            "messages.text",
            "bot.toml:15: reply.text: 'messages.text' is no JSONPath: it does not begin with $;",
        ),
        ("$.messages[*].text", "$.messages[", "bot.toml:15: reply.text: '$.messages[' is no JSONPath: "),
        ("$.messages[*].text", "", "bot.toml:15: reply.text: '' is no JSONPath: it does not begin with $;"),
        ("$.to.queue", "to.queue", "bot.toml:21: reply.handoff.queue: 'to.queue' is no JSONPath: it does not begin with $;"),
        ("$.used.in", "$..[", "bot.toml:25: reply.usage.input_tokens: '$..[' is no JSONPath: "),
        ("$.problem", "problem", "bot.toml:16: reply.error: 'problem' is no JSONPath: it does not begin with $;"),
        ('text = "$.messages[*].text"', "", "bot.toml:14: reply: the field `text` is missing"),
        ("[reply.handoff]", "[reply.hand_off]", "bot.toml:18: reply.hand_off: there is no such field; did you mean `handoff`?"),
        ("timeout = 5.0", "handoff_phrase = '('", "bot.toml:3: handoff_phrase: no regular expression: missing ), unterminated"),
        ("[body]", "[body", "bot.toml:10: not valid TOML: Expected ']' at the end of a table declaration"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path, old, new, says):
    assert old in PLAIN
    assert any(line.startswith(says) for line in refusal(tmp_path, PLAIN.replace(old, new, 1)).splitlines()), refusal(
        tmp_path, PLAIN.replace(old, new, 1)
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"$.id"', '"id"', "bot.toml:30: open.session: 'id' is no JSONPath"),
        (
            'session = "$.id"',
            'session = "$.id"\nbody = {text = "{{message}}"}',
            "bot.toml:31: open.body.text: {{message}} cannot stand",
        ),
        (
            "/sessions",
            "/{{session}}",
            "bot.toml:29: open.url: {{session}} cannot stand here; what can: {{conversation}}, {{language}}",
        ),
        ('session = "$.id"', "", "bot.toml:28: open: the field `session` is missing"),
    ],
)
def test_what_is_wrong_with_the_opening_request_is_said_too(tmp_path, old, new, says):
    assert says in refusal(tmp_path, PLAIN + OPENING.replace(old, new, 1))


def test_a_body_that_is_written_as_text_has_to_be_json(tmp_path):
    text = "url = 'http://h/chat'\nbody = '{\"a\": {{message}}}'\n[reply]\ntext = '$.text'\n"
    assert "bot.toml:2: body: not JSON: JSON is malformed" in refusal(tmp_path, text)
    assert read_template_of(tmp_path, text.replace("{{message}}", '"{{message}}"')).body == '{"a": "{{message}}"}'


def test_everything_that_is_wrong_is_said_at_once(tmp_path):
    text = PLAIN.replace("$.problem", "problem").replace("{{conversation}}", "{{nobody}}").replace("$.state", "state")
    assert [line.split(":")[1] for line in refusal(tmp_path, text).splitlines()] == ["11", "16", "19"]


def test_a_file_that_cannot_be_read_is_said(tmp_path):
    with pytest.raises(ConfigError, match=r"none\.toml cannot be read: No such file or directory; docs/agents\.md shows"):
        read_template(tmp_path / "none.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match="it is not text in UTF-8"):
        read_template(tmp_path / "binary.toml")


def test_what_is_shown_of_a_template_holds_no_secret_and_makes_the_same_template_again():
    written = {
        "url": "http://${DESK_TOKEN}@bot.invalid/chat?room=4&key=${DESK_TOKEN}",
        "headers": {"X-Desk": "Bearer ${DESK_TOKEN}", "X-Team": "desk"},
        "body": {"session_key": "{{conversation}}", "text": "{{message}}", "auth": {"token": "${DESK_TOKEN}"}},
        "reply": {"text": "$.text"},
    }
    template = checked(Document(file="bot.toml", value=written))
    assert template.shown == written
    assert checked(Document(file="bot.toml", value=template.shown)) == template


def test_what_was_written_out_is_hidden():
    written = {
        "url": "http://user:pass@bot.invalid/chat?room=4&key=abcdefgh",
        "headers": {"Authorization": "Bearer abcdefgh"},
        "body": '{"text": "{{message}}", "api_key": "abcdefgh"}',
        "open": {"url": "http://bot.invalid/s?token=abcdefgh", "session": "$.id", "headers": {"X-Token": "abcdefgh"}},
        "reply": {"text": "$.text"},
    }
    assert checked(Document(file="bot.toml", value=written)).shown == {
        "url": "http://***@bot.invalid/chat?room=4&key=***",
        "headers": {"Authorization": "***"},
        "body": {"text": "{{message}}", "api_key": "***"},
        "open": {"url": "http://bot.invalid/s?token=***", "session": "$.id", "headers": {"X-Token": "***"}},
        "reply": {"text": "$.text"},
    }


@pytest.mark.parametrize(
    ("path", "value", "found"),
    [
        ("$.a[*].t", {"a": [{"t": 1}, {"t": None}, {}, {"t": "x"}]}, [1, "x"]),
        ("$", "a plain text", ["a plain text"]),
        ("$.a", "a plain text", []),
        ("$.a", None, []),
        ("$[-1].text", [{"text": "one"}, {"text": "two"}], ["two"]),
        ("$.out[?@.kind == 'say'].text", {"out": [{"kind": "log", "text": "x"}, {"kind": "say", "text": "y"}]}, ["y"]),
    ],
)
def test_a_path_finds_what_the_standard_says(path, value, found):
    assert compiled(path).all(value) == found


@pytest.mark.parametrize("path", ["", "a", "$.", "$[", "$.a |  $.b", "$.a[?nothing(@)]", "$" + "[?$" * 400])
def test_what_is_no_path_is_said_and_not_raised(path):
    assert isinstance(compiled(path), str)
