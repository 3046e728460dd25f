"""What a customer's message holds: its cues, topics and feelings, each with the sentence it was found in."""

import re
from collections.abc import Callable, Iterable, Mapping

from hardcalls.agents.builtin.particulars import Particulars, particulars
from hardcalls.agents.builtin.tongue import Tongue, Words, clean, compiled, fold
from hardcalls.record import Record

CUES = (
    "self_harm",
    "abuse",
    "scam",
    "minor",
    "fraud",
    "takeover",
    "bereavement",
    "gambling",
    "human",
    "complaint",
    "credit_review",
    "data_request",
    "access_need",
    "hardship",
    "repeated",
)
"""What calls for a person, the gravest first."""
# These patterns are negations themselves, or are asked for in negated questions ("can't I talk to a person?").
SPEAK_FOR_THEMSELVES = frozenset({"human", "data_request", "repeated"})
SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n+")
CLAUSE = re.compile(r"[,;:.!?()–—]| - ")
NEAR = 4
"""How many words before a cue a negation reaches."""


class Reading(Record):
    """One customer message as it is understood."""

    text: str
    cues: Mapping[str, str]
    """Cue -> the sentence that gave it, the gravest cue first."""
    topics: Mapping[str, str]
    feelings: tuple[str, ...]
    relative: str
    """The relative who has died, as the agent names them; empty where the customer has not said."""
    declines: bool
    agrees: bool
    vip: bool
    given: Particulars


def read(text: str, tongue: Tongue) -> Reading:
    """The reading of one message."""
    words = tongue.words
    sentences = [s for s in SENTENCE.split(text) if s.strip()]
    declined = any(search(words.declines, s, words) for s in sentences)
    cues = found(words.cues, sentences, words)
    topics = found(words.topics, sentences, words, negatable=False)
    if "credit_refused" in topics and "wants_review" in topics:
        cues["credit_review"] = topics["credit_refused"]
    if "access_soft" in topics and not topics.keys() - {"access_soft", "greeting", "thanks", "wants_review"}:
        cues["access_need"] = topics["access_soft"]  # chat can meet it only where something else is asked for
    if declined:
        cues.pop("human", None)
    feelings = found(words.feelings, sentences, words)
    return Reading(
        text=text,
        cues={name: cues[name] for name in CUES if name in cues},
        topics=topics,
        feelings=tuple(feelings),
        relative=relative(cues.get("bereavement", ""), words),
        declines=declined,
        agrees=re.match(rf"(?:{words.agrees})(?!\w)", clean(text)) is not None,
        vip=re.search(r"\bvip\b", text, re.IGNORECASE) is not None,
        given=particulars(text, words),
    )


def found(
    table: Mapping[str, tuple[str, ...]], sentences: Iterable[str], words: Words, *, negatable: bool = True
) -> dict[str, str]:
    """Each name of a table that the sentences speak of, with the first sentence that does."""
    listed = list(sentences)
    named: dict[str, str] = {}
    for name, patterns in table.items():
        check = negatable and name not in SPEAK_FOR_THEMSELVES
        for sentence in listed:
            if search(patterns, sentence, words, negatable=check):
                named[name] = sentence.strip()
                break
    return named


def search(patterns: Iterable[str], sentence: str, words: Words, *, negatable: bool = False) -> bool:
    """Whether a sentence says one of the patterns, idioms and negations aside."""
    write = form_of(sentence, words)
    negators, text = write(words.negators), write(sentence)
    for mask in words.masks:
        text = compiled(write(filled(mask, words)), negators).sub(" … ", text)
    for pattern in patterns:
        for match in compiled(write(filled(pattern, words)), negators).finditer(text):
            if not (negatable and negated(text[: match.start()], breaks=write(words.breaks), negators=negators)):
                return True
    return False


def form_of(sentence: str, words: Words) -> Callable[[str], str]:
    """How sentence and patterns are compared: accents count only where they tell words apart and were written."""
    return clean if words.accents_count and not sentence.isascii() else fold


def negated(before: str, *, breaks: str, negators: str) -> bool:
    """Whether a negation shortly before, in the same clause, takes back what follows."""
    clause = CLAUSE.split(before)[-1]
    clause = re.split(rf"(?<!\w)(?:{breaks})(?!\w)", clause)[-1]
    near = " ".join(clause.split()[-NEAR:])
    return re.search(rf"(?<!\w)(?:{negators})(?!\w)", near) is not None


def filled(pattern: str, words: Words) -> str:
    """A pattern with the relatives and partners of the language in their places."""
    relations = "|".join(words.relations)
    return pattern.replace("{REL}", f"(?:{relations})").replace("{PARTNER}", f"(?:{words.partners})")


def relative(sentence: str, words: Words) -> str:
    """The relative whom a sentence names, as the agent says it."""
    write = form_of(sentence, words)
    text = write(sentence)
    hits = ((m.start(), said) for pattern, said in words.relations.items() if (m := compiled(write(pattern)).search(text)))
    return min(hits, default=(0, ""))[1]
