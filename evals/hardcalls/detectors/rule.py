"""How a lexicon says what to look for and what forbids it."""

import re

from hardcalls.record import Record


class Rule(Record):
    """Patterns by kind, with the vetoes that they share.

    Patterns are regular expressions that ignore case and match whole words; `{name}` stands for the lexicon's word
    list of that name, and `{gap3}` for up to three words of anything.
    """

    hits: dict[str, tuple[str, ...]]
    masks: tuple[str, ...] = ()
    """Phrases that are blotted out before anything is looked for."""
    unless: tuple[str, ...] = ()
    """Nowhere in the sentence of a hit."""
    beside: tuple[str, ...] = ()
    """Nowhere in the clause of a hit, up to the hit's end."""
    along: tuple[str, ...] = ()
    """If there are any, one of them must stand in the sentence too, outside the hit."""
    then: tuple[str, ...] = ()
    """Where the next sentence, or a short one before, begins with one of these, that is as good as `along`."""
    asked: bool = True
    """Whether it counts in the last clause of a question."""


class Lexicon(Record):
    """All that one language's detectors know."""

    language: str
    words: dict[str, str]
    breaks: str
    """Where a clause ends, besides punctuation: a pattern of conjunctions."""
    rules: dict[str, tuple[Rule, ...]]


def lines(block: str) -> tuple[str, ...]:
    """One pattern a line; a line that begins with `|` goes on with the pattern before it."""
    joined = re.sub(r"\n\s*\|", "|", block)
    return tuple(line.strip() for line in joined.split("\n") if line.strip())


def spread(templates: tuple[str, ...], forms: dict[str, dict[str, str]]) -> dict[str, tuple[str, ...]]:
    """Each template with each kind's forms put in; a template that names a form which a kind lacks is left out for it."""
    return {kind: tuple(_filled(template, form) for template in templates if _fits(template, form)) for kind, form in forms.items()}


_FORM = re.compile(r"\{([A-Z]+)\}")


def _fits(template: str, form: dict[str, str]) -> bool:
    return all(name in form for name in _FORM.findall(template))


def _filled(template: str, form: dict[str, str]) -> str:
    return _FORM.sub(lambda found: f"(?:{form[found[1]]})", template)
