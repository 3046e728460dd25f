"""No key is ever seen again: keys are planted wherever one can be given, services repeat them, and everything is searched."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from endpoint import MockEndpoint
from endpoint_form import Answer, rate_limited, server_error, wrong_key

PLANTED = {
    "OPENAI_API_KEY": "sk-planted-openai-environment",
    "ANTHROPIC_API_KEY": "sk-planted-anthropic-environment",
    "DESK_KEY": "sk-planted-named-variable",
    "DESK_TOKEN": "sk-planted-in-a-header",
    "DESK_PARAM": "sk-planted-in-a-parameter",
    "BOT_TOKEN": "sk-planted-for-a-bot",
    "literal": "sk-planted-written-in-a-header",
    "flag": "sk-planted-on-the-command-line",
    "url": "sk-planted-in-the-url",
}
SETTINGS = """
[agents.{name}]
spec = "{kind}:model"
base_url = "{url}"
api_key_env = "DESK_KEY"

[agents.{name}.settings]
retries = 1
backoff = 0.01
headers = {{Authorization-Desk = "Bearer ${{DESK_TOKEN}}", X-Api-Token = "sk-planted-written-in-a-header"}}
params = {{metadata = {{secret = "${{DESK_PARAM}}"}}}}
"""


def command(*arguments, cwd, **more):
    done = subprocess.run(
        [sys.executable, "-m", "hardcalls", *arguments],
        cwd=cwd,
        env=os.environ | {k: v for k, v in PLANTED.items() if k.isupper()} | {"HARDCALLS_DEBUG": "1"} | more,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def leaked(folder, *said, known=()):
    """Every planted key that stands in a file or in what was printed."""
    texts = {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file() and p.name not in known}
    texts |= {f"output {i}": text.encode() for i, text in enumerate(said)}
    return [(place, key) for place, text in texts.items() for key in PLANTED.values() if key.encode() in text]


def repeating(request):
    """A service that repeats all it was sent, in its words and in its errors."""
    told = json.dumps([request.headers, request.body.get("metadata")])
    number = len(request.body["messages"])
    if "429" in told:
        return rate_limited()
    return [Answer(text=f"You sent {told}"), server_error(), wrong_key(told)][number % 2 if number < 9 else 2]


@pytest.mark.parametrize("kind", ["openai", "anthropic"])
def test_no_key_is_in_a_run_a_report_a_cache_or_an_error_of_a_model(tmp_path, kind):
    with MockEndpoint(repeating) as service:
        url = service.openai_url if kind == "openai" else service.anthropic_url
        (tmp_path / "hardcalls.toml").write_text(SETTINGS.format(name="mine", kind=kind, url=url))
        said = [
            command(
                "run", "first-contact", "--agent", "mine", "--limit", "4", "-o", "runs", "--cache", "kept", "--json", cwd=tmp_path
            ),
            command("resume", "runs/mine", cwd=tmp_path),
            command("show", "runs/mine", cwd=tmp_path),
            command("report", "runs/mine", "-o", "r.html", "-o", "r.md", "-o", "r.json", cwd=tmp_path),
            command("export", "runs/mine", "-o", "out.jsonl", cwd=tmp_path),
        ]
    # A header that was written down as it is was not stored, so nothing can be asked again without it.
    assert [code for code, _ in said] == [0, 3, 0, 0, 0], said
    assert "had secrets in its settings that were not stored (headers.X-Api-Token): repeat the `hardcalls run`" in said[1][1]
    sent = json.dumps([service.requests[0].headers, service.requests[0].body])
    assert all(PLANTED[k] in sent for k in ("DESK_KEY", "DESK_TOKEN", "DESK_PARAM", "literal")), (
        "the test must plant what it looks for"
    )
    assert leaked(tmp_path, *(text for _, text in said), known={"hardcalls.toml"}) == []


@pytest.mark.parametrize("kind", ["openai", "anthropic"])
def test_no_key_is_in_what_is_said_of_a_key_that_is_refused(tmp_path, kind):
    with MockEndpoint(lambda request: wrong_key(json.dumps(request.headers))) as service:
        url = service.openai_url if kind == "openai" else service.anthropic_url
        agent = ("--agent", f"mine={kind}:model", "--limit", "2", "-o", "runs", "--base-url", url)
        with_user = (*agent[:-1], url.replace("http://", "http://desk:sk-planted-in-the-url@"))
        code, flagged = command("run", "first-contact", *agent, "--api-key", PLANTED["flag"], cwd=tmp_path)
        again, plain = command("run", "first-contact", *agent, cwd=tmp_path)
        _, in_url = command("run", "first-contact", *with_user, cwd=tmp_path)
        sent = json.dumps([r.headers for r in service.requests])
    assert (code, again) == (3, 3)
    assert PLANTED["flag"] in sent
    assert leaked(tmp_path, flagged, plain, in_url) == []


TEMPLATE = """
url = "{url}/chat/completions"

[headers]
Authorization = "Bearer ${{BOT_TOKEN}}"

[reply]
text = "$.choices[0].message.content"

[body]
model = "bot"
messages = "{{{{messages}}}}"
"""


def test_no_key_is_in_a_run_of_a_bot_behind_http(tmp_path):
    with MockEndpoint(repeating) as service:
        (tmp_path / "bot.toml").write_text(TEMPLATE.format(url=service.openai_url))
        ran = command("run", "first-contact", "--agent", "bot=http:bot.toml", "--limit", "3", "-o", "runs", cwd=tmp_path)
        seen = command("show", "runs/bot", "--full", cwd=tmp_path)
        sent = json.dumps([r.headers for r in service.requests])
    assert PLANTED["BOT_TOKEN"] in sent, ran
    assert Path(tmp_path / "runs" / "bot" / "conversations.jsonl").exists()
    assert leaked(tmp_path, ran[1], seen[1]) == []
