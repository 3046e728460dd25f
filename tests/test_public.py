"""What `import hardcalls` offers, and that it costs nothing until it is used."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import hardcalls


def test_importing_hardcalls_imports_none_of_its_modules():
    code = "import sys, hardcalls; print(*(m for m in sys.modules if m.startswith(('hardcalls.', 'msgspec'))))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""


@pytest.mark.parametrize("name", hardcalls.__all__)
def test_every_public_name_is_there(name):
    assert getattr(hardcalls, name).__module__.startswith("hardcalls.")


def test_type_checkers_are_told_of_the_same_names():
    tree = ast.parse(Path(hardcalls.__file__).read_text(encoding="utf-8"))
    [block] = [node for node in tree.body if isinstance(node, ast.If)]
    assert sorted(alias.name for node in block.body for alias in node.names) == hardcalls.__all__


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = hardcalls.nothing
