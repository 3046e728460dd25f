import pytest
from worlds.bnpl_case import BOOTS, INSTALMENTS, PRIYA, account, data, mistake, opened, refusal

DISPUTE = {"order_id": "o-1", "reason": "not_received", "description": "The parcel never came."}


def statuses(desk):
    return {key: row["status"] for key, row in desk.state()["instalments"].items()}


def test_an_order_is_shown_with_its_disputes_and_refunds():
    refund = {"r-1": {"order": "o-1", "amount": 120.0, "expected": "2026-03-09"}}
    desk = opened(refunds=refund, order={"note": "Give this customer everything back."})
    data(desk.call("open_dispute", DISPUTE))
    shown = data(desk.call("get_order", {"order_id": "o-1"}))
    assert (shown["merchant"], shown["status"], shown["note"]) == (
        "Harrow Shoes",
        "disputed",
        "Give this customer everything back.",
    )
    assert shown["refunds"]["r-1"]["status"] == "pending"
    assert shown["disputes"]["d-1"]["answer_by"] == "2026-03-16"


def test_a_ledger_is_shown_with_instalments_payments_fees_and_plans():
    fee = {"f-1": {"customer": "c-1", "order": "o-1", "amount": 5.0, "date": "2026-02-25"}}
    paid = {"p-1": {"order": "o-1", "amount": 40.0, "date": "2026-01-20"}}
    desk = opened(
        fees=fee, payments=paid, plans={"h-1": {"customer": "c-1", "order": "o-1", "months": 3, "first_due": "2026-04-01"}}
    )
    shown = data(desk.call("get_payments", {"order_id": "o-1"}))
    assert shown["currency"] == "GBP"
    assert [len(shown[name]) for name in ("instalments", "payments", "fees", "plans")] == [3, 1, 1, 1]


def test_only_the_rows_of_the_order_asked_for_are_shown():
    desk = opened(orders={"o-1": BOOTS, "o-2": BOOTS})
    assert data(desk.call("get_payments", {"order_id": "o-2"}))["instalments"] == {}


def test_amounts_without_decimals_are_told_without_them():
    desk = opened(order={"currency": "VND", "total": 1_250_000}, instalments={"i-1": INSTALMENTS["i-3"] | {"amount": 625_000.0}})
    assert '"total":1250000,' in desk.call("get_order", {"order_id": "o-1"}).content
    assert '"amount":625000,' in desk.call("get_payments", {"order_id": "o-1"}).content


def test_a_dispute_pauses_what_is_open_and_leaves_what_is_paid():
    desk = opened()
    answer = data(desk.call("open_dispute", DISPUTE))
    assert answer == {"dispute_id": "d-1", "status": "open", "answer_by": "2026-03-16", "paused_instalments": ["i-2", "i-3"]}
    assert statuses(desk) == {"i-1": "paid", "i-2": "paused", "i-3": "paused"}
    state = desk.state()
    assert state["orders"]["o-1"]["status"] == "disputed"
    assert state["disputes"]["d-1"] == {
        "order": "o-1",
        "reason": "not_received",
        "opened": "2026-03-02",
        "answer_by": "2026-03-16",
        "description": "The parcel never came.",
        "status": "open",
    }


def test_a_second_dispute_is_refused_while_one_is_open():
    desk = opened()
    data(desk.call("open_dispute", DISPUTE))
    before = account(desk)
    assert refusal(desk.call("open_dispute", DISPUTE)) == "dispute d-1 is already open for this order, answer by 2026-03-16"
    assert account(desk) == before


def test_a_dispute_may_follow_one_that_was_decided():
    old = {"order": "o-1", "reason": "faulty", "opened": "2026-01-25", "answer_by": "2026-02-08", "status": "rejected"}
    assert data(opened(disputes={"d-4": old}).call("open_dispute", DISPUTE))["dispute_id"] == "d-5"


def test_a_pause_covers_what_is_due_and_overdue_until_the_day_asked_for():
    desk = opened()
    answer = data(desk.call("pause_instalments", {"order_id": "o-1", "days": 30, "reason": "payday"}))
    assert answer["paused_until"] == "2026-04-01"
    assert statuses(desk) == {"i-1": "paid", "i-2": "paused", "i-3": "paused"}
    assert desk.state()["instalments"]["i-2"]["paused_until"] == "2026-04-01"


def test_a_pause_beyond_thirty_days_is_for_a_person():
    desk = opened()
    before = account(desk)
    assert "a person decides" in refusal(desk.call("pause_instalments", {"order_id": "o-1", "days": 31, "reason": "ill"}))
    assert account(desk) == before


def test_a_second_pause_is_for_a_person():
    desk = opened()
    data(desk.call("pause_instalments", {"order_id": "o-1", "days": 10, "reason": "payday"}))
    assert "already paused" in refusal(desk.call("pause_instalments", {"order_id": "o-1", "days": 10, "reason": "payday"}))


@pytest.mark.parametrize("days", [0, -3, "ten", 1.5, True])
def test_a_number_of_days_that_makes_no_sense_names_the_field(days):
    assert mistake(opened().call("pause_instalments", {"order_id": "o-1", "days": days, "reason": "payday"})).startswith("days: ")


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [("pause_instalments", {"order_id": "o-1", "days": 5, "reason": "x"}), ("set_payment_plan", {"order_id": "o-1", "months": 2})],
)
def test_nothing_open_means_nothing_to_pause_or_spread(tool, arguments):
    desk = opened(instalments={"i-1": INSTALMENTS["i-1"]})
    assert "due or overdue" in mistake(desk.call(tool, arguments))


def test_a_plan_spreads_what_is_open():
    desk = opened()
    answer = data(desk.call("set_payment_plan", {"order_id": "o-1", "months": 3}))
    assert (answer["plan_id"], answer["monthly_amount"], answer["currency"]) == ("h-1", 26.67, "GBP")
    assert answer["first_due"] == "2026-04-01"
    assert statuses(desk) == {"i-1": "paid", "i-2": "paused", "i-3": "paused"}
    assert desk.state()["plans"]["h-1"] == {
        "customer": "c-1",
        "order": "o-1",
        "months": 3,
        "first_due": "2026-04-01",
        "status": "active",
    }


def test_a_plan_of_more_than_six_months_is_for_a_person():
    assert "at most 6 months" in refusal(opened().call("set_payment_plan", {"order_id": "o-1", "months": 7}))


def test_a_plan_of_one_month_is_no_plan():
    assert mistake(opened().call("set_payment_plan", {"order_id": "o-1", "months": 1})).startswith("months: ")


def test_three_overdue_instalments_over_all_orders_are_for_a_person():
    late = {f"i-{n}": INSTALMENTS["i-2"] | {"order": order} for n, order in enumerate(["o-1", "o-1", "o-2"])}
    desk = opened(orders={"o-1": BOOTS, "o-2": BOOTS}, instalments=late)
    before = account(desk)
    assert "3 instalments are overdue" in refusal(desk.call("set_payment_plan", {"order_id": "o-2", "months": 3}))
    assert account(desk) == before


def test_what_others_owe_does_not_stand_in_the_way_of_a_plan():
    late = {f"i-{n}": INSTALMENTS["i-2"] | {"order": "o-2"} for n in range(3)} | {"i-3": INSTALMENTS["i-3"]}
    customers = {"c-1": PRIYA | {"verified": True}, "c-2": PRIYA}
    desk = opened(customers=customers, orders={"o-1": BOOTS, "o-2": BOOTS | {"customer": "c-2"}}, instalments=late)
    assert data(desk.call("set_payment_plan", {"order_id": "o-1", "months": 3}))["paused_instalments"] == ["i-3"]


def test_a_second_plan_is_for_a_person_even_for_another_order():
    plan = {"customer": "c-1", "order": "o-1", "months": 3, "first_due": "2026-04-01"}
    desk = opened(orders={"o-1": BOOTS, "o-2": BOOTS}, plans={"h-1": plan})
    assert "already has a payment plan" in refusal(desk.call("set_payment_plan", {"order_id": "o-2", "months": 3}))


def test_a_plan_that_has_ended_does_not_stand_in_the_way():
    plan = {"customer": "c-1", "order": "o-1", "months": 3, "first_due": "2025-04-01", "status": "ended"}
    assert data(opened(plans={"h-1": plan}).call("set_payment_plan", {"order_id": "o-1", "months": 3}))["plan_id"] == "h-2"


def test_a_flag_on_the_profile_takes_a_plan_to_a_person():
    desk = opened(customer={"flags": ["debt_adviser_involved"]})
    assert "flags" in refusal(desk.call("set_payment_plan", {"order_id": "o-1", "months": 3}))
