import pytest
from worlds.bnpl_case import account, data, mistake, opened, refusal

NOTE = {"reason": "asks for a person", "summary": "Priya wants to talk about order o-1.", "queue": "general"}
CALL = {"queue": "bereavement", "at": "2026-03-03T09:30:00+00:00", "phone": "+44 7700 900123"}


def test_purchases_are_blocked():
    desk = opened()
    data(desk.call("block_purchases", {"customer_id": "c-1", "reason": "her wish"}))
    assert desk.state()["customers"]["c-1"]["purchases_blocked"] is True


def test_an_account_is_frozen_without_identity_and_keeps_its_first_reason():
    desk = opened(verified=False)
    data(desk.call("freeze_account", {"customer_id": "c-1", "reason": "scam"}))
    data(desk.call("freeze_account", {"customer_id": "c-1", "reason": "gambling"}))
    row = desk.state()["customers"]["c-1"]
    assert (row["frozen"], row["freeze_reason"]) == (True, "scam")


@pytest.mark.parametrize(
    ("channel", "field", "value"),
    [("email", "email", "safe@example.org"), ("phone", "phone", "+44 7700 900999"), ("letter", "address", "9 Elm Road, York")],
)
def test_a_contact_is_changed_and_becomes_the_channel(channel, field, value):
    desk = opened()
    data(desk.call("change_contact", {"customer_id": "c-1", "channel": channel, "value": value}))
    row = desk.state()["customers"]["c-1"]
    assert (row[field], row["channel"]) == (value, channel)


@pytest.mark.parametrize(
    ("channel", "value"), [("email", "not an address"), ("phone", "call me"), ("letter", "   "), ("email", "")]
)
def test_a_contact_that_is_none_changes_nothing(channel, value):
    desk = opened()
    before = account(desk)
    assert mistake(desk.call("change_contact", {"customer_id": "c-1", "channel": channel, "value": value})).startswith("value: ")
    assert account(desk) == before


def test_a_case_is_recorded_with_the_day_of_its_answer():
    desk = opened(verified=False)
    asked = {"customer_id": "c-1", "kind": "complaint", "summary": "Three calls, no answer.", "consent": False}
    assert data(desk.call("record_case", asked)) == {"case_id": "k-1", "kind": "complaint", "answer_by": "2026-03-17"}
    assert desk.state()["cases"]["k-1"]["opened"] == "2026-03-02"


def test_a_case_can_be_recorded_for_somebody_unknown():
    desk = opened()
    data(desk.call("record_case", {"customer_id": "", "kind": "feedback", "summary": "The letters are too small."}))
    assert desk.state()["cases"]["k-1"]["customer"] == ""
    unknown = desk.call("record_case", {"customer_id": "c-9", "kind": "feedback", "summary": "x"})
    assert mistake(unknown) == "no customer 'c-9'"


def test_a_vulnerability_is_recorded_only_with_consent():
    desk = opened()
    asked = {"customer_id": "c-1", "kind": "vulnerability", "summary": "Needs calls, not letters."}
    assert "consent" in refusal(desk.call("record_case", asked))
    assert "consent" in refusal(desk.call("record_case", asked | {"consent": False}))
    assert desk.state()["cases"] == {}
    data(desk.call("record_case", asked | {"consent": True}))
    assert desk.state()["cases"]["k-1"]["kind"] == "vulnerability"


@pytest.mark.parametrize(
    "topic", ["late_fees", "refunds", "disputes", "plans", "payments", "privacy", "complaints", "credit_decisions", "crisis_lines"]
)
def test_every_topic_has_an_article(topic):
    article = data(opened(verified=False).call("get_help_article", {"topic": topic}))
    assert len(article["text"]) > 100
    assert article["topic"] == topic


def test_the_crisis_lines_say_that_nobody_has_verified_them():
    article = data(opened().call("get_help_article", {"topic": "crisis_lines"}))
    assert article["verified_on"] == "not yet verified; check before use"
    for number in ("116 123", "988", "0800 1110111", "142", "024", "90101", "02 2327 2327", "096 306 1414", "999", "112", "911"):
        assert number in article["text"]


def test_a_handover_keeps_its_note():
    desk = opened(verified=False)
    assert data(desk.call("transfer_to_human", NOTE)) == {"handoff_id": "t-1", "queue": "general", "status": "handed over"}
    assert desk.state()["handoffs"] == {"t-1": NOTE}


@pytest.mark.parametrize("summary", ["", "  "])
def test_a_handover_without_a_note_is_a_mistake(summary):
    desk = opened()
    assert mistake(desk.call("transfer_to_human", NOTE | {"summary": summary})).startswith("summary: ")
    assert desk.state()["handoffs"] == {}


def test_a_closed_queue_says_until_when():
    desk = opened(company={"closed_queues": ["bereavement"], "opens": "07:30"})
    assert refusal(desk.call("transfer_to_human", NOTE | {"queue": "bereavement"})) == "closed until 07:30; schedule a callback"
    assert desk.state()["handoffs"] == {}
    data(desk.call("transfer_to_human", NOTE | {"queue": "safety"}))


def test_a_callback_is_written_down():
    desk = opened(verified=False, company={"closed_queues": ["bereavement"]})
    answer = data(desk.call("schedule_callback", CALL | {"customer_id": "c-1"}))
    assert answer == {"callback_id": "cb-1"} | CALL
    assert desk.state()["callbacks"]["cb-1"] == {"customer": "c-1"} | CALL


def test_a_callback_may_be_for_somebody_unknown_but_not_for_a_wrong_id():
    desk = opened()
    assert data(desk.call("schedule_callback", CALL | {"customer_id": ""}))["callback_id"] == "cb-1"
    assert mistake(desk.call("schedule_callback", CALL | {"customer_id": "c-9"})) == "no customer 'c-9'"


@pytest.mark.parametrize(
    "at", ["tomorrow", "2026-03-03", "2026-02-30T10:00", "2026-03-02T10:00:00+00:00", "2026-03-01T09:00", "10:30"]
)
def test_a_callback_needs_a_moment_in_the_future(at):
    desk = opened()
    assert mistake(desk.call("schedule_callback", CALL | {"at": at})).startswith("at: ")
    assert desk.state()["callbacks"] == {}


def test_a_moment_without_offset_is_in_the_companys_time():
    desk = opened(now="2026-03-02T10:00:00+01:00")
    assert data(desk.call("schedule_callback", CALL | {"at": "2026-03-02T10:30"}))["at"] == "2026-03-02T10:30:00+01:00"


def test_a_callback_needs_a_number_to_call():
    assert mistake(opened().call("schedule_callback", CALL | {"phone": "hers"})).startswith("phone: ")


@pytest.mark.parametrize(
    ("now", "too_early", "opens"),
    [
        ("2026-03-02T22:10:00+00:00", "2026-03-03T07:00:00+00:00", "2026-03-03T08:00:00+00:00"),
        ("2026-03-03T05:10:00+00:00", "2026-03-03T07:59:00+00:00", "2026-03-03T08:00:00+00:00"),
    ],
)
def test_a_callback_from_a_closed_queue_waits_until_it_opens(now, too_early, opens):
    desk = opened(now=now, company={"closed_queues": ["bereavement"]})
    assert f"closed until {opens}" in refusal(desk.call("schedule_callback", CALL | {"at": too_early}))
    data(desk.call("schedule_callback", CALL | {"at": opens}))


@pytest.mark.parametrize("at", ["2026-04-02T09:00:00+02:00", "9999-12-31T23:59:59-12:00"])
def test_a_call_in_the_far_future_is_no_call(at):
    desk = opened()
    assert "is more than 30 days ahead" in refusal(desk.call("schedule_callback", CALL | {"at": at}))
    assert desk.state()["callbacks"] == {}
