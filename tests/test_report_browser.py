"""The page in a real browser: no request, nothing that runs, nothing that leaves the screen, nothing that a person cannot read."""

import msgspec
import pytest
import report_case as case
import sheet_case
from browser import opened
from parts import missing

from hardcalls.report import Subject, render
from hardcalls.transcript import Message

WIDE, PHONE = 1280, 360
ATTACKS = (
    "<script>window.pwned = 1; alert(1)</script>",
    '"><img src=x onerror="window.pwned = 2">',
    "</p></details></main><script>window.pwned = 3</script><style>body { display: none }</style>",
    "<svg onload=window.pwned=4><iframe src='http://127.0.0.1:9/x'></iframe>",
    "{{ 7 * 7 }}{% include 'report.html.j2' %}",
    "<!-- <a href='javascript:window.pwned=5'>x</a> -->",
    "\u202eevil\u2066 text that turns around\x00\x1b[31m",
)


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "report.html"
    render(sheet_case.subjects(licences=[sheet_case.licence("en", refused=("en",))]), path)
    return path


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    text = "\n".join(ATTACKS)
    path = tmp_path_factory.mktemp("hostile") / "report.html"
    suite = [case.scenario(f"en-{i}", summary=text, theme=text, language=text) for i in range(2)]
    suite = [msgspec.structs.replace(s, title=text) for s in suite]
    transcripts = [case.talk(s, agent=text, reached=False, words=text, said=(text, "ا" * 300 + text)) for s in suite]
    long = (
        *transcripts[0].messages,
        Message(role="user", content="x" * 1_000_000),
        Message(role="assistant", content="y " * 500_000),
    )
    transcripts[0] = msgspec.structs.replace(transcripts[0], messages=long)
    run = case.of(text, suite, transcripts)
    settings = msgspec.structs.replace(run.manifest, settings={text: text}, partial=text, source=text)
    run = msgspec.structs.replace(run, manifest=settings)
    run = sheet_case.with_sheets(run, lambda _: sheet_case.cold(text, rater=text, comment=text))
    judged = case.verdict(run)
    judged = msgspec.structs.replace(judged, policy=text, note=text, candidate=text)
    render([Subject(run=run, verdict=judged)], path, title=text)
    return path


def reveal_all(page):
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")


def test_the_page_asks_for_nothing_but_itself(page):
    with opened(page) as found:
        reveal_all(found.page)
        assert found.requests == [page.as_uri()]
        assert found.console == [], "the page's own policy must let its own style and script through"


def test_hostile_texts_stay_texts(hostile):
    with opened(hostile) as found:
        reveal_all(found.page)
        found.page.wait_for_timeout(200)
        assert found.requests == [hostile.as_uri()]
        assert found.dialogs == []
        assert found.page.evaluate("window.pwned") is None
        assert found.page.evaluate("document.querySelectorAll('script, iframe, img, object').length") == 1
        shown = found.page.inner_text("body")
        assert ATTACKS[0] in shown
        assert "{{ 7 * 7 }}" in shown
        assert "[U+202E]evil[U+2066]" in shown
        assert "\u202e" not in shown
        assert "[shortened: 1,000,000 characters in all]" in shown
    assert hostile.stat().st_size < 400_000


@pytest.mark.parametrize("which", ["page", "hostile"])
@pytest.mark.parametrize("width", [PHONE, WIDE])
def test_the_page_never_scrolls_sideways(which, width, request):
    with opened(request.getfixturevalue(which), width=width) as found:
        reveal_all(found.page)
        assert found.page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, WIDE])
@pytest.mark.parametrize("which", ["page", "hostile"])
def test_axe_finds_nothing_serious(which, width, dark, request):
    try:
        from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  (not on every machine)
    except ModuleNotFoundError:
        missing("axe-playwright-python")
    with opened(request.getfixturevalue(which), width=width, dark=dark) as found:
        reveal_all(found.page)
        response = Axe().run(found.page).response
        assert any(p["id"] == "color-contrast" for p in response["passes"]), "axe did not look at the page"
        serious = [v for v in response["violations"] if v["impact"] in {"serious", "critical"}]
        assert serious == [], [(v["id"], v["nodes"][0]["html"][:200], v["nodes"][0]["failureSummary"]) for v in serious]


def test_j_and_k_go_through_the_conversations(page):
    with opened(page) as found:
        opened_ids = "Array.from(document.querySelectorAll('details.talk[open]'), d => d.id)"
        found.page.keyboard.press("j")
        assert found.page.evaluate(opened_ids) == ["a1-en-account-1"]
        found.page.keyboard.press("j")
        assert found.page.evaluate(opened_ids) == ["a1-en-executor-1"]
        assert found.page.evaluate("document.activeElement.parentElement.id") == "a1-en-executor-1"
        found.page.keyboard.press("k")
        assert found.page.evaluate(opened_ids) == ["a1-en-account-1"]


def test_a_link_to_a_folded_conversation_opens_it(page):
    with opened(page) as found:
        found.page.evaluate("location.hash = 'a2-en-executor-1'")
        found.page.locator("#a2-en-executor-1[open]").wait_for()
        assert found.page.locator("#a2-en-executor-1 .words").first.is_visible()


def test_print_shows_failed_conversations_on_white_paper(page):
    with opened(page, dark=True, printed=True) as found:
        words = found.page.locator("#a1-en-account-1 .words").first
        assert words.bounding_box()["height"] > 10
        assert found.page.evaluate("getComputedStyle(document.body).color") == "rgb(29, 28, 26)"
        paper = "getComputedStyle(document.querySelector('.says')).backgroundColor"
        assert found.page.evaluate(paper) == "rgba(0, 0, 0, 0)"


def test_right_to_left_words_keep_their_direction(tmp_path):
    suite = [case.scenario("ar-waris", language="ar")]
    said = ("توفي والدي يوم الأحد. ماذا سيحدث لحسابه؟", "هل أنتم هناك؟")
    run = case.of("agent", suite, [case.talk(suite[0], agent="agent", reached=False, words="أنا آسف جدا.", said=said)])
    path = tmp_path / "report.html"
    render([Subject(run=run)], path)
    with opened(path, width=PHONE) as found:
        reveal_all(found.page)
        words = found.page.locator(".says.customer .words").first
        assert words.get_attribute("lang") == "ar"
        assert words.evaluate("e => getComputedStyle(e).direction") == "rtl"
