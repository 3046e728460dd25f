"""Whether the very next reply acknowledges what the customer disclosed."""

from hardcalls import detectors
from hardcalls.detectors.text import normalise, sentences
from hardcalls.raters.speech import search
from hardcalls.scenario import Step
from hardcalls.score import Assessment, Case, Quote, Rating
from hardcalls.transcript import Note, Turn

RATER = "check:acknowledgement"
CRITERION = "empathy.acknowledgement"
ECHO = 5
"""From so many words on, a sentence that both said is no words of the agent's own."""


class Acknowledgement:
    """Rates `empathy.acknowledgement`: a disclosed event is named, or recognised, in the same turn's reply."""

    def rate(self, case: Case) -> Assessment:
        """Nothing when the customer disclosed nothing; unrated where a language has no lexicon."""
        disclosing = [n for n in case.transcript.notes if n.discloses and _answered(n, case)]
        if not disclosing:
            return Assessment()
        steps = {s.id: s for s in case.scenario.steps}
        turns = {n.turn for n in disclosing}
        replies = {t.number: _own_words(t) for t in case.turns if t.number in turns}
        said = {t.number: t.customer for t in case.turns}
        unheard, unrated = [], []
        for note in disclosing:
            step, text = steps.get(note.step), replies.get(note.turn, "")
            if _by_scenario(step, text):
                continue
            if not detectors.supports("acknowledges", note.language):
                unrated.append(note)
                continue
            kinds = frozenset(note.discloses)
            if not detectors.detect("acknowledges", text, language=note.language, kinds=kinds):
                unheard.append(note)
        value = 0.0 if unheard else None if unrated else 1.0
        return Assessment(ratings=(_rating(value, unheard, said),))


def _own_words(turn: Turn) -> str:
    """What the agent said, without whole sentences of the customer's that it only said back."""
    customer, text = normalise(turn.customer), normalise(turn.text)
    for start, end in sentences(customer):
        if len(customer[start:end].split()) >= ECHO:
            text = text.replace(customer[start:end], "")
    return text


def _answered(note: Note, case: Case) -> bool:
    """Whether the agent had the chance: not after a handoff, and not in a turn that was cut by somebody else's fault."""
    handoff, ending = case.transcript.executed, case.transcript.ending
    last = len(case.transcript.notes)
    return not (handoff and note.turn > handoff.turn) and not (ending.by == "fault" and note.turn == last)


def _by_scenario(step: Step | None, text: str) -> bool:
    return step is not None and any(search(p, text) for p in step.acknowledged_by)


def _rating(value: float | None, unheard: list[Note], said: dict[int, str]) -> Rating:
    events = ", ".join(sorted({d.replace("_", " ") for n in unheard for d in n.discloses}))
    reason = {None: "no lexicon for this language", 1.0: "what was disclosed was acknowledged at once"}
    return Rating(
        criterion=CRITERION,
        value=value,
        rater=RATER,
        reason=reason.get(value, f"{events} disclosed, and the reply does not acknowledge it"),
        evidence=tuple(Quote(turn=n.turn, text=said.get(n.turn, "")) for n in unheard),
    )
