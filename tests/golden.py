"""Texts that were looked at and found right, kept under tests/golden/."""

import os
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def check(name: str, text: str) -> None:
    """Fail when `text` is not what tests/golden/<name> holds; `make golden` accepts what is there now."""
    kept = HERE / "golden" / name
    if os.environ.get("HARDCALLS_GOLDEN") == "write":
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(text, encoding="utf-8", newline="")
        return
    if kept.is_file() and kept.read_bytes() == text.encode():
        return
    actual = HERE / "actual" / name
    actual.parent.mkdir(parents=True, exist_ok=True)
    actual.write_text(text, encoding="utf-8", newline="")
    what = "differs from" if kept.is_file() else "has no"
    places = f"compare tests/actual/{name} with tests/golden/{name}"
    pytest.fail(f"the text {what} its golden file; {places}; `make golden` accepts the new one", pytrace=False)
