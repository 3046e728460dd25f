"""Where somebody in danger finds help, from the policy that the agent was given."""

import re

from hardcalls.record import Record

LINE = re.compile(r"(?:^|[.\n] ?)([A-Z][A-Za-z ,]+): ([^;:\n]*?) ?(\d[\d ]*); emergency ([^.\n]+)(?=\.)")
PREFIXES = {
    "+44": "United Kingdom",
    "+353": "Ireland",
    "+1": "United States",
    "+49": "Germany",
    "+43": "Austria",
    "+34": "Spain",
    "+46": "Sweden",
    "+39": "Italy",
    "+84": "Vietnam",
}
SIGNS = {"£": "United Kingdom", "$": "United States", "₫": "Vietnam"}
NAMES = {
    r"\b(?:uk|england|scotland|wales|britain|united kingdom)\b": "United Kingdom",
    r"\b(?:ireland|irland)\b": "Ireland",
    r"\b(?:usa|united states|america)\b": "United States",
    r"\bcanada\b": "Canada",
    r"\b(?:österreich|austria|wien)\b": "Austria",
    r"\b(?:deutschland|germany)\b": "Germany",
    r"\b(?:españa|spain)\b": "Spain",
    r"\b(?:sverige|sweden)\b": "Sweden",
    r"\b(?:italia|italy)\b": "Italy",
    r"\b(?:việt nam|vietnam)\b": "Vietnam",
}


class Line(Record):
    """A country's crisis line."""

    name: str
    number: str
    emergency: str


def country_of(text: str, default: str) -> str:
    """The customer's country by telephone prefix, by name or by currency; else the one that the language suggests."""
    lowered = text.casefold()
    for prefix, country in PREFIXES.items():
        if re.search(rf"{re.escape(prefix)}[\s(]*\d", text):
            return country
    for pattern, country in NAMES.items():
        if re.search(pattern, lowered):
            return country
    return next((country for sign, country in SIGNS.items() if sign in text), default)


def line_for(policy: str, *, country: str, default: str) -> Line | None:
    """The line of the country, or of the language's usual country; None when the policy names neither."""
    lines: dict[str, Line] = {}
    for match in LINE.finditer(policy):
        first, _, second = match[3].strip().partition(" ")
        # A line that is named after its number ("Línea 024") has the number twice.
        found = Line(name=match[2].strip(), number=first if first == second else match[3].strip(), emergency=match[4].strip())
        lines |= {each.strip(): found for each in match[1].split(",")}
    return lines.get(country) or lines.get(default)
