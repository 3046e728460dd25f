"""The history's page in a real browser: it asks for nothing, fits the screen, and everybody can read it."""

import pytest
from browser import window
from history_case import night, sheets
from parts import missing

from hardcalls.history import PASSED, History, Skipped, chronicles, entry_of
from hardcalls.report.history_pages import write_history

ATTACK = "<script>window.pwned = 1</script>\"><img src=x onerror='window.pwned = 2'>{{ 7 * 7 }}\u202eevil"
SHOWN = (
    "correctness.passed",
    "empathy.no_failure_seen",
    "overall.passed",
    *(f"escalation.{x}" for x in ("handoff_rate", "safe_containment", "harmful_containment")),
)
METRICS = ("correctness.passed", "overall.passed")


def history(runs, **told):
    entries = [entry_of(r, folder=f"{ATTACK}/{i}", metrics=METRICS, **told) for i, r in enumerate(runs)]
    found, copies = chronicles(entries, drift_of=PASSED, confidence=0.95)
    skipped = (*copies, Skipped(folder=ATTACK, why=ATTACK))
    return History(schema=1, folder="runs", confidence=0.95, policy=ATTACK, chronicles=found, skipped=skipped)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    nights = [sheets(night(d, "pppppppf" if d < 5 else "ffffffpf", agent=ATTACK), *[2] * 8) for d in range(1, 9)]
    nights[3] = sheets(nights[3], *[1] * 8, instrument=ATTACK)
    others = [night(d, "ppffpppf", agent="other", subject=f"v{d > 3}", grading=f"checks-{d > 5}") for d in range(1, 9)]
    path = tmp_path_factory.mktemp("history") / "history.html"
    write_history(history([*nights, *others, night(9, "pp", suite="another")], outcome="FAIL", why=ATTACK), path)
    return path


def test_the_page_asks_for_nothing_and_texts_stay_texts(browser, page):
    with window(browser, page) as found:
        assert found.requests == [page.as_uri()]
        assert (found.console, found.dialogs) == ([], [])
        assert found.page.evaluate("window.pwned") is None
        assert found.page.evaluate("document.querySelectorAll('script, iframe, img, object').length") == 0
        shown = found.page.inner_text("main")
        assert "{{ 7 * 7 }}" in shown
        assert "[U+202E]evil" in shown


def test_every_picture_has_its_runs_its_breaks_and_words_for_those_who_do_not_see_it(browser, page):
    with window(browser, page) as found:
        other = found.page.locator("section.agent", has=found.page.locator("h3", has_text="other"))
        picture = other.locator("svg").first
        assert picture.locator("circle").count() == 8
        assert picture.locator("line.break").count() == 2
        assert picture.locator("line.link").count() == 5
        assert picture.get_attribute("aria-label") == (
            "Done right over 8 runs. The first: 62%. The latest: 62% (31% to 86%, n 8). All are in the table below."
        )
        assert other.locator("table.moments tbody tr").count() == 8


@pytest.mark.parametrize("width", [375, 1280])
def test_the_page_never_scrolls_sideways(browser, page, width):
    with window(browser, page, width=width) as found:
        assert found.page.evaluate("document.documentElement.scrollWidth") == width


def test_the_leading_numbers_fit_a_screen_beside_a_verdict_and_why(browser, tmp_path):
    why = (
        "Conversations without a failure, each of 10 scenarios, the worst is charge-0 (0 of 3 trials); each must have at least 20%."
    )
    found = [entry_of(night(d, "ppfppppf"), folder=f"nights/night-{d}", metrics=SHOWN, outcome="FAIL", why=why) for d in (1, 2)]
    told, _ = chronicles(found, drift_of=PASSED, confidence=0.95)
    path = tmp_path / "history.html"
    write_history(History(schema=1, folder="runs", confidence=0.95, policy="P", chronicles=told, skipped=()), path)
    with window(browser, path, width=1280) as opened:
        table = "(r => [r.querySelectorAll('thead th').length, r.scrollWidth - r.clientWidth])"
        assert opened.page.evaluate(f"{table}(document.querySelector('.agent .scroll'))") == [7, 0]


@pytest.mark.parametrize(("width", "dark"), [(375, False), (1280, True)], ids=["phone light", "wide dark"])
def test_axe_finds_nothing_serious(browser, page, width, dark):
    try:
        from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  (not on every machine)
    except ModuleNotFoundError:
        missing("axe-playwright-python")
    with window(browser, page, width=width, dark=dark) as found:
        response = Axe().run(found.page).response
        assert any(p["id"] == "color-contrast" for p in response["passes"]), "axe did not look at the page"
        serious = [v for v in response["violations"] if v["impact"] in {"serious", "critical"}]
        assert serious == [], [(v["id"], v["nodes"][0]["html"][:200], v["nodes"][0]["failureSummary"]) for v in serious]
