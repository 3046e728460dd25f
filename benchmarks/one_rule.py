"""The trivial rule of W2, as a check of one's own: at most three apologies in a conversation."""

from hardcalls.score import Assessment, Case, Rating

WORD, MOST = "sorry", 3


class Rule:
    def rate(self, case: Case) -> Assessment:
        times = sum(WORD in m.content for m in case.transcript.messages if m.role == "assistant")
        return Assessment(ratings=(Rating(criterion="empathy.few_apologies", value=float(times <= MOST), rater="rule"),))


rule = Rule()
