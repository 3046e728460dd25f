"""How often a detector is right, counted on labelled sentences that were written apart from its patterns."""

from collections.abc import Mapping, Sequence

from hardcalls.detectors.detect import detect
from hardcalls.detectors.match import DETECTORS, KINDS, Detector
from hardcalls.record import Record


class Count(Record):
    """What a detector did with the positives and the near misses of one set."""

    hits: int = 0
    positives: int = 0
    false_alarms: int = 0
    near_misses: int = 0

    @property
    def recall(self) -> float | None:
        return self.hits / self.positives if self.positives else None

    @property
    def precision(self) -> float | None:
        """Of what fired; None when nothing did."""
        fired = self.hits + self.false_alarms
        return self.hits / fired if fired else None


class Labelled(Record):
    """Sentences that a detector should see, with the kind where it has several, and sentences that it should not."""

    positive: tuple[tuple[str, str], ...]
    near_miss: tuple[str, ...]


def labelled(detector: Detector, entry: Mapping[str, Sequence[str | Mapping[str, str]]]) -> Labelled:
    """One detector's entry of a paraphrase file."""
    only = KINDS[detector][0]
    positive = tuple((only, item) if isinstance(item, str) else (item["kind"], item["text"]) for item in entry["positive"])
    return Labelled(positive=positive, near_miss=tuple(str(item) for item in entry["near_miss"]))


def labelled_by_kind(entries: Mapping[str, Mapping[str, Sequence[str]]]) -> tuple[Labelled, ...]:
    """A set that is kept by kind, one Labelled for each, so that halving it splits every kind."""
    return tuple(
        Labelled(positive=tuple((kind, text) for text in entry["positive"]), near_miss=tuple(entry["near_miss"]))
        for kind, entry in entries.items()
    )


def together(sets: Sequence[Labelled]) -> Labelled:
    return Labelled(
        positive=tuple(one for each in sets for one in each.positive),
        near_miss=tuple(one for each in sets for one in each.near_miss),
    )


def half(sentences: Labelled, *, held_out: bool) -> Labelled:
    """Every second sentence: the odd places were read while the patterns were written, the even ones were not."""
    first = 0 if held_out else 1
    return Labelled(positive=sentences.positive[first::2], near_miss=sentences.near_miss[first::2])


def count(detector: Detector, sentences: Labelled, *, language: str) -> Count:
    """A positive counts when its kind is found; a near miss counts against when anything is."""
    return Count(
        hits=sum(
            any(match.kind == kind for match in detect(detector, text, language=language)) for kind, text in sentences.positive
        ),
        positives=len(sentences.positive),
        false_alarms=sum(bool(detect(detector, text, language=language)) for text in sentences.near_miss),
        near_misses=len(sentences.near_miss),
    )


def table(counts: Mapping[tuple[Detector, str], tuple[Count, Count]], *, languages: Sequence[str]) -> str:
    """Markdown: for each detector and language, the held-out half and then the half that was read."""
    rows = ["| detector | language | held out: recall | precision | read: recall | precision |", "|---|---|---|---|---|---|"]
    cells = ((detector, language) for detector in DETECTORS for language in languages)
    rows.extend(f"| `{cell[0]}` | {cell[1]} | " + " | ".join(map(_shown, counts[cell])) + " |" for cell in cells if cell in counts)
    return "\n".join(rows) + "\n"


def _shown(one: Count) -> str:
    fired = one.hits + one.false_alarms
    return " | ".join(
        f"{share:.2f} ({of})" if share is not None else "none"
        for share, of in ((one.recall, f"{one.hits}/{one.positives}"), (one.precision, f"{one.hits}/{fired}"))
    )
