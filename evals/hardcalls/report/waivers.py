"""What stands before everything else: rules that somebody let go, and what the policy no longer asks."""

from collections.abc import Sequence
from typing import Literal

from hardcalls.report import said, words
from hardcalls.report.candidate import Candidate
from hardcalls.report.view_rules import LoosenedView, WaiverView
from hardcalls.report.words import Tone
from hardcalls.verdict import Waived

State = Literal["in force", "expired", "not needed"]
STATES: dict[State, tuple[str, Tone, str]] = {
    "in force": ("In force", "open", "What it covers does not count"),
    "expired": ("Expired", "bad", "It has ended, so the rule counts"),
    "not needed": ("Not needed", "plain", "Nothing that it could cover stands in the way"),
}


def waivers(everyone: Sequence[Candidate]) -> tuple[WaiverView, ...]:
    """Each waiver once for every state that it is in, with whom it covers in what; those in force first."""
    found: dict[tuple[State, str], tuple[Waived, list[Candidate], list[str]]] = {}
    several = sum(c.subject.verdict is not None for c in everyone) > 1
    for candidate in everyone:
        for waived in candidate.subject.verdict.waivers if candidate.subject.verdict else ():
            _, whose, covers = found.setdefault((waived.state, waived.waiver.rule), (waived, [], []))
            whose.append(candidate)
            covers += [f"{candidate.name}: {said.quote(c)}" if several else said.quote(c) for c in waived.covers]
    ordered = sorted(found.values(), key=lambda one: list(STATES).index(one[0].state))
    return tuple(_view(waived, tuple(covers), whose=whose if several else ()) for waived, whose, covers in ordered)


def _view(waived: Waived, covers: tuple[str, ...], *, whose: Sequence[Candidate]) -> WaiverView:
    waiver, (word, tone, meaning) = waived.waiver, STATES[waived.state]
    names = f" ({words.listed([c.name for c in whose])})" if whose and not covers else ""
    told = f": {words.count(len(covers), 'reason')}" if covers else ""
    return WaiverView(
        rule=waiver.rule,
        state=word,
        tone=tone,
        meaning=f"{meaning}{names}{told}.",
        owner=said.name(waiver.owner),
        reason=f"{said.shown(waiver.reason, 600).rstrip('.')}.",
        until=waiver.expires.isoformat(),
        covers=covers,
    )


def loosened(everyone: Sequence[Candidate]) -> tuple[LoosenedView, ...]:
    """What the policy lets pass now, once for all candidates of which it says the same."""
    found: dict[tuple[str, ...], list[str]] = {}
    for candidate in everyone:
        if candidate.subject.verdict and candidate.subject.verdict.loosened:
            found.setdefault(candidate.subject.verdict.loosened, []).append(candidate.name)
    title = "The policy was loosened since what is deployed was promoted"
    return tuple(
        LoosenedView(
            title=f"{title} ({words.listed(names)})." if len(found) > 1 else f"{title}.",
            lines=tuple(said.quote(line) for line in lines),
        )
        for lines, names in found.items()
    )
