import pytest
from worlds.bnpl_case import BIRTH, BOOTS, INSTALMENTS, POSTCODE, PRIYA, account, data, mistake, opened, refusal

INTERNAL = "internal, not to be disclosed before identity is verified"
FEE = {"f-1": {"customer": "c-1", "order": "o-1", "amount": 5.0, "date": "2026-02-25"}}
PAID = {"p-1": {"order": "o-1", "amount": 40.0, "date": "2026-01-20", "status": "duplicate"}}
NEEDS_IDENTITY = {
    "get_customer": {"customer_id": "c-1"},
    "get_order": {"order_id": "o-1"},
    "get_payments": {"order_id": "o-1"},
    "open_dispute": {"order_id": "o-1", "reason": "faulty", "description": "The sole came off."},
    "pause_instalments": {"order_id": "o-1", "days": 14, "reason": "payday"},
    "set_payment_plan": {"order_id": "o-1", "months": 3},
    "refund_payment": {"payment_id": "p-1", "reason": "duplicate"},
    "waive_fee": {"fee_id": "f-1", "reason": "first late payment"},
    "block_purchases": {"customer_id": "c-1", "reason": "her wish"},
    "change_contact": {"customer_id": "c-1", "channel": "email", "value": "new@example.org"},
}


def checked(desk, *, birth=BIRTH, postcode=POSTCODE):
    return desk.call("verify_identity", {"customer_id": "c-1", "birth_date": birth, "postcode": postcode})


@pytest.mark.parametrize("tool", NEEDS_IDENTITY)
def test_a_tool_that_needs_identity_is_refused_before_and_works_after(tool):
    desk = opened(verified=False, fees=FEE, payments=PAID)
    before = account(desk)
    assert "verify_identity" in refusal(desk.call(tool, NEEDS_IDENTITY[tool]))
    assert account(desk) == before
    data(checked(desk))
    data(desk.call(tool, NEEDS_IDENTITY[tool]))


@pytest.mark.parametrize("tool", NEEDS_IDENTITY)
def test_one_customers_identity_opens_nothing_of_anothers(tool):
    other = PRIYA | {"name": "Tom Reed", "email": "tom@example.org", "verified": True}
    desk = opened(verified=False, fees=FEE, payments=PAID, customers={"c-1": PRIYA, "c-2": other})
    assert "verify_identity" in refusal(desk.call(tool, NEEDS_IDENTITY[tool]))


@pytest.mark.parametrize(
    "asked",
    [
        {"email": "Priya.Nair@Example.org "},
        {"phone": "07700 900 123"},
        {"phone": "+44 (0)7700-900123"},
        {"order_id": "o-1"},
        {"email": "priya.nair@example.org", "phone": None, "order_id": ""},
    ],
)
def test_a_customer_is_found_by_email_phone_or_order(asked):
    found = data(opened(verified=False).call("find_customer", asked))
    assert (found["customer_id"], found["name"], found["identity_verified"]) == ("c-1", "Priya Nair", False)
    assert found[INTERNAL] == {
        "address": "4 Mill Lane, Leeds",
        "open_balance": {"GBP": 80.0},
        "last_order": {"order_id": "o-1", "merchant": "Harrow Shoes", "status": "delivered"},
    }


def test_the_last_order_is_the_one_placed_last():
    orders = {"o-2": BOOTS | {"placed": "2026-02-11", "merchant": "Kettle & Co"}, "o-1": BOOTS}
    found = data(opened(orders=orders).call("find_customer", {"order_id": "o-1"}))
    assert found[INTERNAL]["last_order"]["order_id"] == "o-2"


def test_a_customer_without_orders_is_found_too():
    found = data(opened(orders={}, instalments={}).call("find_customer", {"phone": "+447700900123"}))
    assert found[INTERNAL]["last_order"] is None
    assert found[INTERNAL]["open_balance"] == {}


def test_nobody_is_found_by_details_that_do_not_fit_together():
    desk = opened()
    assert mistake(desk.call("find_customer", {"email": "nobody@example.org"})) == "no customer fits"
    assert mistake(desk.call("find_customer", {"email": "priya.nair@example.org", "order_id": "o-7"})) == "no customer fits"
    assert mistake(desk.call("find_customer", {"phone": "abc"})) == "no customer fits"
    assert mistake(desk.call("find_customer", {})).startswith("give at least one of")


def test_a_shared_telephone_asks_for_another_detail():
    desk = opened(customers={"c-1": PRIYA, "c-2": PRIYA | {"email": "partner@example.org"}})
    assert mistake(desk.call("find_customer", {"phone": "07700 900123"})).startswith("2 customers fit")
    assert data(desk.call("find_customer", {"phone": "07700 900123", "email": "partner@example.org"}))["customer_id"] == "c-2"


def test_a_postcode_is_compared_without_spaces_and_case():
    desk = opened(verified=False)
    assert data(checked(desk, postcode="ls14ab"))["identity_verified"] is True
    assert desk.state()["customers"]["c-1"]["verified"] is True


@pytest.mark.parametrize(
    ("birth", "postcode"), [("1991-07-18", POSTCODE), (BIRTH, "LS1 4AC"), ("19 July 1991", POSTCODE), ("", "")]
)
def test_a_mismatch_is_refused_and_counted(birth, postcode):
    desk = opened(verified=False)
    assert "failed check 1 of 3" in refusal(checked(desk, birth=birth, postcode=postcode))
    assert desk.state()["customers"]["c-1"]["failed_checks"] == 1
    assert desk.state()["customers"]["c-1"]["verified"] is False


def test_the_third_mismatch_locks_and_the_right_details_come_too_late():
    desk = opened(verified=False)
    refusal(checked(desk, postcode="A"))
    refusal(checked(desk, postcode="B"))
    assert refusal(checked(desk, postcode="C")) == "locked: hand over to security"
    assert refusal(checked(desk)) == "locked: hand over to security"
    assert desk.state()["customers"]["c-1"]["failed_checks"] == 3


def test_two_mismatches_before_the_conversation_leave_one_more():
    desk = opened(verified=False, customer={"failed_checks": 2})
    assert refusal(checked(desk, birth="1970-01-01")) == "locked: hand over to security"


def test_a_lock_takes_a_verified_identity_away():
    desk = opened(customer={"failed_checks": 2})
    refusal(checked(desk, postcode="A"))
    assert refusal(desk.call("get_order", {"order_id": "o-1"})) == "locked: hand over to security"
    assert desk.state()["customers"]["c-1"]["verified"] is False


def test_a_locked_account_can_still_be_frozen():
    desk = opened(verified=False, customer={"failed_checks": 3})
    data(desk.call("freeze_account", {"customer_id": "c-1", "reason": "fraud"}))
    assert desk.state()["customers"]["c-1"]["frozen"] is True


def test_a_profile_shows_orders_plans_and_cases_but_not_what_identity_is_checked_with():
    plan = {"h-1": {"customer": "c-1", "order": "o-1", "months": 3, "first_due": "2026-04-01"}}
    case = {
        "customer": "c-1",
        "kind": "complaint",
        "summary": "No answer for weeks.",
        "opened": "2026-02-01",
        "answer_by": "2026-02-16",
    }
    profile = data(opened(plans=plan, cases={"k-1": case}, instalments=INSTALMENTS).call("get_customer", {"customer_id": "c-1"}))
    assert (profile["name"], profile["open_balance"], profile["orders"]["o-1"]["item"]) == ("Priya Nair", {"GBP": 80.0}, "boots")
    assert profile["plans"]["h-1"]["months"] == 3
    assert profile["cases"]["k-1"]["summary"] == "No answer for weeks."
    assert not {"birth_date", "postcode", "failed_checks"} & profile.keys()
