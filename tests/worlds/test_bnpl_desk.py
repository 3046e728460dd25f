import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from worlds.bnpl_case import BIRTH, BOOTS, INSTALMENTS, POSTCODE, PRIYA, account, data, mistake, opened, setting

from hardcalls.tool import ToolResult
from hardcalls.worlds.bnpl import World

TOOLS = {tool.name: tool for tool in World().charter.tools}
BUSY = setting(
    customers={"c-1": PRIYA, "c-2": PRIYA | {"email": "tom@example.org", "verified": True}},
    orders={"o-1": BOOTS, "o-2": BOOTS | {"customer": "c-2"}},
    instalments=INSTALMENTS | {"i-4": INSTALMENTS["i-2"] | {"order": "o-2"}},
    payments={"p-1": {"order": "o-1", "amount": 40.0, "date": "2026-02-20", "status": "duplicate"}},
    refunds={"r-1": {"order": "o-1", "amount": 40.0, "expected": "2026-03-09", "status": "merchant_confirmed"}},
    fees={"f-1": {"customer": "c-1", "order": "o-1", "amount": 5.0, "date": "2026-02-25"}},
)


def test_an_invented_tool_is_answered_with_the_tools_there_are():
    text = mistake(opened().call("delete_account", {"customer_id": "c-1"}))
    assert text.startswith("no tool 'delete_account'; tools: find_customer, verify_identity, ")


def test_every_wrong_argument_is_named():
    text = mistake(opened().call("open_dispute", {"order": "o-1", "reason": "late", "description": 3}))
    assert "order: unknown; did you mean 'order_id'?" in text
    assert "order_id: missing" in text
    assert "reason: 'late' is not possible; known: not_received, faulty" in text
    assert "description: Expected `str`, got `int`" in text


def test_a_required_argument_that_is_null_is_missing():
    assert mistake(opened().call("get_order", {"order_id": None})) == "order_id: missing"


@pytest.mark.parametrize(
    ("tool", "arguments", "text"),
    [
        ("get_order", {"order_id": "o-9"}, "no order 'o-9'"),
        ("get_customer", {"customer_id": "c-9"}, "no customer 'c-9'"),
        ("refund_payment", {"payment_id": "p-9", "reason": "duplicate"}, "no payment 'p-9'"),
        ("waive_fee", {"fee_id": "f-9", "reason": "x"}, "no fee 'f-9'"),
        ("freeze_account", {"customer_id": "", "reason": "fraud"}, "no customer ''"),
    ],
)
def test_an_id_that_is_not_there_is_a_mistake(tool, arguments, text):
    assert mistake(opened().call(tool, arguments)) == text


def test_each_call_leaves_one_line_in_the_log():
    desk = opened()
    desk.call("get_order", {"order_id": "o-1"})
    desk.call("get_order", {"order_id": "o-2"})
    desk.call("nothing", {})
    log = desk.state()["log"]
    assert [log["l-1"], log["l-2"]] == ["get_order: ok", "get_order: error: no order 'o-2'"]
    assert len(log) == 3


def test_the_state_given_out_is_ones_own():
    desk = opened()
    taken = desk.state()
    kept = copy.deepcopy(taken)
    taken["customers"]["c-1"]["verified"] = "stolen"
    taken["orders"].clear()
    assert desk.state() == kept


def test_two_conversations_share_nothing():
    first, second = World().open(BUSY), World().open(BUSY)
    before = second.state()
    data(first.call("freeze_account", {"customer_id": "c-1", "reason": "fraud"}))
    assert second.state() == before
    assert World().open(BUSY).state() == before


def sensible(name, schema):
    """Values that a tool could be given for one argument: right ones, plausible ones, and nonsense."""
    ids = {"customer_id": ["c-1", "c-2", ""], "order_id": ["o-1", "o-2"], "payment_id": ["p-1"], "fee_id": ["f-1"]}
    known = {"at": ["2026-03-03T09:00", "9999-12-31T23:59:59-23:59", "0001-01-01T00:00+23:59"], "phone": ["0044 7700 900123"]}
    right = (
        schema.get("enum")
        or ids.get(name)
        or known.get(name)
        or {"integer": [2, 5, 10**30], "boolean": [True, False]}.get(schema["type"])
    )
    return (
        st.sampled_from(right or ["safe@example.org"])
        | st.none()
        | st.text(max_size=8)
        | st.integers()
        | st.floats()
        | st.lists(st.booleans())
    )


def arguments_of(name):
    properties = TOOLS[name].parameters["properties"]
    required = {field: sensible(field, properties[field]) for field in TOOLS[name].parameters["required"]}
    optional = {field: sensible(field, each) for field, each in properties.items() if field not in required}
    return st.fixed_dictionaries(required, optional=optional)


def right_arguments_of(name):
    """Values that mostly make sense, so that calls get past the checks of their arguments."""
    right = {
        "customer_id": st.sampled_from(["c-1", "c-2"]),
        "order_id": st.sampled_from(["o-1", "o-2"]),
        "payment_id": st.just("p-1"),
        "fee_id": st.just("f-1"),
        "days": st.integers(1, 31),
        "months": st.integers(2, 7),
        "at": st.just("2026-03-03T09:00"),
        "phone": st.just("0044 7700 900123"),
        "birth_date": st.just("1950-01-01"),
        "consent": st.booleans(),
    }
    properties = TOOLS[name].parameters["properties"]
    return st.fixed_dictionaries(
        {
            field: right[field] if field in right else st.sampled_from(each.get("enum", ["safe@example.org"]))
            for field, each in properties.items()
        }
    )


CALLS = st.sampled_from(sorted(TOOLS)).flatmap(
    lambda name: st.tuples(st.just(name), arguments_of(name) | right_arguments_of(name) | right_arguments_of(name))
)


def of_customer(desk, customer):
    """A customer's part of the account tables, without what a freeze changes."""
    kept = account(desk)
    orders = {key for key, row in kept["orders"].items() if row["customer"] == customer}
    kept["customers"] = {customer: kept["customers"][customer]}
    for row in kept["customers"].values():
        row.pop("frozen")
        row.pop("freeze_reason")
    return {
        name: {key: row for key, row in rows.items() if name == "customers" or key in orders or row.get("order") in orders}
        for name, rows in kept.items()
        if name != "company"
    }


@settings(max_examples=60, deadline=None)
@given(st.lists(CALLS, max_size=12))
def test_no_calls_raise_or_change_an_unverified_customers_account_except_by_a_freeze(calls):
    desk = World().open(BUSY)
    before = of_customer(desk, "c-1")
    for name, arguments in calls:
        result = desk.call(name, arguments)
        assert isinstance(result, ToolResult)
        assert result.ok or result.content.startswith(("refused: ", "error: "))
    assert of_customer(desk, "c-1") == before
    frozen = desk.state()["customers"]["c-1"]["frozen"]
    assert not frozen or any(name == "freeze_account" for name, _ in calls)


@settings(max_examples=40, deadline=None)
@given(st.lists(CALLS, max_size=8))
def test_a_call_that_fails_changes_nothing_but_the_log_and_the_count_of_failed_checks(calls):
    desk = World().open(BUSY)
    data(desk.call("verify_identity", {"customer_id": "c-1", "birth_date": BIRTH, "postcode": POSTCODE}))
    for name, arguments in calls:
        before = desk.state()
        if not desk.call(name, arguments).ok:
            after = desk.state()
            for state in (before, after):
                state.pop("log")
                for row in state["customers"].values():
                    row.pop("failed_checks")
                    row.pop("verified")
            assert after == before


@settings(max_examples=30, deadline=None)
@given(st.lists(CALLS, max_size=8))
def test_the_same_calls_give_the_same_answers_and_state(calls):
    first, second = World().open(BUSY), World().open(BUSY)
    for name, arguments in calls:
        assert first.call(name, arguments) == second.call(name, arguments)
    assert first.state() == second.state()
