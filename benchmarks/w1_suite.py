"""The conversations of W1: 50 scenarios of four scripted lines, played 20 times each."""

from pathlib import Path

SCENARIOS = 50
TRIALS = 20
TURNS = 4
STEPS = (
    "Hello, I returned the jacket from order {number} two weeks ago.",
    "The app still says that I owe the whole amount for it.",
    "I do not want to pay for something that I do not have.",
    "All right, and what happens with the reminder that I got?",
)
SUITE = """\
id = "w1"
version = "1.0.0"
title = "Four lines of a customer"
licence = "Apache-2.0"
provenance = "Generated for a benchmark."
languages = ["en"]
"""
SCENARIO = """\
id: {id}
title: A return that is not booked, order {number}
language: en
situation: return
escalation:
  default: optional
customer:
  kind: scripted
  steps:
"""


def steps(index: int) -> tuple[str, ...]:
    """What the customer of one scenario says."""
    return tuple(step.format(number=10_000 + index) for step in STEPS)


def name(index: int) -> str:
    """The id of one scenario."""
    return f"return-{index:03d}"


def write(folder: Path, *, scenarios: int = SCENARIOS) -> Path:
    """The suite as a folder that hardcalls reads."""
    (folder / "scenarios").mkdir(parents=True)
    (folder / "suite.toml").write_text(SUITE, encoding="utf-8")
    for index in range(scenarios):
        text = SCENARIO.format(id=name(index), number=10_000 + index)
        text += "".join(f'    - {{id: line-{n}, say: "{said}"}}\n' for n, said in enumerate(steps(index), 1))
        (folder / "scenarios" / f"{name(index)}.yaml").write_text(text, encoding="utf-8")
    return folder
