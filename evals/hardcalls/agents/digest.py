"""What a file holds, in few letters: whether an agent is still the same is told by it."""

import hashlib
from pathlib import Path


def digest(path: Path) -> str:
    """The first 16 hex digits of a file's SHA-256; empty where there is no file to read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()[:16]
    except OSError:
        return ""
