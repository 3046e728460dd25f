"""A model as an agent: it is given the company's policy and tools, and answers with one call to its endpoint."""

from collections.abc import Sequence
from typing import Self

from hardcalls.endpoints.endpoint import Endpoint
from hardcalls.endpoints.question import Question
from hardcalls.talk import Brief, Reply
from hardcalls.transcript import Message


class ModelAgent:
    """An agent that is a model with the world's policy as its system prompt and the world's tools on offer."""

    def __init__(self, endpoint: Endpoint, *, system_prompt: str) -> None:
        self._endpoint, self._system_prompt = endpoint, system_prompt

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._endpoint!r})"

    @property
    def endpoint(self) -> Endpoint:
        """The model itself, to be asked otherwise than as an agent."""
        return self._endpoint

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """One reply, from one question to the model; the tools that it calls are run by replay()."""
        question = Question(
            system=filled_prompt(self._system_prompt, brief),
            messages=tuple(messages),
            tools=brief.charter.tools,
            seed=brief.seed,
            trial=brief.trial,
        )
        return await self._endpoint.ask(question)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._endpoint.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def filled_prompt(template: str, brief: Brief) -> str:
    """The system prompt of a conversation; a line that asks for a time is left out where the world has none."""
    lines = [line for line in template.splitlines() if brief.now or "{now}" not in line]
    # The policy goes in last: braces in it are the company's own words.
    return "\n".join(lines).replace("{now}", brief.now).replace("{policy}", brief.charter.policy).strip()
