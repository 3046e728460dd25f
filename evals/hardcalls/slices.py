"""Slices: which part of a suite a scenario belongs to, by its language, its situation, or a tag that its file gives it."""

from collections.abc import Iterable

from hardcalls.scenario import Scenario

LANGUAGE, LOCALE, SITUATION, REQUIREMENT = "language", "locale", "situation", "requirement"
OWN = (LANGUAGE, LOCALE, SITUATION, REQUIREMENT)


def slice_of(scenario: Scenario, by: str) -> str:
    """The slice of a scenario by one key; empty where it says nothing of it. Any key but the four of its own is a tag."""
    match by:
        case "language":
            return scenario.language
        case "locale":
            return scenario.locale
        case "situation":
            return scenario.situation
        case "requirement":
            return scenario.escalation.default if scenario.escalation else ""
    return scenario.tags.get(by, "")


def keys_of(scenarios: Iterable[Scenario]) -> tuple[str, ...]:
    """Every key by which scenarios fall into slices: their own first, then their tags by name."""
    found = tuple(scenarios)
    tags = sorted({tag for s in found for tag in s.tags} - {*OWN})
    return (*(key for key in OWN if any(slice_of(s, key) for s in found)), *tags)
