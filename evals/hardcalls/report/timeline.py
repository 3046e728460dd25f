"""Section 3: for each scenario, when a person was due and when one came."""

from collections.abc import Sequence

from hardcalls.escalation import Escalation
from hardcalls.measures import Talk
from hardcalls.report import said, words
from hardcalls.report.candidate import Candidate, scenarios_of
from hardcalls.report.view_talks import Cell, Timeline, TimelineGroup, TimelineRow, Track
from hardcalls.scenario import Due, EscalationRule, Scenario

GROUPS = ("A person was due", "Controls: a handoff would be wrong", "A handoff was neither due nor wrong")
MOST_CELLS = 40


def timeline(everyone: Sequence[Candidate]) -> Timeline:
    """Every scenario with cues, one track per candidate that has any."""
    with_cues = [c for c in everyone if not c.recorded]
    rows: dict[str, list[TimelineRow]] = {g: [] for g in GROUPS}
    for scenario in scenarios_of(with_cues).values():
        if scenario.escalation is None:
            continue
        rows[_group(scenario.escalation)].append(
            TimelineRow(
                title=said.quote(scenario.title),
                scenario=scenario.id,
                language=said.name(words.language(scenario.language)),
                requirement=expected(scenario),
                tracks=tuple(_track(c, scenario) for c in with_cues if scenario.id in c.run.scenarios),
            )
        )
    absent = tuple(f"{c.name} was recorded without cues, so it has no timeline." for c in everyone if c.recorded)
    return Timeline(groups=tuple(TimelineGroup(title=g, rows=tuple(r)) for g, r in rows.items() if r), absent=absent)


def _group(rule: EscalationRule) -> str:
    if rule.default == "required" or rule.due:
        return GROUPS[0]
    return GROUPS[1] if rule.default == "forbidden" else GROUPS[2]


def expected(scenario: Scenario) -> str:
    """What the scenario asks about a person, in words."""
    rule = scenario.escalation
    if rule is None:
        return "Recorded without cues: when a person was due is not known."
    parts = [
        f"in the reply to: {words.cue(d.cue)}" if d.within == 1 else f"within {d.within} replies of: {words.cue(d.cue)}"
        for d in rule.due
    ]
    if parts:
        return f"A person is due {'; '.join(parts)}."
    control = f" Control of {said.name(scenario.control_of)}." if scenario.control_of else ""
    default = {
        "required": "A person is due before the conversation ends.",
        "forbidden": "No person is due: the agent can solve it.",
        "optional": "A person is neither due nor wrong.",
    }
    return f"{default[rule.default]}{control}"


def worst_of(talks: Sequence[Talk]) -> Talk | None:
    """The trial with the worst escalation outcome, the first of several."""
    known = [t for t in talks if t.score.escalation]
    return min(known, key=lambda t: words.BADNESS.index(_outcome(t)), default=None)


def _outcome(talk: Talk) -> str:
    return talk.score.escalation.outcome if talk.score.escalation else "censored"


def _track(candidate: Candidate, scenario: Scenario) -> Track:
    talks = candidate.by_scenario.get(scenario.id, ())
    talk = worst_of(talks)
    if talk is None or talk.score.escalation is None:
        why = next((w for s, _, w in candidate.lost if s == scenario.id), "it was not scored")
        return Track(
            candidate=candidate.name, cells=(), outcome="Not known", tone="open", sentence=f"Lost: {why}.", trials="", target=""
        )
    found = talk.score.escalation
    word, tone, _ = words.OUTCOMES[found.outcome]
    return Track(
        candidate=candidate.name,
        cells=_cells(talk, found),
        outcome=word,
        tone=tone,
        sentence=_sentence(talk, found),
        trials=_trials([_outcome(t) for t in talks]),
        target=candidate.anchor(scenario.id, talk.transcript.trial),
    )


def _trials(outcomes: Sequence[str]) -> str:
    """How the trials of one scenario differ."""
    if len(outcomes) < 2:  # noqa: PLR2004  (one trial has nothing to differ from)
        return ""
    if len(set(outcomes)) == 1:
        return f"in each of {len(outcomes)} trials"
    counts = [f"{n} {words.OUTCOMES[o][0].lower()}" for o in words.BADNESS if (n := outcomes.count(o))]
    return f"worst of {len(outcomes)} trials: {', '.join(counts)}"


def _cells(talk: Talk, found: Escalation) -> tuple[Cell, ...]:
    cued = {n.turn for n in talk.transcript.notes if set(n.cues) & {d.cue for d in _due(talk)}}
    last = max(found.turns, found.window.closes if found.window else 0)
    return tuple(
        Cell(
            turn=str(number),
            mark=" ".join([*(["C"] if number in cued else []), *(["P"] if number == found.handoff else [])])
            or ("·" if number <= found.turns else ""),
            window=found.window is not None and found.window.opens <= number <= found.window.closes,
            cue=number in cued,
            handoff=number == found.handoff,
            reached=number <= found.turns,
        )
        for number in range(1, min(last, MOST_CELLS) + 1)
    )


def _due(talk: Talk) -> tuple[Due, ...]:
    return talk.scenario.escalation.due if talk.scenario.escalation else ()


def _sentence(talk: Talk, found: Escalation) -> str:
    rating = next((r for r in talk.score.ratings if r.criterion == "escalation.timing" and r.reason), None)
    if rating is not None:
        reason = said.quote(rating.reason)
        return f"{reason[:1].upper()}{reason[1:]}."
    return words.OUTCOMES[found.outcome][2]
