"""Words of customers, agents and files, made fit to show: shortened, and with nothing invisible left in them."""

import re

LONGEST = 6_000
"""Characters of one message that are shown."""
NAME = 80

# Controls, and the marks that turn the direction of everything after them: shown by their code, so that nobody is misled.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2061-\u206f\ufff9-\ufffb\U000e0000-\U000e007f]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def seen(text: str) -> str:
    """A text with a code in place of each character that nobody sees."""
    return _UNSEEN.sub(lambda m: f"[U+{ord(m[0]):04X}]", text)


def shown(text: str, limit: int = LONGEST) -> str:
    """A text as it may be shown, with a note where it was shortened."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    clean = seen(text[:limit]).strip()
    return f"{clean} … [shortened: {len(text):,} characters in all]" if len(text) > limit else clean


def name(text: str) -> str:
    """A name on one line."""
    one_line = " ".join(shown(text, NAME * 4).split()) or "(no name)"
    return one_line if len(one_line) <= NAME else f"{one_line[: NAME - 1]}…"


def quote(text: str) -> str:
    """A quotation, on one line and short enough to stand beside a finding."""
    one_line = " ".join(shown(text, 2_000).split())
    return one_line if len(one_line) <= 280 else f"{one_line[:279].rstrip()}…"  # noqa: PLR2004  (about two lines of a page)


def language_tag(code: str) -> str:
    """A language code that a browser understands, or empty: unknown."""
    return code if _LANGUAGE.fullmatch(code) else ""
