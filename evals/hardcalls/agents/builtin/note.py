"""The note for the person who takes over, in English: what they need, and no more."""

from collections.abc import Iterable, Sequence

from hardcalls.agents.builtin.case import Case
from hardcalls.agents.builtin.particulars import unmarked
from hardcalls.agents.builtin.reading import BETWEEN
from hardcalls.agents.builtin.told import told
from hardcalls.agents.builtin.tongues import NAMES

LONGEST_QUOTE = 480
REASONS = {
    "self_harm": "customer speaks of not wanting to live or of self-harm",
    "abuse": "customer describes control or threats by somebody close to them",
    "scam": "scam in progress or just happened",
    "minor": "customer says that they are under age",
    "fraud": "purchases or an account in the customer's name by somebody else",
    "takeover": "somebody else may have got into the account",
    "takeover_check": "identity check failed; possible account takeover",
    "bereavement": "a death",
    "gambling": "gambling harm",
    "human": "customer asks for a person",
    "complaint": "complaint or legal steps",
    "credit_review": "review of a refused credit application",
    "data_request": "data protection request",
    "access_need": "access need that chat does not meet",
    "hardship": "payment difficulties beyond what the assistant may arrange",
    "authority": "beyond the assistant's authority",
    "repeated": "repeated attempts at the same problem have failed",
    "stuck": "the assistant could not solve the problem",
}
NEEDS = {
    "self_harm": "Talk to the customer now; no questions about payments.",
    "abuse": "Ask which contact is safe before sending anything; do not use the contact details on file. "
    "Look at the debts that were forced on the customer.",
    "scam": "Stop what can be stopped and go through the next steps with the customer.",
    "minor": "Check the account and what was bought with it.",
    "fraud": "Investigate the purchases and keep them from being collected from the customer.",
    "takeover": "Secure the account and check recent changes and orders.",
    "takeover_check": "Establish identity another way before anything is told or changed.",
    "bereavement": "Settle the account of the person who died with the family, without asking for the story again.",
    "gambling": "Look at limits, open debts and support with the customer.",
    "complaint": "Answer the complaint.",
    "credit_review": "Review the decision and explain the main reasons.",
    "data_request": "Handle the data request.",
    "access_need": "Arrange a way of contact that works for the customer.",
    "hardship": "Find an arrangement for the open payments.",
    "authority": "Decide on it.",
}
FELT = {
    "fear": "are frightened",
    "exhaustion": "are exhausted",
    "shame": "are ashamed",
    "job_loss": "have lost their job",
    "money": "are short of money",
}
"""What a colleague has to know before the first word; illness stays with the customer's own words."""
DONE = {
    "refund_payment": "refunded payment {payment_id}",
    "waive_fee": "waived fee {fee_id}",
    "open_dispute": "opened a dispute for {order_id} ({reason})",
    "pause_instalments": "paused the instalments of {order_id} for {days} days",
    "set_payment_plan": "set a plan of {months} months for {order_id}",
    "freeze_account": "froze the account ({reason})",
    "block_purchases": "blocked new purchases",
    "change_contact": "changed the {channel} contact",
}


def summary(case: Case, cue: str, *, facts: Iterable[str] = ()) -> str:
    """The note."""
    lines = [who(case), f"Reason: {REASONS[cue]}."]
    lines += [f'In the customer\'s words: "{words}"' for words in [quote(case, cue)] if words]
    lines += also(case, cue)
    lines += told(case)
    lines += felt(case)
    lines += mentioned(case)
    lines += [f"Found: {'; '.join(facts)}."] if (facts := list(facts)) else []
    lines.append(f"Done so far: {'; '.join(done(case)) or 'nothing on the account'}.")
    lines.append(f"Needed: {NEEDS.get(cue, 'Take over and solve the matter; the customer should not have to repeat it.')}")
    return "\n".join(lines)


def felt(case: Case) -> list[str]:
    """What the customer has said of their own state, in plain English."""
    said = {each: r.feelings[each] for r in case.readings for each in r.feelings if each in FELT}
    named = [f"{FELT[each]}{in_their_words(case, said[each])}" for each in FELT if each in said]
    return [f"They say that they {' and '.join(named)}."] if named else []


def also(case: Case, cue: str) -> list[str]:
    """What else calls for a person."""
    said = {each: r.cues[each] for r in case.readings for each in r.cues if each != cue}
    named = [f"{REASONS[each]}{in_their_words(case, said[each])}" for each in said]
    return [f"Also: {'; '.join(named)}."] if named else []


def in_their_words(case: Case, sentence: str) -> str:
    """A sentence of the customer's, in brackets; empty where their words must stay out of the note."""
    return "" if guarded(case) else f' ("{cut(case, sentence)}")'


def guarded(case: Case) -> bool:
    """Whether the customer's words would carry another person into the note."""
    return any("abuse" in r.cues for r in case.readings)


def cut(case: Case, text: str) -> str:
    """A quotation of readable length, without what must not stand in a note."""
    for reading in case.readings:
        text = unmarked(text, reading.given)
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE].rsplit(' ', 1)[0]} …"


def who(case: Case) -> str:
    """Who it is about, and how far that is certain."""
    name = f"{case.found['name']} ({case.customer_id})" if case.customer_id else "not found yet"
    return f"Customer: {name}, writes in {NAMES[case.tongue.code]}. Identity verified: {'yes' if case.verified else 'no'}."


def quote(case: Case, cue: str) -> str:
    """The customer's own words on the matter: the sentence that calls for a person, and what the request was."""
    if guarded(case):
        return ""
    sentences: list[str] = []
    for reading in case.readings:
        named = [reading.cues[cue]] if cue in reading.cues else []
        sentences += [*named, *(s for t, s in reading.topics.items() if t not in {"thanks", "greeting", "bye", "wants_review"})]
    if cue == "self_harm":
        sentences = [case.reading.cues[cue]]
    parts = [part for each in sentences for part in each.split(BETWEEN)]
    return cut(case, BETWEEN.join(dict.fromkeys(parts)) or case.reading.text)


def mentioned(case: Case) -> list[str]:
    """The amounts, orders and dates that the customer has given."""
    given = [r.given for r in case.readings]
    parts = {
        "amounts": [a for g in given for a in g.amounts],
        "orders": [o for g in given for o in g.orders],
        "dates": [d for g in given for d in g.dates],
    }
    told = [f"{name} {', '.join(dict.fromkeys(values))}" for name, values in parts.items() if values]
    return [f"Mentioned: {'; '.join(told)}."] if told else []


def done(case: Case) -> Sequence[str]:
    """What was done to the account in this conversation."""
    return [DONE[a.tool].format(**a.arguments) for a in case.acts]
