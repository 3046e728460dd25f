"""Real judges against real experts and against ground truth: every figure that the reference has."""

import csv
import gzip
import json
from pathlib import Path

import golden
import pytest
from calibration_case import command
from parts import missing

from hardcalls.label import Label
from hardcalls.people.labels import write
from hardcalls.stats.concordance import kappa, spearman

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
PASS_WORDS = {"pass", "satisfied", "satisfactory", "compliant", "correct"}
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


def lend_an_ear(folder):
    """The files of real experts and judges as labels."""
    if not EMPATHY.is_dir():
        missing("../shared/data/empathic_judging")
    found = {}
    for kind, names in (("person", ["expert1", "expert2", "expert3"]), ("model", ["gpt", "claude", "gemini"])):
        labels = []
        for rater in names:
            with (EMPATHY / f"{rater}_ratings.csv").open(encoding="utf-8") as file:
                for row in csv.DictReader(file):
                    one = {"item": row["conversation_id"], "rater": rater, "kind": kind, "scale": (1, 5)}
                    labels += [Label(criterion=c, value=float(row[c]), **one) for c in CRITERIA]
        write(folder / f"{kind}.jsonl", labels)
        found[kind] = labels
    with (EMPATHY / "conversations.csv").open(encoding="utf-8") as file, (folder / "lengths.csv").open("w") as out:
        out.writelines(
            ["item,length\n", *(f"{r['conversation_id']},{len(r['full_conversation'])}\n" for r in csv.DictReader(file))]
        )
    return folder


def test_real_judges_of_empathy_come_out_as_the_reference_has_them(tmp_path, capsys):
    folder = lend_an_ear(tmp_path)
    tables = ["--labels", folder / "person.jsonl", "--judge-labels", folder / "model.jsonl", "--lengths", folder / "lengths.csv"]
    code, out, _ = command(capsys, "calibrate", *tables, "--json")
    found = {(judge, c["criterion"]): c for judge, made in json.loads(out).items() for c in made}
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
    # Of a range of 4, a shift of more than 1 is beyond the floor of a quarter: rank correlation alone would hide it.
    assert all(found[j, "validating_emotions"]["above_length"]["low"] > 0 for j in ("claude", "gemini"))


def test_a_table_from_elsewhere_is_told_and_licenses_nothing(tmp_path, capsys):
    folder = lend_an_ear(tmp_path)
    tables = ["--labels", folder / "person.jsonl", "--judge-labels", folder / "model.jsonl"]
    code, out, _ = command(capsys, "calibrate", *tables, "--judge", "gemini", "--criteria", "validating_emotions")
    assert code == 0
    golden.check("calibrate-table.txt", out)
    assert command(capsys, "calibrate", *tables, "-o", folder / "licence.json")[0] == 3
    assert not (folder / "licence.json").exists()


@pytest.mark.parametrize("domain", ["airline", "retail"])
def test_judges_of_ground_truth_come_out_as_the_reference_has_them(tmp_path, capsys, domain):
    if not TAU2.is_dir():
        missing("../shared/data/tau2_multijudge")
    gold, said = {}, []
    for name in (judge for where, judge in TRUTH if where == domain):
        summary = json.loads(gzip.decompress((TAU2 / f"{domain}-multi-judge-full__summary__{name}.json.gz").read_bytes()))
        for entry in summary["entries"]:
            item = entry["simulation_id"]
            gold[item] = Label(item=item, rater="tau2", criterion="pass", value=float(entry["tau2_reward"]), kind="gold")
            word = entry["judge_verdict"].lower()
            said.append(Label(item=item, rater=name, criterion="pass", value=int(word in PASS_WORDS), kind="model", scale=(0, 1)))
    write(tmp_path / "gold.jsonl", gold.values())
    write(tmp_path / "said.jsonl", said)
    _, out, _ = command(
        capsys, "calibrate", "--labels", tmp_path / "gold.jsonl", "--judge-labels", tmp_path / "said.jsonl", "--json"
    )
    for name, (made,) in json.loads(out).items():
        t = made["truth"]
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
