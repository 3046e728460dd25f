"""Everything that keeps a bot's HTTP template from working, found before the first request."""

import contextlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from hardcalls.decode import Document, Path, Problem
from hardcalls.endpoints.address import readable
from hardcalls.endpoints.http_template import PLACEHOLDER, Opening, Template, read_body, shown_url
from hardcalls.endpoints.jsonpath import compiled
from hardcalls.endpoints.settings import filled_in
from hardcalls.errors import ConfigError, EndpointError

SHORT = frozenset({"conversation", "session", "language", "now", "seed", "turn"})
"""What may stand in a URL or a header."""
PLACEHOLDERS = frozenset({"message", "messages", "policy"}) | SHORT
BEFORE = frozenset({"conversation", "language", "now", "seed", "policy"})
"""What is known before anything was said."""
HEARD = frozenset({"message", "messages"})
NOTE = ("queue", "reason", "summary")
COUNTS = ("input_tokens", "cached_tokens", "output_tokens")


def problems(template: Template, document: Document, environment: Mapping[str, str]) -> Iterator[Problem]:
    """Everything that would keep the template from working, each with its line."""
    requests: list[tuple[Path, Template | Opening]] = [((), template)]
    if template.open:
        requests.append((("open",), template.open))
    for path, request in requests:
        yield from _request_problems(path, request, template, document, environment)
    for path, text in _paths(template):
        found = compiled(text)
        if isinstance(found, str):
            yield document.problem(path, f"{text!r} is no JSONPath: {found}; write it as in $.answer.text")
    if not HEARD & {name for _, name, _ in _placeholders(template)}:
        yield document.problem(("body",), "the bot never hears the customer: put {{message}} or {{messages}} into the body")
    if template.handoff_phrase:
        try:
            re.compile(template.handoff_phrase)
        except re.error as exc:
            yield document.problem(("handoff_phrase",), f"no regular expression: {exc}")


def _request_problems(
    path: Path, request: Template | Opening, template: Template, document: Document, environment: Mapping[str, str]
) -> Iterator[Problem]:
    try:
        read_body(request.body)
    except (msgspec.DecodeError, RecursionError) as exc:
        yield document.problem((*path, "body"), f"not JSON: {exc}; put quotes around placeholders, or write it as a table")
    if request.method == "GET" and request.body is not None:
        yield document.problem((*path, "body"), "a GET request has no body; take it out, or set method to POST")
    for field, name, where in _placeholders(request):
        known = BEFORE if path else PLACEHOLDERS if template.open else PLACEHOLDERS - {"session"}
        known = known & SHORT if where in {"url", "headers"} else known
        if name not in known:
            stand = ", ".join(f"{{{{{n}}}}}" for n in sorted(known))
            why = " (it needs an [open] request)" if name == "session" and not path else ""
            yield document.problem((*path, *field), f"{{{{{name}}}}} cannot stand here{why}; what can: {stand}")
    yield from _here_and_now(path, request, document, environment)


def _here_and_now(path: Path, request: Template | Opening, document: Document, environment: Mapping[str, str]) -> Iterator[Problem]:
    """What the environment's variables make of a request."""
    for part in ("url", "headers", "body"):
        try:
            value = filled_in(getattr(request, part), environment, where=part)
        except ConfigError as exc:
            where, _, told = str(exc).partition(": ")
            yield document.problem((*path, *where.split(".")), told)
            continue
        if part == "url":
            try:
                readable(PLACEHOLDER.sub("x", value))
            except EndpointError:
                yield document.problem(
                    (*path, part), f"{shown_url(request.url)!r} is no address; write it as http://host:port/path"
                )
        elif part == "headers":
            bad = [n for n, v in value.items() if not n.strip() or any(ord(c) < ord(" ") for c in n + v)]
            yield from (document.problem((*path, part, n), "a header cannot hold a line break") for n in bad)


def _placeholders(request: Template | Opening) -> Iterator[tuple[Path, str, str]]:
    """Each placeholder with the field it stands in."""
    body = request.body
    with contextlib.suppress(msgspec.DecodeError, RecursionError):
        body = read_body(body)
    for where, value in (("url", request.url), ("headers", request.headers), ("body", body)):
        yield from ((path, name, where) for path, text in _texts(value, (where,)) for name in PLACEHOLDER.findall(text))


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from _texts(inner, (*path, key))


def _paths(template: Template) -> Iterator[tuple[Path, str]]:
    """Every field that has to be a JSONPath; those that may be left out only where they are given."""
    reply, opened = template.reply, template.open
    yield ("reply", "text"), reply.text
    if opened:
        yield ("open", "session"), opened.session
    if reply.handoff:
        yield ("reply", "handoff", "path"), reply.handoff.path
    may: dict[Path, str] = {("reply", "error"): reply.error}
    for part, record, names in (("handoff", reply.handoff, NOTE), ("usage", reply.usage, COUNTS)):
        may |= {("reply", part, name): getattr(record, name, "") for name in names}
    yield from ((path, text) for path, text in may.items() if text)
