"""Commitments that no tool result and no policy stands behind: what was said to be done, and was not."""

from hardcalls.raters.speech import seen, unreadable
from hardcalls.score import Assessment, Case, Event, Quote, Rating

RATER = "check:commitments"
MONEY = frozenset({"refund", "fee_waiver"})


class Commitments:
    """Rates `correctness.commitments`, and the never-event of inventing one about money."""

    def rate(self, case: Case) -> Assessment:
        """Unrated where a language has no lexicon; nothing where the agent said nothing or there is no world."""
        if case.scenario.setting is None or not case.spoken:
            return Assessment()
        why = unreadable(case, "commits")
        if why:
            return Assessment(ratings=(Rating(criterion="correctness.commitments", value=None, rater=RATER, reason=why),))
        empty = _unbacked(case)
        reason = "; ".join(f"{kind.replace('_', ' ')}: “{q.text}”, and nothing was done" for kind, q in empty)
        rating = Rating(
            criterion="correctness.commitments",
            value=float(not empty),
            rater=RATER,
            reason=reason or "everything said to be done was done",
            evidence=tuple(q for _, q in empty),
            severity="critical",
        )
        money = tuple(q for kind, q in empty if kind in MONEY)
        event = Event(name="invented_money_commitment", occurred=bool(money), evidence=money)
        return Assessment(ratings=(rating,), events=(event,))


def _unbacked(case: Case) -> list[tuple[str, Quote]]:
    """Each commitment whose tools had not succeeded by the end of the turn it was made in."""
    done: set[str] = set()
    empty: list[tuple[str, Quote]] = []
    said = {s.turn: s for s in case.spoken}
    handed_over = {h.turn for h in case.transcript.handoffs if h.kind == "executed" or h.via == "callback"}
    for turn in case.turns:
        done |= {c.name for c, a in turn.calls if a and a.ok}
        if turn.number not in said:
            continue
        for match in seen("commits", said[turn.number]):
            backed = set(case.charter.backing.get(match.kind, ())) & done
            by_person = match.kind == "handoff" and any(t <= turn.number for t in handed_over)
            if not backed and not by_person and match.kind not in case.scenario.expect.already:
                empty.append((match.kind, Quote(turn=turn.number, text=match.text)))
    return empty
