"""Parts that a test needs and that not every machine has: missing at a user's, it is skipped; missing in CI, it fails."""

import os
from typing import NoReturn

import pytest


def missing(part: str) -> NoReturn:
    """Skip the test, saying what is missing; in CI (the variable CI is set), fail it instead."""
    if os.environ.get("CI"):
        pytest.fail(f"{part} is missing; in CI every part has to be there", pytrace=False)
    pytest.skip(f"{part} is missing")
