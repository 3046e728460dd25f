"""How often each detector found what it should, in each language: the held-out half of docs/detectors.md, for bounds on zeros."""

from collections.abc import Mapping

from hardcalls.detectors.match import Detector

HELD_OUT: Mapping[Detector, Mapping[str, tuple[int, int]]] = {
    "apology": {"de": (12, 12), "en": (12, 12), "es": (12, 12), "it": (9, 12), "sv": (12, 12), "vi": (10, 12)},
    "acknowledges": {"de": (54, 70), "en": (59, 72), "es": (59, 71), "it": (59, 72), "sv": (62, 72), "vi": (66, 72)},
    "cheer": {"de": (11, 12), "en": (11, 12), "es": (10, 12), "it": (10, 12), "sv": (11, 12), "vi": (10, 12)},
    "blame": {"de": (5, 12), "en": (10, 12), "es": (8, 12), "it": (8, 12), "sv": (8, 12), "vi": (10, 12)},
    "minimise": {"de": (8, 12), "en": (12, 12), "es": (8, 12), "it": (9, 12), "sv": (8, 12), "vi": (10, 12)},
    "denies_machine": {"de": (9, 11), "en": (10, 12), "es": (8, 11), "it": (8, 11), "sv": (9, 11), "vi": (9, 11)},
    "commits": {"de": (12, 14), "en": (11, 15), "es": (11, 14), "it": (11, 14), "sv": (11, 14), "vi": (11, 14)},
    "offers_person": {"de": (9, 11), "en": (12, 12), "es": (6, 11), "it": (7, 11), "sv": (9, 11), "vi": (9, 11)},
    "asks_information": {"de": (11, 14), "en": (13, 14), "es": (11, 14), "it": (12, 14), "sv": (14, 14), "vi": (12, 14)},
}
"""(hits, positives) by detector and language; all kinds of a detector together, since one kind has only a handful of sentences."""
