"""issue(): who rates what, and in which order."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from hardcalls.people.frame import Spot
from hardcalls.people.lot import Lot
from hardcalls.people.pick import Drawn
from hardcalls.record import Record

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class Card(Record):
    """What one rater sees as one item: one conversation, or a pair that is compared."""

    spots: tuple[Spot, ...]
    """In pairwise mode left and right."""
    stratum: str
    language: str
    chance: float | None
    gold: bool = False
    """Its right answers are known."""
    repeat: int = 0
    """1 where this rater has seen it before."""

    @property
    def name(self) -> str:
        """What tells it from every other card of the same rater."""
        return " ".join((str(self.repeat), *(s.item for s in self.spots)))


class Dealing(Record):
    """How the drawn units are shared out."""

    raters: tuple[str, ...]
    overlap: int
    """How many units several raters get; each of the others goes to one."""
    several: int
    """How many raters that is."""
    repeats: Share = 0.0
    """Of each rater's cards, those that come twice."""
    pairwise: bool = False


def issue(drawn: Sequence[Drawn], gold: Sequence[Spot], lot: Lot, dealing: Dealing) -> dict[str, tuple[Card, ...]]:
    """Each rater's cards in the order in which they see them.

    What is known beforehand (`gold`) goes to everybody beside what was drawn for them. The conversations of one scenario
    lie as far apart as there are other scenarios between them, as do the two times of what is repeated: half the cards or more.
    """
    hands: dict[str, list[Drawn]] = {r: [] for r in dealing.raters}
    seats = len(dealing.raters)
    turn = 0
    for place, unit in enumerate(lot.shuffled(drawn, "deal", key=_name)):
        several = dealing.several if place < dealing.overlap else 1
        for seat in range(several):
            hands[dealing.raters[(turn + seat) % seats]].append(unit)
        turn += several
    known = {s.item for s in gold}
    chances = {s.item: d for d in drawn for s in d.spots}
    cards = {}
    for rater, hand in hands.items():
        there = {s.item for d in hand for s in d.spots}
        more = [_known(s, chances.get(s.item)) for s in gold if s.item not in there]
        cards[rater] = _repeated(_ordered([*hand, *more], known, lot, rater, dealing), lot, rater, dealing.repeats)
    return cards


def _known(spot: Spot, drawn: Drawn | None) -> Drawn:
    """A conversation whose answers are known; what was drawn for another rater keeps its chance."""
    return Drawn(
        name=f"gold {spot.item}",
        spots=(spot,),
        stratum=drawn.stratum if drawn else "",
        language=drawn.language if drawn else "",
        chance=drawn.chance if drawn else None,
    )


def _name(unit: Drawn) -> str:
    return unit.name


def _ordered(hand: Sequence[Drawn], known: set[str], lot: Lot, rater: str, dealing: Dealing) -> list[Card]:
    """A round for each conversation of a unit, each round in the same order; which of them comes first is random."""
    units = lot.shuffled(hand, "seen", rater, key=_name)
    cards: dict[int, list[Card]] = {}
    rounds = max((len(d.spots) for d in units), default=1)
    for unit in units:
        spots = lot.shuffled(unit.spots, "side", rater, unit.name, key=lambda s: s.arm)
        gold = all(s.item in known for s in spots)
        if dealing.pairwise:
            cards.setdefault(0, []).append(_card(unit, spots, gold=gold))
            continue
        alone = lot.below(rounds, "round", rater, unit.name) if len(spots) == 1 else 0
        for number, spot in enumerate(spots):
            cards.setdefault(alone + number, []).append(_card(unit, [spot], gold=spot.item in known))
    return [c for number in sorted(cards) for c in cards[number]]


def _card(unit: Drawn, spots: Sequence[Spot], *, gold: bool) -> Card:
    return Card(spots=tuple(spots), stratum=unit.stratum, language=unit.language, chance=unit.chance, gold=gold)


def _repeated(cards: list[Card], lot: Lot, rater: str, share: float) -> tuple[Card, ...]:
    """The same cards with a share of them a second time, half of all cards later or more."""
    half = len(cards) // 2
    chosen = lot.shuffled(range(half), "again", rater, key=lambda i: cards[i].name)[: round(share * len(cards))]
    # Behind which of the cards each second time comes: the first of all is followed by the most of them.
    behind = {i: i + half + lot.below(len(cards) - half - i, "behind", rater, cards[i].name) for i in chosen}
    seen = []
    for place, card in enumerate(cards):
        seen.append(card)
        seen += [msgspec.structs.replace(cards[i], repeat=1) for i in sorted(behind) if behind[i] == place]
    return tuple(seen)
