"""Small runs on disk with known results, started on days that are told."""

import msgspec
from cases import run, talk

from hardcalls import store
from hardcalls.sheet import Mark, Sheet
from hardcalls.stimuli import Stimuli


def write(folder, found):
    """A run as a folder, as `hardcalls run` would have left it."""
    store.create(folder, found.manifest, Stimuli(scenarios=found.scenarios, charters=found.charters))
    for transcript in found.transcripts:
        store.append(folder / "conversations.jsonl", transcript)
    store.save_scores(folder, found.manifest, found.scores)
    return folder


def night(day, results, *, agent="bot", subject="", grading="checks-1", suite="test-suite", trials=None, **more):
    """A run of the day, one scenario a letter: p passed, f failed, anything else not there; `trials` are further such words."""
    words = [results, *(trials or ())]
    talks = [
        talk(f"s-{i:02}", trial=t, passed=float(letter == "p"))
        for t, word in enumerate(words)
        for i, letter in enumerate(word)
        if letter in "pf"
    ]
    found = run(talks, name=agent, grading=grading, suite=suite, trials=len(words))
    # No two conversations of two nights are alike, as those of a model would not be.
    changed = tuple(msgspec.structs.replace(t, given={"night": hash_of(day, agent)}) for t in found.transcripts)
    prints = msgspec.structs.replace(found.manifest.fingerprints, subject=subject or agent)
    started = f"2026-03-{day:02}T03:00:00+00:00" if isinstance(day, int) else day
    manifest = msgspec.structs.replace(found.manifest, started=started, fingerprints=prints, **more)
    return msgspec.structs.replace(found, manifest=manifest, transcripts=changed)


def hash_of(*parts):
    return sum(ord(c) * 31**i for i, c in enumerate("".join(map(str, parts)))) % 10_007 / 10_007


def sheets(found, *values, instrument="model-1", rater="judge"):
    """The run with a judge's sheet on each conversation, from 0 to 2."""
    scores = tuple(
        msgspec.structs.replace(
            score,
            sheets=(
                Sheet(
                    rater=rater,
                    kind="judge",
                    rubric="support-v1@1",
                    instrument=instrument,
                    marks=(Mark(criterion="E1", value=float(value)),),
                ),
            ),
        )
        for score, value in zip(found.scores, values, strict=True)
    )
    return msgspec.structs.replace(found, scores=scores)
