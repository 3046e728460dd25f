"""The agent that is a team's own bot behind HTTP, described by a template."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from hardcalls.agents.phrase import Phrase
from hardcalls.agents.session import Sessions, is_first
from hardcalls.decode import Document, Problem, convert, parse_toml
from hardcalls.endpoints.endpoint import Endpoint
from hardcalls.endpoints.http import Connections, HttpLine
from hardcalls.endpoints.http_problems import problems
from hardcalls.endpoints.http_template import Template
from hardcalls.endpoints.http_wire import Asked
from hardcalls.endpoints.settings import Settings
from hardcalls.endpoints.traffic import Traffic
from hardcalls.errors import ConfigError, UsageError
from hardcalls.talk import Brief, Reply
from hardcalls.transcript import Message


class HttpAgent:
    """Sends what the customer says to the bot, and takes its words and its sign of a handoff."""

    def __init__(self, template: Template, *, file: str, traffic: Traffic | None = None) -> None:
        self.template = template
        settings = Settings(timeout=template.timeout, retries=template.retries, backoff=template.backoff, shared=template.shared)
        shared = traffic or Traffic()
        if shared.offline and template.remembers:
            raise UsageError(
                f"the bot of {file} keeps conversations on its own side, so that none of its replies can be kept for --offline; "
                "leave that out, or send it {{messages}} instead of a session"
            )
        connections = Connections()
        self._endpoint = Endpoint(HttpLine(template, file=file, connections=connections), settings=settings, traffic=shared)
        self._opening = None
        if template.open:
            line = HttpLine(template, file=file, connections=connections, opens=True)
            self._opening = Endpoint(line, settings=settings, traffic=shared)
        self._phrase = Phrase(template.handoff_phrase, agent=file)
        self._names = Sessions()
        self._sessions: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"HttpAgent({self._endpoint!r})"

    async def reply(self, messages: Sequence[Message], brief: Brief) -> Reply:
        """One reply, from one request, and one more before the first of a conversation where the template says so."""
        asked = Asked(
            system=brief.charter.policy,
            messages=tuple(messages),
            seed=brief.seed,
            trial=brief.trial,
            conversation=self._names.name_of(messages, brief),
            session=self._sessions.get(brief.conversation, ""),
            language=brief.language,
            now=brief.now,
        )
        if self._opening is None or (asked.session and not is_first(messages)):
            return self._phrase.heard_in(await self._endpoint.ask(asked))
        opened = await self._opening.ask(asked)
        if opened.fault:
            return opened
        self._sessions[brief.conversation] = opened.content
        reply = await self._endpoint.ask(msgspec.structs.replace(asked, session=opened.content))
        return self._phrase.heard_in(msgspec.structs.replace(reply, usage=opened.usage.plus(reply.usage)))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._endpoint.close()


def read_template(path: Path, *, timeout: float | None = None) -> Template:
    """A template's file; ConfigError with every problem in it."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as exc:
        why = (exc.strerror or exc) if isinstance(exc, OSError) else "it is not text in UTF-8"
        raise ConfigError(f"the template {path} cannot be read: {why}; docs/agents.md shows how one is written") from exc
    document = parse_toml(text, str(path))
    return checked(document, timeout=timeout) if isinstance(document, Document) else _refused([document])


def checked(document: Document, *, timeout: float | None = None) -> Template:
    """The template in a document, once nothing in it is wrong here and now; ConfigError with everything that is."""
    found = convert(document, Template)
    if not isinstance(found, Template):
        return _refused(found)
    template = found if timeout is None else msgspec.structs.replace(found, timeout=timeout)
    wrong = sorted(problems(template, document, os.environ), key=lambda p: p.line)
    return _refused(wrong) if wrong else template


def restored_template(shown: dict[str, Any], *, file: str) -> Template:
    """The template that a run was made with, from what is written down of it."""
    return checked(Document(file=file, value=shown))


def _refused(found: Sequence[Problem]) -> Template:
    raise ConfigError("\n".join(p.text for p in found))
