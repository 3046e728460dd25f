"""The grading page as `hardcalls serve-grading` serves it: stored with each change, and safe when the server is gone."""

import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from browser import launched, window
from round_case import arm, dealing, grading, rubric

from hardcalls.bundled import bundled
from hardcalls.people import handout
from hardcalls.people.frame import single
from hardcalls.people.lot import Lot
from hardcalls.people.page import page
from hardcalls.people.pick import pick

HARDCALLS = Path(sys.executable).with_name("hardcalls")


@pytest.fixture
def serving(tmp_path):
    arms = [arm("bot")]
    made = grading(arms, pick(single(arms), Lot(seed="seed"), n=4), dealing("anna"))
    folder = tmp_path / "round"
    handout.write(folder, made, {a.rater: page(a, rubric(), assets=bundled("reports") / "grading") for a in made.assignments})
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    with subprocess.Popen([HARDCALLS, "serve-grading", folder, "--port", port], stdout=subprocess.PIPE, text=True) as process:
        yield folder, re.search(r"http://\S+|$", process.stdout.readline())[0], process
        if process.poll() is None:
            process.send_signal(signal.SIGINT)


def saved(page, words="Saved on the server"):
    # A function that the page would poll needs eval, which the page forbids.
    page.locator("#saved", has_text=re.compile(f"^{re.escape(words)}$")).wait_for()


def values(folder):
    return [[(a.criterion, a.value) for a in f.answers] for f in handout.stored(folder, "anna").items]


def test_each_change_is_stored_two_machines_join_and_a_lost_server_loses_nothing(serving):
    folder, address, process = serving
    with launched() as browser, window(browser, folder / "anna.html") as here, window(browser, folder / "anna.html") as there:
        for one in (here, there):
            one.page.goto(address)
            one.page.locator("#options").wait_for()
        here.page.keyboard.press("2")
        saved(here.page)
        assert values(folder) == [[("E1", 2)]]
        there.page.keyboard.press("]")
        there.page.keyboard.press("1")
        saved(there.page)
        assert values(folder) == [[("E1", 2)], [("E1", 1)]], "another machine knew nothing of the first answer, and it stays"
        assert there.page.locator("#chooser option").all_inner_texts()[:2] == ["1 of 4: begun", "2 of 4: begun"]
        here.page.keyboard.press("0")
        saved(here.page)
        assert values(folder) == [[("E1", 2), ("F1", 0)], [("E1", 1)]]
        there.page.reload()
        there.page.locator("#options").wait_for()
        assert there.page.locator("#chips [aria-current]").inner_text() == "DUE"
        process.send_signal(signal.SIGINT)
        process.wait(timeout=20)
        here.page.keyboard.press("0")
        saved(here.page, "The server did not take it; kept in this browser")
        assert not here.page.locator("#no-store").is_visible()
        assert {url for one in (here, there) for url in one.requests if url.startswith("http")} == {address, f"{address}ballot"}


def test_the_same_page_from_its_file_asks_the_server_for_nothing(serving):
    folder, _, _ = serving
    with launched() as browser, window(browser, folder / "anna.html") as found:
        found.page.keyboard.press("2")
        saved(found.page, "Saved in this browser")
        assert found.requests == [(folder / "anna.html").as_uri()]
    assert handout.stored(folder, "anna") is None
