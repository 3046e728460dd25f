"""Typed facts: amounts, dates, numbers and references, read from a text in six languages."""

from hardcalls.facts.dates import dates
from hardcalls.facts.found import Found
from hardcalls.facts.money import money
from hardcalls.facts.numbers import numbers
from hardcalls.facts.references import normal, references
from hardcalls.facts.told import told

__all__ = ["Found", "dates", "money", "normal", "numbers", "references", "told"]
