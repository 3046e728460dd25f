"""What a detector finds, and the names of the detectors."""

from typing import Literal, get_args

from hardcalls.record import Record

Detector = Literal[
    "apology",
    "acknowledges",
    "cheer",
    "blame",
    "minimise",
    "denies_machine",
    "commits",
    "offers_person",
    "asks_information",
]

DETECTORS: tuple[Detector, ...] = get_args(Detector)

KINDS: dict[Detector, tuple[str, ...]] = {
    "apology": ("apology",),
    "acknowledges": (
        "bereavement",
        "illness",
        "job_loss",
        "financial_distress",
        "fear",
        "anger",
        "shame",
        "abuse",
        "self_harm",
        "gambling",
        "fraud",
        "exhaustion",
        "access_need",
    ),
    "cheer": ("cheer",),
    "blame": ("blame",),
    "minimise": ("minimise",),
    "denies_machine": ("denies_machine",),
    "commits": ("refund", "fee_waiver", "pause", "plan", "dispute", "freeze", "contact_change", "case", "handoff"),
    "offers_person": ("offered", "promised"),
    "asks_information": ("birth_date", "postcode", "email", "phone", "order_number", "name", "amount", "identity", "topic"),
}


class Match(Record):
    """One place in a text where a detector fired."""

    kind: str
    start: int
    end: int
    text: str
    """As it stands in the normalised text, which the offsets count in too."""
