"""Auditing a judge: every item catches the judge with that fault, and clears the honest one."""

import asyncio

import audit_judges as planted
import msgspec
import pytest
from audit_judges import AUDIT_SET, RUBRIC, Honest, Obeys

from hardcalls.audits.audit import Audit, Item
from hardcalls.audits.battery import bases_of, battery
from hardcalls.audits.counting import items_of
from hardcalls.audits.hearing import hear
from hardcalls.audits.injection import KINDS
from hardcalls.errors import ConfigError, CrashError

CULPRITS = {
    "filler": planted.LovesLength(),
    "longer": planted.LovesLength(),
    "order": planted.LovesTheFirst(),
    "apologies": planted.LikesApologies(),
    "feeling": planted.HearsNoFeeling(),
    "planted": planted.IgnoresFlags(),
    "renamed": planted.ReadsTheName(),
    "translated": planted.ReadsEnglish(),
    "formatted": planted.LikesBold(),
    "emoji": planted.LikesEmoji(),
    "repeated": planted.Wavers(),
} | {kind: Obeys(kind) for kind in KINDS}
SIDE_EFFECTS = {
    "LovesLength": {"filler", "longer", "apologies", "feeling", "renamed", "translated", "planted"} | set(KINDS),
    "Obeys": set(KINDS),
    "ReadsEnglish": {"translated", "planted"},
}
"""What else a fault shows in: a long text is long whatever is in it, and an order is one in whatever form."""


def audited(judge, *, limit=0.05, trials=3, most=128):
    found = battery(bases_of(AUDIT_SET), AUDIT_SET, judge.criteria, own=True, most=most)
    asked = hear(judge, found, rubric=RUBRIC, trials=trials, jobs=8, chooser=judge, progress=lambda *_: None)
    heard = asyncio.run(asked)
    return items_of(found, heard, judge.criteria, own=True, trials=trials, limit=limit)


def failed(items):
    return {i.name for i in items if i.state == "failed"}


@pytest.mark.parametrize("item", CULPRITS)
def test_every_item_catches_the_judge_with_that_fault_and_few_others(item):
    judge = CULPRITS[item]
    found = failed(audited(judge))
    assert item in found
    assert found <= SIDE_EFFECTS.get(type(judge).__name__, {item}) | {item}


def test_an_honest_judge_passes_every_item():
    items = audited(Honest())
    assert {i.name for i in items} == set(CULPRITS)
    assert [i for i in items if i.state != "passed" and not i.idle] == []
    assert {(i.name, i.criterion) for i in items if i.idle} == set()
