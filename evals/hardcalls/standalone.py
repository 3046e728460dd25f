"""What makes one HTML file stand alone: its style and script within it, and a policy that lets it ask nothing of any network."""

import base64
import hashlib
from pathlib import Path


def asset(path: Path) -> str:
    """A style or a script, to be put into the page; ValueError where it would end its own element."""
    text = path.read_text(encoding="utf-8").strip()
    if "</" in text:
        raise ValueError(f"{path.name} holds `</`, which would end its element")
    return text


def content_policy(style: str, script: str, *more: str) -> str:
    """A Content-Security-Policy that runs this style and this script and nothing else; `more`: further directives."""
    parts = (
        "default-src 'none'",
        f"style-src 'sha256-{_digest(style)}'",
        f"script-src 'sha256-{_digest(script)}'",
        "img-src data:",
        *more,
        "base-uri 'none'",
        "form-action 'none'",
    )
    return "; ".join(parts)


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
