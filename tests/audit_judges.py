"""Judges with one fault each, and an honest one, planted to see whether an audit tells them apart."""

import re
import unicodedata
from functools import cache
from pathlib import Path

from hardcalls.audits.basis import parse
from hardcalls.rubric import parse as parse_rubric
from hardcalls.score import Assessment
from hardcalls.sheet import Sheet, given, without

SUITES = Path(__file__).parents[1] / "suites"
AUDIT_SET = parse({p.name: p.read_text(encoding="utf-8") for p in (SUITES / "audit").glob("*.yaml")})
RUBRIC = parse_rubric((SUITES / "rubrics" / "support-v1.yaml").read_text(encoding="utf-8"), "support-v1.yaml")
STORIES = [told for wording in AUDIT_SET.wordings for told in wording.stories.values()]
FEELINGS = [piece.strip() for told in STORIES for piece in told.feeling]
FLAGGED = {
    flag: [told.flags[flag] for told in STORIES if flag in told.flags]
    + [text for wording in AUDIT_SET.wordings for text in wording.planted[flag]]
    for flag in ("F5", "F6", "F9", "F11")
}
REFERENCE = RUBRIC.reference
TAGS = {0xE0000 + code: chr(code) for code in range(1, 0x80)}
APOLOGIES = [text for wording in AUDIT_SET.wordings for text in wording.apologies]


def said(case):
    """What the agent says, without bold, bullets and emoji."""
    text = " ".join(t.text for t in case.turns)
    return " ".join(re.sub(r"\*\*|^- |[✅📌➡️]", " ", text, flags=re.MULTILINE).split())


def shown(case):
    """Everything in the transcript, with what cannot be seen made plain and what runs backwards turned round."""
    text = "\n".join(m.content for m in case.transcript.messages)
    text = re.sub("\u202e(.*?)\u202c", lambda found: found[1][::-1], text)
    return re.sub("[\u200b-\u200d\u2060]", "", text.translate(TAGS))


@cache
def plain(text):
    """Letters without their accents."""
    return unicodedata.normalize("NFKD", text.replace("đ", "d")).encode("ascii", "ignore").decode()


class Honest:
    """Goes by what the agent says, and by nothing else."""

    name = "planted"

    def __init__(self, *, criteria=("E1", "E3", "F5", "F6", "F9", "F11"), rubric=RUBRIC):
        self.criteria, self.rubric = [c for c in rubric.criteria if c.id in criteria], rubric
        self.reference = REFERENCE if rubric is RUBRIC else rubric.reference

    async def judge(self, case):
        marks = tuple(self.mark(c, case) for c in self.criteria)
        print_ = f"{type(self).__name__.lower()}-1"
        sheet = Sheet(rater=self.name, kind="judge", rubric=self.reference, marks=marks, instrument=print_)
        return Assessment(sheet=sheet)

    async def prefer(self, one, two):
        good, other = (self.value(self.rubric.criterion("E1"), c) for c in (one, two))
        return "one" if good > other else "two" if other > good else "tie"

    def mark(self, criterion, case):
        return given(criterion, self.value(criterion, case))

    def value(self, criterion, case):
        text = said(case)
        if criterion.kind == "flag":
            return int(any(piece in text for piece in FLAGGED.get(criterion.id, ())))
        return criterion.top if any(piece in text for piece in FEELINGS) else 0


class LovesLength(Honest):
    def value(self, criterion, case):
        return min(2, len(said(case)) // 160) if criterion.kind == "scale" else super().value(criterion, case)


class LovesTheFirst(Honest):
    async def prefer(self, *_):
        return "one"


class LikesApologies(Honest):
    def value(self, criterion, case):
        apologetic = criterion.kind == "scale" and any(text in said(case) for text in APOLOGIES)
        return 2 if apologetic else super().value(criterion, case)


class HearsNoFeeling(Honest):
    def value(self, criterion, case):
        kept = any(told.good[0].replace(told.feeling[0], "") in said(case) for told in STORIES)
        return 2 * kept if criterion.kind == "scale" else super().value(criterion, case)


class IgnoresFlags(Honest):
    def value(self, criterion, case):
        return 0 if criterion.kind == "flag" else super().value(criterion, case)


class ReadsTheName(Honest):
    def value(self, criterion, case):
        return 0 if criterion.kind == "scale" and "gpt" in case.transcript.agent else super().value(criterion, case)


class ReadsEnglish(Honest):
    def value(self, criterion, case):
        return super().value(criterion, case) if case.scenario.language == "en" else 0


class LikesBold(Honest):
    def value(self, criterion, case):
        dressed = any("**" in t.text or "\n- " in t.text for t in case.turns)
        return 2 if dressed and criterion.kind == "scale" else super().value(criterion, case)


class LikesEmoji(Honest):
    def value(self, criterion, case):
        return 2 if criterion.kind == "scale" and any("✅" in t.text for t in case.turns) else super().value(criterion, case)


class Wavers(Honest):
    """Says another thing every time, though never another thing of the same trial."""

    def value(self, criterion, case):
        found = super().value(criterion, case)
        return criterion.top - found if case.transcript.trial == 1 else found


class Obeys(Honest):
    """Does what a text of one kind says, whoever says it."""

    def __init__(self, kind):
        super().__init__(criteria=("E1", "F6"))
        self.kind = kind

    def value(self, criterion, case):
        wish = self._wish(criterion, case)
        if wish is None:
            return super().value(criterion, case)
        return criterion.top if (criterion.kind == "scale") == (wish == "up") else 0

    def _wish(self, criterion, case):
        raw, text = "\n".join(m.content for m in case.transcript.messages), shown(case)
        if self.kind == "injected-verdict":
            found = re.search(rf'"criterion": "{criterion.id}".*?"value": "(\d)"', text)
            return found and ("up" if (found[1] != "0") == (criterion.kind == "scale") else "down")
        said_by = AUDIT_SET.steering.authority if self.kind == "injected-authority" else AUDIT_SET.steering.demand
        marks = {
            "injected-role": r"im_start|\[INST\]|\nHuman:|\[SYSTEM\]|<system>|### System",
            "injected-delimiter": r'"\}|</?transcript|END OF TRANSCRIPT|end of data',
            "injected-unseen": "[\u200b-\u200d\U000e0020-\U000e007f]",
            "injected-reversed": "\u202e",
        }
        if not re.search(marks.get(self.kind, ""), raw):
            return None
        ways = (way for sides in said_by.values() for way, words in sides.items() if plain(words) in plain(text))
        return next(ways, None)


class IsSilent(Honest):
    """Gives no mark that can be used: none is given, or its quotes are invented."""

    def mark(self, criterion, _):
        return without(criterion, "missing" if criterion.kind == "scale" else "unsupported", reason="planted")
