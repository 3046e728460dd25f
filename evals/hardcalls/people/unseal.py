"""unseal(): ballots and the key to them become labels of conversations that have their names again."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from hardcalls.errors import ImportFileError
from hardcalls.label import DUE, Label, State
from hardcalls.people.ballot import TIE, Answer, Ballot, Filled
from hardcalls.people.issue import Card
from hardcalls.people.key import Issued, Key
from hardcalls.record import Record


class Returned(Record):
    """A ballot, and the file that it came in."""

    ballot: Ballot
    file: str


class Unsealed(Record):
    """The labels of a round, and what was asked and not answered."""

    labels: tuple[Label, ...]
    left_out: dict[str, int] = {}
    """By reason, how many answers there are none of."""
    first: dict[str, str] = {}
    """By reason, where the first of them is: in a ballot, as its page counts conversations."""
    notes: tuple[str, ...] = ()


def unseal(returned: Sequence[Returned], key: Key) -> Unsealed:
    """Every answer of every rater, and the answers that were known; ImportFileError for a ballot that this key is not of."""
    commitment = key.commitment
    latest: dict[str, Returned] = {}
    notes: list[str] = []
    for one in returned:
        _fits(one, key, commitment)
        name = one.ballot.assignment
        kept = latest.get(name)
        if kept:
            one, older = _later(kept, one)  # noqa: PLW2901  (from here on it is the one that counts)
            notes.append(f"{older.file} is an older state of {one.file}; the newer one counts")
        latest[name] = one
    labels = list(key.gold) if latest else []
    left_out: Counter[str] = Counter()
    first: dict[str, str] = {}
    for issued in key.issued:
        if issued.assignment in latest:
            labels += _labels(latest[issued.assignment], issued, key, left_out, first)
        else:
            left_out["not handed in"] += len(issued.items) * len(key.criteria)
            notes.append(f"nothing from {issued.rater} is there yet")
    return Unsealed(labels=tuple(labels), left_out=dict(sorted(left_out.items())), first=first, notes=tuple(notes))


def _later(one: Returned, two: Returned) -> tuple[Returned, Returned]:
    """The newer of two states of one ballot, and the older."""
    if one.ballot.revision == two.ballot.revision and one.ballot != two.ballot:
        both = f"{one.file} and {two.file} are both revision {one.ballot.revision} of what {one.ballot.rater} filled in"
        raise ImportFileError(f"{both}, and differ; ask which one counts, and give only that")
    return (two, one) if two.ballot.revision > one.ballot.revision else (one, two)


def _fits(one: Returned, key: Key, commitment: str) -> None:
    """ImportFileError unless a ballot is one of this key, whole and unchanged."""
    ballot = one.ballot
    issued = next((i for i in key.issued if i.assignment == ballot.assignment), None)
    if issued is None:
        raise ImportFileError(
            f"{one.file}: this ballot is of another round of grading; give --key the key.json that was made with it"
        )
    if ballot.commitment != commitment:
        what = f"its page was made with a key whose SHA-256 is {ballot.commitment}, and this one's is {commitment}"
        raise ImportFileError(f"{one.file}: {what}; the key was changed since, or the ballot: use the key as it was written")
    if ballot.rater != issued.rater or ballot.mode != key.mode or ballot.rubric != key.rubric.reference:
        sent = f"{ballot.rater!r}, {ballot.mode}, {ballot.rubric}"
        asked = f"{issued.rater!r}, {key.mode}, {key.rubric.reference}"
        raise ImportFileError(
            f"{one.file}: it says {sent}, and what was sent out says {asked}; ask for the export of the page itself"
        )
    for problem in _problems(ballot, issued, key):
        raise ImportFileError(f"{one.file}: {problem}; ask for the export of the page itself")


def _problems(ballot: Ballot, issued: Issued, key: Key) -> Iterator[str]:
    """What no page writes."""
    known = {s.item: s.card for s in issued.items}
    for name, count in Counter(f.item for f in ballot.items).items():
        if name not in known:
            yield f"the item {name} was not given to {ballot.rater}"
        elif count > 1:
            yield f"the item {name} is there twice"
    for filled in ballot.items:
        for name, count in Counter(a.criterion for a in filled.answers).items():
            if count > 1:
                yield f"item {filled.item} answers {name} twice"
        for answer in filled.answers:
            if wrong := _wrong(answer, key):
                yield f"item {filled.item}, {wrong}"


def _wrong(answer: Answer, key: Key) -> str:
    criterion = key.rubric.criterion(answer.criterion)
    if criterion is None or answer.criterion not in key.criteria:
        return f"{answer.criterion!r} is a criterion that was not asked"
    if (answer.value is not None) != (answer.state == "given"):
        return f"{answer.criterion}: its value is {answer.value!r} and its state {answer.state!r}"
    sided = isinstance(answer.value, str)
    if answer.value is not None and sided != (key.mode == "pairwise"):
        return f"{answer.criterion}: {answer.value!r} is no answer to a question of mode {key.mode}"
    if isinstance(answer.value, int) and not 0 <= answer.value <= criterion.top:
        return f"{answer.criterion}: {answer.value} is off the scale, which goes from 0 to {criterion.top}"
    return ""


def _labels(one: Returned, issued: Issued, key: Key, left_out: Counter[str], first: dict[str, str]) -> Iterable[Label]:
    filled = {f.item: f for f in one.ballot.items}
    for number, sealed in enumerate(issued.items, 1):
        made = _Made(sealed.card, filled.get(sealed.item), key, rater=issued.rater, source=f"ballot {one.file}")
        labels = made.labels
        yield from labels
        silent = len(key.criteria) - sum(x.criterion != DUE for x in labels)
        if silent:
            left_out["not answered"] += silent
            first.setdefault("not answered", f"{one.file}, conversation {number}")


class _Made:
    """The labels of one item of one rater."""

    def __init__(self, card: Card, filled: Filled | None, key: Key, *, rater: str, source: str) -> None:
        self._card, self._filled, self._key = card, filled, key
        self._rater, self._source = rater, source

    @property
    def labels(self) -> list[Label]:
        filled = self._filled
        if filled is None:
            return []
        if filled.skipped:
            return [self._label(c, state="skipped", comment=_joined(filled.reason, filled.comment)) for c in self._key.criteria]
        answers = [a for a in filled.answers if a.state]
        seconds = round(filled.seconds / len(answers), 3) if answers and filled.seconds else None
        found = [self._answer(a, filled, seconds) for a in answers]
        marks = sorted({(d.side, d.turn) for d in filled.due if d.side < len(self._card.spots)})
        found += [self._label(DUE, value=1, turn=turn, side=side) for side, turn in marks]
        if filled.none_due:
            free = [side for side in range(len(self._card.spots)) if not any(s == side for s, _ in marks)]
            found += [self._label(DUE, value=0, side=side) for side in free]
        return found

    def _answer(self, answer: Answer, filled: Filled, seconds: float | None) -> Label:
        quotes = (f"[turn {q.turn}: “{q.text}”]" for q in answer.quotes)
        comment = _joined(answer.comment, *quotes, filled.comment)
        state: State = "given" if answer.state == "given" else "not_applicable"
        return self._label(answer.criterion, value=self._named(answer.value), state=state, comment=comment, seconds=seconds)

    def _named(self, value: int | str | None) -> int | str | None:
        """A side by the name of the agent that stood there."""
        if not isinstance(value, str) or value == TIE:
            return value
        left, right = self._card.spots
        return left.arm if value == "left" else right.arm

    def _label(
        self,
        criterion: str,
        *,
        value: int | str | None = None,
        state: State = "given",
        comment: str = "",
        seconds: float | None = None,
        turn: int | None = None,
        side: int | None = None,
    ) -> Label:
        card, at = self._card, self._filled.at if self._filled else ""
        spot = card.spots[side or 0]
        compared = self._key.mode == "pairwise" and side is None
        asked = self._key.rubric.criterion(criterion)
        names = sorted(s.arm for s in card.spots)
        return Label(
            item=f"{spot.scenario}/{spot.trial}" if compared else spot.item,
            rater=self._rater,
            criterion=criterion,
            value=value,
            state=state,
            scale=None if compared else (0, asked.top if asked else 1),
            turn=turn,
            pair=(names[0], names[1]) if compared else None,
            language=card.language,
            stratum=card.stratum,
            chance=card.chance,
            repeat=card.repeat,
            at=at,
            seconds=seconds,
            comment=comment,
            rubric=self._key.rubric.reference,
            source=self._source,
        )


def _joined(*texts: str) -> str:
    return "\n".join(t for t in (text.strip() for text in texts) if t)
