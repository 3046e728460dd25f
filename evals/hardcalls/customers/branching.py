"""A customer whose next line depends on what the agent just did."""

import re
from collections.abc import Sequence
from typing import Any

from hardcalls.customers.scripted import say
from hardcalls.detectors import Detector, detect, legible, straight, supports
from hardcalls.replay import Said, View
from hardcalls.scenario import END, Branching, When
from hardcalls.transcript import Handoff, Turn
from hardcalls.world import look_up

IDENTIFYING = frozenset({"birth_date", "postcode", "email", "phone", "order_number", "identity", "name"})


class BranchingCustomer:
    """Plays a `branching` customer; where it stands is read from its past notes, so it holds no state."""

    def __init__(self, script: Branching, *, language: str) -> None:
        self._first = script.steps[0].id
        self._steps = {s.id: s for s in script.steps}
        self._most, self._language = script.most_turns, language

    async def speak(self, view: View) -> Said | None:
        """The line of the first branch that fits; None when the customer has nothing more to say."""
        past, turn, handoffs = view.notes, view.turn, view.handoffs
        if not past or turn is None:
            return say(self._steps[self._first], language=self._language, fallback=False)
        step = self._steps[past[-1].step]
        handed_over = any(h.kind == "executed" for h in handoffs)
        language = step.language or self._language
        fitting = (b for b in step.next if _fits(b.when, turn, handoffs, state=view.state, language=language))
        branch = next((b for b in fitting if b.when.handed_over or not handed_over), None)
        if handed_over and branch is None:
            return None
        go = branch.go if branch else step.otherwise
        if go is None or go == END or len(past) >= self._most:
            return None
        return say(self._steps[go], language=self._language, fallback=branch is None and bool(step.next))


def _fits(when: When, turn: Turn, handoffs: Sequence[Handoff], *, state: dict[str, Any], language: str) -> bool:
    """Whether everything that a branch asks of the agent's last turn holds."""
    done = {call.name: bool(answer and answer.ok) for call, answer in turn.calls}
    succeeded = {call.name for call, answer in turn.calls if answer and answer.ok}
    executed = any(h.kind == "executed" for h in handoffs)
    tests = (
        when.called is None or when.called in succeeded,
        when.refused is None or (when.refused in done and when.refused not in succeeded),
        when.not_called is None or when.not_called not in succeeded,
        when.handed_over is None or when.handed_over == executed,
        when.offered is None or when.offered == (not executed and _seen("offers_person", turn.text, language)),
        when.asked_identification is None or when.asked_identification == _asked(turn.text, language),
        all(look_up(state, path) == value for path, value in when.state.items()),
        when.said is None or re.search(straight(when.said), legible(turn.text), re.IGNORECASE) is not None,
    )
    return all(tests)


def _seen(detector: Detector, text: str, language: str) -> bool:
    return supports(detector, language) and bool(detect(detector, text, language=language))


def _asked(text: str, language: str) -> bool:
    if not supports("asks_information", language):
        return False
    return any(m.kind in IDENTIFYING for m in detect("asks_information", text, language=language))
