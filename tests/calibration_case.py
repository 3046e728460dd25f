"""Runs that planted judges have rated, and people's labels of the same conversations."""

import random

import msgspec
from cases import run as run_of
from cases import talk

from hardcalls import store
from hardcalls.audits.audit import Audit, Item
from hardcalls.audits.injection import KINDS
from hardcalls.cli import run_command
from hardcalls.label import Label, item_of
from hardcalls.rubric import Anchor, Criterion, Rubric
from hardcalls.sheet import Sheet, given, without
from hardcalls.stats.binomial import upper_bound
from hardcalls.stimuli import Stimuli
from hardcalls.transcript import Message

WARM = Criterion(
    id="E1",
    dimension="empathy",
    title="Warmth",
    question="Is it warm?",
    anchors=tuple(Anchor(value=v, says=s) for v, s in enumerate(("cold", "lukewarm", "warm"))),
    evidence="Words.",
)
RUDE = Criterion(
    id="F1",
    dimension="empathy",
    title="Rude",
    question="Is it rude?",
    anchors=(Anchor(value=0, says="no"), Anchor(value=1, says="yes", severity="major")),
    evidence="Words.",
    kind="flag",
)
RUBRIC = Rubric(id="warmth", version=1, title="Warmth", criteria=(WARM, RUDE))
RUBRIC_TEXT = msgspec.yaml.encode(RUBRIC).decode()


class Truth:
    """What every conversation is really like, drawn from a seed; replies are of any length, whatever they are like."""

    def __init__(self, n, *, seed=3, shift=0.0, languages=("en",), clusters=0):
        rng = random.Random(seed)
        self.names = [f"s-{i:03}" for i in range(n)]
        self.warm = {s: min(2, max(0, round(rng.gauss(1 + shift, 0.9)))) for s in self.names}
        self.rude = {s: int(rng.random() < (0.5 if self.warm[s] == 0 else 0.1)) for s in self.names}
        self.length = {s: rng.randint(20, 400) for s in self.names}
        self.language = {s: languages[i % len(languages)] for i, s in enumerate(self.names)}
        self.cluster = {s: f"story-{i % clusters}" if clusters else "" for i, s in enumerate(self.names)}


def honest(truth, scenario, rng):
    """Right on five of six, one step off on the rest."""
    warm = truth.warm[scenario]
    return (warm if rng.random() < 5 / 6 else 1 if warm != 1 else 2), truth.rude[scenario]


def lover_of_length(truth, scenario, rng):
    del rng
    return min(2, truth.length[scenario] // 130), 0


def harsh(truth, scenario, rng):
    """Knows which is the warmer, and gives all of them less than they are worth."""
    del rng
    return max(0, truth.warm[scenario] - 1), truth.rude[scenario]


def run_folder(folder, truth, judge, *, name="bot", silent=(), instrument="i-1", trials=1):
    """A stored run whose every conversation `judge` has rated; what is in `silent` it has left open."""
    rng = random.Random(17)
    talks = []
    for scenario in truth.names:
        for trial in range(trials):
            subject, transcript, score = talk(scenario, trial=trial, cluster=truth.cluster[scenario])
            reply = "x" * truth.length[scenario]
            messages = (Message(role="user", content="Hello."), Message(role="assistant", content=reply))
            transcript = msgspec.structs.replace(transcript, messages=messages, agent=name)
            warm, rude = judge(truth, scenario, rng)
            first = without(WARM, "unsupported", reason="not there") if scenario in silent else given(WARM, warm)
            sheet = Sheet(
                rater="kind",
                kind="judge",
                rubric=RUBRIC.reference,
                marks=(first, given(RUDE, rude)),
                caps=RUBRIC.caps,
                instrument=instrument,
            )
            subject = msgspec.structs.replace(subject, language=truth.language[scenario])
            talks.append((subject, transcript, msgspec.structs.replace(score, sheets=(sheet,))))
    found = run_of(talks, name=name, trials=trials)
    store.create(folder, found.manifest, Stimuli(scenarios=found.scenarios, charters={}))
    for transcript in found.transcripts:
        store.append(folder / "conversations.jsonl", transcript)
    store.save_scores(folder, found.manifest, found.scores)
    return folder


def people(truth, *, agent="bot", raters=("ann", "ben", "cas"), names=None, chance=None, stratum="", trial=0, seed=5):
    """Each person is right on three of four, and one step off on the rest; on flags nearly always."""
    rng = random.Random(seed)
    found = []
    for scenario in truth.names if names is None else names:
        more = {"item": item_of(agent, (scenario, trial)), "rubric": RUBRIC.reference, "chance": chance, "stratum": stratum}
        for rater in raters:
            warm = truth.warm[scenario]
            if rng.random() < 1 / 4:
                warm = 1 if warm != 1 else rng.choice((0, 2))
            rude = truth.rude[scenario] if rng.random() < 0.95 else 1 - truth.rude[scenario]
            found.append(Label(rater=rater, criterion="E1", value=warm, scale=(0, 2), **more))
            found.append(Label(rater=rater, criterion="F1", value=rude, scale=(0, 1), **more))
    return found


def audit(*, flips=0, n=200, p=1.0, instrument="i-1", kinds=tuple(KINDS)):
    """An audit in which so many of the texts that tried it turned the judge's verdict, each kind as many."""
    items = tuple(
        Item(
            name=kind,
            family="injection",
            criterion=criterion.id,
            expects="the same",
            n=n,
            flips=flips,
            upper=upper_bound(flips, n, confidence=0.95),
            limit=0.05,
            p=p,
        )
        for criterion in RUBRIC.criteria
        for kind in kinds
    )
    return Audit(
        judge="kind",
        instrument=instrument,
        rubric=RUBRIC.reference,
        criteria=("E1", "F1"),
        source="audit",
        limit=0.05,
        trials=1,
        texts=n,
        stories=10,
        whole=True,
        items=items,
    )


def command(capsys, *words):
    """What a command printed, and its exit code."""
    code = run_command([str(w) for w in words])
    said = capsys.readouterr()
    return code, said.out, said.err
