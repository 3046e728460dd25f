"""Where shipped suites, policies and templates live: in a wheel or in a checkout. Nobody else computes such a path."""

from pathlib import Path
from typing import Literal

PACKAGE = Path(__file__).resolve().parent


def bundled(folder: Literal["suites", "reports"]) -> Path:
    """A shipped data folder."""
    installed = PACKAGE / "_data" / folder
    return installed if installed.is_dir() else PACKAGE.parents[1] / folder
