"""A judge: a model that is asked about one conversation, one criterion at a time, and what its answers come to."""

import hashlib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Protocol

from hardcalls import store
from hardcalls.endpoints.question import Question
from hardcalls.endpoints.settings import UNHEARD
from hardcalls.errors import ConfigError, CrashError, EndpointError
from hardcalls.fault import Fault
from hardcalls.judges import answer
from hardcalls.judges.exhibit import VERSION as SHOWN
from hardcalls.judges.exhibit import Exhibit, exhibit_of
from hardcalls.judges.gathered import gathered
from hardcalls.judges.prompt import blanks_of, filled, language_named, prompt_of
from hardcalls.record import Record
from hardcalls.rubric import Criterion, Rubric
from hardcalls.score import Assessment, Case
from hardcalls.sheet import Mark, Sheet, in_order, without
from hardcalls.talk import Reply
from hardcalls.transcript import Message, Usage

GIVE_UP_AFTER = 3
"""So many conversations in a row of which no question reached the judge mean that none will."""
UNREACHABLE = frozenset({"connection", "dns"})
UNREADABLE, REFUSED, LOST = "judge_unreadable", "judge_refused", "judge_unreachable"
# What is an agent's fault when an agent is asked is none of the agent's when a judge is.
OURS = {"content_filter": REFUSED, "refusal": REFUSED, "bot_error": LOST, "bot_timeout": LOST}
NEEDED = "At least one is needed; for something that is missing, quote what called for it."
NONE_FOR_ZERO = "At least one is needed, unless the value is 0: then give none."
NONE_THEN = f' With "{answer.NOT_APPLICABLE}", give none.'


class Asked(Protocol):
    """The model behind a judge: an endpoint, or an object of one's own."""

    async def ask(self, question: Question) -> Reply: ...


class _Taken(Record):
    """What came of asking about one criterion."""

    mark: Mark
    fault: Fault | None = None
    reached: bool = True
    usage: Usage = Usage()


class RubricJudge:
    """Fills in a rubric for one conversation after another. Any number can be judged at once."""

    def __init__(
        self,
        name: str,
        model: Asked,
        *,
        rubric: Rubric,
        described: Mapping[str, Any],
        criteria: Sequence[str] = (),
        language: str = "",
        close: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """Make one that asks `model`, for these criteria (by id; for all without any).

        `described` is what the model is and how it is asked, as it may be shown: its spec and its settings. `language` is the
        one that the judge answers in; the rubric's without it. ConfigError for a criterion that the rubric does not have.
        """
        unknown = sorted(set(criteria) - {c.id for c in rubric.criteria})
        if unknown:
            known = ", ".join(c.id for c in rubric.criteria)
            raise ConfigError(f"the judge {name!r}: the rubric {rubric.id!r} has no criterion {unknown[0]!r}; it has {known}")
        self.name, self.rubric = name, rubric
        self.criteria = tuple(c for c in rubric.criteria if not criteria or c.id in criteria)
        self.model, self._close = model, close
        self.language = language or rubric.language
        self._prompt = prompt_of("criterion")
        heard = {k: v for k, v in described.items() if k not in UNHEARD}
        self.instrument = store.fingerprint([heard, self._prompt.reference, answer.VERSION, SHOWN, self.language, rubric.reference])
        """What a licence is given for: the model, how it is asked, the prompt and the rubric."""
        self._unreached = 0

    def __repr__(self) -> str:
        return f"RubricJudge({self.name!r}, {self.rubric.reference}, {self.model!r})"

    @property
    def fingerprint(self) -> str:
        """The instrument; with some of the criteria only, these as well, so that others are asked when they are wanted."""
        asked = ",".join(c.id for c in self.criteria)
        return self.instrument if len(self.criteria) == len(self.rubric.criteria) else f"{self.instrument}:{asked}"

    async def judge(self, case: Case) -> Assessment:
        """A sheet with a mark for each criterion; what went wrong with the judge is among its faults.

        EndpointError where asking is pointless, BudgetSpent where a question would be one too many.
        """
        exhibit = exhibit_of(case)
        first, *others = self.criteria
        # The first alone: all have the transcript in front, and a provider that has read it once charges less for it.
        taken = [await self._ask(first, case, exhibit), *await gathered(self._ask(c, case, exhibit) for c in others)]
        self._give_up_if_unreached(taken)
        usage = Usage()
        for one in taken:
            usage = usage.plus(one.usage)
        sheet = Sheet(
            rater=self.name,
            kind="judge",
            rubric=self.rubric.reference,
            marks=in_order(self.rubric, tuple(t.mark for t in taken)),
            caps=self.rubric.caps,
            instrument=self.instrument,
            usage=usage,
        )
        return Assessment(sheet=sheet, faults=self._faults(taken))

    async def aclose(self) -> None:
        """Close what was opened for it."""
        if self._close:
            await self._close()

    def question(self, criterion: Criterion, case: Case, exhibit: Exhibit) -> Question:
        """What the model is asked about one criterion of one conversation."""
        company = exhibit.company if criterion.dimension == "correctness" else ""
        blanks = blanks_of(criterion) | {
            "transcript": exhibit.transcript,
            "company": f"\nThe company's rules, in the same form:\n{company}\n" if company else "",
            "transcript_language": language_named(exhibit.language),
            "judge_language": language_named(self.language),
            "quotes": (NONE_FOR_ZERO if criterion.kind == "flag" else NEEDED) + (NONE_THEN if criterion.not_applicable else ""),
            "values": ", ".join(f'"{v}"' for v in answer.values_of(criterion)),
        }
        transcript = case.transcript
        return Question(
            system=filled(self._prompt.system, blanks),
            messages=(Message(role="user", content=filled(self._prompt.user, blanks)),),
            seed=seed_of(criterion.id, transcript.scenario, transcript.trial),
            trial=transcript.trial,
            schema=answer.schema_of(answer.values_of(criterion)),
            temperature=0.0,
        )

    async def _ask(self, criterion: Criterion, case: Case, exhibit: Exhibit) -> _Taken:
        reply = await self.model.ask(self.question(criterion, case, exhibit))
        if not isinstance(reply, Reply):
            told = f"answered with {type(reply).__name__}, which is no hardcalls.Reply"
            raise CrashError(f"the model behind the judge {self.name!r} {told}; mend it and judge again")
        fault = reply.fault
        if fault and not fault.recovered:
            lost = without(criterion, "missing", reason=f"{fault.kind}: {fault.evidence}")
            kind = OURS.get(fault.kind) or (LOST if fault.blame == "infrastructure" else UNREADABLE)
            found = Fault(kind=kind, evidence=f"{fault.kind}: {fault.evidence}")
            return _Taken(mark=lost, fault=found, reached=fault.kind not in UNREACHABLE, usage=reply.usage)
        mark = answer.read(reply.content, criterion=criterion, exhibit=exhibit)
        unread = Fault(kind=UNREADABLE, evidence=mark.reason) if mark.state == "missing" else None
        return _Taken(mark=mark, fault=unread, usage=reply.usage)

    def _faults(self, taken: Sequence[_Taken]) -> tuple[Fault, ...]:
        """One fault of each kind, with how many criteria are missing for it."""
        kinds: dict[str, list[str]] = {}
        first: dict[str, str] = {}
        for one in taken:
            if one.fault:
                kinds.setdefault(one.fault.kind, []).append(one.mark.criterion)
                first.setdefault(one.fault.kind, one.fault.evidence)
        return tuple(
            Fault(kind=kind, evidence=f"the judge {self.name!r}, {_listed(lost)} of {len(taken)} criteria: {first[kind]}")
            for kind, lost in sorted(kinds.items())
        )

    def _give_up_if_unreached(self, taken: Sequence[_Taken]) -> None:
        """EndpointError when one conversation after another never reaches the judge."""
        if any(t.reached for t in taken):
            self._unreached = 0
            return
        self._unreached += 1
        if self._unreached >= GIVE_UP_AFTER:
            raise EndpointError(
                f"the judge {self.name!r} cannot be reached: {taken[-1].mark.reason}. Check its address and that the server is "
                "running; what has been judged is kept, and the same command goes on with the rest"
            )


def seed_of(criterion: str, scenario: str, trial: int) -> int:
    """Another for each criterion, scenario and trial, the same whenever they are."""
    digest = hashlib.sha256(f"judge:{criterion}:{scenario}:{trial}".encode()).digest()
    return int.from_bytes(digest[:4]) >> 1


def _listed(criteria: Sequence[str]) -> str:
    """How many, and the first of them by name, as in `4 (E1, E2, E3, …)`."""
    shown = ", ".join(criteria[:3])
    return f"{len(criteria)} ({shown}{', …' if len(criteria) > 3 else ''})"  # noqa: PLR2004  (as many as are shown)
