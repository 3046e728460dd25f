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
def opened(file: Path, *, width: int = 1280, dark: bool = False, printed: bool = False) -> Iterator[Opened]:
    """A file in a browser window of this width."""
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
            page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme="dark" if dark else "light")
            if printed:
                page.emulate_media(media="print")
            found = Opened(page)
            page.goto(file.as_uri())
            yield found
        finally:
            browser.close()
