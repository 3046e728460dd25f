"""What a customer's message holds: its cues, topics and feelings, each with the sentence it was found in."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache

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
# "I nearly died of shame" exaggerates the shame, and does not make it up.
EXAGGERATED = frozenset({"shame", "fear"})
# A German date ("am 3. Mai") does not end a sentence.
SENTENCE = re.compile(r"(?<=[.!?…])(?<!\b\d\.)(?<!\b\d\d\.)\s+|\n+")
BETWEEN = " … "
"""What stands between sentences that did not follow one another."""
COMMA = re.compile(r"[,;]\s")
# "I am the executor, and his daughter": whose relative it is, is somebody else's.
THEIRS = re.compile(r"(?<!\w)(?:his|her|their|sein\w*|ihr\w*|sus?|suo|sua|suoi|hans|hennes|deras) $")
CLAUSE = re.compile(r"[,;:.!?()–—]| - ")
Writing = Callable[[str], str]
NEAR = 4
"""How many words before a cue a negation reaches."""


class Reading(Record):
    """One customer message as it is understood."""

    text: str
    cues: Mapping[str, str]
    """Cue -> the sentences that gave it, the gravest cue first."""
    topics: Mapping[str, str]
    feelings: Mapping[str, str]
    told: tuple[str, ...]
    """What a colleague has to know in plain English, by its name in `told.py`."""
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
    # "No more automatic answers, I want a person" declines nothing: what is declined stands in one clause.
    declined = any(search(words.declines, part, words) for s in sentences for part in COMMA.split(s))
    cues = found(words.cues, sentences, words, every=True)
    topics = found(words.topics, sentences, words, negatable=False)
    if "paid" in topics and ("reminded" in topics or "complaint" in cues):
        topics["dunned"] = topics["paid"]
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
        feelings=feelings,
        told=tuple(found(words.told, sentences, words)),
        relative=relative(cues.get("bereavement", ""), words),
        declines=declined,
        agrees=re.match(rf"(?:{words.agrees})(?!\w)", clean(text)) is not None,
        vip=re.search(r"\bvip\b", text, re.IGNORECASE) is not None,
        given=particulars(text, words),
    )


def found(
    table: Mapping[str, tuple[str, ...]], sentences: Iterable[str], words: Words, *, negatable: bool = True, every: bool = False
) -> dict[str, str]:
    """Each name of a table that the sentences speak of, with the first sentence that does, or with every one."""
    listed = list(sentences)
    named: dict[str, str] = {}
    for name, patterns in table.items():
        check = negatable and name not in SPEAK_FOR_THEMSELVES
        spoken = [s.strip() for s in listed if search(patterns, s, words, negatable=check, idioms=name in EXAGGERATED)]
        if spoken:
            named[name] = BETWEEN.join(spoken if every else spoken[:1])
    return named


def search(patterns: Iterable[str], sentence: str, words: Words, *, negatable: bool = False, idioms: bool = False) -> bool:
    """Whether a sentence says one of the patterns; idioms (unless they count) and negations aside."""
    write = form_of(sentence, words)
    places = Places(write=write, relations="|".join(words.relations), partners=words.partners, negators=words.negators)
    text = unmasked(sentence, () if idioms else words.masks, places)
    for pattern in patterns:
        for match in compared(pattern, places).finditer(text):
            if not (negatable and negated(text[: match.start()], breaks=write(words.breaks), negators=write(words.negators))):
                return True
    return False


class Places(Record):
    """What a language puts into its patterns, and how it compares them."""

    write: Writing
    relations: str
    partners: str
    negators: str


# All that depends on the language alone is written and compiled once: a message is compared with some hundred patterns.
@cache
def compared(pattern: str, places: Places) -> re.Pattern[str]:
    """A pattern with the relatives and partners of the language in their places, ready to be looked for."""
    filled = pattern.replace("{REL}", f"(?:{places.relations})").replace("{PARTNER}", f"(?:{places.partners})")
    return compiled(places.write(filled), places.write(places.negators))


@lru_cache(maxsize=1024)
def unmasked(sentence: str, masks: tuple[str, ...], places: Places) -> str:
    """A sentence as patterns are compared with it, its idioms blanked out."""
    text = places.write(sentence)
    for mask in masks:
        text = compared(mask, places).sub(" … ", text)
    return text


def form_of(sentence: str, words: Words) -> Writing:
    """How sentence and patterns are compared: accents count only where they tell words apart and were written."""
    return clean if words.accents_count and not sentence.isascii() else fold


def negated(before: str, *, breaks: str, negators: str) -> bool:
    """Whether a negation shortly before, in the same clause, takes back what follows."""
    clause = CLAUSE.split(before)[-1]
    clause = whole_words(breaks).split(clause)[-1]
    near = " ".join(clause.split()[-NEAR:])
    return whole_words(negators).search(near) is not None


@cache
def whole_words(alternatives: str) -> re.Pattern[str]:
    """Any of the words, each as a whole."""
    return re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)")


def relative(sentence: str, words: Words) -> str:
    """The relative whom a sentence names, as the agent says it."""
    write = form_of(sentence, words)
    text = write(sentence)
    hits = (
        (m.start(), said)
        for pattern, said in words.relations.items()
        for m in compiled(write(pattern)).finditer(text)
        if not THEIRS.search(text[: m.start()])
    )
    return min(hits, default=(0, ""))[1]
