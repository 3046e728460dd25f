"""How the Vietnamese patterns are written: shared alternatives by name, and words that need their accents."""

from collections.abc import Mapping

NAMED = {
    "<me>": "(?:tôi|tui|em|mình|tớ|cháu|con|chúng tôi)",
    "<no>": "(?:không|ko|k|kh|hok|hông|chưa|chẳng)",
    "<pay>": "(?:trả|thanh toán|đóng|nộp|chuyển khoản|trả góp)",
}


def whole(pattern: str) -> str:
    """A pattern with the shared alternatives in their places."""
    for name, alternatives in NAMED.items():
        pattern = pattern.replace(name, alternatives)
    return pattern


def table(named: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """A table of patterns with the shared alternatives in their places."""
    return {name: tuple(whole(each) for each in patterns) for name, patterns in named.items()}


def accented(text: str) -> str:
    """A pattern for words that mean something else when they are written without their accents ("tự tử", "từ từ")."""
    return "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in text)
