import datetime as dt
import re

import pytest
from worlds.bnpl_case import BOOTS, INSTALMENTS, PRIYA, setting

from hardcalls.errors import SuiteError
from hardcalls.scenario import Setting
from hardcalls.worlds.bnpl import World, problems

FEE = {"customer": "c-1", "order": "o-1", "amount": 5.0, "date": "2026-02-25"}
CASE = {"customer": "", "kind": "feedback", "summary": "x", "opened": "2026-02-01", "answer_by": "2026-02-16"}


def without(row, field):
    return {name: value for name, value in row.items() if name != field}


def test_a_sound_setting_has_no_problems():
    assert problems(setting()) == ()


def test_defaults_are_filled_in():
    state = World().open(setting()).state()
    assert state["orders"]["o-1"]["status"] == "delivered"
    assert state["instalments"]["i-3"]["paused_until"] == ""
    assert state["customers"]["c-1"]["tier"] == "standard"
    assert state["company"] == {"closed_queues": [], "opens": "08:00", "refund_limit": None, "fee_limit": None}
    assert state["handoffs"] == state["log"] == {}


def test_dates_that_yaml_has_already_read_are_fine():
    from_yaml = setting(customer={"birth_date": dt.date(1991, 7, 19)})
    assert World().open(from_yaml).state()["customers"]["c-1"]["birth_date"] == "1991-07-19"


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        ({"order": {"custmer": "c-1"}}, "setting.state.orders.o-1.custmer: unknown; did you mean 'customer'? Known: "),
        ({"ordres": {}}, "setting.state.ordres: unknown table; did you mean 'orders'? Known: company, "),
        ({"orders": {"o-1": without(BOOTS, "item")}}, "setting.state.orders.o-1.item: missing"),
        ({"customer": {"postcode": 10115}}, "setting.state.customers.c-1.postcode: Expected `str`, got `int`, got 10115"),
        (
            {"customer": {"tier": "vpi"}},
            "setting.state.customers.c-1.tier: 'vpi' is not possible; did you mean 'vip'? Known: standard, vip",
        ),
        ({"customer": {"birth_date": "19.7.1991"}}, "setting.state.customers.c-1.birth_date: Invalid RFC3339"),
        ({"customer": {"failed_checks": 3, "verified": True}}, "setting.state.customers.c-1.verified: cannot be true while 3"),
        ({"order": {"total": -1}}, "setting.state.orders.o-1.total: Expected `float` >= 0.0"),
        ({"order": {"total": float("nan")}}, "setting.state.orders.o-1.total: Expected `float` >= 0.0, got nan"),
        ({"order": {"total": 12.345}}, "setting.state.orders.o-1.total: 12.345 has more decimals than GBP; write 12.35"),
        ({"order": {"currency": "pounds"}}, "setting.state.orders.o-1.currency: Expected `str` matching regex"),
        ({"order": {"customer": "c-2"}}, "setting.state.orders.o-1.customer: no customer 'c-2'; did you mean 'c-1'? Known: c-1"),
        (
            {"instalments": {"i-1": INSTALMENTS["i-1"] | {"order": "x"}}},
            "setting.state.instalments.i-1.order: no order 'x'; known: o-1",
        ),
        ({"cases": {"k-1": CASE | {"customer": "c-3"}}}, "setting.state.cases.k-1.customer: no customer 'c-3'"),
        (
            {"customers": {"c-1": PRIYA, "c-2": PRIYA}, "fees": {"f-1": FEE | {"customer": "c-2"}}},
            "setting.state.fees.f-1.customer: is 'c-2', but order o-1 belongs to 'c-1'",
        ),
        ({"fees": {"f.1": FEE}}, "setting.state.fees.f.1: an id is letters, digits, dashes and underscores"),
        ({"fees": {1: FEE}}, "setting.state.fees.1: an id is letters, digits, dashes and underscores"),
        ({"fees": [FEE]}, "setting.state.fees: expected rows by id, got list"),
        ({"fees": {"f-1": "late"}}, "setting.state.fees.f-1: expected fields and values, got str"),
        ({"company": {"closed_queues": ["bereavment"]}}, "setting.state.company.closed_queues: Invalid enum value 'bereavment'"),
        ({"company": {"closed_queues": ["safety"]}}, "setting.state.company.closed_queues: 'safety' is never closed"),
        ({"company": {"opens": "8 am"}}, "setting.state.company.opens: Expected `str` matching regex"),
        ({"company": []}, "setting.state.company: expected fields and values, got list"),
        ({"log": {}}, "setting.state.log: the world writes it; leave it out"),
        ({"now": "tomorrow"}, "setting.now: 'tomorrow' is not a date and time"),
        ({"now": "2026-03-02T10:00:00"}, "setting.now: '2026-03-02T10:00:00' has no offset"),
    ],
)
def test_a_problem_is_named_with_its_path(tables, expected):
    found = problems(setting(**tables))
    assert len(found) == 1, found
    assert found[0].startswith(expected)


def test_all_problems_are_listed_one_a_line():
    wrong = setting(order={"custmer": "c-1", "total": "much"}, customer={"tier": "gold"}, fees={"f-1": FEE | {"order": "o-8"}})
    with pytest.raises(SuiteError) as caught:
        World().open(wrong)
    paths = [line.split(": ")[0] for line in str(caught.value).splitlines()]
    assert paths == [
        "setting.state.customers.c-1.tier",
        "setting.state.orders.o-1.custmer",
        "setting.state.orders.o-1.total",
        "setting.state.fees.f-1.order",
    ]


def test_a_row_may_point_at_one_that_has_its_own_problem():
    found = problems(setting(customer={"tier": "gold"}))
    assert [line.split(": ")[0] for line in found] == ["setting.state.customers.c-1.tier"]


def test_a_setting_for_another_world_is_not_opened():
    with pytest.raises(SuiteError, match=re.escape("setting.world: this world is 'bnpl', the setting is for 'airline'")):
        World().open(Setting(world="airline", now="2026-03-02T10:00:00+00:00"))


def test_a_state_with_nothing_in_it_can_be_opened():
    assert World().open(Setting(world="bnpl", now="2026-03-02T10:00:00+00:00")).state()["customers"] == {}
