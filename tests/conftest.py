"""What several test modules start from."""

import shutil

import pytest
from browser import launched

from hardcalls.bundled import bundled


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A copy of the folder that `hardcalls init` writes, as the current folder."""
    shutil.copytree(bundled("suites") / "starter", tmp_path / "desk")
    monkeypatch.chdir(tmp_path / "desk")
    return tmp_path / "desk"


@pytest.fixture(scope="module")
def browser():
    """One Chromium for all pages of a test module."""
    with launched() as found:
        yield found
