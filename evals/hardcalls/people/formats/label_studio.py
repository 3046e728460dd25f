"""Label Studio, JSON: tasks with the annotations of people and the predictions of models."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from hardcalls.imports.rows.row import Row
from hardcalls.people.entries import entries
from hardcalls.people.formats.label_studio_values import COMMENTS, comment_of, rating_of, turn_of
from hardcalls.people.imported import Asked, Gathering, Imported, find, name_of

NAME = "label-studio"


def fits(row: dict[str, Any]) -> bool:
    """Whether an entry is a task of Label Studio."""
    return isinstance(row.get("data"), dict) and isinstance(row.get("annotations", row.get("completions")), list)


def read(path: Path, asked: Asked) -> Imported:
    """Choices, ratings, numbers, pairs and labels of turns, one label each."""
    gather = Gathering(path, asked, tool=NAME)
    for row in gather.readable(entries(path)):
        _task(gather, row)
    return gather.imported()


def _task(gather: Gathering, row: Row) -> None:
    task = row.value
    if not fits(task):
        gather.bad(row.place, "this is no task of Label Studio: it has no `data` with a list of `annotations` beside it")
        return
    item = gather.item(row, task.get("id"))
    if not item:
        gather.bad(row.place, "the task has no id")
        return
    drafts, predictions = task.get("drafts"), task.get("predictions")
    gather.leave("draft that was not submitted", row.place, len(drafts) if isinstance(drafts, list) else 0)
    for annotation in _objects(task.get("annotations", task.get("completions"))):
        _annotation(gather, row, item, annotation)
    for prediction in _objects(predictions):
        rater = name_of(prediction.get("model_version")) or "prediction"
        at = prediction.get("created_at")
        _regions(gather, row, prediction, item=item, rater=rater, kind="model", at=at)


def _annotation(gather: Gathering, row: Row, item: str, annotation: dict[str, Any]) -> None:
    if annotation.get("was_cancelled") or annotation.get("skipped"):
        gather.leave("annotation that its annotator cancelled or skipped", row.place)
        return
    rater = _annotator(annotation.get("completed_by"))
    if not rater and not gather.named:
        gather.leave("annotation without `completed_by`: nothing says who rated (--rater names them)", row.place)
        return
    if not annotation.get("result"):
        gather.leave("annotation without any answer", row.place)
        return
    kind = "gold" if annotation.get("ground_truth") else "person"
    at = annotation.get("updated_at") or annotation.get("created_at")
    _regions(gather, row, annotation, item=item, rater=rater, kind=kind, at=at, seconds=annotation.get("lead_time"))


def _regions(gather: Gathering, row: Row, annotation: dict[str, Any], *, seconds: Any = None, **fields: Any) -> None:
    regions = _objects(annotation.get("result"))
    comments = _comments(regions)
    used: set[str | None] = set()
    answers = list(_answers(gather, row, regions))
    each = round(seconds / len(answers), 3) if answers and isinstance(seconds, int | float) else seconds
    for region, criterion, raw in answers:
        if region.get("origin") == "prediction" and fields["kind"] != "model":
            gather.note("some answers are a model's suggestion that a person left as it was (origin: prediction)")
        own = _own(region)
        # A comment on a region is about what was said of it; any other is about the whole.
        said = "\n".join(text for key, text in comments.items() if key in {own, None})
        used |= {own, None} & comments.keys()
        if region["type"] == "pairwise":
            _pairwise(gather, row, criterion, raw, comment=said, seconds=each, **fields)
        else:
            gather.add(row.place, criterion, raw, turn=turn_of(region), comment=said, seconds=each, **fields)
    gather.leave("comment on something that was not rated", row.place, len(comments.keys() - used))


def _answers(gather: Gathering, row: Row, regions: Iterable[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], str, Any]]:
    """What rates something, each with its criterion and its rating.

    Several answers to one question about one turn are no repeats: choices become one, and of numbers none can be chosen.
    """
    found: defaultdict[tuple[str, int | None], list[tuple[dict[str, Any], Any]]] = defaultdict(list)
    for region in regions:
        kind = name_of(region.get("type"))
        if kind in COMMENTS:
            continue
        raw, why = rating_of(region)
        criterion = name_of(region.get("from_name"))
        if why:
            gather.leave(why, row.place)
        elif not criterion:
            gather.bad(row.place, f"a result of type {kind!r} has no `from_name`")
        else:
            found[criterion, turn_of(region)].append((region, raw))
    for (criterion, _), given in found.items():
        (region, raw), *more = given
        if not more:
            yield region, criterion, raw
        elif all(isinstance(r, list) for _, r in given):
            yield region, criterion, list(dict.fromkeys(choice for _, r in given for choice in r))
        else:
            gather.leave(
                "one of several ratings for one question, and nothing says which turn each is about", row.place, len(given)
            )


def _comments(regions: Iterable[dict[str, Any]]) -> dict[str | None, str]:
    """The texts that were written, by the region that they are about; None for those about the whole."""
    rated = {_own(r) for r in regions if name_of(r.get("type")) not in COMMENTS}
    texts: defaultdict[str | None, list[str]] = defaultdict(list)
    for region in regions:
        if name_of(region.get("type")) in COMMENTS and (text := comment_of(region)):
            own = _own(region)
            texts[own if own in rated else None].append(text)
    return {key: "\n".join(said) for key, said in texts.items()}


def _pairwise(gather: Gathering, row: Row, criterion: str, raw: Any, **fields: Any) -> None:
    """Which of two was chosen, under the names that the mapping's `pair` finds in the task, else `left` and `right`."""
    gather.versus(row.place, criterion, raw, row=row.value, sides=("left", "right"), **fields)


def _annotator(value: Any) -> str:
    """An e-mail address where there is one, else a name or the number."""
    if isinstance(value, dict):
        return next((n for key in ("email", "username", "id") if (n := name_of(find(value, key)))), "")
    return name_of(value)


def _own(region: dict[str, Any]) -> str | None:
    """The id that regions on one place share."""
    return name_of(region.get("id")) or None


def _objects(value: Any) -> list[dict[str, Any]]:
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []
