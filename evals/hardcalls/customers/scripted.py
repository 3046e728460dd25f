"""A customer who says the same lines in the same order, until handed over."""

from hardcalls.replay import Said, View
from hardcalls.scenario import Scripted, Step
from hardcalls.transcript import Note


def say(step: Step, *, language: str, fallback: bool) -> Said:
    """A step as it is said, with what only the customer's side knows about it."""
    note = Note(
        turn=0,
        step=step.id,
        cues=step.cues,
        intensity=step.intensity,
        language=step.language or language,
        discloses=step.discloses,
        fallback=fallback,
    )
    return Said(text=step.say.strip(), note=note)


class ScriptedCustomer:
    """Plays a `scripted` customer."""

    def __init__(self, script: Scripted, *, language: str) -> None:
        self._steps, self._language = script.steps, language

    async def speak(self, view: View) -> Said | None:
        """The next line; None when there is none left or a person has taken over."""
        if len(view.notes) >= len(self._steps) or any(h.kind == "executed" for h in view.handoffs):
            return None
        return say(self._steps[len(view.notes)], language=self._language, fallback=False)
