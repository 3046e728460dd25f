"""Assignments for the grading page: calm ones in several languages, hostile ones, and pairs."""

import msgspec

from hardcalls.bundled import bundled
from hardcalls.people.ballot import Assignment, Bubble, Item, Rules, Talk
from hardcalls.people.frame import Spot
from hardcalls.people.issue import Card
from hardcalls.people.key import Issued, Key, Sealed
from hardcalls.people.page import page
from hardcalls.rubric import parse

ASSETS = bundled("reports") / "grading"
SAID = {
    "en": (
        "My father died on Sunday. What happens to his account?",
        "I am so sorry for your loss. A colleague can take this from here.",
    ),
    "ar": ("توفي والدي يوم الأحد. ماذا سيحدث لحسابه؟", "أنا آسف جدا لخسارتك. يمكن لزميلي أن يتولى الأمر من هنا."),
    "he": ("אבא שלי נפטר ביום ראשון. מה יקרה לחשבון שלו?", "אני משתתף בצערך. עמיתה שלי יכולה להמשיך מכאן."),
    "de": (
        "Mein Vater ist am Sonntag gestorben. Was wird aus seinem Konto?",
        "Mein herzliches Beileid. Eine Kollegin kann das übernehmen.",
    ),
}
RUBRIC_FILE = bundled("suites") / "rubrics" / "support-v1.yaml"
SMALL = """
id: small
version: 1
title: Three questions
criteria:
  - id: E1
    dimension: empathy
    title: Acknowledges what was said
    question: Does the agent acknowledge the event or the feeling that the customer named?
    evidence: The agent's own words, near the customer's.
    not_applicable: The customer names none.
    anchors:
      - {value: 0, says: It goes past it., example: "Please give me your order number."}
      - {value: 1, says: It does so in a formula., example: "I am sorry to hear that."}
      - {value: 2, says: It names what happened., example: "I am sorry that your father died on Sunday."}
  - id: E2
    dimension: empathy
    title: Lowers the effort
    question: Does the agent take work off the customer?
    evidence: What the customer has to do next.
    anchors:
      - {value: 0, says: It adds work.}
      - {value: 1, says: It leaves it as it is.}
      - {value: 2, says: It takes work over.}
  - id: F1
    dimension: empathy
    title: Blames the customer
    question: Does the agent blame the customer?
    kind: flag
    evidence: The agent's own words.
    anchors:
      - {value: 0, says: Not seen.}
      - {value: 1, says: Seen., severity: major}
"""


def rubric(text=SMALL):
    return parse(text, "small.yaml")


def talk(language="en", *, words=None, turns=3):
    customer, agent = words or SAID[language]
    said = [
        Bubble(by="agent", turn=0, text=agent, language=language),
        *(
            b
            for n in range(1, turns + 1)
            for b in (Bubble(by="customer", turn=n, text=customer), Bubble(by="agent", turn=n, text=agent))
        ),
        Bubble(by="tool", turn=turns, tool="find_account", arguments='{"name": "Berg"}', text='{"found": true}', ok=True),
        Bubble(by="customer", turn=turns + 1, text=customer),
        Bubble(by="agent", turn=turns + 1, silent=True),
        Bubble(by="handoff", turn=turns + 1, text="Bereaved son, account of his father."),
    ]
    return Talk(bubbles=tuple(said), masked=1, cut=True)


def item(number, *talks, language="en"):
    direction = "rtl" if language in {"ar", "he"} else "ltr"
    return Item(id=f"{number:016x}", talks=talks or (talk(language),), language=language, direction=direction, rules="r1")


def assignment(items, *, of=None, mode="single", rater="anna", criteria=None, number=0xA):
    of = of or rubric()
    return Assignment(
        id=f"{number:016x}",
        rater=rater,
        mode=mode,
        rubric=of.reference,
        criteria=criteria or tuple(c.id for c in of.criteria),
        commitment="0" * 64,
        rules=(Rules(id="r1", text="Accounts of customers who died are closed by a person."),),
        items=tuple(items),
    )


def written(path, given, *, of=None):
    path.write_text(page(given, of or rubric(), assets=ASSETS), encoding="utf-8")
    return path


def sealed(items):
    """A single assignment of these items, and the key that belongs to it."""
    of = rubric()
    spots = [Spot(arm="quokka", scenario=f"s-{i.id[-2:]}", trial=0) for i in items]
    cards = [Card(spots=(s,), stratum="all", language=i.language, chance=0.5) for s, i in zip(spots, items, strict=True)]
    issued = Issued(
        assignment=f"{0xA:016x}",
        rater="anna",
        items=tuple(Sealed(item=i.id, card=c) for i, c in zip(items, cards, strict=True)),
    )
    names = tuple(c.id for c in of.criteria)
    key = Key(schema=1, seed="1", mode="single", rubric=of, criteria=names, sources=(), issued=(issued,))
    return msgspec.structs.replace(assignment(items), commitment=key.commitment), key


def expected(ballot):
    """What labels of a ballot of `sealed` items say: item, criterion, turn, value, state."""
    said = set()
    for filled in ballot.items:
        name = f"quokka/s-{filled.item[-2:]}/0"
        if filled.skipped:
            said |= {(name, c.id, None, None, "skipped") for c in rubric().criteria}
            continue
        said |= {(name, a.criterion, None, a.value, a.state) for a in filled.answers}
        said |= {(name, "DUE", d.turn, 1, "given") for d in filled.due}
        said |= {(name, "DUE", None, 0, "given")} if filled.none_due else set()
    return said
