"""What preferences come to: wholes, what is missing, and what counts as independent."""

import msgspec

from hardcalls.preference import OVERALL, Answer, Preference, results


def row(criterion, *better, scenario="s", state="given"):
    answers = [Answer(state=state, better=b) if b else Answer(state="missing") for b in better]
    return Preference(
        scenario=scenario, trial=0, unit=scenario, criterion=criterion, baseline_first=answers[0], candidate_first=answers[1]
    )


def test_a_whole_that_what_is_missing_could_turn_is_not_known():
    won, gone = ("second", "first"), (None, "first")
    known = results([row("E1", *won), row("E2", *won), row("E3", *gone)], confidence=0.95)[0]
    open_ = results([row("E1", *won), row("E3", *gone)], confidence=0.95)[0]
    assert (known.given, known.won) == (1, ("s",))
    assert (open_.given, open_.missing, open_.won) == (0, 1, ())


def test_a_criterion_that_does_not_count_stays_out_of_the_whole():
    lost = msgspec.structs.replace(row("H1", "first", "second"), counts=False)
    found = results([row("E1", "second", "first"), row("E2", "equal", "equal"), lost], confidence=0.95)
    assert [(r.criterion, r.won, r.lost) for r in found] == [
        (OVERALL, ("s",), ()),
        ("E1", ("s",), ()),
        ("E2", (), ()),
        ("H1", (), ("s",)),
    ]
    assert [r.criterion for r in results([row("E1", "equal", "equal"), lost], confidence=0.95)] == ["E1", "H1"]


def test_trials_add_no_n_and_scenarios_of_one_cluster_are_one():
    rows = [
        msgspec.structs.replace(row("E1", "second", "first", scenario=f"s-{i}"), unit="cluster", trial=t)
        for i in (1, 2)
        for t in (0, 1)
    ]
    [found] = results(rows, confidence=0.95)
    assert (found.pairs, found.won, found.net.n, found.p) == (4, ("s-1", "s-2"), 1, 1.0)
