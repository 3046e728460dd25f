"""Money that goes back: duplicates, fees, refunds, and payments that were made but dunned for."""

from hardcalls.agents.builtin.book import Book, Shelf
from hardcalls.agents.builtin.case import Case, joined
from hardcalls.agents.builtin.flow import call
from hardcalls.agents.builtin.result import Result, Working

STATUSES = ("merchant_confirmed", "on_its_way", "pending", "paid")


def mistake(case: Case) -> str:
    """That it was the company's mistake, with the one apology of a conversation."""
    return joined(case.say("our_mistake"), case.fresh(case.say("sorry")))


def duplicate(case: Case, shelf: Shelf) -> Working:
    """Refund a payment that the ledger marks as taken twice."""
    for book in shelf.likely or shelf.books:
        for payment_id, row in book.rows("payments", "duplicate"):
            amount = case.money(row["amount"], book.currency)
            answer = yield from call("refund_payment", payment_id=payment_id, reason="duplicate")
            case.note([answer])
            if answer.ok:
                text = joined(case.say("duplicate", amount=amount, merchant=book.merchant), mistake(case), case.say("arrives"))
                return Result(text=text)
            fact = f"{payment_id} of {row['amount']} {book.currency} ({book.order_id}) is marked as duplicate, above limit"
            return Result(text=case.say("above_limit", amount=amount), cue="authority", facts=(fact,))
    if shelf.meant and len(shelf.meant) < len(shelf.books):
        return (yield from duplicate(case, Shelf(profile=shelf.profile, books=shelf.books, meant=())))
    if any(a.tool == "refund_payment" for a in case.acts):
        return Result(text=followed(case))
    for book in shelf.likely[:1]:
        rows = [row for _, row in book.rows("payments")]
        listed = "; ".join(f"{case.money(r['amount'], book.currency)}, {case.date(r['date'])}" for r in rows) or "–"
        return Result(text=case.say("no_duplicate", merchant=book.merchant, list=listed))
    return Result(text=case.say("no_order"))


def late_fee(case: Case, shelf: Shelf) -> Working:
    """Waive a late fee: those that are the company's error first."""
    fees = [(book, key, row) for book in shelf.likely for key, row in book.rows("fees", "charged")]
    for book, fee_id, row in sorted(fees, key=lambda each: not each[2].get("company_error")):
        amount = case.money(row["amount"], book.currency)
        error = bool(row.get("company_error"))
        answer = yield from call("waive_fee", fee_id=fee_id, reason="company error" if error else "one waiver within 12 months")
        case.note([answer])
        if answer.ok:
            waived = case.say("fee_waived", amount=amount, merchant=book.merchant)
            return Result(text=joined(waived, mistake(case) if error else ""))
        fact = f"fee {fee_id} of {row['amount']} {book.currency} ({book.order_id}) not waived: {answer.content}"
        return Result(text=case.say("authority"), cue="authority", facts=(fact,))
    if any(a.tool == "waive_fee" for a in case.acts):
        return Result(text=followed(case))
    return Result(text=case.say("fee_none"))


def refund(case: Case, shelf: Shelf) -> Working:
    """Say where a refund is, and send it when the merchant has confirmed it."""
    rows = [(book, row) for book in shelf.likely for _, row in book.rows("refunds")]
    if not rows:
        return (yield from unrecorded(case, shelf))
    book, row = min(rows, key=lambda each: STATUSES.index(each[1]["status"]))
    amount, date = case.money(row["amount"], book.currency), case.date(row["expected"])
    match row["status"]:
        case "merchant_confirmed":
            return (yield from send(case, book, row["amount"]))
        case "on_its_way":
            if any(a.tool == "refund_payment" for a in case.acts):
                return Result(text=followed(case))
            return Result(text=case.say("refund_on_way", amount=amount, merchant=book.merchant, date=date))
        case "pending":
            text = case.say("refund_pending", amount=amount, merchant=book.merchant, date=date)
            return Result(text=joined(text, case.say("refund_pending_next", merchant=book.merchant)))
        case _:
            return Result(text=case.say("refund_paid", amount=amount, merchant=book.merchant, date=date))


def unrecorded(case: Case, shelf: Shelf) -> Working:
    """The customer waits for a refund, and none is recorded: it may be a payment taken twice."""
    if any(book.rows("payments", "duplicate") for book in shelf.books):
        return (yield from duplicate(case, shelf))
    if any(a.tool == "refund_payment" for a in case.acts):
        return Result(text=followed(case))
    named = shelf.likely[:1]
    return Result(text=case.say("refund_none", merchant=named[0].merchant) if named else case.say("no_order"))


def send(case: Case, book: Book, confirmed: float) -> Working:
    """Refund the payment that fits what the merchant has confirmed."""
    payments = [(key, r) for key, r in book.rows("payments", "received", "duplicate") if r["amount"] <= confirmed]
    amount = case.money(confirmed, book.currency)
    fact = f"{book.merchant} has confirmed a refund of {confirmed} {book.currency} for {book.order_id}"
    beyond = Result(text=case.say("above_limit", amount=amount), cue="authority", facts=(fact,))
    if not payments:
        return beyond
    payment_id, row = max(payments, key=lambda each: float(each[1]["amount"]))
    answer = yield from call("refund_payment", payment_id=payment_id, reason="merchant_confirmed")
    case.note([answer])
    if not answer.ok:
        return beyond
    amount = case.money(row["amount"], book.currency)
    return Result(text=joined(case.say("refund_sent", amount=amount, merchant=book.merchant), case.say("arrives")))


def dunned(case: Case, shelf: Shelf) -> Working:
    """Tell what the ledger says about a payment that was made and dunned for; a person has to correct it."""
    late = [(book, row) for book in shelf.likely for _, row in book.rows("instalments", "overdue")]
    wrong = [row for book in shelf.likely for _, row in book.rows("fees", "charged") if row.get("company_error")]
    if wrong and not late and "complaint" not in case.reading.cues:
        return (yield from late_fee(case, shelf))
    for book, row in late:
        paid = [
            p
            for _, p in book.rows("payments", "received", "duplicate")
            if p["amount"] == row["amount"] and p["date"] >= row["due"][:7]
        ]
        for payment in paid[-1:]:
            amount = case.money(row["amount"], book.currency)
            seen = case.say("dunned", amount=amount, date=case.date(payment["date"]), merchant=book.merchant)
            still = case.say("dunned_open", amount=amount, date=case.date(row["due"]))
            fact = (
                f"{book.order_id}: {row['amount']} {book.currency} received on {payment['date']}, "
                f"instalment due {row['due']} still marked overdue"
            )
            return Result(text=joined(seen, still, mistake(case)), cue="complaint", facts=(fact,))
    received = [(book, p) for book in shelf.likely for _, p in book.rows("payments", "received")]
    if received and not late:
        book, payment = max(received, key=lambda each: str(each[1]["date"]))
        amount = case.money(payment["amount"], book.currency)
        seen = case.say("dunned", amount=amount, date=case.date(payment["date"]), merchant=book.merchant)
        fact = f"{book.order_id}: {payment['amount']} {book.currency} received on {payment['date']}, nothing overdue"
        unpaid = any(b.open for b in shelf.likely)
        return Result(text=joined(seen, "" if unpaid else case.say("nothing_open")), cue="complaint", facts=(fact,))
    return Result(text=case.say("dunned_none"), cue="complaint", facts=("no matching payment found in the ledger",))


def followed(case: Case) -> str:
    """What was done last, and when the customer will notice; empty where nothing was done."""
    for act in reversed(case.acts):
        data = act.data
        match act.tool:
            case "refund_payment":
                return case.say("follow_refund", amount=case.money(data["amount"], data["currency"]))
            case "waive_fee":
                return case.say("follow_fee", amount=case.money(data["amount"], data["currency"]))
            case "open_dispute":
                return case.say("follow_dispute", date=case.date(data["answer_by"]))
            case "pause_instalments":
                return case.say("follow_pause", date=case.date(data["paused_until"]))
            case "set_payment_plan":
                amount = case.money(data["monthly_amount"], data["currency"])
                return case.say("follow_plan", amount=amount, date=case.date(data["first_due"]))
            case _:
                continue
    return ""
