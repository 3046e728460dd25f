"""The prompt that makes a model a customer, and what of it belongs to a run's stimulus."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from hardcalls.customers import guard
from hardcalls.customers.line import Line
from hardcalls.record import Record
from hardcalls.replay import View
from hardcalls.scenario import ASKS, Known, Scenario, Simulated
from hardcalls.transcript import Message

VERSION = 1
LANGUAGES = {"de": "German", "en": "English", "es": "Spanish", "it": "Italian", "sv": "Swedish", "vi": "Vietnamese"}
OPENED = "(The chat is open. You write first.)"
NOTHING = "(nothing)"
NEVER = "Do not ask for a person (an agent, a manager, a call back); it is not what you want."
LAST = "This is the last thing that you write: your patience is at an end. Say so as this person would, and leave."


class SimulatorPrint(Record):
    """What has to be the same for two simulated customers to be the same stimulus."""

    spec: str
    settings: dict[str, Any]
    prompt: str
    """Version of the prompt, and the start of its SHA-256."""
    guard: int


def simulator_print(spec: str, settings: Mapping[str, Any]) -> SimulatorPrint:
    """What to hash into the stimulus of a simulated scenario: the model, how it is asked, and what it is told and held to."""
    digest = hashlib.sha256(template().encode()).hexdigest()[:16]
    return SimulatorPrint(spec=spec, settings=dict(settings), prompt=f"{VERSION}-{digest}", guard=guard.VERSION)


@cache
def template() -> str:
    """The text with its blanks."""
    return (Path(__file__).parent / "prompts" / "simulated.txt").read_text(encoding="utf-8")


def system_prompt(scenario: Scenario, part: Simulated) -> str:
    """The model's instructions. Nothing of what is expected of the agent is in them."""
    code = scenario.locale or scenario.language
    name = LANGUAGES.get(scenario.language.partition("-")[0].lower())
    asks = next((e.when for e in part.later if e.cue == ASKS), "")
    freely = "You may ask for a person when you feel that you need one."
    blanks = {
        "persona": part.persona,
        "goal": part.goal,
        "mood": part.mood or "as the situation would make anybody",
        "now": scenario.setting.now if scenario.setting else "not given",
        "knows": _listed(part.knows),
        "keeps_back": _listed(part.keeps_back),
        "later": "\n".join(f"- {e.cue.replace('_', ' ')}: {e.when}" for e in part.later) or NOTHING,
        "language": f"{name} ({code})" if name else f"the language with the code {code}",
        "asking": f"Ask for a person when: {asks}" if asks else freely if scenario.may_ask_for_human else NEVER,
    }
    # Each line by itself, so that what a scenario says is never taken for a blank.
    return "\n".join(_filled(line, blanks) for line in template().splitlines())


def _filled(line: str, blanks: Mapping[str, str]) -> str:
    name = next((n for n in blanks if f"{{{n}}}" in line), None)
    return line.replace(f"{{{name}}}", blanks[name]) if name else line


def _listed(facts: Sequence[Known]) -> str:
    told = (f"- {k.what}: {_value(k)}{f' (tell it when: {k.tell_when})' if k.tell_when else ''}" for k in facts)
    return "\n".join(told) or NOTHING


def _value(known: Known) -> str:
    return known.money or known.date or known.reference or known.words or ""


def conversation(view: View, *, last: bool, objection: str) -> tuple[Message, ...]:
    """The conversation as the model sees it: its own lines are the assistant's, the agent's words the user's, tools left out."""
    seen, notes = [Message(role="user", content=OPENED)], iter(view.notes)
    for message in view.messages:
        if message.role == "user":
            asked = ASKS in next(notes).cues
            seen.append(Message(role="assistant", content=Line(say=message.content, asks_for_human=asked).written))
        elif message.role == "assistant" and message.content.strip():
            before = seen.pop().content if seen[-1].role == "user" else ""
            seen.append(Message(role="user", content=f"{before}\n{message.content}".strip()))
    asides = [*([LAST] if last else []), *([objection] if objection else [])]
    if asides:
        said = seen.pop().content
        directions = (f"[Stage direction, not the agent's: {a}]" for a in asides)
        seen.append(Message(role="user", content="\n\n".join([said, *directions])))
    return tuple(seen)
