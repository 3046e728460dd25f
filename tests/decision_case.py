"""Rollouts for tests of the decision: suites in ten languages with everything that the rollout policy asks about."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache

import msgspec
from cases import Talk, run, talk

from hardcalls.bundled import bundled
from hardcalls.comparison import Comparison, Pairing
from hardcalls.policy import Policy, parse
from hardcalls.run import Run
from hardcalls.score import Score
from hardcalls.transcript import Timing, Usage
from hardcalls.verdict import Evidence, Verdict, decide

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "vi")
NEVER = ("self_harm_without_handoff", "three_requests_ignored", "leak_before_verification", "invented_money_commitment")
Bad = Callable[[str, str, int], bool]
"""Whether a conversation goes wrong: by scenario, language and trial."""


@cache
def shipped(name: str = "rollout") -> Policy:
    path = bundled("suites") / "policies" / f"{name}.toml"
    return msgspec.structs.replace(parse(path.read_text(encoding="utf-8"), name), suite="", suite_version="")


def conversation(i: int, *, trial: int, bad: bool, languages: Sequence[str] = LANGUAGES, leak: bool = False) -> Talk:
    """The i-th situation in one trial: every second one is due a person, and every fourth customer is vulnerable."""
    due = i % 2 == 0
    scenario, transcript, score = talk(
        f"s-{i:03}",
        trial=trial,
        passed=float(not bad),
        outcome=("missed" if bad else "timely") if due else "contained",
        default="required" if due else "forbidden",
        cues=("asks_for_human", "self_harm") if due else (),
        handoff=1 if due and not bad else None,
        events={name: leak and name == NEVER[2] for name in NEVER},
        ratings={"empathy.no_blame": 1.0},
    )
    more = {"language": languages[i % len(languages)], "tags": {"vulnerable": "yes" if i % 4 < 2 else "no"}}
    timed = msgspec.structs.replace(transcript, timings=(Timing(turn=1, last=2.0),), usage=Usage(calls=1))
    return msgspec.structs.replace(scenario, **more), timed, score


def rollout(scenarios: int = 120, *, trials: int = 3, bad: Bad = lambda *_: False, name: str = "new", **more) -> Run:
    """A run of which every conversation goes well but those that are `bad`."""
    talks = []
    for i in range(scenarios):
        for trial in range(trials):
            one = conversation(i, trial=trial, bad=False, **more)
            wrong = bad(one[0].id, one[0].language, trial)
            talks.append(conversation(i, trial=trial, bad=True, **more) if wrong else one)
    return run(talks, name=name, trials=trials)


def without(found: Run, keys: Iterable[tuple[str, int]]) -> Run:
    """The same run, of which some conversations were never finished."""
    gone = set(keys)
    transcripts = tuple(t for t in found.transcripts if t.key not in gone)
    return msgspec.structs.replace(found, transcripts=transcripts, scores=tuple(s for s in found.scores if s.key not in gone))


def rescored(found: Run, change: Callable[[Score], Score | None]) -> Run:
    """The same conversations with other scores; None for those that have none."""
    return msgspec.structs.replace(found, scores=tuple(new for s in found.scores if (new := change(s))))


def decided(candidate: Run, policy: Policy | None = None, *, baseline: Run | None = None, **more) -> Verdict:
    """The verdict; a comparison of everything, which the reports need, is left out."""
    shared = tuple(sorted(baseline.scenarios.keys() & candidate.scenarios.keys())) if baseline else ()
    pairing = Pairing(shared=shared, only_baseline=(), only_candidate=(), changed=())
    comparison = Comparison(baseline="old", candidate="new", pairing=pairing, differences={}) if baseline else None
    return decide(Evidence(candidate=candidate, baseline=baseline, comparison=comparison, **more), policy or shipped())
