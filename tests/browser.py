"""A page in a real Chromium, with everything it asked for."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from parts import missing

ARGUMENTS = ("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync")


class Opened:
    """A page and what it did: the addresses it asked for, what it said, and the dialogs it opened."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.requests: list[str] = []
        self.console: list[str] = []
        self.dialogs: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.console.append(message.text))
        page.on("pageerror", lambda error: self.console.append(str(error)))
        page.on("dialog", self._dialog)

    def _dialog(self, dialog: Any) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()


@contextmanager
def launched() -> Iterator[Any]:
    """A browser, for as many windows as wanted."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415  (not on every machine)
    except ModuleNotFoundError:
        missing("Playwright")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        missing("Chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def window(browser: Any, file: Path, *, width: int = 1280, dark: bool = False, printed: bool = False) -> Iterator[Opened]:
    """A file in a window of this width, which shares nothing with any other."""
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light")
    try:
        page = context.new_page()
        if printed:
            page.emulate_media(media="print")
        found = Opened(page)
        page.goto(file.as_uri())
        yield found
    finally:
        context.close()


@contextmanager
def opened(file: Path, *, width: int = 1280, dark: bool = False, printed: bool = False) -> Iterator[Opened]:
    """A file in a browser of its own."""
    with launched() as browser, window(browser, file, width=width, dark=dark, printed=printed) as found:
        yield found
