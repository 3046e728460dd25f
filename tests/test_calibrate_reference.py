"""Real judges against real experts and against ground truth: every figure that the reference has."""

import csv
import json
import re
from pathlib import Path

import golden
import pytest
from calibration_case import command
from parts import missing

from hardcalls.stats.concordance import kappa, spearman

DOCS = Path(__file__).parents[1] / "docs" / "judges.md"
SHARED = Path(__file__).parents[2] / "shared" / "data"
EMPATHY = SHARED / "empathic_judging" / "lend_an_ear"
TAU2 = SHARED / "tau2_multijudge"
CRITERIA = (
    "validating_emotions",
    "encouraging_elaboration",
    "demonstrating_understanding",
    "advice_giving",
    "self_oriented",
    "dismissing_emotions",
)
# n, true pass, judge pass, accuracy, TPR, TNR, kappa.
TRUTH = {
    ("airline", "customer_outcome_v1"): (50, 0.46, 0.7, 0.4, 0.6087, 0.2222, -0.1628),
    ("airline", "policy_chain_of_thought_v1"): (50, 0.46, 0.74, 0.44, 0.6957, 0.2222, -0.0786),
    ("airline", "policy_conversation_v1"): (50, 0.46, 0.58, 0.68, 0.7826, 0.5926, 0.3681),
    ("airline", "quick_triage_v1"): (50, 0.46, 0.92, 0.5, 0.9565, 0.1111, 0.063),
    ("retail", "customer_outcome_v1"): (114, 0.5965, 0.8333, 0.6404, 0.8971, 0.2609, 0.1745),
    ("retail", "policy_chain_of_thought_v1"): (114, 0.5965, 0.886, 0.6228, 0.9265, 0.1739, 0.1136),
    ("retail", "policy_conversation_v1"): (114, 0.5965, 0.5088, 0.614, 0.6029, 0.6304, 0.2254),
    ("retail", "quick_triage_v1"): (114, 0.5965, 0.9825, 0.614, 1.0, 0.0435, 0.0514),
}


def mapping(folder, words):
    """A mapping as docs/judges.md has it."""
    blocks = re.findall(r"^```toml\n(.*?)^```", DOCS.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    [found] = [text for text in blocks if words in text]
    path = folder / "map.toml"
    path.write_text(found, encoding="utf-8")
    return path


@pytest.fixture
def empathy(tmp_path, capsys):
    """Ratings by three experts and three models as labels."""
    if not EMPATHY.is_dir():
        missing("../shared/data/empathic_judging")
    for name, raters in (("experts", ("expert1", "expert2", "expert3")), ("models", ("gpt", "claude", "gemini"))):
        files = [EMPATHY / f"{rater}_ratings.csv" for rater in raters]
        words = ["--map", mapping(tmp_path, "validating_emotions"), "-o", tmp_path / f"{name}.jsonl"]
        assert command(capsys, "import-ratings", *files, *words)[0] == 0
    with (EMPATHY / "conversations.csv").open(encoding="utf-8") as file:
        lengths = {r["conversation_id"]: said_by_the_supporter(r["full_conversation"]) for r in csv.DictReader(file)}
    (tmp_path / "lengths.csv").write_text("item,length\n" + "".join(f"{i},{n}\n" for i, n in lengths.items()))
    return ["--labels", tmp_path / "experts.jsonl", "--judge-labels", tmp_path / "models.jsonl"]


def said_by_the_supporter(text):
    return sum(len(line.partition(":")[2].strip()) for line in text.splitlines() if line.startswith("Supporter"))


def test_real_judges_of_empathy_come_out_as_the_reference_has_them(empathy, tmp_path, capsys):
    code, out, _ = command(capsys, "calibrate", *empathy, "--lengths", tmp_path / "lengths.csv", "--json")
    found = {(judge.removesuffix("_ratings"), c["criterion"]): c for judge, made in json.loads(out).items() for c in made}
    assert (code, len(found)) == (0, 18)
    rows = {
        c: " ".join(
            f"{found[j, c]['spearman']['estimate']:.3f},{found[j, c]['alt']['omega']:.2f},{found[j, c]['alt']['rho']:.2f}"
            for j in ("gpt", "claude", "gemini")
        )
        for c in CRITERIA
    }
    assert rows == {
        "validating_emotions": "0.688,1.00,0.87 0.679,1.00,0.89 0.735,1.00,0.86",
        "encouraging_elaboration": "0.758,0.33,0.81 0.819,1.00,0.85 0.868,1.00,0.93",
        "demonstrating_understanding": "0.492,0.00,0.74 0.414,1.00,0.89 0.565,1.00,0.89",
        "advice_giving": "0.780,0.00,0.66 0.725,0.00,0.35 0.847,0.00,0.61",
        "self_oriented": "0.897,0.00,0.79 0.902,0.33,0.86 0.890,0.67,0.89",
        "dismissing_emotions": "0.462,0.00,0.31 0.561,0.00,0.33 0.537,0.00,0.35",
    }
    kappas = [round(found["gemini", c]["kappa"]["estimate"], 2) for c in CRITERIA]
    assert kappas == [0.63, 0.86, 0.59, 0.66, 0.69, 0.17]
    shifts = [round(found[j, "dismissing_emotions"]["shift"]["estimate"] * 4, 2) for j in ("gpt", "claude", "gemini")]
    assert shifts == [1.46, 1.40, 1.62]
    length = [found["gpt", c]["length"]["estimate"] for c in CRITERIA[:3]]
    assert length == pytest.approx([0.29, 0.03, 0.13], abs=0.01)
    # Of a range of 4, a shift of more than 1 is beyond the floor of a quarter: rank correlation alone would hide it.
    assert all(found[j, "validating_emotions"]["above_length"]["low"] > 0 for j in ("gpt", "claude", "gemini"))


def test_a_table_from_elsewhere_is_told_and_licenses_nothing(empathy, tmp_path, capsys):
    lengths = f"{EMPATHY / 'conversations.csv'}:conversation_id,response_length"
    words = ["--judge", "gemini_ratings", "--criteria", "validating_emotions", "--lengths", lengths]
    code, out, _ = command(capsys, "calibrate", *empathy, *words)
    assert code == 0
    golden.check("calibrate-table.txt", out)
    assert command(capsys, "calibrate", *empathy, "-o", tmp_path / "licence.json")[0] == 3
    assert not (tmp_path / "licence.json").exists()
    code, _, err = command(capsys, "calibrate", *empathy, "--lengths", f"{EMPATHY / 'conversations.csv'}:conversation_id,words")
    assert (code, "a row needs a column 'conversation_id' and a number in 'words'" in err) == (3, True)


@pytest.mark.parametrize("domain", ["airline", "retail"])
def test_judges_of_ground_truth_come_out_as_the_reference_has_them(tmp_path, capsys, domain):
    if not TAU2.is_dir():
        missing("../shared/data/tau2_multijudge")
    names = [judge for where, judge in TRUTH if where == domain]
    files = [TAU2 / f"{domain}-multi-judge-full__summary__{name}.json.gz" for name in names]
    said, gold = tmp_path / "said.jsonl", tmp_path / "gold.jsonl"
    assert command(capsys, "import-ratings", *files, "--map", mapping(tmp_path, "judge_verdict"), "-o", said)[0] == 0
    assert command(capsys, "import-ratings", files[0], "--map", mapping(tmp_path, "tau2_reward"), "-o", gold)[0] == 0
    _, out, _ = command(capsys, "calibrate", "--labels", gold, "--judge-labels", said, "--json")
    made = {name.rpartition("__")[2]: found["truth"] for name, (found,) in json.loads(out).items()}
    assert sorted(made) == sorted(names)
    for name, t in made.items():
        figures = [t["accuracy"], t["sensitivity"], t["specificity"], t["kappa"]]
        assert all(f["low"] <= f["estimate"] <= f["high"] for f in figures)
        row = (
            t["items"],
            round(t["positives"] / t["items"], 4),
            round(t["passes"], 4),
            *(round(f["estimate"], 4) for f in figures),
        )
        assert row == TRUTH[domain, name]


def test_kappa_is_cohens_and_a_rater_that_never_varies_has_no_order():
    one, two = [1] * 25 + [0] * 25, [1] * 20 + [0] * 5 + [1] * 10 + [0] * 15
    assert kappa(one, two) == pytest.approx(0.4)
    assert kappa([1, 1], [1, 1]) is None
    assert spearman([1, 1, 1], [1, 2, 3]) is None
    assert spearman([1, 2, 2, 4], [1, 3, 3, 9]) == pytest.approx(1.0)
