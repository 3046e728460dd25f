"""Every kind of fault as it comes about: real adapters over loopback, real conversations, stand-ins only for what is not ours."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import msgspec
from cases import Says, Shop, scenario, step
from endpoint import MockEndpoint
from endpoint_form import Answer, Broken, Item, calls, filtered, overflow, rate_limited, says, server_error
from judge_case import judge

from hardcalls.agents.openai import OpenAIAgent
from hardcalls.agents.recorded import RecordedAgent
from hardcalls.customers import customer_of
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.settings import Settings
from hardcalls.fault import SIMULATOR, Fault
from hardcalls.replay import NO_WORLD, Customer, Said, replay
from hardcalls.scenario import Branch, Scenario, When
from hardcalls.score import Case
from hardcalls.talk import Agent, Limits, Reply
from hardcalls.transcript import Note, Transcript

OWN = Settings(shared=False, retries=1, backoff=0.0, timeout=5)
SHARED = Settings(shared=True, retries=1, backoff=0.0, timeout=5)
TWO = scenario("s-1", steps=[step("one", "Where is my order?"), step("two", "Are you there?")], world="shop")
LOST_SCRIPT = scenario(
    "s-1", steps=[step("one", next=(Branch(when=When(said="never"), go="one"),), otherwise="two"), step("two")], branching=True
)


@dataclass(frozen=True)
class Played:
    """A conversation, and how often its endpoint was asked; 0 where there is none."""

    transcript: Transcript
    asked: int


Plant = Callable[[], Awaitable[Played]]


async def talk(
    agent: Agent, *, subject: Scenario = TWO, customer: Customer | None = None, limits: Limits | None = None
) -> Transcript:
    return await replay(
        subject,
        agent,
        customer=customer or customer_of(subject),
        world=Shop() if subject.setting else None,
        name="bot",
        suite="t",
        trial=0,
        limits=limits or Limits(tool_rounds=2),
    )


def served(*script: Item, settings: Settings = OWN, limits: Limits | None = None, latency: float = 0.0) -> Plant:
    """A conversation with a model that gives this script, the last item for ever."""
    left = list(script)

    async def planted() -> Played:
        async with MockEndpoint(lambda _: left.pop(0) if len(left) > 1 else left[0], latency=latency) as endpoint:
            there = msgspec.structs.replace(settings, base_url=endpoint.openai_url)
            async with OpenAIAgent("mock", settings=there, api_key="sk-none") as agent:
                transcript = await talk(agent, limits=limits)
            return Played(transcript, len(endpoint.requests))

    return planted


def nowhere(url: str) -> Plant:
    """A conversation with a model at an address where nobody answers."""

    async def planted() -> Played:
        async with OpenAIAgent("mock", settings=msgspec.structs.replace(OWN, base_url=url), api_key="sk-none") as agent:
            transcript = await talk(agent)
        return Played(transcript, transcript.usage.calls)

    return planted


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def said_by(agent: Agent, *, subject: Scenario = TWO, customer: Customer | None = None) -> Plant:
    async def planted() -> Played:
        return Played(await talk(agent, subject=subject, customer=customer), 0)

    return planted


class Misplays:
    """A customer whose side finds a fault of its own in its second line; what finds it is tested with the simulated customer."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    async def speak(self, view: object) -> Said:
        first = not view.notes
        fault = Fault(kind=self.kind, evidence="seen in its line")
        return Said(text="Hello.", note=Note(turn=0), faults=() if first else (fault,))


def judged_by(*script: Item, settings: Settings = SHARED) -> Plant:
    """A conversation without a fault, and a judge behind a server that says this of it."""

    async def play() -> Played:
        transcript = await talk(Says("Well."))
        async with MockEndpoint(script) as server:
            there = msgspec.structs.replace(settings, base_url=server.openai_url)
            endpoint = openai_endpoint("judge-mock", settings=there, api_key="sk-none")
            found = await judge(endpoint, criteria=["W1"]).judge(Case(scenario=TWO, transcript=transcript, charter=NO_WORLD))
            await endpoint.close()
        return Played(msgspec.structs.replace(transcript, faults=found.faults), 0)

    return play


def end(how: str) -> Answer:
    return Answer(text="I cannot", end=how)


PLANTED: dict[str, Sequence[Plant]] = {
    "content_filter": (served(filtered()), served(end("content_filter")), served(filtered(), settings=SHARED)),
    "refusal": (served(end("refusal")),),
    "context_overflow": (served(overflow()),),
    "length_cut": (served(end("length")),),
    "tool_rounds": (served(calls("ship", "{}")),),
    "invented_tool": (served(calls("make_coffee", "{}"), says("On its way.")),),
    "malformed_arguments": (served(calls("ship", '{"order'), says("On its way.")),),
    "empty_reply": (served(says("")), served(says(" \n"))),
    "unreadable_reply": (
        served(Broken(how="page")),
        served(Broken(how="cut_json"), settings=SHARED),
        served(Broken(how="oversized")),
    ),
    "bot_error": (served(server_error()), served(Broken(how="reset")), served(Broken(how="hang_up"))),
    "bot_timeout": (served(Broken(how="silence"), settings=msgspec.structs.replace(OWN, timeout=0.1)),),
    "conversation_timeout": (served(says("Slow."), limits=Limits(seconds=0.01), latency=0.02),),
    "rate_limited": (served(rate_limited(), settings=SHARED),),
    "provider_error": (served(server_error(), settings=SHARED), served(server_error(503), settings=SHARED)),
    "provider_timeout": (served(Broken(how="silence"), settings=msgspec.structs.replace(SHARED, timeout=0.1)),),
    "connection": (
        nowhere(f"http://127.0.0.1:{free_port()}/v1"),
        served(Broken(how="reset"), settings=SHARED),
        served(Broken(how="hang_up"), settings=SHARED),
    ),
    "dns": (nowhere("http://nobody.invalid/v1"),),
    "fallback_share": (said_by(Says("Well."), subject=LOST_SCRIPT),),
    "recording_ended": (said_by(RecordedAgent([[Reply(content="Well.")]])),),
    **{kind: (said_by(Says("Well."), customer=Misplays(kind)),) for kind in SIMULATOR},
    "judge_unreadable": (judged_by(says("Well done.")), judged_by(end("length")), judged_by(Broken(how="page"))),
    "judge_refused": (judged_by(end("refusal")), judged_by(filtered())),
    "judge_unreachable": (
        judged_by(server_error(), server_error()),
        judged_by(Broken(how="reset"), Broken(how="reset")),
        judged_by(server_error(), settings=OWN),
    ),
}
SEVERAL_CALLS = frozenset({"tool_rounds", "invented_tool", "malformed_arguments"})
"""Kinds in which one turn takes several calls, none of them a repetition."""


def play(plant: Plant) -> Played:
    return asyncio.run(plant())
