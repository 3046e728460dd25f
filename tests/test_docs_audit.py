"""What docs/judges.md says of audits works as it stands."""

import re
from pathlib import Path

from hardcalls.audits.expectation import ITEMS
from hardcalls.cli import run_command

TEXT = (Path(__file__).parents[1] / "docs" / "judges.md").read_text(encoding="utf-8")
AUDITING = TEXT.partition("\n## Auditing a judge")[2].partition("\n## ")[0]
MODEL = re.findall(r"^```python\n(# my_model\.py\n.*?)^```", TEXT, re.MULTILINE | re.DOTALL)[0]
(COMMAND,) = re.findall(r"^\$ hardcalls (audit-judge .*)$", AUDITING, re.MULTILINE)
(FOUND,) = re.findall(r"^```text\n(.*?)^```", AUDITING, re.MULTILINE | re.DOTALL)


def test_the_model_that_never_sees_anything_wrong_fails_as_the_document_says(desk, capsys):
    (desk / "my_model.py").write_text(MODEL, encoding="utf-8")
    assert run_command([*COMMAND.split(), "--quiet"]) == 1
    assert FOUND in capsys.readouterr().out
    assert (desk / "audit.json").is_file()


def test_every_item_is_in_the_table():
    assert set(re.findall(r"^\| `([a-z-]+)` \|", AUDITING.partition("How it is counted")[0], re.MULTILINE)) == set(ITEMS)
