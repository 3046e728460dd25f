"""A judge of two conversations: which of them was better, one criterion at a time, names and styles masked."""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, Protocol

from hardcalls import store
from hardcalls.endpoints.question import Question
from hardcalls.errors import CrashError, EndpointError
from hardcalls.judges import answer, mask
from hardcalls.judges.exhibit import Exhibit, exhibit_of
from hardcalls.judges.gathered import gathered
from hardcalls.judges.judge import GIVE_UP_AFTER, UNREACHABLE, RubricJudge, seed_of
from hardcalls.judges.prompt import blanks_of, filled, language_named, prompt_of
from hardcalls.preference import Answer, Paired, Preference, Quoted
from hardcalls.rubric import Criterion
from hardcalls.score import Case
from hardcalls.talk import Reply
from hardcalls.transcript import Message, Usage

VERSION = 1
"""Of how an answer about two is read: raise it when the same answer comes to another one."""
PLACES: tuple[Literal["first", "second"], ...] = ("first", "second")
VALUES: tuple[Literal["first", "second", "equal"], ...] = (*PLACES, "equal")
WHICH = {"conversation": {"type": "string", "enum": list(PLACES)}}
WHOLE = "WHOLE"
"""The criterion of judges who prefer a conversation as a whole."""
Choice = Literal["one", "two", "tie"]


class PairJudge:
    """Asks the model behind a rubric's judge which of two conversations was better, for each of its criteria."""

    def __init__(self, judge: RubricJudge, *, names: Iterable[str] = ()) -> None:
        """Take a judge's model and criteria, of all of a rubric's only the scales; `names` may identify an agent and are masked."""
        every = len(judge.criteria) == len(judge.rubric.criteria)
        scales = tuple(c for c in judge.criteria if c.kind == "scale")
        self.name, self.rubric = judge.name, judge.rubric.reference
        self.criteria = scales if every and scales else judge.criteria
        self._judge, self._names = judge, tuple(sorted(set(names)))
        self._prompt = prompt_of("preference")
        versions = [VERSION, mask.VERSION, answer.VERSION]
        self.instrument = store.fingerprint([judge.instrument, self._prompt.reference, versions])
        self._unreached = 0

    async def pair(self, baseline: Case, candidate: Case) -> Paired:
        """Which was better by each criterion, asked in both orders.

        EndpointError where asking is pointless, BudgetSpent where a question would be one too many.
        """
        one, two = self._exhibits(baseline, candidate)
        asked = [(c, *order) for c in self.criteria for order in ((one, two), (two, one))]
        taken = await gathered(self._ask(c, first, second, baseline) for c, first, second in asked)
        found, usage = [a for a, _ in taken], Usage()
        for _, used in taken:
            usage = usage.plus(used)
        both = zip(self.criteria, found[::2], found[1::2], strict=True)
        return Paired(rows=tuple(_row(baseline, c.id, forth, back, counts=c.counts) for c, forth, back in both), usage=usage)

    async def prefer(self, one: Case, two: Case) -> Choice | None:
        """Which was better by more of the criteria that count, in this order alone; None where what is missing could turn it."""
        first, second = self._exhibits(one, two)
        asked = [c for c in self.criteria if c.counts] or self.criteria
        found = [a for a, _ in await gathered(self._ask(c, first, second, one) for c in asked)]
        worth = {"first": -1, "equal": 0, "second": 1}
        side = sum(worth[a.better] for a in found if a.better)
        lacking = sum(a.better is None for a in found)
        if lacking and abs(side) <= lacking:
            return None
        return "two" if side > 0 else "one" if side < 0 else "tie"

    async def aclose(self) -> None:
        """Close what the judge has open."""
        await self._judge.aclose()

    def question(self, criterion: Criterion, first: Exhibit, second: Exhibit, case: Case) -> Question:
        """What the model is asked about two conversations in one order."""
        company = first.company if criterion.dimension == "correctness" else ""
        blanks = blanks_of(criterion) | {
            "first": first.transcript,
            "second": second.transcript,
            "company": f"\nThe company's rules, in the same form:\n{company}\n" if company else "",
            "transcript_language": language_named(first.language),
            "judge_language": language_named(self._judge.language),
        }
        return Question(
            system=filled(self._prompt.system, blanks),
            messages=(Message(role="user", content=filled(self._prompt.user, blanks)),),
            seed=seed_of(f"prefer:{criterion.id}", case.transcript.scenario, case.transcript.trial),
            trial=case.transcript.trial,
            schema=answer.schema_of(VALUES, field="better", also=WHICH),
            temperature=0.0,
        )

    def _exhibits(self, one: Case, two: Case) -> tuple[Exhibit, Exhibit]:
        names = {*self._names, one.transcript.agent, two.transcript.agent}
        return exhibit_of(mask.masked(one, names=names)), exhibit_of(mask.masked(two, names=names))

    async def _ask(self, criterion: Criterion, first: Exhibit, second: Exhibit, case: Case) -> tuple[Answer, Usage]:
        reply = await self._judge.model.ask(self.question(criterion, first, second, case))
        if not isinstance(reply, Reply):
            told = f"answered with {type(reply).__name__}, which is no hardcalls.Reply"
            raise CrashError(f"the model behind the judge {self.name!r} {told}; mend it and ask again")
        fault = reply.fault
        if fault and not fault.recovered:
            self._give_up_if_unreached(fault.kind, fault.evidence)
            return Answer(state="missing", reason=f"{fault.kind}: {fault.evidence}"), reply.usage
        self._unreached = 0
        return read(reply.content, first=first, second=second), reply.usage

    def _give_up_if_unreached(self, kind: str, evidence: str) -> None:
        """EndpointError when one question after another never reaches the judge, of several conversations."""
        self._unreached = self._unreached + 1 if kind in UNREACHABLE else 0
        if self._unreached >= GIVE_UP_AFTER * 2 * len(self.criteria):
            raise EndpointError(
                f"the judge {self.name!r} cannot be reached: {evidence}. Check its address and that the server is running; with "
                "--cache DIR the same command asks only what was not answered"
            )


class Chooser(Protocol):
    """A judge of one's own who prefers one of two conversations as a whole; None where it cannot say."""

    async def prefer(self, one: Case, two: Case) -> Choice | None: ...


class Choosing:
    """The same for a judge of one's own: asked in both orders, its conversations masked."""

    def __init__(self, name: str, chooser: Chooser, *, instrument: str, names: Iterable[str] = ()) -> None:
        self.name, self.instrument, self.rubric = name, instrument, ""
        self._chooser, self._names = chooser, tuple(names)

    async def pair(self, baseline: Case, candidate: Case) -> Paired:
        """Which was better as a whole; CrashError for an answer that is none."""
        names = {*self._names, baseline.transcript.agent, candidate.transcript.agent}
        one, two = mask.masked(baseline, names=names), mask.masked(candidate, names=names)
        forth, back = await gathered(self._chooser.prefer(*order) for order in ((one, two), (two, one)))
        return Paired(rows=(_row(baseline, WHOLE, self._answer(forth), self._answer(back)),))

    async def aclose(self) -> None:
        """Close what the judge has open."""
        close = getattr(self._chooser, "aclose", None)
        if close:
            await close()

    def _answer(self, choice: Any) -> Answer:
        if choice is None:
            return Answer(state="missing", reason="the judge could not say")
        places: dict[Any, Literal["first", "second", "equal"]] = {"one": "first", "two": "second", "tie": "equal"}
        if choice not in places:
            raise CrashError(f"the judge {self.name!r} prefers {choice!r}, which is none of one, two and tie; mend its `prefer`")
        return Answer(state="given", better=places[choice])


def _row(case: Case, criterion: str, forth: Answer, back: Answer, *, counts: bool = True) -> Preference:
    return Preference(
        scenario=case.transcript.scenario,
        trial=case.transcript.trial,
        unit=case.scenario.unit,
        criterion=criterion,
        baseline_first=forth,
        candidate_first=back,
        counts=counts,
    )


def read(text: str, *, first: Exhibit, second: Exhibit) -> Answer:
    """What an answer about two conversations comes to.

    `missing`: it cannot be read. `unsupported`: it quotes what is not in the conversation that it names, or prefers one and
    quotes nothing.
    """
    table = answer.table_of(text)
    if isinstance(table, answer.Unreadable):
        return Answer(state="missing", reason=table.why)
    said = table.get("better")
    better = next((v for v in VALUES if isinstance(said, str) and said.strip().lower() == v), None)
    if better is None:
        return Answer(state="missing", reason=f"`better` is {str(said)[:80]!r}, and neither first, second nor equal")
    reason = answer.reason_of(table)
    cited = _quoted(table.get("quotes") or [], {"first": first, "second": second}, said=f"(the judge said {better}: {reason})")
    if isinstance(cited, Answer):
        return cited
    if better != "equal" and not cited:
        return Answer(state="unsupported", reason=f"nothing is quoted (the judge said {better}: {reason})")
    return Answer(state="given", better=better, reason=reason, quotes=cited)


def _quoted(quotes: Any, exhibits: Mapping[str, Exhibit], *, said: str) -> tuple[Quoted, ...] | Answer:
    """The quotes, each from the conversation that it names; or the answer without a value that they make of it."""
    if not isinstance(quotes, list) or not all(isinstance(q, dict) for q in quotes):
        return Answer(state="missing", reason="`quotes` is not a list of quotes with their conversation")
    named = [(str(q.get("conversation", "")).strip().lower(), q) for q in quotes]
    if any(place not in PLACES for place, _ in named):
        return Answer(state="missing", reason="a quote names neither the first nor the second conversation")
    cited: list[Quoted] = []
    for place in PLACES:
        found = answer.quotes_of({"quotes": [q for where, q in named if where == place]}, exhibits[place])
        if isinstance(found, answer.Unreadable):
            return Answer(state="missing", reason=found.why)
        known, invented = found
        if invented:
            return Answer(state="unsupported", reason=f"not in the {place} conversation: {invented[0][:80]!r} {said}")
        cited += (Quoted(conversation=place, turn=c.turn, text=c.text) for c in known)
    return tuple(cited)
