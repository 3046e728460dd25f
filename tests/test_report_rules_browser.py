"""The decision in a real browser: waivers on the first screen, nothing beyond its edge, nothing that a person cannot read."""

import msgspec
import pytest
import ruled_case as ruled
from browser import window
from parts import missing

from hardcalls.report import Subject, render
from hardcalls.rule import Rule

WIDE, PHONE = 1280, 375
PARTS = {"include": [["header.page"], ["#verdicts"], ["#rules"], ["#never"]]}
LONG = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz" * 8


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    path = tmp_path_factory.mktemp("ruled") / "report.html"
    render(ruled.subjects(), path)
    return path


@pytest.fixture(scope="module")
def wordy(tmp_path_factory):
    """Owners, reasons, slices and titles that have no place to break."""
    _, good, bad = ruled.runs()
    waivers = tuple(msgspec.structs.replace(w, owner=LONG, reason=LONG) for w in ruled.WAIVERS)
    by_theme = Rule(id="each-theme", kind="prove", metric="overall.passed", floor=0.9, by="theme", why=LONG)
    rules = tuple(msgspec.structs.replace(r, why=LONG) for r in ruled.RULES)
    policy = msgspec.structs.replace(ruled.POLICY, title=LONG, note=LONG, waivers=waivers, rules=(*rules, by_theme))
    subjects = []
    for run in (good, bad):
        scenarios = {k: msgspec.structs.replace(s, tags={"theme": LONG + s.language}) for k, s in run.scenarios.items()}
        told = msgspec.structs.replace(run, scenarios=scenarios)
        subjects.append(Subject(run=told, verdict=ruled.verdict(told, policy=policy), policy=policy))
    path = tmp_path_factory.mktemp("wordy") / "report.html"
    render(subjects, path)
    return path


def reveal_all(page):
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_waivers_and_what_was_loosened_are_on_the_first_screen(browser, page, width):
    with window(browser, page, width=width) as found:
        first = found.page.locator(".waivers li").first.bounding_box()
        assert first["y"] + first["height"] < 800
        assert found.page.locator(".waivers").first.bounding_box()["y"] < found.page.locator(".card").first.bounding_box()["y"]


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_long_words_of_a_policy_stay_on_the_page(browser, wordy, width):
    with window(browser, wordy, width=width) as found:
        reveal_all(found.page)
        assert found.page.evaluate("document.documentElement.scrollWidth") == width
        beyond = "Array.from(document.querySelectorAll('.rule *, .waivers *, .card *')).filter("
        beyond += "e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 200))"
        assert found.page.evaluate(beyond) == []


@pytest.mark.parametrize(("width", "dark"), [(WIDE, False), (PHONE, True)])
def test_axe_finds_nothing_serious_in_the_decision(browser, page, width, dark):
    try:
        from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  (not on every machine)
    except ModuleNotFoundError:
        missing("axe-playwright-python")
    with window(browser, page, width=width, dark=dark) as found:
        reveal_all(found.page)
        assert found.console == []
        violations = Axe().run(found.page, context=PARTS).response["violations"]
        serious = [v for v in violations if v["impact"] in {"serious", "critical"}]
        assert serious == [], [(v["id"], v["nodes"][0]["html"][:200], v["nodes"][0]["failureSummary"]) for v in serious]


def test_print_shows_the_rules_that_are_folded_on_the_screen(browser, page):
    with window(browser, page, printed=True) as found:
        folded = found.page.locator(".panel > details .rule").first
        assert folded.bounding_box()["height"] > 20
