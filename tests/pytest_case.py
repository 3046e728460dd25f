"""Sessions of pytest in processes of their own, in a copy of the folder that `hardcalls init` writes."""

import os
import shutil
import subprocess
import sys
from itertools import takewhile
from pathlib import Path

from hardcalls.bundled import bundled

# What an outer session or a CI server sets would change what the inner one prints; without its cache pytest rewrites all of
# hardcalls in every session, as it does with whatever brings a plugin.
OUTER = ("PYTEST_", "CI", "BUILD_NUMBER", "GITHUB_", "COLUMNS", "PYTHONDONTWRITEBYTECODE")
BOT = '''
import os

from hardcalls import Assessment, Rating
from hardcalls.agents.builtin import BUILTIN

class Bot:
    """Answers as one of the built-in agents does, and writes each call down."""

    agent, said = BUILTIN["hybrid"], {}

    async def reply(self, messages, brief):
        with open("calls.txt", "a") as file:
            print(brief.conversation, len(messages), file=file)
        opening = next(m.content for m in messages if m.role == "user")
        asked = next((does for words, does in self.said.items() if words in opening), None)
        if asked:
            asked()
        return await self.agent.reply(messages, brief)


def crash():
    raise ValueError("no answer to this")


class Crashing(Bot):
    said = {"Could I talk to a person": crash}


class Dying(Bot):
    said = {"Could I talk to a person": lambda: os._exit(7)}


class Judge:
    async def judge(self, case):
        with open("judged.txt", "a") as file:
            print(case.transcript.key, file=file)
        return Assessment(ratings=(Rating(criterion="empathy.polite", value=1.0, rater="polite", reason="it was"),))
'''


def desk_in(folder: Path, settings: str, *, policy: str = "") -> Path:
    """The folder with these words in the [pytest] table of its settings, and these at the beginning of its policy."""
    desk = folder / "desk"
    shutil.copytree(bundled("suites") / "starter", desk)
    top = 'suite = "my-suite"\npolicy = "policy.toml"\n'
    (desk / "hardcalls.toml").write_text(f"{top}\n[pytest]\n{settings}\n", encoding="utf-8")
    (desk / "my_bot.py").write_text(BOT, encoding="utf-8")
    (desk / "policy.toml").write_text(policy + (desk / "policy.toml").read_text(encoding="utf-8"), encoding="utf-8")
    return desk


def session(desk: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """One session there, its output and its exit status."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(OUTER)} | variables
    command = [sys.executable, "-m", "pytest", "-p", "no:hypothesispytest", *words]
    return subprocess.run(command, cwd=desk, env=env, capture_output=True, text=True, check=False, timeout=120)


def collected(desk: Path, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """The same with the scenarios of the settings file."""
    return session(desk, "--hardcalls", "hardcalls.toml", *words, **variables)


def runs(desk: Path) -> list[Path]:
    """The run folders that sessions have written, in their order."""
    return sorted(p.parent for p in desk.glob("runs/pytest/*/*/manifest.json"))


def verdict(done: subprocess.CompletedProcess[str]) -> str:
    """The last word of the section that the plugin prints."""
    section = done.stdout.partition(" hardcalls ==")[2].splitlines()[1:]
    return [line for line in takewhile(lambda line: not line.startswith(("=", "-")), section) if line][-1]
