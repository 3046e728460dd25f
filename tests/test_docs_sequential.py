"""What docs/sequential.md tells people to type prints what it shows."""

from test_docs import ROOT, commands, shell

TEXT = (ROOT / "docs" / "sequential.md").read_text(encoding="utf-8")


def test_its_command_prints_what_it_shows(tmp_path):
    typed, shown = TEXT.split("```")[1:4:2]
    done = shell("\n".join(commands(typed)) + " || test $? -eq 1", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    said = [line for line in (done.stderr + done.stdout).splitlines() if line]
    missing = [line for line in shown.splitlines() if line and line not in said]
    assert missing == []
