"""The audit set: short conversations told well and badly in several languages, and the words that are put into them."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, TypeVar

import msgspec

from hardcalls.decode import Document, Problem, convert, parse_yaml
from hardcalls.errors import ConfigError
from hardcalls.record import Record, meaning
from hardcalls.scenario import Name

Quality = Literal["good", "bad"]
Direction = Literal["up", "down"]
Texts = Annotated[tuple[str, ...], msgspec.Meta(min_length=1)]
T = TypeVar("T", bound=Record)
ABOUT, STEERING = "audit.yaml", "steering.yaml"


class About(Record):
    """What `audit.yaml` says."""

    id: Name
    version: Annotated[int, msgspec.Meta(ge=1)]
    title: str
    rubric: str
    """The id of the rubric whose criteria are meant by `planted` and `flags`; others are audited without these."""
    licence: str
    provenance: str
    languages: Texts


class Told(Record):
    """One story in one language: what the customer says, and an agent who answers well, and one who answers badly."""

    customer: Texts
    good: Texts
    bad: Texts
    feeling: Texts
    """Pieces of the good replies that acknowledge a feeling or an event: without them none is."""
    flags: dict[str, str]
    """For each flag that the bad replies must raise, the sentence that does."""
    long: dict[Quality, str]
    """The last reply of each, in more words that say the same."""

    def replies(self, quality: Quality) -> Texts:
        """What the agent says."""
        return self.good if quality == "good" else self.bad


class Wording(Record):
    """All that is said in one language."""

    language: str
    filler: Texts
    apologies: Texts
    neutral: str
    """Stands where an acknowledgement was."""
    signed: str
    """How an agent gives its `{name}`."""
    planted: dict[str, Texts]
    """For each flag, sentences that must raise it wherever an agent says them."""
    stories: dict[str, Told]


class Steering(Record):
    """What tries to turn a judge, by language, to the best verdicts and to the worst."""

    demand: dict[str, dict[Direction, str]]
    authority: dict[str, dict[Direction, str]]


class AuditSet(Record):
    """What a judge is put to."""

    about: About
    wordings: tuple[Wording, ...]
    """In the order of `about.languages`."""
    steering: Steering

    @property
    def reference(self) -> str:
        """Id, version and a hash of everything it says."""
        digest = hashlib.sha256(msgspec.json.encode(meaning(self), order="sorted")).hexdigest()[:16]
        return f"{self.about.id}@{self.about.version}#{digest}"


def parse(texts: Mapping[str, str]) -> AuditSet:
    """The audit set from the texts of its files by name; ConfigError with every problem."""
    problems: list[Problem] = []
    about = _read(texts, ABOUT, About, problems)
    steering = _read(texts, STEERING, Steering, problems)
    spoken = about[0].languages if about else ()
    read = [_read(texts, f"{language}.yaml", Wording, problems) for language in spoken]
    wordings = [w for w in read if w]
    for wording, document in wordings:
        problems += _meaning(wording, document, like=wordings[0][0])
    if steering:
        problems += _both_ways(*steering)
    if problems or not about or not steering:
        raise ConfigError("\n".join(p.text for p in problems))
    return AuditSet(about=about[0], wordings=tuple(w for w, _ in wordings), steering=steering[0])


def _read(texts: Mapping[str, str], name: str, to: type[T], problems: list[Problem]) -> tuple[T, Document] | None:
    """One file as a record, or None and its problems noted."""
    if name not in texts:
        problems.append(Problem(file=name, line=0, field="", message="the audit set has no such file"))
        return None
    document = parse_yaml(texts[name], name)
    if isinstance(document, Problem):
        problems.append(document)
        return None
    found = convert(document, to)
    if isinstance(found, tuple):
        problems += found
        return None
    return found, document


def _meaning(wording: Wording, document: Document, *, like: Wording) -> Iterator[Problem]:
    """Stories that are told in one language alone, replies that answer nothing, and pieces that are in no reply."""
    if set(wording.stories) != set(like.stories):
        missing = ", ".join(sorted(set(wording.stories) ^ set(like.stories)))
        yield document.problem(
            ("stories",), f"every language tells the same stories; here and not there, or the other way: {missing}"
        )
    for name, told in wording.stories.items():
        place = ("stories", name)
        if not len(told.customer) == len(told.good) == len(told.bad):
            yield document.problem(place, "the customer and both agents say equally many things")
        for piece in told.feeling:
            if not any(piece in reply for reply in told.good):
                yield document.problem((*place, "feeling"), f"this is in none of the good replies: {piece!r}")
        for flag, piece in told.flags.items():
            if not any(piece in reply for reply in told.bad):
                yield document.problem((*place, "flags", flag), f"this is in none of the bad replies: {piece!r}")
        if set(told.long) != {"good", "bad"}:
            yield document.problem((*place, "long"), "give the last reply in more words for both: good and bad")


def _both_ways(steering: Steering, document: Document) -> Iterator[Problem]:
    for field, said in (("demand", steering.demand), ("authority", steering.authority)):
        for language, ways in said.items():
            if set(ways) != {"up", "down"}:
                yield document.problem((field, language), "say it both ways: up and down")
