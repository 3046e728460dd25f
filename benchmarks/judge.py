"""A judge for the benchmarks: one question about each conversation to a model of this name, through the project's own endpoints."""

import os

import msgspec

from benchmarks.judge_of import CRITERION, URL
from hardcalls.endpoints.openai import openai_endpoint
from hardcalls.endpoints.question import Question
from hardcalls.endpoints.settings import Settings
from hardcalls.replay import seed_of
from hardcalls.score import Assessment, Case, Quote, Rating
from hardcalls.transcript import Message

QUESTION = "Rate from 0 to 1 how well the agent dealt with this. Answer with JSON: value, turn, reason."


class Opinion(msgspec.Struct, frozen=True):
    """What the model answers."""

    value: float
    turn: int
    reason: str


class Judge:
    """Asks once; what cannot be read is missing."""

    def __init__(self) -> None:
        self._endpoint = openai_endpoint("judge", settings=Settings(base_url=os.environ[URL]))

    async def judge(self, case: Case) -> Assessment:
        told = "\n".join(f"{m.role}: {m.content}" for m in case.transcript.messages)
        seed = seed_of("judge", case.scenario.id, case.transcript.trial)
        reply = await self._endpoint.ask(Question(system=QUESTION, messages=(Message(role="user", content=told),), seed=seed))
        try:
            found = msgspec.json.decode(reply.content, type=Opinion)
        except msgspec.DecodeError:
            why = f"{reply.fault.kind}: {reply.fault.evidence}" if reply.fault else "the judge's answer is no opinion"
            return Assessment(ratings=(Rating(criterion=CRITERION, value=None, rater="judge", reason=why),))
        quote = Quote(turn=found.turn, text=case.transcript.messages[-1].content[:60])
        rating = Rating(criterion=CRITERION, value=found.value, rater="judge", reason=found.reason, evidence=(quote,))
        return Assessment(ratings=(rating,))

    async def aclose(self) -> None:
        await self._endpoint.close()
