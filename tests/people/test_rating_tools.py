import datasets
import pytest
from people.ratings_case import imported, left, told, written

from hardcalls.errors import ImportFileError


def record(number=1, **more):
    return {"id": number, "_server_id": f"s-{number}", "status": "completed", "text": "…", **more}


def flat(values, users, statuses, name="empathy"):
    return {f"{name}.responses": values, f"{name}.responses.users": users, f"{name}.responses.status": statuses}


def argilla_rows():
    suggestion = {"empathy.suggestion": 3, "empathy.suggestion.agent": "judge-7b", "empathy.suggestion.score": 0.9}
    nothing = {"empathy.suggestion": None, "empathy.suggestion.agent": None, "empathy.suggestion.score": None}
    return [
        record(1, **flat([4, 2, 5], ["ann", "ben", "cem"], ["submitted", "draft", "discarded"]), **suggestion),
        record(2, **flat(None, None, None), **nothing),
    ]


EXPECTED = [("1", "ann", "empathy", 4.0, "person"), ("1", "judge-7b", "empathy", 3.0, "model")]


def test_argilla_takes_what_was_submitted_and_keeps_suggestions_as_a_models(tmp_path):
    found = imported(written(tmp_path / "a.jsonl", argilla_rows()))
    assert told(found, "kind") == EXPECTED
    assert left(found) == {"draft response, which was not submitted": 1, "discarded response, which was not submitted": 1}


@pytest.mark.parametrize("saved", ["folder", "parquet"])
def test_argilla_as_a_data_set_on_disk_is_the_same(tmp_path, saved):
    rows = [{k: str(v) if k == "id" else v for k, v in r.items()} for r in argilla_rows()]
    table = datasets.Dataset.from_list(rows)
    path = tmp_path / ("saved" if saved == "folder" else "a.parquet")
    if saved == "folder":
        table.save_to_disk(str(path))
    else:
        table.to_parquet(str(path))
    assert told(imported(path), "kind") == EXPECTED


def test_argilla_nested_and_of_version_one_are_read_too(tmp_path):
    nested = {
        "id": 1,
        "fields": {"text": "…"},
        "responses": {"empathy": [{"value": 4, "user_id": "ann"}], "tags": [{"value": ["b", "a"], "user_id": "ann"}]},
        "suggestions": {"empathy": {"value": 3, "agent": "judge-7b", "score": None}},
    }
    ranks = [{"value": "two", "rank": 2}, {"value": "one", "rank": 1}]
    old = {"id": 2, "empathy": {"user_id": ["ann", None], "value": [1, None], "status": ["submitted", "discarded"]}}
    old |= {"order": [{"user_id": "ann", "value": ranks, "status": "submitted"}], "empathy-suggestion": 2}
    found = imported(written(tmp_path / "a.jsonl", [nested, old]))
    assert told(found, "kind") == [
        ("1", "ann", "empathy", 4.0, "person"),
        ("1", "ann", "tags", '["a","b"]', "person"),
        ("1", "judge-7b", "empathy", 3.0, "model"),
        ("2", "ann", "empathy", 1.0, "person"),
        ("2", "ann", "order", "one > two", "person"),
        ("2", "suggestion", "empathy", 2.0, "model"),
    ]
    assert found.notes == ("some responses have no status; they are taken for submitted ones",)


def test_argilla_lists_that_do_not_go_together_are_refused(tmp_path):
    path = written(tmp_path / "a.jsonl", [record(1, **flat([4, 5], ["ann"], ["submitted", "submitted"]))])
    with pytest.raises(ImportFileError, match=r"a\.jsonl:1: empathy\.responses: 2 values, 1 users and 2 statuses"):
        imported(path)


def decision(number, answer="accept", **more):
    return {"text": "…", "_input_hash": number, "_task_hash": -number, "answer": answer, "_timestamp": 1772366400} | more


def test_prodigy_decisions_and_choices_are_labels_and_ignored_ones_are_missing(tmp_path):
    options = [{"id": 1, "text": "cold"}, {"id": 2, "text": "warm"}]
    found = imported(
        written(
            tmp_path / "p.jsonl",
            [
                decision(1, label="EMPATHIC", _annotator_id="anna", user_input="why not"),
                decision(2, "reject", label="EMPATHIC", _session_id="desk-anna"),
                decision(3, "ignore", label="EMPATHIC", _annotator_id="anna"),
                decision(4, options=options, accept=[2], _annotator_id="anna"),
                decision(5, options=options, accept=["b", "a"], _annotator_id="anna"),
                decision(6, options=options, accept=[], _annotator_id="anna"),
                decision(7, "reject", options=options, accept=[1], _annotator_id="anna"),
                decision(8, _view_id="ner_manual", spans=[{"label": "X"}], _annotator_id="anna"),
                decision(9, _view_id="ner", spans=[{"label": "ORG"}], _annotator_id="anna"),
            ],
        )
    )
    at = "2026-03-01T12:00:00Z"
    assert told(found, "at", "comment") == [
        ("1", "anna", "EMPATHIC", 1.0, at, "why not"),
        ("2", "desk-anna", "EMPATHIC", 0.0, at, ""),
        ("4", "anna", "choice", 2.0, at, ""),
        ("5", "anna", "choice", '["a","b"]', at, ""),
        ("9", "anna", "ORG", 1.0, at, ""),
    ]
    assert left(found) == {
        "ignored by the annotator": 1,
        "choice without any option chosen": 1,
        "choice that was rejected as a whole": 1,
        "spans that were marked, which rate nothing": 1,
    }


def test_a_prodigy_session_that_is_a_date_is_no_person(tmp_path):
    days = [decision(n, label="X", _session_id=f"2026-03-0{n}_12-30-11") for n in (1, 2)]
    path = written(tmp_path / "round-1.jsonl", days)
    found = imported(path)
    assert {x.rater for x in found.labels} == {"round-1"}
    assert found.notes == (
        "some sessions are called by their date, which is no person: who decided there is not known",
        "round-1.jsonl does not say who rated: all of that counts as one rater, 'round-1'; --rater names them",
    )
    assert {x.rater for x in imported(path, rater="anna").labels} == {"anna"}


def test_doccano_calls_a_text_alike_in_every_annotators_file(tmp_path):
    rows = [{"text": "hello", "label": ["kind"]}, {"text": "bye", "label": [[0, 2, "X"]]}]
    one = written(tmp_path / "ann.jsonl", rows)
    two = written(tmp_path / "ben.json", [{"id": 7, "text": "hi", "labels": ["b", "a"], "Comments": ["hm"]}, *rows[:1]])
    found = imported(one, two)
    [(item, *_)] = [t for t in told(found) if t[1] == "ann"]
    assert told(found, "comment") == [
        (item, "ann", "label", "kind", ""),
        ("7", "ben", "label", '["a","b"]', "hm"),
        (item, "ben", "label", "kind", ""),
    ]
    assert left(found) == {"span or relation, which marks a place and rates nothing": 1}


def review(who, *ratings, **more):
    reviewer = {"email": who, "name": "X"} if who else None
    return {"id": "1", "reviewer": reviewer, "score": 80.0, "ratings": [*ratings], "createdISO": "2026-03-01T10:00:00Z", **more}


def category(score, name="Empathy", **more):
    return {"categoryId": "9", "categoryName": name, "score": score, "weight": 1.0, "critical": False, **more}


def test_zendesk_qa_reviews_and_calibrations_are_labels_of_their_categories(tmp_path):
    reviews = {
        "conversations": [
            {
                "externalId": "t-1",
                "reviews": [
                    review(
                        "a@example.com", category(4, cause="tone", causes=["tone", "pace"]), category(None, "Close"), comment="ok"
                    ),
                    review("", category(1)),
                ],
            }
        ],
        "pagination": {"page": 1, "pageSize": 1, "total": 5},
    }
    sessions = {
        "calibrationSessions": [
            {
                "conversations": [
                    {"externalId": "t-2", "reviews": [review("a@example.com", category(5)), review("b@example.com", category(2))]}
                ]
            }
        ]
    }
    found = imported(
        written(tmp_path / "r.json", reviews), written(tmp_path / "s.json", sessions), mapping="[scales]\nEmpathy = [1, 5]\n"
    )
    assert told(found, "scale", "comment") == [
        ("t-1", "a@example.com", "Empathy", 4.0, (1.0, 5.0), "tone; pace\nok"),
        ("t-2", "a@example.com", "Empathy", 5.0, (1.0, 5.0), ""),
        ("t-2", "b@example.com", "Empathy", 2.0, (1.0, 5.0), ""),
    ]
    assert left(found) == {"no value": 1, "review without a reviewer": 1}
    assert found.notes == (
        "the total score of a review follows from its ratings and is not imported",
        "this is a page of several: there are 5 in all; import the other pages with it",
    )


def test_zendesk_autoqa_is_a_model_and_a_dispute_is_no_rating(tmp_path):
    row = {"autoqaReviewId": "1", "externalTicketId": "t-1", "ratingCategoryName": "Empathy", "evaluated": True, "isCritical": True}
    auto = {
        "rows": [
            row | {"score": 75.0, "ratingScaleScore": 3, "ratingMax": 4, "rootCauses": ["cold"]},
            row | {"score": 0, "evaluated": False},
            {"autoqaReviewId": "2", "externalTicketId": "t-1", "isBot": True},
        ]
    }
    disputes = {"disputes": [{"conversationId": "t-1", "categories": [{"id": "9", "expectedRating": 5}]}]}
    found = imported(written(tmp_path / "a.json", auto), written(tmp_path / "d.json", disputes))
    assert told(found, "kind", "scale", "comment") == [("t-1", "AutoQA", "Empathy", 3.0, "model", (0.0, 4.0), "cold")]
    assert left(found) == {
        "category that AutoQA did not evaluate": 1,
        "review by AutoQA without ratings": 1,
        "dispute: what an agent's side wants a rating to be": 1,
    }
    assert any("critical categories are labels like the others" in n for n in found.notes)


def vote(winner, a="gpt-4", b="alpaca", judge="expert_1", **more):
    return {"question_id": 81, "model_a": a, "model_b": b, "winner": winner, "judge": judge, "turn": 1} | more


def test_both_orders_of_a_pair_are_one_pair_and_ties_are_ties(tmp_path):
    found = imported(
        written(
            tmp_path / "mt.jsonl",
            [
                vote("model_a"),
                vote("model_a", "alpaca", "gpt-4", judge="author_2"),
                vote("tie (bothbad)", turn=2),
                vote("model_b", judge=["gpt-4", "pair-v2"]),
                vote("error", judge="expert_3"),
                vote("model_a", "x", "x", judge="expert_4"),
            ],
        )
    )
    pair = ("alpaca", "gpt-4")
    assert told(found, "pair", "turn", "kind") == [
        ("81", "expert_1", "preference", "gpt-4", pair, 1, "person"),
        ("81", "author_2", "preference", "alpaca", pair, 1, "person"),
        ("81", "expert_1", "preference", "tie", pair, 2, "person"),
        ("81", "gpt-4 pair-v2", "preference", "alpaca", pair, 1, "model"),
    ]
    assert left(found) == {"'error' names neither side of a pair, and no tie": 1, "pair of a thing with itself": 1}
