"""What docs/judging.md tells people to type works as it stands."""

import json

from test_docs import blocks, commands, shell

DOC = "docs/judging.md"


def test_its_commands_judge_a_stored_run_and_compare_two(tmp_path):
    [model] = blocks(DOC, "python")
    (tmp_path / "polite.py").write_text(model, encoding="utf-8")
    stored, paired = (commands(block) for block in blocks(DOC, "console"))
    done = shell("\n".join(stored), tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "24 of 24 conversations judged; marks now: 0 given, 0 not applicable, 0 unsupported, 48 missing" in done.stdout
    assert "24 of 24 conversations judged; 24 of them were there already" in done.stdout
    assert "E1 Acknowledges" in done.stdout
    assert "What judges and people say" in (tmp_path / "report.html").read_text(encoding="utf-8")
    done = shell("\n".join(paired), tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No preference of own is shown" in done.stdout
    assert len(json.loads((tmp_path / "preferences.json").read_text(encoding="utf-8"))["rows"]) == 24 * 9
