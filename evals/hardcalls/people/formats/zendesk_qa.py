"""Zendesk QA (once Klaus), the answers of its export API: reviews, calibration sessions, ratings of AutoQA, disputes."""

from pathlib import Path
from typing import Any

from hardcalls.imports.rows.row import Row
from hardcalls.people.entries import entries
from hardcalls.people.imported import Asked, Gathering, Imported, name_of

NAME = "zendesk-qa"
AUTO = "AutoQA"


def fits(row: dict[str, Any]) -> bool:
    """Whether an entry is an answer of the export API, or one conversation of it."""
    if any(isinstance(row.get(k), list) for k in ("calibrationSessions", "disputes")):
        return True
    inside = next((row[k] for k in ("conversations", "rows") if isinstance(row.get(k), list)), None)
    if inside is not None:
        return not inside or (isinstance(inside[0], dict) and ("reviews" in inside[0] or "autoqaReviewId" in inside[0]))
    return "autoqaReviewId" in row or ("externalId" in row and isinstance(row.get("reviews"), list))


def read(path: Path, asked: Asked) -> Imported:
    """A label for each category that a reviewer scored; AutoQA is a model."""
    gather = Gathering(path, asked, tool=NAME)
    for row in gather.readable(entries(path)):
        _answer(gather, row)
    return gather.imported()


def _answer(gather: Gathering, row: Row) -> None:
    found = row.value
    if not fits(found):
        gather.bad(row.place, "this is no answer of the export API: it has no conversations, calibrationSessions, disputes or rows")
        return
    for session in _objects(found.get("calibrationSessions")):
        for conversation in _objects(session.get("conversations")):
            _conversation(gather, row, conversation)
    for conversation in _objects(found.get("conversations")):
        _conversation(gather, row, conversation)
    for rated in _objects(found.get("rows")):
        _of_auto(gather, row, rated)
    gather.leave("dispute: what an agent's side wants a rating to be", row.place, len(_objects(found.get("disputes"))))
    if "externalId" in found:
        _conversation(gather, row, found)
    if "autoqaReviewId" in found:
        _of_auto(gather, row, found)
    pages = found.get("pagination")
    if isinstance(pages, dict) and _more(pages):
        gather.note(f"this is a page of several: there are {pages['total']} in all; import the other pages with it")


def _more(pages: dict[str, Any]) -> bool:
    total, size = pages.get("total"), pages.get("pageSize")
    return isinstance(total, int) and isinstance(size, int) and total > size


def _conversation(gather: Gathering, row: Row, conversation: dict[str, Any]) -> None:
    item = gather.item(Row(place=row.place, value=conversation), conversation.get("externalId"))
    if not item:
        gather.bad(row.place, "a conversation has no externalId")
        return
    for review in _objects(conversation.get("reviews")):
        reviewer = review.get("reviewer")
        who = reviewer if isinstance(reviewer, dict) else {}
        rater = name_of(who.get("email")) or name_of(who.get("name"))
        if not rater and not gather.named:
            gather.leave("review without a reviewer", row.place)
            continue
        at = next((review[k] for k in ("updatedISO", "createdISO", "updated", "created") if review.get(k)), None)
        if review.get("score") is not None:
            gather.note("the total score of a review follows from its ratings and is not imported")
        for rating in _objects(review.get("ratings")):
            comment = "; ".join(dict.fromkeys([*_texts(rating.get("cause")), *_texts(rating.get("causes"))]))
            said = "\n".join(t for t in (comment, name_of(review.get("comment"))) if t)
            _rating(gather, row, rating, names=("categoryName", "categoryId"), item=item, rater=rater, at=at, comment=said)


def _of_auto(gather: Gathering, row: Row, rated: dict[str, Any]) -> None:
    item = gather.item(Row(place=row.place, value=rated), rated.get("externalTicketId"))
    if not item:
        gather.bad(row.place, "a row of AutoQA has no externalTicketId")
    elif "score" not in rated and "ratingScaleScore" not in rated:
        gather.leave("review by AutoQA without ratings", row.place)
    elif rated.get("evaluated") is False:
        gather.leave("category that AutoQA did not evaluate", row.place)
    else:
        names = ("ratingCategoryName", "categoryDisplayName", "autoqaCategoryType", "ratingCategoryId")
        comment = "; ".join(_texts(rated.get("rootCauses")))
        at = rated.get("updatedAt") or rated.get("createdAt")
        _rating(gather, row, rated, names=names, item=item, rater=AUTO, kind="model", at=at, comment=comment)


def _rating(gather: Gathering, row: Row, rating: dict[str, Any], *, names: tuple[str, ...], **fields: Any) -> None:
    criterion = next((n for key in names if (n := name_of(rating.get(key)))), "")
    if not criterion:
        gather.bad(row.place, "a rating names no category")
        return
    most, scaled = rating.get("ratingMax"), rating.get("ratingScaleScore")
    value, scale = rating.get("score"), None
    if isinstance(most, int | float) and most > 0 and scaled is not None:
        value, scale = scaled, (0.0, float(most))
        gather.note("the export gives the highest value of a scale only; the lowest is taken for 0 where the mapping has no scale")
    elif not gather.mapping.scales:
        gather.note("the export does not give the scales of reviewers' scores; [scales] in a mapping does")
    if rating.get("critical") or rating.get("isCritical"):
        gather.note("critical categories are labels like the others; the policy decides what weighs how much")
    gather.add(row.place, criterion, value, scale=scale, **fields)


def _objects(value: Any) -> list[dict[str, Any]]:
    return [v for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def _texts(value: Any) -> list[str]:
    """One text or several, without blanks."""
    several = value if isinstance(value, list) else [value]
    return [v for v in several if isinstance(v, str) and v]
