"""Real recorded runs give the figures that were computed from the same files with other tools."""

import math
import statistics
from functools import cache
from pathlib import Path

import pytest
from imports.tau_case import TRANSFER, scored
from parts import missing

from hardcalls.errors import ImportFileError
from hardcalls.imports import IMPORTERS
from hardcalls.measures import series
from hardcalls.run import Run
from hardcalls.stats.paired import mcnemar_exact, newcombe_paired
from hardcalls.stats.trials import pass_hat

SHARED = Path(__file__).parents[3] / "shared" / "data"
SELF_REPORTED = "airline_adaptive-agent_50x1_SELF-REPORTED-reward-1.0"
# Conversations, mean reward, handed over, median of the first assistant message that hands over, mean number of messages.
TAU2 = {
    SELF_REPORTED: (50, 1.0, 13, 8, 29.48),
    "airline_gpt-4.1-base_20x1": (20, 0.5, 3, 9, 25.5),
    "airline_gpt-4.1-sft_20x1": (20, 0.65, 6, 6.0, 27.45),
    "airline_gpt-4o-2024-11-20_50x1": (50, 0.46, 6, 8.5, 21.36),
    "airline_gpt-oss-120b_50x1": (50, 0.38, 28, 3.0, 40.82),
    "airline_qwen2.5-7b_50x1": (50, 0.18, 6, 12.0, 32.64),
    "airline_toolorchestra_50x1": (50, 0.56, 17, 8, 26.4),
    "retail_gpt-4.1-base_40x1": (40, 0.85, 2, 11.0, 27.62),
    "retail_gpt-4.1-sft_40x1": (40, 0.85, 1, 12, 29.48),
    "retail_toolorchestra_114x1": (114, 0.8421, 12, 8.5, 22.23),
    "telecom_gpt-4.1-base_40x1": (40, 0.45, 25, 17, 55.95),
    "telecom_gpt-4.1-sft_40x1": (40, 0.75, 16, 11.5, 73.38),
    "telecom_gpt-4o_20x1": (20, 0.7, 6, 14.5, 35.75),
}


def data(kind: str, name: str) -> Path:
    path = SHARED / f"{kind}_runs" / f"{name}.json.gz"
    return path if path.is_file() else missing(f"the recorded run {kind}_runs/{name} beside the checkout")


@cache
def recorded(kind: str, name: str) -> Run:
    return scored(IMPORTERS[kind](data(kind, name)))


def first_handoff(transcript) -> int | None:
    """Which of the assistant's messages, from 1, first hands over."""
    own = [m for m in transcript.messages if m.role == "assistant"]
    return next((i for i, m in enumerate(own, 1) if any(c.name == TRANSFER for c in m.tool_calls)), None)


@pytest.mark.parametrize("name", TAU2)
def test_a_tau2_run_has_its_published_figures(name):
    n, reward, handed_over, turn, messages = TAU2[name]
    run = recorded("tau2", name)
    assert len(run.transcripts) == len(run.scenarios) == len(run.scores) == n
    rewards = [t.given["reward"] for t in run.transcripts if t.given["reward"] is not None]
    assert statistics.fmean(rewards) == pytest.approx(reward, abs=5e-5)
    assert sum(t.executed is not None for t in run.transcripts) == handed_over
    assert statistics.median(t for r in run.transcripts if (t := first_handoff(r))) == turn
    assert statistics.fmean(len(t.messages) for t in run.transcripts) == pytest.approx(messages, abs=0.00501)


@pytest.mark.parametrize("name", TAU2)
def test_the_measures_of_a_tau2_run_are_its_reward_and_its_transfer_rate_only(name):
    n, reward, handed_over, _, _ = TAU2[name]
    run = recorded("tau2", name)
    counted = n - len(run.excluded)
    assert statistics.fmean(series(run, "outcome.reward").units) == pytest.approx(reward, abs=5e-5)
    assert math.fsum(series(run, "escalation.handoff_rate").units) == handed_over
    assert len(series(run, "escalation.handoff_rate").units) == counted
    assert all(s.escalation is None and s.value_of("escalation.timing") is None for s in run.scores)
    for timing in ("escalation.timely", "escalation.late", "escalation.missed", "escalation.unneeded"):
        assert series(run, timing).points == ()


def test_the_claimed_success_is_shown_without_the_conversation_that_never_was():
    run = recorded("tau2", SELF_REPORTED)
    (excluded,) = run.excluded
    assert (excluded.scenario, excluded.given) == ("airline-7", {"reward": None})
    assert "RateLimitError" in excluded.excluded.evidence
    assert series(run, "outcome.reward").units == (1.0,) * 49


def test_simulations_that_name_no_task_are_refused():
    path = data("tau2", "airline_toolorchestra_50x1_MALFORMED-no-task_id")
    with pytest.raises(ImportFileError, match="50 of 50 simulations have no task_id"):
        IMPORTERS["tau2"](path)


@pytest.mark.parametrize(
    ("domain", "gained", "lost", "p", "better"),
    [("airline_{}_20x1", 6, 3, 0.508, False), ("retail_{}_40x1", 6, 6, 1.0, False), ("telecom_{}_40x1", 12, 0, 0.0005, True)],
)
def test_fine_tuning_is_shown_better_in_telecom_alone(domain, gained, lost, p, better):
    base, tuned = (recorded("tau2", domain.format(f"gpt-4.1-{which}")) for which in ("base", "sft"))
    assert base.manifest.fingerprints.stimulus == tuned.manifest.fingerprints.stimulus
    assert base.manifest.fingerprints.subject != tuned.manifest.fingerprints.subject
    before, after = (series(run, "outcome.reward").units for run in (base, tuned))
    up = sum(b < a for b, a in zip(before, after, strict=True))
    down = sum(b > a for b, a in zip(before, after, strict=True))
    assert (up, down) == (gained, lost)
    assert mcnemar_exact(up, down) == pytest.approx(p, abs=5e-4)
    interval = newcombe_paired(before, after, confidence=0.95)
    assert (interval.low > 0) is better
    assert interval.high > 0


def test_the_same_tasks_recorded_by_different_people_can_be_paired():
    one, two = (
        recorded("tau2", n).manifest.fingerprints.stimulus for n in ("airline_gpt-4.1-base_20x1", "airline_qwen2.5-7b_50x1")
    )
    assert sum(two[name] == mark for name, mark in one.items()) == 20


def test_tau1_gives_the_published_pass_k():
    run = recorded("tau1", "airline_gpt-4o_50x4trials")
    rewards = {t.key: t.given["reward"] for t in run.transcripts}
    assert len(rewards) == 200
    assert run.missing == ()
    assert [statistics.fmean(r for (_, t), r in rewards.items() if t == k) for k in range(4)] == [0.42, 0.44, 0.40, 0.42]
    successes = [round(sum(rewards[name, k] for k in range(4))) for name in run.scenarios]
    found = [pass_hat(successes, [4] * 50, k=k) for k in (1, 2, 3, 4)]
    assert found == pytest.approx([0.42, 0.2733, 0.22, 0.20], abs=5e-5)
    assert statistics.fmean(series(run, "outcome.reward").units) == pytest.approx(0.42)
    assert math.fsum(series(run, "escalation.handoff_rate").units) == 48 / 4
    assert sum(t.executed is not None for t in run.transcripts) == 48
