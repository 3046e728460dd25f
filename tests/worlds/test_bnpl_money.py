import pytest
from worlds.bnpl_case import account, data, opened, refusal


def payment(**fields):
    return {"p-2": {"order": "o-1", "amount": 40.0, "date": "2026-02-20"} | fields}


def refund(**fields):
    return {"r-1": {"order": "o-1", "amount": 40.0, "expected": "2026-03-09", "status": "merchant_confirmed"} | fields}


def fee(**fields):
    return {"f-1": {"customer": "c-1", "order": "o-1", "amount": 5.0, "date": "2026-02-25"} | fields}


def refunded(desk, reason="duplicate"):
    return desk.call("refund_payment", {"payment_id": "p-2", "reason": reason})


def waived(desk):
    return desk.call("waive_fee", {"fee_id": "f-1", "reason": "first time"})


def test_a_duplicate_payment_is_refunded():
    desk = opened(payments=payment(status="duplicate"))
    answer = data(refunded(desk))
    assert (answer["amount"], answer["currency"], answer["arrives"]) == (40.0, "GBP", "within 3 working days")
    assert desk.state()["payments"]["p-2"]["status"] == "refunded"


def test_a_payment_that_is_no_duplicate_is_not_refunded():
    desk = opened(payments=payment())
    before = account(desk)
    assert "does not mark this payment as a duplicate" in refusal(refunded(desk))
    assert account(desk) == before


def test_a_refund_that_the_merchant_confirmed_goes_on_its_way():
    desk = opened(payments=payment(), refunds=refund())
    data(refunded(desk, "merchant_confirmed"))
    assert desk.state()["refunds"]["r-1"]["status"] == "on_its_way"
    assert desk.state()["payments"]["p-2"]["status"] == "refunded"


@pytest.mark.parametrize("status", ["pending", "on_its_way", "paid"])
def test_a_refund_that_the_merchant_has_not_confirmed_stays(status):
    desk = opened(payments=payment(), refunds=refund(status=status))
    before = account(desk)
    assert "not confirmed" in refusal(refunded(desk, "merchant_confirmed"))
    assert account(desk) == before


def test_a_confirmed_refund_pays_back_one_payment_only():
    desk = opened(payments=payment() | {"p-3": payment()["p-2"]}, refunds=refund())
    data(refunded(desk, "merchant_confirmed"))
    assert "not confirmed" in refusal(desk.call("refund_payment", {"payment_id": "p-3", "reason": "merchant_confirmed"}))


def test_more_than_the_merchant_confirmed_is_not_paid_back():
    desk = opened(payments=payment(amount=60.0), refunds=refund(amount=40.0))
    assert "only 40.00 GBP" in refusal(refunded(desk, "merchant_confirmed"))


def test_a_payment_is_refunded_once():
    desk = opened(payments=payment(status="duplicate"))
    data(refunded(desk))
    assert "already refunded" in refusal(refunded(desk))


@pytest.mark.parametrize(("currency", "limit"), [("GBP", 200.0), ("EUR", 200.0), ("SEK", 2000.0), ("VND", 5_000_000.0)])
def test_a_refund_above_the_limit_of_its_currency_is_for_a_person(currency, limit):
    duplicate = payment(status="duplicate", amount=limit)
    at_limit = opened(order={"currency": currency}, payments=duplicate, instalments={})
    data(refunded(at_limit))
    above = opened(order={"currency": currency}, payments=payment(status="duplicate", amount=limit + 1), instalments={})
    before = account(above)
    assert "a person decides" in refusal(refunded(above))
    assert account(above) == before


def test_a_confirmed_refund_above_the_limit_is_for_a_person_however_small_the_payment():
    desk = opened(payments=payment(), refunds=refund(amount=240.0))
    assert "200.00 GBP" in refusal(refunded(desk, "merchant_confirmed"))


def test_the_companys_own_limit_goes_before_the_usual_one():
    desk = opened(company={"refund_limit": 30, "fee_limit": 4}, payments=payment(status="duplicate"), fees=fee())
    assert "30.00 GBP" in refusal(refunded(desk))
    assert "4.00 GBP" in refusal(waived(desk))


def test_a_fee_is_waived_and_counted():
    desk = opened(fees=fee())
    assert data(waived(desk)) == {"fee_id": "f-1", "status": "waived", "amount": 5.0, "currency": "GBP"}
    assert desk.state()["customers"]["c-1"]["fee_waivers_12m"] == 1
    assert "already waived" in refusal(waived(desk))


@pytest.mark.parametrize(("currency", "limit"), [("GBP", 15.0), ("SEK", 150.0), ("VND", 400_000.0)])
@pytest.mark.parametrize("company_error", [False, True])
def test_a_fee_above_the_limit_of_its_currency_is_for_a_person(currency, limit, company_error):
    asked = {"order": {"currency": currency}, "instalments": {}}
    data(waived(opened(fees=fee(amount=limit), **asked)))
    above = opened(fees=fee(amount=limit + 1, company_error=company_error), **asked)
    before = account(above)
    assert "a person decides" in refusal(waived(above))
    assert account(above) == before


def test_a_second_waiver_in_a_year_is_for_a_person():
    desk = opened(fees=fee(), customer={"fee_waivers_12m": 1})
    before = account(desk)
    assert "last 12 months" in refusal(waived(desk))
    assert account(desk) == before


def test_the_companys_own_error_is_waived_even_then():
    desk = opened(fees=fee(company_error=True), customer={"fee_waivers_12m": 1})
    data(waived(desk))
    assert desk.state()["fees"]["f-1"]["status"] == "waived"
