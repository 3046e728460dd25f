"""Adapters that each break one thing that a replay relies on, over an honest one."""

import asyncio
import subprocess
import sys

from hardcalls.fault import Fault
from hardcalls.talk import Reply
from hardcalls.transcript import Usage


def said(messages):
    return [m.content for m in messages if m.role == "user"]


def honest(messages):
    """Repeats the code word that it was told, if the customer has told it one."""
    told = [w.strip(",.") for text in said(messages) for w in text.split("code word is ")[1:]]
    return f"You told me: {told[0][:40]}" if told else "How can I help?"


class Planted:
    """An agent with one fault, over an honest one."""

    async def reply(self, messages, brief):
        del brief
        return Reply(content=honest(messages), usage=Usage(calls=1, input_tokens=1, output_tokens=1))


class Silent(Planted):
    async def reply(self, messages, brief):
        del messages, brief
        return Reply()


class SharesState(Planted):
    last = ""

    async def reply(self, messages, brief):
        del brief
        before, SharesState.last = SharesState.last, messages[-1].content
        return Reply(content=f"Before that I heard: {before}")


class Forgets(Planted):
    async def reply(self, messages, brief):
        del brief
        return Reply(content=honest(messages[-1:]))


class GoesOn(Planted):
    """Keeps conversations by their id for ever."""

    def __init__(self):
        self.known = {}

    async def reply(self, messages, brief):
        heard = self.known.setdefault(brief.conversation, [])
        heard += said(messages)[-1:]
        return Reply(content=" / ".join(heard))


class BreaksOnTools(Planted):
    async def reply(self, messages, brief):
        if messages[-1].role == "tool" and not messages[-1].ok:
            return Reply(fault=Fault(kind="bot_error", evidence="no idea what this is"))
        return await super().reply(messages, brief)


class BreaksOnText(Planted):
    async def reply(self, messages, brief):
        if not messages[-1].content.isascii():
            return Reply(fault=Fault(kind="bot_error", evidence="ascii only"))
        return await super().reply(messages, brief)


class BreaksOnLength(Planted):
    kind = "bot_error"

    async def reply(self, messages, brief):
        if len(messages[-1].content) > 10_000:
            return Reply(fault=Fault(kind=self.kind, evidence="too long"))
        return await super().reply(messages, brief)


class Overflows(BreaksOnLength):
    kind = "context_overflow"


class BreaksOnNothing(Planted):
    async def reply(self, messages, brief):
        return await super().reply(messages, brief) if messages[-1].content else Reply()


class WantsTurns(Planted):
    async def reply(self, messages, brief):
        if [m.role for m in messages[-2:]] == ["user", "user"]:
            return Reply(fault=Fault(kind="bot_error", evidence="roles have to alternate"))
        return await super().reply(messages, brief)


class Grabs(Planted):
    async def reply(self, messages, brief):
        reply = await super().reply(messages, brief)
        if isinstance(messages, list):
            del messages[0]
        return reply


class Scribbles(Planted):
    async def reply(self, messages, brief):
        brief.charter.tools[0].parameters["required"] = ["everything"]
        return await super().reply(messages, brief)


class OneAtATime(Planted):
    def __init__(self):
        self.busy = 0

    async def reply(self, messages, brief):
        self.busy += 1
        try:
            await asyncio.sleep(0.01)
            if self.busy > 4:
                return Reply(fault=Fault(kind="bot_error", evidence="too busy"))
            return await super().reply(messages, brief)
        finally:
            self.busy -= 1


class MixesUp(Planted):
    """Keeps the conversation it is at in one place, which only several at once show."""

    async def reply(self, messages, brief):
        del brief
        self.now = messages
        await asyncio.sleep(0.01)
        return Reply(content=honest(self.now))


class WillNotStop(Planted):
    async def reply(self, messages, brief):
        try:
            await asyncio.sleep(0.02)
        except asyncio.CancelledError:
            return Reply(content="I go on.")
        return await super().reply(messages, brief)


class StaysBroken(Planted):
    """After a reply that was cancelled it never answers well again."""

    broken = False

    async def reply(self, messages, brief):
        was, self.broken = self.broken, True
        await asyncio.sleep(0.005)
        self.broken = was
        return Reply() if was else await super().reply(messages, brief)


class Raises(Planted):
    async def reply(self, messages, brief):
        if "last bill" in messages[-1].content:
            raise ValueError("no bills here")
        return await super().reply(messages, brief)


class Returns(Planted):
    async def reply(self, messages, brief):
        del messages, brief
        return "Hi"


class LeavesATask(Planted):
    task = None

    async def reply(self, messages, brief):
        self.task = self.task or asyncio.create_task(asyncio.sleep(60), name="background")
        return await super().reply(messages, brief)


STARTED: list[subprocess.Popen[bytes]] = []


def start_once():
    if not STARTED:
        STARTED.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(20)"]))


class LeavesAProcess(Planted):
    async def reply(self, messages, brief):
        start_once()
        return await super().reply(messages, brief)
