"""The guard of a simulated customer: pure checks of a proposed line, for what can be checked."""

import re
from collections.abc import Iterable, Iterator

from hardcalls import detectors
from hardcalls.customers.invented import READ, inventions, reads_dates
from hardcalls.customers.line import Line
from hardcalls.customers.signs import reads, seen
from hardcalls.detectors.text import is_question, normalise, sentences
from hardcalls.escalation import open_until
from hardcalls.record import Record
from hardcalls.replay import View
from hardcalls.scenario import ASKS, Scenario, Simulated

VERSION = 1
"""Part of the stimulus: another guard lets other lines pass."""
SURE = 0.7
"""How sure the language of a line has to be: the shorter, the easier it is taken for a neighbouring one."""
SHOWN = 160
ECHO = 5
"""From so many words on, a sentence that was said before is no answer."""
_TWO_VOICES = re.compile(
    r"^\W*(?:agent|assistant|support|system|customer|user|kunde|kundin|mitarbeiter(?:in)?)\W{0,2}:", re.IGNORECASE | re.MULTILINE
)
_MACHINERY = re.compile(
    r"\b[a-z]+_[a-z_]+\(|</?tool|tool_call|\"(?:name|arguments)\"\s*:|(?<![\w.@])[a-z]{3,}(?:_[a-z]{2,})+(?![\w.@])"
)
# What a customer quotes, the company may well have said.
_QUOTED = re.compile(r"\"[^\"]+\"|(?<!\w)'[^']{12,}'(?!\w)")
_ASKED_OF_CUSTOMERS = frozenset({"birth_date", "postcode", "identity"})


class Violation(Record):
    """One thing that a customer would not say here: a kind of the simulator's faults, what was seen, and what to do instead."""

    kind: str
    evidence: str
    instead: str


def violations(line: Line, *, scenario: Scenario, part: Simulated, view: View) -> tuple[Violation, ...]:
    """Everything that is wrong with a proposed line; empty when it may be said."""
    text = normalise(line.say)
    found = (
        _company(text, scenario),
        _language(text, scenario),
        *_inventions(text, scenario, part, view),
        _repetition(text, view),
        _request(line, scenario, view),
        _leaving(line, scenario=scenario, part=part, view=view),
    )
    return tuple(v for v in found if v)


def never_checked(scenario: Scenario, part: Simulated) -> tuple[str, ...]:
    """What cannot be checked in any line of a scenario: kinds of fault, and cues that only the model itself can name."""
    missing = {
        "played_the_agent": not reads("played_the_agent", scenario.language),
        "invented_fact": not reads_dates(scenario.language),
        "false_ending": not part.ends,
        "hung_up_early": not part.ends and not reads("still_working", scenario.language),
        ASKS: not reads("asks_for_human", scenario.language),
    }
    return tuple(kind for kind, is_missing in missing.items() if is_missing)


def unchecked(line: Line, *, scenario: Scenario, part: Simulated, view: View) -> tuple[str, ...]:
    """What could not be checked about a line."""
    never = never_checked(scenario, part)
    found = [kind for kind in never if line.leave or kind not in {"false_ending", "hung_up_early"}]
    if detectors.identify(line.say, least=SURE) is None:
        found.append("wrong_customer_language")
    # Nothing sees whether an offer is declined, which would close a window.
    if _offered(view, scenario.language):
        found.append("declines_human")
    return tuple(found)


def cues_of(line: Line, *, scenario: Scenario, view: View) -> tuple[str, ...]:
    """The cues of a line: a request for a person where a check sees one, or where the model means one and no check could."""
    sees = seen("asks_for_human", line.say, language=scenario.language)
    return (ASKS,) if sees or (line.asks_for_human and _taken_at_its_word(scenario, view)) else ()


def last_turn(scenario: Scenario, part: Simulated, view: View) -> int:
    """The turn in which the customer's patience ends; one who waits for a person that is due has a little more of it."""
    rule = scenario.escalation
    asked_in_time = [n for n in view.notes if n.turn <= part.patience]
    return max(part.patience, open_until(rule, asked_in_time) if rule else 0)


def _company(text: str, scenario: Scenario) -> Violation | None:
    language, text = scenario.language, _QUOTED.sub(" … ", text)
    words = _match(_TWO_VOICES, text) or _match(_MACHINERY, text) or seen("played_the_agent", text, language=language)
    if not words and detectors.supports("asks_information", language):
        asked = detectors.detect("asks_information", text, language=language)
        words = next((m.text for m in asked if m.kind in _ASKED_OF_CUSTOMERS and not any(c.isdigit() for c in m.text)), "")
    if not words:
        return None
    instead = "You are the customer. You have no tools and no access to anything at the company, and you serve nobody."
    return Violation(kind="played_the_agent", evidence=f"spoke as the company: “{words}”", instead=instead)


def _match(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[0] if found else ""


def _language(text: str, scenario: Scenario) -> Violation | None:
    due, plain = scenario.language.partition("-")[0].lower(), normalise(text)
    letters: dict[str | None, int] = {}
    for start, end in sentences(plain):
        code = detectors.identify(plain[start:end], least=SURE)
        letters[code] = letters.get(code, 0) + sum(c.isalpha() for c in plain[start:end])
    half = sum(c.isalpha() for c in plain) / 2
    # Half of a line in another language is as bad as all of it; a name or a quote in one is not.
    other = next((c for c, n in letters.items() if c not in {None, due} and n >= half), None)
    if other is None and due not in letters:
        whole = detectors.identify(plain, least=SURE)
        other = whole if whole != due else None
    if other is None:
        return None
    evidence = f"wrote in {other}, not in {due}: “{text[:SHOWN]}”"
    return Violation(kind="wrong_customer_language", evidence=evidence, instead=f"Write in the language {due!r} only.")


def _inventions(text: str, scenario: Scenario, part: Simulated, view: View) -> Iterator[Violation]:
    for fact in inventions(text, scenario=scenario, part=part, view=view):
        evidence = f"stated {fact!r}, which the scenario does not give and the agent has not said"
        instead = (
            f"You do not know {fact!r}. State no amount, date, number or address that is not in what you know or was not told."
        )
        yield Violation(kind="invented_fact", evidence=evidence, instead=instead)


def _repetition(text: str, view: View) -> Violation | None:
    """A line of which half or more has been said before, word for word: by the customer, or by the agent."""
    own = _sentences(m.content for m in view.messages if m.role == "user")
    agents = _sentences(m.content[:READ] for m in view.messages if m.role == "assistant")
    said = [text[s:e] for s, e in sentences(text)]
    for earlier, kind, whose in ((own, "repeated_itself", "their own"), (agents, "played_the_agent", "the agent's")):
        again = [s for s in said if _plain(s) in earlier]
        if again and 2 * sum(map(len, again)) >= len(text):
            evidence = f"said {whose} words again: “{again[0][:SHOWN]}”"
            return Violation(
                kind=kind, evidence=evidence, instead="Do not say what was said before: answer the agent's last words."
            )
    return None


def _sentences(texts: Iterable[str]) -> set[str]:
    """The sentences of texts that are long enough to be nobody else's by chance."""
    plain = (normalise(t) for t in texts)
    return {said for t in plain for s, e in sentences(t) if len((said := _plain(t[s:e])).split()) >= ECHO}


def _plain(sentence: str) -> str:
    return "".join(c for c in sentence.lower() if c.isalnum() or c == " ").strip()


def _request(line: Line, scenario: Scenario, view: View) -> Violation | None:
    """A request for a person where none may be made, or one that is meant and cannot be seen."""
    words = seen("asks_for_human", line.say, language=scenario.language)
    if not scenario.may_ask_for_human and (words or line.asks_for_human):
        evidence = f"asked for a person (“{words or line.say[:SHOWN]}”), and the scenario plans no window for it"
        return Violation(kind="unplanned_request", evidence=evidence, instead="In this conversation you do not ask for a person.")
    if line.asks_for_human and not words and not _taken_at_its_word(scenario, view):
        evidence = f"meant to ask for a person in words that do not show it: “{line.say[:SHOWN]}”"
        return Violation(kind="unclear_request", evidence=evidence, instead="Ask for a person in plain words, or not at all.")
    return None


def _leaving(line: Line, *, scenario: Scenario, part: Simulated, view: View) -> Violation | None:
    if not line.leave:
        return None
    missing = [a.path for a in part.ends if not a.holds(view.state)]
    if missing and line.satisfied:
        evidence = f"left as satisfied while {', '.join(missing)} is not as it would have to be"
        instead = "You have not got what you came for yet, so you are not satisfied. Go on."
        return Violation(kind="false_ending", evidence=evidence, instead=instead)
    number, last = len(view.notes) + 1, last_turn(scenario, part, view)
    if number < last and (why := _open(line, missing, scenario=scenario, part=part, view=view)):
        evidence = f"left in turn {number} of {last}: {why}"
        instead = "It is too early to leave. Stay, and answer the agent."
        return Violation(kind="hung_up_early", evidence=evidence, instead=instead)
    return None


def _open(line: Line, missing: list[str], *, scenario: Scenario, part: Simulated, view: View) -> str:
    """What is still open between the two, or an empty text."""
    if missing:
        return f"{', '.join(missing)} is not yet as they want it"
    if scenario.escalation and len(view.notes) < open_until(scenario.escalation, view.notes):
        return "a person is due and has not come"
    # Where the world shows that they have what they want, words show nothing more.
    return "" if part.ends else _open_in_words(line, view, language=scenario.language)


def _open_in_words(line: Line, view: View, *, language: str) -> str:
    if is_question(normalise(line.say)):
        return "they have just asked something"
    text = normalise(view.turn.text[-READ:]) if view.turn else ""
    if words := seen("still_working", text, language=language):
        return f"the agent is still at it (“{words}”)"
    closing = [text[s:e] for s, e in sentences(text)][-1:]
    if any(is_question(s) and not seen("asks_further", s, language=language) for s in closing):
        return f"the agent has asked something (“{closing[0][:SHOWN]}”)"
    return ""


def _taken_at_its_word(scenario: Scenario, view: View) -> bool:
    """Whether a request need not be seen in the words: in a language that is not read, and as a "yes" to an offered person."""
    return not reads("asks_for_human", scenario.language) or _offered(view, scenario.language)


def _offered(view: View, language: str) -> bool:
    """Whether the agent has just offered a person."""
    if view.turn is None or not detectors.supports("offers_person", language):
        return False
    return bool(detectors.detect("offers_person", view.turn.text[-READ:], language=language))
