"""What a customer has said, put plainly in English for the colleague who does not read the customer's language."""

from collections.abc import Mapping

from hardcalls.agents.builtin.case import Case

TOLD: Mapping[str, str] = {
    "suicide": "they have thought about killing themselves",
    "not_wake": "they would rather not wake up any more",
    "not_live": "they do not want to live any more",
    "not_go_on": "they do not want to go on",
    "burden": "others would be better off without them",
    "self_injury": "they hurt themselves or fear that they will",
    "gambled": "they have gambled their money away",
    "sold_to_gamble": "they sold what they bought to have money for gambling",
    "secret": "nobody at home knows of it",
    "never_opened": "they never opened an account",
    "never_ordered": "they did not order it",
    "credit_file": "the debt is in their credit file",
    "loan_stopped": "a loan or mortgage was stopped because of it",
    "gave_code": "they gave a code or a password away",
    "code_wanted": "somebody wants them to give away a code or a password",
    "on_the_phone": "the caller is on the phone with them at this moment",
    "sent_money": "they have sent money",
    "executor": "they settle the estate of the person who died (executor)",
    "forced": "they were made to order or to sign against their will",
    "unsafe_contact": "letters, calls or messages are not safe for them",
    "leave_as_is": "nothing is to be changed on the account for now",
    "returned": "goods, or a part of them, were sent back",
    "bad_answers": "they have been given answers that contradict one another",
    "tomorrow": "a payment is due tomorrow",
}


DECEIT = frozenset({"scam", "fraud", "takeover"})
ONLY_WITH: Mapping[str, frozenset[str]] = {
    "not_wake": frozenset({"self_harm"}),
    "burden": frozenset({"self_harm"}),
    "self_injury": frozenset({"self_harm"}),
    "gambled": frozenset({"gambling"}),
    "sold_to_gamble": frozenset({"gambling"}),
    "gave_code": DECEIT,
    "code_wanted": DECEIT,
    "on_the_phone": DECEIT,
    "sent_money": DECEIT,
    "executor": frozenset({"bereavement"}),
    "forced": frozenset({"abuse"}),
    "unsafe_contact": frozenset({"abuse"}),
}
"""What is only told where the customer has spoken of one of these: elsewhere the same words mean less."""
OF_THEMSELVES = frozenset({"forced", "unsafe_contact", "leave_as_is"})
"""What may be told of somebody who is threatened: it leaves the other person out."""


def told(case: Case) -> list[str]:
    """A line for the note; of somebody who is threatened only what does not carry another person into it."""
    cues = {c for r in case.readings for c in r.cues}
    named = {each for r in case.readings for each in r.told if each not in ONLY_WITH or cues & ONLY_WITH[each]}
    if "abuse" in cues:
        named &= OF_THEMSELVES
    return [f"The customer says that {'; that '.join(TOLD[each] for each in TOLD if each in named)}."] if named else []
