"""The grading page against what conversations may hold and browsers may refuse: nothing runs, and nothing is lost unsaid."""

import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import grading_case as case
import msgspec
import pytest
from browser import window
from parts import missing

from hardcalls.people.ballot import Ballot, Bubble, Rules, Talk

LONG = 1_000_000
ATTACKS = (
    "<script>window.pwned = 1; alert(1)</script>",
    "</script><script>window.pwned = 2; alert(2)</script>",
    '"><img src=x onerror="window.pwned = 3">',
    "<!--<script>", "]]></script>", "--><svg onload=window.pwned=4>",
    "<iframe srcdoc='<script>parent.pwned = 5</script>' src='http://127.0.0.1:9/x'></iframe>",
    "</p></ol></main></body></html><style>body { display: none }</style>",
    '<form action="http://127.0.0.1:9/"><button id="finish-export">Export</button></form>',
    '<a href="javascript:window.pwned = 6" autofocus onfocus="window.pwned = 7">x</a>',
    "{{ 7 * 7 }}{% include 'page.html.j2' %}${window.pwned = 8}",
    '__proto__", "constructor": {"prototype": {"pwned": 9}}, "x": "',
    '\\u003cscript\\u003ewindow.pwned = 10\\u003c/script\\u003e \\\\ \\" \\ud800',
    "\u202eevil\u2066 turned around \u2069\u200e",
    "null\x00 bell\x07 escape\x1b[31m delete\x7f next\x85",
    "line\u2028paragraph\u2029 mark\ufeff joined\u200d tag\U000e0041",
    "lone \ud800 halves \udfff of \ud83d characters",
    "a\u0301" * 300 + "\u0338" * 300,
    "ﷺ" * 200 + "👩‍👩‍👧‍👦" * 50,
    "<base href='http://127.0.0.1:9/'><meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'><link rel=stylesheet href=//x>",
)  # fmt: skip
# What of them can be told apart on the screen: a sign that nobody sees is shown by its code.
SHOWN = {13: "[U+202E]evil[U+2066] turned around", 14: "null[U+0000] bell[U+0007] escape[U+001B][31m delete[U+007F] next[U+0085]"}
SHOWN |= {15: "line[U+2028]paragraph[U+2029]", 16: "lone [U+D800] halves [U+DFFF] of [U+D83D] characters"}


def hostile_item(number):
    text = ATTACKS[number % len(ATTACKS)]
    long = (text + " ") * (LONG // (len(text) + 1)) if number < len(ATTACKS) and number % 5 == 0 else ""
    endless = "x" * LONG if number == 50 else ""
    bubbles = (
        Bubble(by="agent", turn=0, text=text, language=text),
        Bubble(by="customer", turn=1, text=text, language=text),
        Bubble(by="tool", turn=1, tool=text, arguments=text, text=text, ok=False),
        Bubble(by="agent", turn=1, text=long or endless or text, language="en"),
        Bubble(by="handoff", turn=1, text=text),
    )
    made = case.item(number, Talk(bubbles=bubbles))
    return msgspec.structs.replace(made, language=text, direction="rtl" if number % 2 else "ltr")


FILL = """() => {
    for (let size = 5e6; size >= 1; size /= 2)
        try { for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size)); } catch {}
}"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    words = "</script><script>window.pwned = 20</script>{{ 7 * 7 }}\u202e"
    of = case.rubric(case.SMALL.replace("It goes past it.", f"'{words}'").replace("Lowers the effort", f"'{words}'"))
    given = case.assignment([hostile_item(n) for n in range(100)], of=of, rater=words)
    given = msgspec.structs.replace(given, rules=(Rules(id="r1", text=words),))
    return case.written(tmp_path_factory.mktemp("hostile") / "anna.html", given, of=of)


def test_a_hundred_hostile_conversations_stay_texts_and_can_be_graded(browser, hostile, tmp_path):
    with window(browser, hostile) as found:
        elements = found.page.evaluate(
            "document.querySelectorAll('script, iframe, img, object, form, style, link, base, meta, svg').length"
        )
        slowest = 0.0
        for number in range(100):
            began = time.monotonic()
            found.page.keyboard.press("2")
            found.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
            shown = found.page.locator(".says.customer .words").first.inner_text()
            slowest = max(slowest, time.monotonic() - began)
            index = number % len(ATTACKS)
            assert shown.startswith(SHOWN.get(index, ATTACKS[index].rstrip())), ATTACKS[index]
            found.page.keyboard.press("]")
        assert slowest < 2
        assert (
            found.page.evaluate(
                "document.querySelectorAll('script, iframe, img, object, form, style, link, base, meta, svg').length"
            )
            == elements
        )
        assert (found.requests, found.console, found.dialogs) == ([hostile.as_uri()], [], [])
        assert found.page.evaluate("[window.pwned, ({}).pwned, document.title.slice(0, 9)]") == [None, None, "Grading: "]
        with found.page.expect_download() as download:
            found.page.keyboard.press("e")
            found.page.keyboard.press("Enter")
        download.value.save_as(tmp_path / "b.json")
    ballot = msgspec.json.decode((tmp_path / "b.json").read_bytes(), type=Ballot)
    assert [(f.item, f.answers[0].value) for f in ballot.items] == [(f"{n:016x}", 2) for n in range(100)]


def test_a_turn_of_a_megabyte_is_shown_by_pieces_and_whole_on_demand(browser, hostile):
    with window(browser, hostile) as found:
        found.page.locator("#chooser").select_option(index=50)
        reply = found.page.locator(".says.agent").nth(1)
        assert 2_500 < len(reply.locator(".words").inner_text()) < 4_000
        assert "of 1,000,000 characters" in reply.inner_text()
        began = time.monotonic()
        reply.get_by_role("button", name="Show all").press("Enter")
        assert sum(len(t) for t in reply.locator(".words").all_text_contents()) == LONG
        found.page.keyboard.press("j")
        assert found.page.locator("#chips [aria-current]").inner_text() == "E2"
        assert time.monotonic() - began < 5


@pytest.fixture(scope="module")
def calm(tmp_path_factory):
    folder = tmp_path_factory.mktemp("calm")
    pair = case.item(0, case.talk("ar"), case.talk("ar", turns=5), language="ar")
    case.written(folder / "pair.html", case.assignment([pair], mode="pairwise"))
    case.written(folder / "single.html", case.assignment([case.item(0, language="en"), case.item(1, language="ar")]))
    return folder


@pytest.mark.parametrize(("width", "dark"), [(375, True), (1280, False)], ids=["phone-dark", "wide-light"])
def test_axe_finds_nothing_serious_and_nothing_scrolls_sideways(browser, calm, hostile, width, dark):
    try:
        from axe_playwright_python.sync_playwright import Axe  # noqa: PLC0415  (not on every machine)
    except ModuleNotFoundError:
        missing("axe-playwright-python")
    states = [
        (calm / "single.html", "1m"),
        (calm / "single.html", "21"),
        (calm / "single.html", "jjj0?"),
        (calm / "single.html", "e"),
        (calm / "pair.html", "1m"),
        (hostile, "2"),
    ]
    with window(browser, calm / "single.html", width=width, dark=dark) as found:
        for file, keys in states:
            found.page.goto(file.as_uri())
            for key in keys:
                found.page.keyboard.press(key)
            response = Axe().run(found.page).response
            assert any(p["id"] == "color-contrast" for p in response["passes"]), "axe did not look at the page"
            serious = [v for v in response["violations"] if v["impact"] in {"serious", "critical"}]
            assert serious == [], [(v["id"], v["nodes"][0]["html"][:200], v["nodes"][0]["failureSummary"]) for v in serious]
            assert found.page.evaluate("document.documentElement.scrollWidth") == width, file.name


def test_arabic_and_hebrew_run_from_right_to_left_and_the_questions_do_not(browser, calm):
    with window(browser, calm / "single.html") as found:
        found.page.keyboard.press("]")
        words = found.page.locator(".says.customer .words").first
        assert words.get_attribute("lang") == "ar"
        assert words.evaluate("e => getComputedStyle(e).direction") == "rtl"
        customer, agent = (found.page.locator(f".says.{who}").first.bounding_box() for who in ("customer", "agent"))
        assert customer["x"] + customer["width"] > agent["x"] + agent["width"], "the customer stands where the reading begins"
        assert found.page.locator(".option").first.evaluate("e => getComputedStyle(e).direction") == "ltr"


@contextmanager
def forbidden_store(file):
    """The page from a server that gives it no origin of its own: real browsers then refuse it any store."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Security-Policy", "sandbox allow-scripts allow-downloads allow-modals")
            self.end_headers()
            self.wfile.write(file.read_bytes())

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_without_a_store_it_says_so_and_the_export_still_holds_everything(browser, calm, tmp_path):
    with window(browser, calm / "single.html") as found, forbidden_store(calm / "single.html") as address:
        assert not found.page.locator("#no-store").is_visible()
        found.page.goto(address)
        assert found.page.locator("#no-store").is_visible()
        found.page.keyboard.press("2")
        found.page.locator("#saved", has_text="This browser keeps nothing: export before you close").wait_for()
        with found.page.expect_download() as download:
            found.page.keyboard.press("e")
            found.page.keyboard.press("Enter")
        download.value.save_as(tmp_path / "b.json")
        assert found.console == []
    ballot = msgspec.json.decode((tmp_path / "b.json").read_bytes(), type=Ballot)
    assert ballot.items[0].answers[0].value == 2


def test_a_full_store_and_a_damaged_one_are_said_and_lose_nothing_that_was_there(browser, calm):
    slot = f"hardcalls/ballot/{0xA:016x}"
    with window(browser, calm / "single.html") as found:
        found.page.evaluate("name => localStorage.setItem(name, '{damaged')", slot)
        found.page.reload()
        found.page.locator("#told-says", has_text="was not readable: it is not JSON").wait_for()
        found.page.keyboard.press("Enter")
        assert found.page.evaluate("name => localStorage.getItem(`${name}/unreadable`)", slot) == "{damaged"
        found.page.keyboard.press("2")
        found.page.locator("#saved", has_text="Saved in this browser").wait_for()
        found.page.evaluate(FILL)
        found.page.keyboard.press("c")
        found.page.keyboard.type("More words than there is room for")
        assert found.page.locator("#no-store").is_visible()
        found.page.locator("#saved", has_text="export before you close").wait_for()
