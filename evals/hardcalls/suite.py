"""A suite: a versioned set of scenarios. parse() makes one from texts; check() finds what is wrong with its meaning."""

import re
import warnings
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from hardcalls.decode import Document, Path, Problem, convert, parse_toml, parse_yaml
from hardcalls.errors import SuiteError
from hardcalls.part import flaw, part_problems
from hardcalls.record import Record
from hardcalls.scenario import CLOSING, END, Branching, Fact, Scenario, Simulated, Step, When


class About(Record):
    """What `suite.toml` says."""

    id: str
    version: str
    title: str
    licence: str
    provenance: str
    description: str = ""
    languages: tuple[str, ...] = ()
    canary: str = ""
    """A string that no training set should hold: finding it in a model's output means that the suite has leaked."""


class Suite(Record):
    """What is replayed."""

    about: About
    scenarios: tuple[Scenario, ...]
    """Sorted by id."""

    @property
    def id(self) -> str:
        """The suite's id."""
        return self.about.id


class Loaded(Record):
    """A suite with the documents it was read from, so that problems can name lines."""

    suite: Suite
    documents: dict[str, Document]
    """By scenario id."""


def parse(texts: Mapping[str, str]) -> Loaded:
    """A suite from the texts of its files by name; SuiteError with every problem of every file."""
    problems: list[Problem] = []
    about: About | None = None
    documents: dict[str, Document] = {}
    scenarios: dict[str, Scenario] = {}
    for name in sorted(texts):
        parsed = parse_toml(texts[name], name) if name.endswith(".toml") else parse_yaml(texts[name], name)
        if isinstance(parsed, Problem):
            problems.append(parsed)
            continue
        record: About | Scenario | tuple[Problem, ...]
        record = convert(parsed, About) if name.endswith(".toml") else convert(parsed, Scenario)
        match record:
            case About():
                about = record
            case Scenario():
                if record.id in documents:
                    first = documents[record.id]
                    problems.append(
                        parsed.problem(("id",), f"{record.id!r} is also the id of {first.file}; ids are unique in a suite")
                    )
                documents[record.id], scenarios[record.id] = parsed, record
                problems.extend(check(record, parsed))
            case _:
                problems.extend(record)
    if not any(name.endswith(".toml") for name in texts):
        what = "is missing; it says the suite's id, version, title, licence and provenance"
        problems.append(Problem(file="suite.toml", line=0, field="", message=what))
    if problems:
        raise SuiteError("\n".join(p.text for p in problems))
    assert about is not None
    if not scenarios:
        raise SuiteError(
            f"the suite {about.id!r} has no scenarios; add one under scenarios/ (`hardcalls init` writes two to start from)"
        )
    ordered = tuple(scenarios[i] for i in sorted(scenarios))
    return Loaded(suite=Suite(about=about, scenarios=ordered), documents=documents)


def check(scenario: Scenario, document: Document) -> tuple[Problem, ...]:
    """What a scenario says that cannot be meant: loose ends, windows on nothing, facts without a type, broken patterns."""
    return (
        *_step_problems(scenario, document),
        *part_problems(scenario, document),
        *_cue_problems(scenario, document),
        *_fact_problems(scenario, document),
        *_assertion_problems(scenario, document),
        *_pattern_problems(document, document.value, ()),
    )


def _step_place(scenario: Scenario, index: int) -> Path:
    """Where a step stands in its file."""
    return ("customer", "opening") if isinstance(scenario.customer, Simulated) else ("customer", "steps", index)


def _step_problems(scenario: Scenario, document: Document) -> Iterator[Problem]:
    if isinstance(scenario.customer, Simulated):
        return
    ids = [s.id for s in scenario.steps]
    branching = isinstance(scenario.customer, Branching)
    reached = _reachable(scenario.steps) if branching else set(ids)
    for index, step in enumerate(scenario.steps):
        place: Path = ("customer", "steps", index)
        if step.id == END:
            yield document.problem((*place, "id"), f"`{END}` means that the customer leaves; give the step another name")
        if step.id in ids[:index]:
            yield document.problem((*place, "id"), f"the step {step.id!r} is there twice")
        if step.id not in reached:
            yield document.problem(place, f"the step {step.id!r} can never be said: no branch leads to it")
        if not branching and (step.next or step.otherwise):
            yield document.problem(place, "a scripted customer says its steps in order; for branches write `kind: branching`")
        yield from _branch_problems(step, place, document=document, ids=ids)


def _branch_problems(step: Step, place: Path, *, document: Document, ids: Sequence[str]) -> Iterator[Problem]:
    targets: list[tuple[Path, str]] = [((*place, "next", i, "go"), b.go) for i, b in enumerate(step.next)]
    if step.otherwise is not None:
        targets.append(((*place, "otherwise"), step.otherwise))
    for path, go in targets:
        if go not in ids and go != END:
            yield document.problem(path, f"there is no step {go!r}; steps: {', '.join(ids)}, or `{END}`")
    for i, branch in enumerate(step.next):
        given = _given(branch.when)
        at: Path = (*place, "next", i)
        if not given:
            yield document.problem((*at, "when"), "this branch says nothing of what the agent must have done")
        elif any(b.when == branch.when for b in step.next[:i]):
            yield document.problem(at, "this branch can never fire: an earlier one has the same condition")
        elif any(_covers(b.when, branch.when) for b in step.next[:i]):
            yield document.problem(at, "this branch can never fire: an earlier one asks for less; put this one before it")
        elif branch.when.called and branch.when.called in {branch.when.not_called, branch.when.refused}:
            yield document.problem((*at, "when"), f"{branch.when.called!r} cannot both have succeeded and not")


def _given(when: When) -> dict[str, object]:
    """Each thing that a condition asks."""
    asked = {f: getattr(when, f) for f in when.__struct_fields__ if f != "state" and getattr(when, f) is not None}
    return asked | {f"state.{path}": value for path, value in when.state.items()}


def _covers(earlier: When, later: When) -> bool:
    """Whether the earlier condition holds wherever the later does; after a handoff only those that ask for one are looked at."""
    return _given(earlier).items() <= _given(later).items() and not (later.handed_over and not earlier.handed_over)


def _reachable(steps: tuple[Step, ...]) -> set[str]:
    by_id = {s.id: s for s in steps}
    reached: set[str] = set()
    todo = [steps[0].id]
    while todo:
        name = todo.pop()
        if name in reached or name not in by_id:
            continue
        reached.add(name)
        step = by_id[name]
        todo.extend(b.go for b in step.next)
        todo.extend([step.otherwise] if step.otherwise else [])
    return reached


def _cue_problems(scenario: Scenario, document: Document) -> Iterator[Problem]:
    rule = scenario.escalation
    if rule is None:
        return
    due = {d.cue for d in rule.due}
    # A customer who was frozen did not give every cue that they might have given.
    frozen = bool(scenario.provenance and scenario.provenance.frozen_from)
    for index, entry in enumerate(rule.due):
        if entry.cue not in scenario.cues and not frozen:
            yield document.problem(
                ("escalation", "due", index), f"no step has the cue {entry.cue!r}, so this window can never open"
            )
        if entry.cue in CLOSING:
            yield document.problem(("escalation", "due", index), f"{entry.cue!r} closes windows; it cannot open one")
    places = [((*_step_place(scenario, i), "cues"), c) for i, s in enumerate(scenario.steps) for c in s.cues]
    if isinstance(scenario.customer, Simulated):
        places += [(("customer", "later", i, "cue"), e.cue) for i, e in enumerate(scenario.customer.later)]
    for place, cue in places:
        if cue not in due and cue not in CLOSING:
            yield document.problem(place, f"the cue {cue!r} opens no window; add it to `escalation.due` or remove it")
    yield from _short_windows(scenario, document)


def _short_windows(scenario: Scenario, document: Document) -> Iterator[Problem]:
    """A window that a scripted conversation is too short for: the agent never gets the turns it was promised."""
    rule = scenario.escalation
    if rule is None or isinstance(scenario.customer, Branching | Simulated):
        return
    ruled = False
    for index, step in enumerate(scenario.steps):
        left = len(scenario.steps) - index
        ruled = ruled and not CLOSING & set(step.cues)
        for due in rule.due:
            # A window that closes in time rules, whatever opens after it.
            if due.cue in step.cues and due.within > left and not ruled:
                message = f"the window of {due.cue!r} is {due.within} turns, and only {left} are left"
                yield document.problem(("customer", "steps", index), message)
        ruled = ruled or any(d.cue in step.cues and d.within <= left for d in rule.due)


def _fact_problems(scenario: Scenario, document: Document) -> Iterator[Problem]:
    groups: list[tuple[Path, tuple[Fact, ...]]] = [
        (("expect", "tell"), scenario.expect.tell),
        (("expect", "private"), scenario.expect.private),
    ]
    if scenario.escalation:
        groups += [
            (("escalation", "note_tells"), scenario.escalation.note_tells),
            (("escalation", "note_omits"), scenario.escalation.note_omits),
        ]
    for place, facts in groups:
        for index, fact in enumerate(facts):
            if any(f.id == fact.id for f in facts[:index]):
                yield document.problem((*place, index, "id"), f"the fact {fact.id!r} is there twice")
            typed = [fact.money, fact.date, fact.number, fact.reference, fact.phrase or None]
            if sum(t is not None for t in typed) != 1:
                yield document.problem((*place, index), "give exactly one of money, date, number, reference, phrase")
            elif found := flaw(fact):
                yield document.problem((*place, index, found[0]), found[1])


def _assertion_problems(scenario: Scenario, document: Document) -> Iterator[Problem]:
    """What would hold whatever the agent did."""
    for index, wanted in enumerate(scenario.expect.end_state):
        if wanted.equals is msgspec.UNSET and not wanted.one_of and wanted.exists is None:
            yield document.problem(("expect", "end_state", index), "say what must stand there: equals, one_of or exists")


PATTERN_FIELDS = frozenset({"said", "says", "phrase", "acknowledged_by"})


def _pattern_problems(document: Document, value: object, path: Path) -> Iterator[Problem]:
    """Every regular expression that does not compile, or finds itself in anything."""
    if isinstance(value, dict):
        for key, item in value.items():
            if key in PATTERN_FIELDS:
                for pattern in item if isinstance(item, list) else [item]:
                    if why := _unusable(str(pattern), said=key == "said"):
                        yield document.problem((*path, str(key)), f"{pattern!r} {why}")
            elif key != "state":  # a world's own data may use these words for anything
                yield from _pattern_problems(document, item, (*path, str(key)))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _pattern_problems(document, item, (*path, index))


def _unusable(pattern: str, *, said: bool) -> str:
    """Why a pattern cannot be meant, or an empty text. A branch may ask that something was not said, by a look-ahead."""
    try:
        with warnings.catch_warnings():
            # What only warns today will mean something else in a later Python.
            warnings.simplefilter("error", FutureWarning)
            matches_nothing = re.search(pattern, "") is not None
    except (re.error, OverflowError, RecursionError, FutureWarning) as exc:
        return f"is not a regular expression: {exc}"
    return "matches every text, even an empty one" if matches_nothing and not said else ""
