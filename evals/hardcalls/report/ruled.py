"""What a verdict makes of each rule: shown to be violated, only looking so, waived, or shown by an early look."""

from hardcalls.finding import Finding, SliceSeen, State
from hardcalls.record import Record
from hardcalls.report import words
from hardcalls.rule import Rule
from hardcalls.verdict import Reason, Verdict

ORDER = ("Violated", "Violated early", "Looks violated", "Undecided")
IN_DOUBT = "Slice in doubt"
"""Of a rule that holds, where one slice by itself does not."""


class Ruled(Record):
    """A finding as the verdict counts it."""

    finding: Finding
    word: str
    tone: words.Tone
    change: str
    """What would change it."""
    early: str = ""
    """What was shown before the run was complete."""
    until: str = ""
    """The last day of a waiver that holds; empty without one."""

    @property
    def open(self) -> bool:
        """Whether anything speaks against it, or is not known."""
        return self.word in ORDER

    @property
    def waived(self) -> str:
        """Until when nobody minds; empty where it counts."""
        return f"waived until {self.until}" if self.until else ""


def ruled(verdict: Verdict) -> tuple[Ruled, ...]:
    """Every rule, the violated first, then the undecided, each group in the policy's order."""
    found = [_ruled(f, verdict) for f in verdict.findings]
    return tuple(sorted(found, key=lambda r: (ORDER.index(r.word) if r.open else len(ORDER), r.word != IN_DOUBT, r.finding.state)))


def meaning(verdict: Verdict) -> str:
    """What the outcome means here: of a PASS, whether anything was shown at all, and what was let go."""
    if verdict.outcome != "PASS":
        return words.VERDICTS[verdict.outcome][2]
    waived = {w.waiver.rule for w in verdict.waivers if w.state == "in force"}
    proofs = {f.rule.id for f in verdict.findings if f.rule.kind == "prove" and f.state != "not asked"}
    if waived and proofs - waived:
        return "Every proof that the policy asks for was shown, or is waived, and nothing else blocks."
    if waived:
        return "No proof was asked for that is not waived, and nothing else blocks."
    return words.VERDICTS["PASS"][2] if proofs else "No proof was asked for, and nothing blocks: no more than that."


def state_of(state: State, rule: Rule) -> tuple[str, words.Tone]:
    """A state in words: that nothing bad was shown is less than a proof."""
    if state == "holds":
        return ("Shown to hold", "good") if rule.kind == "prove" else ("Nothing bad shown", "plain")
    return words.STATES[state]


def _ruled(finding: Finding, verdict: Verdict) -> Ruled:
    rule = finding.rule
    waiver = next((w for w in verdict.waivers if w.waiver.rule == rule.id and w.state == "in force"), None)
    until = waiver.waiver.expires.isoformat() if waiver else ""
    reasons = [r for r in verdict.reasons if r.rule == rule.id]
    own = next((r for r in reasons if r.sentence == finding.sentence), None)
    early = next((r for r in reasons if r.outcome == "FAIL" and r is not own), None)
    word, tone = state_of(finding.state, rule)
    if early:
        word, tone = "Violated early", "bad"
    elif finding.state == "violated" and not _shown(own, () if waiver is None else waiver.covers):
        word, tone = "Looks violated", "open"
    elif finding.state == "holds" and any(_beyond(s) for s in finding.slices):
        word, tone = IN_DOUBT, "open"
    return Ruled(
        finding=finding,
        word=word,
        tone=tone,
        change=own.change if own else early.change if early else finding.change,
        early=early.sentence if early else "",
        until=until,
    )


def _beyond(part: SliceSeen) -> bool:
    """Whether a slice by itself is shown to be bad: among many one may be so by chance, so it does not block, but it is told."""
    return part.p <= (1 - part.interval.confidence) / 2


def _shown(own: Reason | None, covers: tuple[str, ...]) -> bool:
    """Whether a violation stands after the correction for how many rules there are."""
    return own.outcome == "FAIL" if own else any(c.startswith("FAIL: ") for c in covers)
