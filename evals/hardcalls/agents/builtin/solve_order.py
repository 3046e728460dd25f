"""Orders: disputes, more time, due dates, unknown names, and where a parcel is."""

from hardcalls.agents.builtin.book import Book, Shelf
from hardcalls.agents.builtin.case import Case, joined
from hardcalls.agents.builtin.flow import call
from hardcalls.agents.builtin.particulars import ISO, days_wanted, number_before
from hardcalls.agents.builtin.result import Result, Working
from hardcalls.agents.builtin.solve_money import followed

LONGEST_PAUSE = 30
SHORTEST_PLAN, LONGEST_PLAN, USUAL_PLAN = 2, 6, 3
MOST_OVERDUE = 2
UNPAID = ("due", "overdue", "paused")
TOLD = 2
"""How many instalments are told at once."""


def dispute(case: Case, shelf: Shelf, reason: str) -> Working:
    """Open a dispute for the order that is meant."""
    if not shelf.books:
        return Result(text=case.say("no_order"))
    if len(shelf.likely) > 1:
        listed = ", ".join(f"{b.merchant} ({b.order['item']})" for b in shelf.likely)
        return Result(text=case.say("which_order", list=listed))
    book = shelf.likely[0]
    if known := book.rows("disputes", "open"):
        if any(a.tool == "open_dispute" for a in case.acts):
            return Result(text=followed(case))
        return Result(text=case.say("dispute_known", merchant=book.merchant, date=case.date(known[0][1]["answer_by"])))
    description = next((r.topics[reason] for r in reversed(case.readings) if reason in r.topics), case.reading.text)
    answer = yield from call("open_dispute", order_id=book.order_id, reason=reason, description=description)
    case.note([answer])
    if not answer.ok:
        return Result(text=case.say("authority"), cue="authority", facts=(f"dispute for {book.order_id}: {answer.content}",))
    opened = case.say("dispute", item=book.order["item"], merchant=book.merchant, id=answer.data["dispute_id"])
    return Result(text=joined(opened, case.say("dispute_next", date=case.date(answer.data["answer_by"]))))


def not_received(case: Case, shelf: Shelf) -> Working:
    return (yield from dispute(case, shelf, "not_received"))


def faulty(case: Case, shelf: Shelf) -> Working:
    return (yield from dispute(case, shelf, "faulty"))


def wrong_item(case: Case, shelf: Shelf) -> Working:
    return (yield from dispute(case, shelf, "wrong_item"))


def relief(case: Case, shelf: Shelf) -> Working:
    """More time or smaller payments for somebody who is short of money."""
    books = [b for b in shelf.likely if b.open] or [b for b in shelf.books if b.open]
    overdue = sum(row["status"] == "overdue" for b in shelf.books for row in b.open)
    if overdue > MOST_OVERDUE:
        return Result(text="", cue="hardship", facts=(f"{overdue} instalments overdue",))
    if not books:
        return nothing_open(case, shelf)
    book = min(books, key=lambda each: str(each.open[0]["due"]))
    words = case.tongue.words
    asked = [r.topics[t] for r in reversed(case.readings) for t in ("pause", "plan", "short_money") if t in r.topics]
    # A message with a birth date speaks of days and months that are no wish.
    texts = [*asked, *(r.text for r in reversed(case.readings) if not r.given.births)]
    topics = {t for r in case.readings for t in r.topics}
    days = next((d for t in texts if (d := days_wanted(t, words, today=case.now.date()))), 0)
    if "plan" in topics:
        months = next((m for t in texts if (m := number_before(words.month, t, words))), USUAL_PLAN)
        return (yield from plan(case, book, months))
    offered = any(case.say("offer") in reply for reply in case.past.replies)
    # After the offer, giving one's details or saying yes leaves the choice to us: a pause commits to the least.
    accepts = offered and (case.reading.agrees or bool(case.reading.given.births or case.reading.given.postcodes))
    if "pause" in topics or days or accepts:
        return (yield from pause(case, book, days or LONGEST_PAUSE))
    return Result(text="", cue="stuck") if offered else Result(text=case.say("offer"))


def nothing_open(case: Case, shelf: Shelf) -> Result:
    """There is nothing to pause or to spread: it is paused already, or paid."""
    if not any(b.rows("instalments", "paused") for b in shelf.likely):
        return Result(text=case.say("nothing_open"))
    text = followed(case)
    return Result(text=text) if text else Result(text="", cue="hardship", facts=("instalments are already paused",))


def plan(case: Case, book: Book, months: int) -> Working:
    """Spread what is open."""
    if months > LONGEST_PLAN:
        return Result(text="", cue="hardship", facts=(f"asks for a plan of {months} months",))
    answer = yield from call("set_payment_plan", order_id=book.order_id, months=max(months, SHORTEST_PLAN))
    case.note([answer])
    if not answer.ok:
        return Result(text="", cue="hardship", facts=(f"payment plan for {book.order_id}: {answer.content}",))
    data = answer.data
    amount = case.money(data["monthly_amount"], data["currency"])
    return Result(
        text=case.say("plan", merchant=book.merchant, months=data["months"], amount=amount, date=case.date(data["first_due"]))
    )


def pause(case: Case, book: Book, days: int) -> Working:
    """Pause what is open."""
    if days > LONGEST_PAUSE:
        return Result(text="", cue="hardship", facts=(f"asks for a pause of about {days} days",))
    answer = yield from call("pause_instalments", order_id=book.order_id, days=days, reason="short of money")
    case.note([answer])
    if not answer.ok:
        return Result(text="", cue="hardship", facts=(f"pause for {book.order_id}: {answer.content}",))
    return Result(text=case.say("paused", merchant=book.merchant, date=case.date(answer.data["paused_until"])))


def balance(case: Case, shelf: Shelf) -> Working:
    """What is still open, order by order, and what of it is due next."""
    rows = [(b, sum(row["amount"] for _, row in b.rows("instalments", *UNPAID))) for b in shelf.likely]
    told = [case.say("balance", merchant=b.merchant, amount=case.money(total, b.currency)) for b, total in rows if total]
    following = yield from due(case, shelf)
    return Result(text=joined(*told, following.text))


def due(case: Case, shelf: Shelf) -> Working:
    """Amount and date of what is to be paid next."""
    yield from ()
    rows = [(b, row) for b in shelf.likely for row in b.open]
    late = [(b, row) for b, row in rows if row["status"] == "overdue"]
    coming = sorted(((b, row) for b, row in rows if row["status"] == "due"), key=lambda each: str(each[1]["due"]))
    told = [("overdue", *each) for each in late[:TOLD]] + [("due", *each) for each in coming[: max(1, TOLD - len(late))][:1]]
    if not told:
        held = [(b, row) for b in shelf.likely for _, row in b.rows("instalments", "paused")]
        for book, row in held[:1]:
            until = case.say("until", date=case.date(row["paused_until"])) if row.get("paused_until") else ""
            return Result(text=case.say("paused_known", merchant=book.merchant, until=until))
        return Result(text=case.say("nothing_open"))
    return Result(
        text=joined(
            *(
                case.say(key, amount=case.money(row["amount"], b.currency), date=case.date(row["due"]), merchant=b.merchant)
                for key, b, row in told
            )
        )
    )


def unknown_charge(case: Case, shelf: Shelf) -> Working:
    """Explain a name or an amount that the customer does not know; if they know nothing of it, it is fraud."""
    yield from ()
    explained = any(case.say("explains_next") in reply for reply in case.past.replies)
    if explained and (not shelf.books or "not_mine" in case.reading.topics or "what_bought" not in case.reading.topics):
        return Result(text="", cue="fraud")
    if not shelf.books:
        return Result(text=case.say("no_order"), cue="fraud")
    amounts = {"".join(filter(str.isdecimal, a)) for r in case.readings for a in r.given.amounts}
    by_amount = [b for b in shelf.books if amounts & sums(b)]
    book = next(iter(shelf.meant or by_amount or shelf.books))
    total = case.money(book.order["total"], book.currency)
    date, item = case.date(book.order["placed"]), book.order["item"]
    if explained:
        shop, state = book.trades_as or book.merchant, case.say(f"status_{book.order['status']}")
        return Result(text=case.say("explains_more", shop=shop, date=date, item=item, status=state))
    return Result(
        text=joined(
            case.say("explains", merchant=book.merchant, date=date, item=item, total=total),
            case.say("trades_as", merchant=book.merchant, name=book.trades_as) if book.trades_as else "",
            case.say("explains_next"),
            *(
                case.say("due", amount=case.money(row["amount"], book.currency), date=case.date(row["due"]), merchant=book.merchant)
                for row in book.open[:1]
                if row["status"] == "due"
            ),
        )
    )


def sums(book: Book) -> set[str]:
    """The digits of the order's amounts, as they may be written."""
    values = [book.order["total"], *(row["amount"] for table in ("instalments", "payments") for _, row in book.rows(table))]
    return {each for v in values for each in (f"{v:.2f}".replace(".", ""), f"{v:g}".replace(".", ""))}


def status(case: Case, shelf: Shelf) -> Working:
    """Where an order is."""
    yield from ()
    for book in shelf.likely[:1]:
        state = case.say(f"status_{book.order['status']}")
        text = case.say("status", merchant=book.merchant, item=book.order["item"], status=state)
        delivery = ISO.sub(lambda found: case.date(found[0]), str(book.order.get("delivery", "")))
        return Result(text=joined(text, case.say("delivery", delivery=delivery.rstrip(".")) if delivery else ""))
    return Result(text=case.say("no_order"))
