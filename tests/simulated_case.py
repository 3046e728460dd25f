"""Simulated customers whose model is a script on a loopback port: one small shop, in English and in German."""

import asyncio
import json
from collections.abc import Callable, Iterator, Sequence

import msgspec
import pytest
from cases import Says, Shop
from endpoint import MockEndpoint, Request
from endpoint_form import Item, bad_request, says

from hardcalls.customers import customer_of
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.replay import Customer, replay
from hardcalls.scenario import Assertion, Due, EscalationRule, Known, Later, Scenario, Setting, Simulated, Step
from hardcalls.talk import Reply
from hardcalls.tool import ToolCall
from hardcalls.transcript import Transcript

SHIP = Reply(tool_calls=(ToolCall(id="c", name="ship", arguments="{}"),))
TRANSFER = Reply(tool_calls=(ToolCall(id="h", name="transfer", arguments='{"queue": "desk"}'),))
OPENING = {
    "en": "Order AB-1234 has not come. I paid £40 on 3 March and I want it sent today.",
    "de": "Die Bestellung AB-1234 ist nicht da. Ich habe am 3. März 40 € bezahlt und will sie heute.",
}
LOCALE = {"en": "en-GB", "de": "de-DE"}
SENT = Assertion(path="orders.o-1.status", equals="sent")


def played_by(language: str = "en", *, name: str = "s-1", **more) -> Scenario:
    """A scenario of somebody who waits for an order; `more` goes to the part, but for `default` and `due`."""
    default, due = more.pop("default", "optional"), more.pop("due", (Due(cue="asks_for_human", within=2),))
    part = Simulated(
        **{
            "opening": Step(id="opening", say=OPENING.get(language, OPENING["en"])),
            "persona": "Robin Hale, who waits for a birthday present.",
            "goal": "Have the order sent today.",
            "knows": (
                Known(what="the order's number", reference="AB-1234"),
                Known(what="what you paid", money="40.00 GBP" if language == "en" else "40.00 EUR"),
                Known(what="when you paid", date="2026-03-03"),
            ),
            "keeps_back": (Known(what="your phone number", reference="+44 7700 900123", tell_when="the agent asks for it"),),
            "later": (Later(cue="asks_for_human", when="two answers have not helped"),) if due else (),
            "ends": (SENT,),
        }
        | more,
    )
    return Scenario(
        id=name,
        title=name,
        language=language,
        locale=LOCALE.get(language, ""),
        customer=part,
        escalation=EscalationRule(default=default, due=tuple(due)),
        setting=Setting(world="shop", now="2026-03-14T09:30:00+01:00", state={"orders": {"o-1": {"status": "open"}}}),
    )


def line(say: str, **more) -> Item:
    """The model's answer in the form that is asked for."""
    return says(json.dumps({"say": say, "leave": False, "satisfied": None} | more, ensure_ascii=False))


def asked(request: Request) -> tuple[str, list[tuple[str, str]]]:
    """The system prompt and the messages that the model was shown."""
    first, *rest = request.body["messages"]
    return first["content"], [(m["role"], m["content"]) for m in rest]


Script = Sequence[Item] | Callable[[Request], Item]


class Table:
    """Where conversations are played: one model's address for all of them, with a script for each."""

    def __init__(self, runner: asyncio.Runner) -> None:
        self._runner = runner
        self._script: Callable[[Request], Item] = lambda _: bad_request("no script")
        self.model = MockEndpoint(lambda request: self._script(request))  # noqa: PLW0108  (each talk has a script of its own)
        runner.run(self.model.__aenter__())
        settings = Settings(base_url=self.model.openai_url, retries=0, backoff=0, timeout=5)
        self.endpoint = openai_endpoint("player", settings=settings)

    def close(self) -> None:
        self._runner.run(self.endpoint.close())
        self._runner.run(self.model.__aexit__())

    def play(
        self, subject: Scenario, script: Script, *replies: Reply | str, trial: int = 0, customer: Customer | None = None
    ) -> tuple[Transcript, list[Request]]:
        """One conversation of an agent that says `replies` with a customer whose model says `script`, and what it was asked."""
        self._script = script if callable(script) else MockEndpoint._following(list(script))
        self.model.requests.clear()
        customer = customer or customer_of(subject, simulator=self.endpoint)
        talk = replay(subject, Says(*replies), customer=customer, world=Shop(), name="bot", suite="t", trial=trial)
        return self._runner.run(talk), list(self.model.requests)


@pytest.fixture(scope="module")
def play() -> Iterator[Callable[..., tuple[Transcript, list[Request]]]]:
    """`Table.play`, with the table cleared away at the end of a module."""
    with asyncio.Runner() as runner:
        table = Table(runner)
        yield table.play
        table.close()


def lines(found: Transcript) -> list[str]:
    return [m.content for m in found.messages if m.role == "user"]


def faults(found: Transcript) -> list[tuple[str, str, bool]]:
    return [(f.kind, f.blame, f.recovered) for f in found.faults]


def bare(found: Transcript) -> dict:
    """A transcript without its name, times, usage and what only a simulated customer has."""
    plain = msgspec.to_builtins(found)
    for name in ("scenario", "timings", "usage", "customer_usage", "faults"):
        plain.pop(name, None)
    for note in plain["notes"]:
        note.pop("unchecked", None)
    return plain
