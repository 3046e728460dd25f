import json

import pytest
from people.ratings_case import imported, left, told, written

from hardcalls.errors import ImportFileError


def region(name, kind, value, **more):
    return {"id": f"{name}-1", "from_name": name, "to_name": "chat", "type": kind, "value": value, "origin": "manual"} | more


def annotation(*result, by=1, **more):
    at = {"created_at": "2026-03-01T10:00:00Z", "updated_at": "2026-03-01T12:00:00+02:00"}
    return {"id": 7, "completed_by": by, "result": [*result], "was_cancelled": False, "ground_truth": False, **at, **more}


def task(*annotations, number=1, **more):
    return {"id": number, "data": {"text": "…", "chat_id": f"c-{number}"}, "annotations": [*annotations], "predictions": []} | more


RATING = region("empathy", "rating", {"rating": 4})


def of(tmp_path, *tasks, **more):
    return imported(written(tmp_path / "ls.json", [*tasks]), **more)


def test_every_kind_of_answer_becomes_a_label(tmp_path):
    found = of(
        tmp_path,
        task(
            annotation(
                RATING,
                region("tone", "choices", {"choices": ["cold"]}),
                region("flags", "choices", {"choices": ["F2", "F1"]}),
                region("topic", "taxonomy", {"taxonomy": [["money", "refund"]]}),
                region("minutes", "number", {"number": 2.5}),
                by={"id": 3, "email": "ann@example.com"},
                lead_time=9.5,
            )
        ),
        mapping='[scales]\nempathy = [1, 5]\n[constants]\nlanguage = "en"\n',
    )
    assert told(found, "scale", "at", "seconds", "language") == [
        ("1", "ann@example.com", name, value, scale, "2026-03-01T10:00:00Z", 1.9, "en")
        for name, value, scale in (
            ("empathy", 4.0, (1.0, 5.0)),
            ("tone", "cold", None),
            ("flags", '["F1","F2"]', None),
            ("topic", "money/refund", None),
            ("minutes", 2.5, None),
        )
    ]


def test_what_is_no_finished_answer_of_a_person_is_left_out_and_counted(tmp_path):
    found = of(
        tmp_path,
        task(
            annotation(RATING),
            annotation(RATING, was_cancelled=True, by=2),
            annotation(by=3),
            annotation(RATING, by=None),
            annotation(region("box", "rectanglelabels", {"x": 1, "rectanglelabels": ["Car"]}), by=4),
            annotation(region("chat", "chatmessage", {"chatmessage": {"content": "hi"}}), by=5),
            annotation(region("empathy", "choices", {"choices": []}), by=6),
            drafts=[{"result": [RATING]}, {"result": [RATING]}],
        ),
    )
    assert told(found) == [("1", "1", "empathy", 4.0)]
    assert left(found) == {
        "draft that was not submitted": 2,
        "annotation that its annotator cancelled or skipped": 1,
        "annotation without any answer": 1,
        "annotation without `completed_by`: nothing says who rated (--rater names them)": 1,
        "result of type 'rectanglelabels', which marks a place and rates nothing": 1,
        "chat message (what was said, and no rating)": 1,
        "no value": 1,
    }


def test_predictions_are_a_models_and_ground_truth_is_gold_whoever_made_them(tmp_path):
    prediction = {"model_version": "v3", "created_at": "2026-02-01T00:00:00Z", "result": [RATING]}
    accepted = region("empathy", "rating", {"rating": 2}, origin="prediction")
    found = of(tmp_path, task(annotation(accepted), annotation(RATING, by=2, ground_truth=True), predictions=[prediction]))
    assert told(found, "kind") == [
        ("1", "1", "empathy", 2.0, "person"),
        ("1", "2", "empathy", 4.0, "gold"),
        ("1", "v3", "empathy", 4.0, "model"),
    ]
    assert found.notes == ("some answers are a model's suggestion that a person left as it was (origin: prediction)",)


def test_answers_on_turns_keep_their_turn_and_their_comment(tmp_path):
    place = {"start": "2", "end": "2", "startOffset": 0, "endOffset": 9}
    found = of(
        tmp_path,
        task(
            annotation(
                region("due", "paragraphlabels", place | {"paragraphlabels": ["a person was due"]}, id="r1"),
                region("why", "textarea", place | {"text": ["she asked twice"]}, id="r1"),
                region("tone", "choices", place | {"choices": ["cold"]}, id="r2"),
                region("tone", "choices", {"start": 4, "end": 9, "choices": ["warm"]}, id="r3"),
                region("message", "rating", {"rating": 1, "message_index": 0}, id="r4"),
                region("all", "textarea", {"text": ["a hard one"]}, id="r5"),
            )
        ),
    )
    assert told(found, "turn", "comment") == [
        ("1", "1", "due", "a person was due", 2, "she asked twice\na hard one"),
        ("1", "1", "tone", "cold", 2, "a hard one"),
        ("1", "1", "tone", "warm", None, "a hard one"),
        ("1", "1", "message", 1.0, 0, "a hard one"),
    ]


def test_several_answers_to_one_question_in_one_annotation_are_no_repeats(tmp_path):
    here = {"start": "2", "end": "2", "startOffset": 0, "endOffset": 4}
    found = of(
        tmp_path,
        task(
            annotation(
                region("said", "paragraphlabels", here | {"paragraphlabels": ["rude"]}, id="r1"),
                region("said", "paragraphlabels", here | {"paragraphlabels": ["late"], "startOffset": 5}, id="r2"),
                region("said", "paragraphlabels", here | {"paragraphlabels": ["late"], "startOffset": 9}, id="r3"),
                region("tone", "rating", {"start": 0, "end": 9, "rating": 2}, id="r4"),
                region("tone", "rating", {"start": 12, "end": 30, "rating": 5}, id="r5"),
            )
        ),
    )
    assert told(found, "turn", "repeat") == [("1", "1", "said", '["late","rude"]', 2, 0)]
    assert left(found) == {"one of several ratings for one question, and nothing says which turn each is about": 2}


def test_a_pair_bears_the_names_that_the_mapping_finds_in_the_task(tmp_path):
    one = task(annotation(region("better", "pairwise", {"selected": "left"})), data={"l": "beta", "r": "alpha"})
    plain, named = of(tmp_path, one), of(tmp_path, one, mapping='pair = ["data.l", "data.r"]')
    assert told(plain, "pair") == [("1", "1", "better", "left", ("left", "right"))]
    assert told(named, "pair") == [("1", "1", "better", "beta", ("alpha", "beta"))]


def test_several_annotations_by_one_annotator_are_repeats_in_order_of_time(tmp_path):
    late = annotation(region("empathy", "rating", {"rating": 1}), updated_at="2026-03-02T00:00:00Z")
    tasks = task(late, annotation(RATING)), task(annotation(RATING), number=2)
    assert told(of(tmp_path, *tasks), "repeat") == [
        ("1", "1", "empathy", 4.0, 0),
        ("1", "1", "empathy", 1.0, 1),
        ("2", "1", "empathy", 4.0, 0),
    ]
    only = of(tmp_path, *tasks, latest=True)
    assert told(only, "repeat") == [("1", "1", "empathy", 1.0, 0), ("2", "1", "empathy", 4.0, 0)]
    assert left(only) == {"rated again later": 1}


def test_the_item_may_be_a_field_of_the_task_and_criteria_may_be_renamed(tmp_path):
    found = of(tmp_path, task(annotation(RATING)), mapping='item = "data.chat_id"\n[criteria]\nempathy = "E1"\n')
    assert told(found) == [("c-1", "1", "E1", 4.0)]


def test_a_task_that_is_none_is_refused_with_its_line_or_counted(tmp_path):
    path = written(tmp_path / "ls.json", [task(annotation(RATING)), {"id": 2}, 5])
    with pytest.raises(ImportFileError) as caught:
        imported(path, tool="label-studio")
    line = path.read_text(encoding="utf-8").splitlines().index('  "id": 2') + 1 - 1
    assert str(caught.value).startswith(f"{path}:{line}: this is no task of Label Studio")
    assert f"{path}:{line + 3}: this entry is no JSON object" in str(caught.value)
    assert sum(left(imported(path, tool="label-studio", skip_bad=True)).values()) == 2


def test_json_min_and_csv_need_to_be_told_which_columns_are_answers(tmp_path):
    rows = [
        {"id": 1, "text": "data", "empathy": 4, "tone": {"choices": ["cold", "flat"]}, "annotator": 9, "annotation_id": 5}
        | {"lead_time": 2.0, "updated_at": "2026-03-01T10:00:00Z"},
        {"id": 1, "text": "data", "empathy": '[{"rating": 2}]', "tone": "warm", "annotator": "b@example.com", "annotation_id": 6}
        | {"lead_time": 3.0, "updated_at": "2026-03-01T10:00:00Z"},
    ]
    path = written(tmp_path / "min.json", rows)
    with pytest.raises(ImportFileError, match=r"nothing tells them apart.*The columns are: empathy, text, tone"):
        imported(path)
    found = imported(path, mapping='[wide]\nempathy = "empathy"\ntone = "tone"\n')
    assert told(found, "seconds") == [
        ("1", "9", "empathy", 4.0, 1.0),
        ("1", "9", "tone", '["cold","flat"]', 1.0),
        ("1", "b@example.com", "empathy", 2.0, 1.5),
        ("1", "b@example.com", "tone", "warm", 1.5),
    ]


def test_a_minified_export_is_named_by_entry(tmp_path):
    path = tmp_path / "one-line.json"
    path.write_text(json.dumps([task(annotation(RATING)), {}]), encoding="utf-8")
    with pytest.raises(ImportFileError, match=r"one-line\.json:1, entry 2: this is no task"):
        imported(path, tool="label-studio")


def test_utf_16_is_read_as_it_is_in_one_list_or_in_lines(tmp_path):
    path = tmp_path / "ls.json"
    # The second byte of this letter is that of the end of a line.
    one = task(annotation(region("Ċ", "rating", {"rating": 4})))
    for text in (json.dumps([one], ensure_ascii=False), f"{json.dumps(one, ensure_ascii=False)}\n" * 2):
        path.write_bytes(text.encode("utf-16"))
        assert told(imported(path)) == [("1", "1", "Ċ", 4.0)]
