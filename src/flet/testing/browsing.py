"""Visitors with a browser: the fixture `browse`, on Playwright."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

from flet.testing.pictures import compare_picture
from flet.testing.programs import application_of
from flet.testing.served import served
from flet.testing.snapshots import Snapshots

__all__ = ["BrowserPage", "Browsing"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--no-first-run")
SESSION = """(() => {
  const folder = new URL(document.baseURI).pathname.replace(/[^/]*$/, "");
  try { return sessionStorage.getItem("_flet_session_id" + folder) } catch { return null }
})()"""
"""A page of the browser's own, as of a server that does not answer, has no storage."""
SHOWN = "Boolean(document.querySelector('[data-control]')) || (document.readyState === 'complete' && !window.flet)"
"""A control, or all of a page that is not the program's."""
SECONDS_TO_SHOW = 30.0
SECONDS_OF_MAIN = 1.0
"""So long what `main` does besides is waited for: it may go on as long as the visitor is there."""
SECONDS_TO_SETTLE = 5.0
DRAWN = "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))"
LOOKS = 20
MILLISECONDS_BETWEEN = 150
SECONDS_BETWEEN = 0.05


class BrowserPage:
    """A page in a browser: all that a `playwright.async_api.Page` has, and a little more.

    Args:
        page: The page of Playwright.
        app: The application that it shows.
        snapshots: The files of the test.
    """

    def __init__(self, page: Any, app: Any, snapshots: Snapshots) -> None:
        self.page = page
        """Playwright's own."""
        self._app = app
        self._snapshots = snapshots

    def __getattr__(self, name: str) -> Any:
        return getattr(self.page, name)

    async def key(self, key: Any, *, timeout: float = 5) -> Any:
        """Return the locator of the control with a key, once it is on the page.

        Args:
            key: The key.
            timeout: For how many seconds it is waited for.

        Raises:
            LookupError: There is none, or there are several.
        """
        plain = getattr(key, "value", key)

        def has_it(control: Any) -> bool:
            return control.key is not None and getattr(control.key, "value", control.key) == plain

        return await self._locator(has_it, f"with the key {plain!r}", timeout)

    async def control(self, control: Any, *, timeout: float = 5) -> Any:
        """Return the locator of a control, given as itself or, if there is only one of them, by its class.

        Args:
            control: The control, or its class.
            timeout: For how many seconds it is waited for.

        Raises:
            LookupError: It is not on the page, or there are several.
        """
        if isinstance(control, type):
            return await self._locator(lambda one: isinstance(one, control), control.__name__, timeout)
        return await self._locator(lambda one: one is control, repr(control), timeout)

    async def looks(self, name: str = "", *, of: Any = None, tolerance: float = 0.002) -> None:
        """Compare how the page looks with the picture in `snapshots/` beside the test; animations are at their ends.

        Args:
            name: Which picture; a test with one needs none.
            of: A locator, for a picture of that alone.
            tolerance: Which part of the points may differ; near each other, 10 times as many.

        Raises:
            AssertionError: It looks different, or there is no picture yet: `pytest --update-snapshots` takes it.
        """
        # Code and styles of controls are loaded when the first one appears.
        await self.page.wait_for_load_state("networkidle")
        await _answer(self.page, "document.fonts.ready", SECONDS_TO_SETTLE)
        taken = await self._settled(of or self.page)
        file = self._snapshots.file(name, "png")
        compare_picture(file, taken, update=self._snapshots.update, tolerance=tolerance)

    async def _settled(self, shown: Any) -> bytes:
        """Return a picture that is like the one before: what a click sets off fades away."""
        before, taken = b"", await _picture(shown)
        for _ in range(LOOKS):
            if taken == before:
                break
            await self.page.wait_for_timeout(MILLISECONDS_BETWEEN)
            before, taken = taken, await _picture(shown)
        return taken

    async def settle(self, under_way: set[Any]) -> None:
        """Wait until the browser shows all that the program has sent at first, and has loaded what that needs.

        Args:
            under_way: The browser's requests that were not answered yet.
        """
        begun = asyncio.get_running_loop().time()
        while (passed := asyncio.get_running_loop().time() - begun) < SECONDS_TO_SETTLE:
            session = await self._session()
            if session is None:
                break
            builds = session.is_busy and passed < SECONDS_OF_MAIN
            if not (builds or session.link.replay or under_way):
                break
            await asyncio.sleep(SECONDS_BETWEEN)
        await _answer(self.page, DRAWN, SECONDS_TO_SETTLE)

    async def _session(self) -> Any:
        from flet.fastapi.programs import programs

        name = await _answer(self.page, SESSION, SECONDS_TO_SETTLE)
        return next((p.sessions[name] for p in programs if name in p.sessions), None)

    async def _controls(self) -> list[Any]:
        session = await self._session()
        return list(session.tree.index.values()) if session is not None else []

    async def _locator(self, meant: Callable[[Any], bool], said: str, timeout: float) -> Any:
        """Return the locator of the control that is meant, waiting for it as Playwright's locators do."""
        until = asyncio.get_running_loop().time() + timeout
        while not (found := [one for one in await self._controls() if meant(one)]):
            if asyncio.get_running_loop().time() > until:
                raise LookupError(f"There is no control {said} on the page, after {timeout:g} seconds.")
            await asyncio.sleep(SECONDS_BETWEEN)
        if len(found) > 1:
            raise LookupError(f"There are {len(found)} controls {said} on the page.")
        return self.page.locator(f'[data-control="{found[0]._i}"]')


class Browsing:
    """Opens programs in a browser: `page = await browse(main)`. Each call is another visitor."""

    def __init__(self, snapshots: Snapshots) -> None:
        self._snapshots = snapshots
        self._stack = AsyncExitStack()
        self._browser: Any = None
        self.loop: asyncio.AbstractEventLoop | None = None
        """The event loop of the test, once it has opened a program."""
        self._served: dict[int, tuple[Any, str, Any]] = {}
        self._pages: list[Any] = []

    async def __call__(
        self,
        program: Any = ".",
        *,
        route: str = "/",
        size: tuple[int, int] = (1280, 800),
        dark: bool = False,
        cookies: dict[str, str] | None = None,
        context: dict[str, Any] | None = None,
        **options: Any,
    ) -> BrowserPage:
        """Open a program; returns when its page is shown and loaded, or the one to which it has sent the visitor.

        What `main` goes on with is waited for, for a second.

        Args:
            program: `main`, a module, a path or an ASGI application, as for `visit`.
            route: Where the visitor begins.
            size: Width and height of the window, in pixels.
            dark: Whether the visitor's system is dark.
            cookies: What the browser has kept.
            context: More for Playwright's `browser.new_context()`.
            options: For `flet.fastapi.app()`.

        Raises:
            ModuleNotFoundError: Playwright is not installed.
            RuntimeError: There is no Chromium, or the program did not start.
            TimeoutError: No page is shown after 30 seconds.
        """
        self.loop = asyncio.get_running_loop()
        if id(program) not in self._served:
            app = application_of(program, options)
            # The program is kept: its id is nobody else's meanwhile.
            self._served[id(program)] = (program, self._stack.enter_context(served(app)), app)
        _, url, app = self._served[id(program)]
        browser = await self._started()
        given = {
            "viewport": {"width": size[0], "height": size[1]},
            "color_scheme": "dark" if dark else "light",
        }
        window = await browser.new_context(**given, **(context or {}))
        kept = [{"name": name, "value": value, "url": url} for name, value in (cookies or {}).items()]
        await window.add_cookies(kept)
        page = await window.new_page()
        self._snapshots.of_failure(len(self._pages)).unlink(missing_ok=True)
        self._pages.append(page)
        under_way: set[Any] = set()
        # Playwright looks at signatures, which methods of a set do not have.
        page.on("request", lambda request: under_way.add(request))  # noqa: PLW0108
        for ended in ("requestfinished", "requestfailed"):
            page.on(ended, lambda request: under_way.discard(request))  # noqa: PLW0108
        await page.goto(url + route)
        await _shown(page)
        shown = BrowserPage(page, app, self._snapshots)
        await shown.settle(under_way)
        return shown

    async def _started(self) -> Any:
        if self._browser is None:
            try:
                from playwright.async_api import Error, async_playwright
            except ModuleNotFoundError:
                raise ModuleNotFoundError(
                    "browse() needs Playwright: pip install playwright && playwright install chromium"
                ) from None
            playwright = await self._stack.enter_async_context(async_playwright())
            path = next(filter(None, map(shutil.which, BROWSERS)), None)
            try:
                self._browser = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
            except Error as error:
                raise RuntimeError(f"Chromium does not start: playwright install chromium\n{error}") from None
            self._stack.push_async_callback(self._browser.close)
        return self._browser

    async def tell(self, failure: BaseException) -> None:
        """Keep how the pages look that are open at a failure, and note where."""
        from playwright.async_api import Error

        for number, page in enumerate(self._pages):
            file = self._snapshots.of_failure(number)
            with contextlib.suppress(Error):
                await page.screenshot(path=file, animations="disabled")
                failure.add_note(f"The page looked as in {file}.")

    async def close(self) -> None:
        """Close the browser, and serve nothing any more."""
        await self._stack.aclose()


async def _shown(page: Any) -> None:
    loop = asyncio.get_running_loop()
    until = loop.time() + SECONDS_TO_SHOW
    while not await _answer(page, SHOWN, SECONDS_TO_SHOW):
        if loop.time() > until:
            raise TimeoutError(f"No page is shown at {page.url} after {SECONDS_TO_SHOW:g} seconds.")
        await asyncio.sleep(SECONDS_BETWEEN)


async def _answer(page: Any, script: str, seconds: float) -> Any:
    """Return what a script says in the page, or in the one that takes its place meanwhile."""
    from playwright.async_api import Error

    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while True:
        try:
            return await page.evaluate(script)
        except Error:
            # Where the page goes elsewhere, there is nothing to ask for a moment.
            if page.is_closed() or loop.time() > until:
                raise
        await asyncio.sleep(SECONDS_BETWEEN)


async def _picture(shown: Any) -> bytes:
    taken: bytes = await shown.screenshot(animations="disabled", caret="hide")
    return taken
