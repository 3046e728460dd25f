"""A round of grading from small runs, and raters who fill in what they were given."""

import msgspec
from cases import many, run, talk

from hardcalls import store
from hardcalls.people.ballot import Answer, Ballot, Due, Filled
from hardcalls.people.frame import Arm
from hardcalls.people.grading import prepare
from hardcalls.people.issue import Dealing
from hardcalls.people.lot import Lot
from hardcalls.rubric import parse
from hardcalls.stimuli import Stimuli
from hardcalls.transcript import Message

RUBRIC = """
id: small
version: 1
title: Two questions
criteria:
  - id: E1
    dimension: empathy
    title: Acknowledges
    question: Does the agent acknowledge what the customer feels?
    not_applicable: No feeling is named.
    evidence: Words of the agent.
    anchors: [{value: 0, says: no}, {value: 1, says: in passing}, {value: 2, says: "yes"}]
  - id: F1
    dimension: empathy
    title: Blames
    question: Does the agent blame the customer?
    kind: flag
    evidence: Words of the agent.
    anchors: [{value: 0, says: no}, {value: 1, says: "yes", severity: critical}]
"""


def rubric():
    return parse(RUBRIC, "small.yaml")


def arm(name="bot", talks=None):
    found = run(talks or many(3, 3), name=name)
    transcripts = tuple(msgspec.structs.replace(t, agent=name) for t in found.transcripts)
    return Arm(name=name, folder=f"runs/{name}", run=msgspec.structs.replace(found, transcripts=transcripts))


def said(name, *texts, trial=0):
    """A conversation in which the agent says these things."""
    subject, transcript, score = talk(name, trial=trial)
    messages = [m for text in texts for m in (Message(role="user", content="Hello?"), Message(role="assistant", content=text))]
    return subject, msgspec.structs.replace(transcript, messages=tuple(messages)), score


def stored(folder, found):
    """A run as a folder."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    store.create(folder, found.manifest, Stimuli(scenarios=found.scenarios, charters=found.charters))
    for transcript in found.transcripts:
        store.append(folder / "conversations.jsonl", transcript)
    store.save_scores(folder, found.manifest, found.scores)
    return folder


def dealing(*raters, overlap=1_000_000, several=None, repeats=0.0, pairwise=False):
    names = raters or ("anna", "ben")
    return Dealing(raters=names, overlap=overlap, several=several or len(names), repeats=repeats, pairwise=pairwise)


def grading(arms, drawn, deal, *, seed="seed", gold=()):
    asked = rubric()
    return prepare(arms, drawn, Lot(seed=seed), deal, rubric=asked, criteria=[c.id for c in asked.criteria], gold=gold)


def filled(assignment, *, revision=1, only=None, criteria=("E1", "F1")):
    """A ballot in which each item in turn is answered in another way: by points, not applicable, skipped, in part, not at all."""
    pairwise = assignment.mode == "pairwise"
    values = ("left", "right", "tie") if pairwise else (0, 1, 2)
    one, *others = criteria
    first = {
        "answers": (
            Answer(criterion=one, state="given", value=values[0], comment="I see it."),
            *(Answer(criterion=c, state="given", value=values[1]) for c in others),
        ),
        "due": (Due(turn=1),),
        "seconds": 30.0,
        "at": "2026-03-02T10:00:00.000Z",
    }
    second = {
        "answers": (
            Answer(criterion=one, state="not_applicable"),
            *(Answer(criterion=c, comment="I cannot tell.") for c in others),
        ),
        "none_due": True,
        "comment": "A short one.",
    }
    third = {"skipped": True, "reason": "too near"}
    fourth = {"answers": (Answer(criterion=one, state="given", value=values[2]),)}
    ways = (first, second, third, fourth, {})
    items = tuple(Filled(item=i.id, **ways[n % 5]) for n, i in enumerate(assignment.items[:only]))
    return Ballot(
        assignment=assignment.id,
        rater=assignment.rater,
        mode=assignment.mode,
        rubric=assignment.rubric,
        commitment=assignment.commitment,
        revision=revision,
        items=items,
    )
