"""What is looked for in an agent's adapter, each with a conversation that shows it."""

import asyncio
from collections.abc import Awaitable, Callable

import msgspec

from hardcalls.conformance.finding import Finding, failed, passed, warned
from hardcalls.conformance.probe import Chat, Probe, trouble
from hardcalls.tool import ToolCall
from hardcalls.transcript import Message

AT_ONCE = 8
PATIENCE = 5.0
"""Seconds in which a reply that was cancelled has to end."""
LONG = 100_000
WORDS = ("Zyxoph", "Quillbert", "Vornado", "Umbraxil", "Tessaroon", "Pellwyck", "Ondrimar", "Krysolde")
"""Names that no bot says by itself."""
ODD = {
    "right to left": "مرحبا، أين طلبي؟ שלום",
    "emoji": "Where is it? 😡👩‍👩‍👧‍👦🏳️‍🌈",
    "joined characters": "Tie\u0302\u0301ng Vie\u0323\u0302t a\u0300\u200b\u200d\u00ad",
    "quotes and braces": "\"{{message}}\" ${HOME} {policy} %s \\n </script> 'x'\r\n\tline",
    "control characters": "Hel\x00lo\x1b[31m\x07",
}
HUMAN = ("I want to speak to a human being now, please.", "A person, please. It is about my last bill.")


async def answers(probe: Probe) -> Finding:
    chat = probe.chat()
    await chat.say("Hello, I have a question about my order.")
    return _whether("answers", chat.trouble, "see what it needs to be reached and started")


async def keeps_conversations_apart(probe: Probe) -> Finding:
    check = "keeps conversations apart"
    one, two = probe.chat(), probe.chat()
    for chat, word in ((one, WORDS[0]), (two, WORDS[1])):
        await chat.say(f"Hello. My code word is {word}, please remember it.")
    for chat in (one, two):
        await chat.say("What was my code word again?")
    if trouble_in := one.trouble or two.trouble:
        return failed(check, trouble_in)
    if WORDS[1] in one.text or WORDS[0] in two.text:
        return failed(check, "what one customer said was told to another; keep nothing outside the messages, or keep it by "
                      "the conversation's id")  # fmt: skip
    return passed(check)


async def remembers(probe: Probe) -> Finding:
    check = "remembers a conversation"
    chat = probe.chat()
    await chat.say(f"Hello. My code word is {WORDS[2]}, please remember it.")
    last = await chat.say("What was my code word again? Please repeat it.")
    if WORDS[2] in last.content:
        return passed(check)
    return warned(check, "it did not repeat what it had been told a turn before; if it keeps sessions, see that every call "
                  "of a conversation carries the same id")  # fmt: skip


async def begins_anew(probe: Probe) -> Finding:
    check = "begins anew"
    first = probe.chat()
    await first.say(f"Hello. My code word is {WORDS[3]}, please remember it.")
    again = probe.chat(conversation=first.brief.conversation)
    await again.say("Hello. What was my code word again?")
    if WORDS[3] in again.text:
        return failed(check, "a conversation that is played once more goes on where it ended; begin a new session whenever the "
                      "messages hold no reply yet")  # fmt: skip
    return _whether(check, again.trouble, "a conversation may be played twice, in one run too")


async def takes_tool_results(probe: Probe) -> Finding:
    name = probe.charter.tools[0].name if probe.charter.tools else "find_order"
    for content, ok in (('{"found": true}', True), ("error: the system is not available", False)):
        messages = [
            Message(role="user", content="Where is my order?"),
            Message(role="assistant", content="One moment.", tool_calls=(ToolCall(id="call_1", name=name, arguments="{}"),)),
            Message(role="tool", content=content, tool_call_id="call_1", ok=ok),
        ]
        found = trouble(await probe.ask(messages, probe.chat().brief))
        if found:
            kind = "a tool's answer" if ok else "a tool's failure"
            return failed("takes tool results", f"after {kind}: {found}")
    return passed("takes tool results")


async def takes_any_text(probe: Probe) -> Finding:
    for what, text in ODD.items():
        chat = probe.chat()
        await chat.say(text)
        if chat.trouble:
            return failed("takes any text", f"{what}: {chat.trouble}; customers write like this")
    return passed("takes any text")


async def takes_long_messages(probe: Probe) -> Finding:
    check = "takes long messages"
    chat = probe.chat()
    reply = await chat.say("It never arrived. " * (LONG // 18))
    if reply.fault and reply.fault.kind in {"context_overflow", "rate_limited"}:
        return warned(check, f"{LONG:,} characters: {chat.trouble}")
    return _whether(check, chat.trouble, f"one message had {LONG:,} characters")


async def takes_an_empty_message(probe: Probe) -> Finding:
    chat = probe.chat()
    await chat.say("")
    return _whether("takes an empty message", chat.trouble, "customers send pictures, and slip on the key")


async def takes_two_messages_in_a_row(probe: Probe) -> Finding:
    messages = [Message(role="user", content="Hello?"), Message(role="user", content="Is anybody there?")]
    found = trouble(await probe.ask(messages, probe.chat().brief))
    return _whether("takes two messages in a row", found, "customers do not wait")


async def leaves_messages_alone(probe: Probe) -> Finding:
    check = "leaves what it is given alone"
    messages = [
        Message(role="user", content="Hello."),
        Message(role="assistant", content="Hello, how can I help?"),
        Message(role="user", content="Where is my order?"),
    ]
    brief = probe.chat().brief
    before = msgspec.json.encode(messages)
    await probe.ask(messages, brief)
    if msgspec.json.encode(messages) != before or msgspec.json.encode(brief.charter) != probe.as_given:
        return failed(check, "the messages or the brief were not what they had been after a reply; work on a copy")
    return passed(check)


async def answers_several_at_once(probe: Probe) -> Finding:
    check = "answers several at once"

    async def one(word: str) -> Chat:
        chat = probe.chat()
        await chat.say(f"Hello. My code word is {word}.")
        await chat.say("What was my code word again?")
        return chat

    chats = await asyncio.gather(*(one(word) for word in WORDS[:AT_ONCE]))
    if found := next((c.trouble for c in chats if c.trouble), ""):
        return failed(check, f"{AT_ONCE} conversations at once: {found}")
    mixed = [w for w, c in zip(WORDS, chats, strict=True) if any(other in c.text for other in WORDS if other != w)]
    if mixed:
        return failed(check, f"{len(mixed)} of {AT_ONCE} conversations at once were told another's words; keep nothing outside "
                      "the messages")  # fmt: skip
    return passed(check)


async def can_be_cancelled(probe: Probe) -> Finding:
    check = "can be cancelled"
    for pause in (0.0, 0.05):
        messages = [Message(role="user", content="Hello, where is my order?")]
        task = asyncio.ensure_future(probe.agent.reply(messages, probe.chat().brief))
        await asyncio.sleep(pause)
        if not task.done():
            task.cancel()
            await asyncio.wait({task}, timeout=PATIENCE)
            stopped = task.cancelled()
        else:
            stopped = True
        if task.done() and not task.cancelled():
            task.exception()  # so that nobody is told of it later
        if not stopped:
            return failed(check, "it goes on after it was cancelled; let asyncio.CancelledError pass")
    chat = probe.chat()
    await chat.say("Hello, where is my order?")
    return _whether(check, chat.trouble, "this was the first reply after one that was cancelled")


async def shows_its_handoff(probe: Probe) -> Finding:
    check = "shows its handoff"
    chat = probe.chat()
    for line in HUMAN:
        await chat.say(line)
        if any(c.name == probe.charter.handoff_tool for r in chat.replies for c in r.tool_calls):
            return passed(check, f"seen: the world's tool, {probe.charter.handoff_tool}")
        signal = next((r.handoff for r in chat.replies if r.handoff), None)
        if signal:
            return passed(check, f"seen: {'its phrase' if signal.via == 'text' else 'its own signal'} ({signal.kind})")
        if chat.trouble:
            break
    return warned(check, "none seen when a customer asked for a person twice; if it hands over, declare how (docs/agents.md), or "
                  "every case for a person counts as missed")  # fmt: skip


async def counts_what_it_uses(probe: Probe) -> Finding:
    check = "counts what it uses"
    if probe.usage.input_tokens is None and probe.usage.output_tokens is None:
        return warned(check, "no tokens were reported, so that none can be shown or limited")
    return passed(check, f"{probe.usage.input_tokens or 0:,} tokens in and {probe.usage.output_tokens or 0:,} out")


def _whether(check: str, found: str, todo: str) -> Finding:
    return failed(check, f"{found}; {todo}") if found else passed(check)


CHECKS: tuple[Callable[[Probe], Awaitable[Finding]], ...] = (
    answers,
    keeps_conversations_apart,
    remembers,
    begins_anew,
    takes_tool_results,
    takes_any_text,
    takes_long_messages,
    takes_an_empty_message,
    takes_two_messages_in_a_row,
    leaves_messages_alone,
    answers_several_at_once,
    can_be_cancelled,
    shows_its_handoff,
    counts_what_it_uses,
)
