"""Recorded chats for W2 and W3: eight turns, sixteen messages, about 2.2 KB each, one JSON line a chat; no two alike."""

import random
from pathlib import Path

import msgspec

TURNS = 8
CUSTOMER = (
    "Hello, the refund for order {n} has not arrived, and it was promised for last week.",
    "I have the return receipt from the shop, its number is {n}, dated the fourth.",
    "That is the third time I ask. Why is the instalment of {n} still in the app?",
    "I pay on time every month, and now there is a reminder about order {n}.",
    "Could you check whether the shop has confirmed parcel {n} by now?",
    "What happens with the due date of bill {n} while you look into it?",
    "My card was charged again for {n}, although the order is cancelled.",
    "All right. Will I get a message about {n} when it is done?",
)
AGENT = (
    "I can see order {n} on your account. The shop has confirmed the return, and the amount is taken off the next bill you get.",
    "I am sorry that this took so long. I have asked the shop about {n} again, and the payment is on hold until they answer us.",
    "The reminder for {n} was sent before the return was booked. There is no fee, and you do not need to do anything about it.",
    "Thank you for the receipt. With its number {n} I could find the parcel, and the refund goes to the card that you paid with.",
    "The due date of {n} moves by thirty days while this is open, so nothing is owed until then, and no reminder is sent either.",
    "You get a message as soon as {n} is settled. If the amount looks wrong then, write here and somebody looks at it again.",
)


def write(path: Path, *, count: int, seed: int = 0) -> Path:
    """So many chats in one file."""
    chance, encode = random.Random(seed), msgspec.json.Encoder().encode
    with path.open("wb") as file:
        for index in range(count):
            file.write(encode({"id": f"chat-{index:06d}", "messages": _messages(chance)}) + b"\n")
    return path


def _messages(chance: random.Random) -> list[dict[str, str]]:
    found: list[dict[str, str]] = []
    for line in chance.sample(CUSTOMER, TURNS):
        number = chance.randrange(10_000, 1_000_000)
        found.append({"role": "user", "content": line.format(n=number)})
        found.append({"role": "assistant", "content": chance.choice(AGENT).format(n=number)})
    return found
