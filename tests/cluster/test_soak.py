"""Visitors behind nginx without affinity, while workers are killed, replaced and cut off from Redis.

`make soak` does it for longer, with more of them; docs/scaling.md says how it went.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import shutil
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from websockets.exceptions import WebSocketException

from tests.chromium import ARGUMENTS, NAMES
from tests.cluster.conftest import Redis, Workers
from tests.link import LinkClient
from tests.mirror import texts
from tests.nginx import PASSED_ON, UPGRADE, nginx
from tests.processes import ServerProcess, free_port

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page


def _option(name: str, default: int) -> int:
    return int(os.environ.get(f"SOAK_{name}", default))


VISITORS = _option("VISITORS", 12)
BROWSERS = _option("BROWSERS", 1)
WORKERS = _option("WORKERS", 3)
ROUNDS = _option("ROUNDS", 4)
BETWEEN = _option("SECONDS_BETWEEN", 2)
PAUSE = _option("MILLISECONDS_BETWEEN_CLICKS", 100) / 1000

CHAT = """
import flet as ft

def main(page):
    store = page.session.store
    name = store.get("name") or page.query.get("name") or "nobody"
    store.set("name", name)
    count = ft.Text(f"count {store.get('count') or 0}")

    async def more(e):
        store.set("count", (store.get("count") or 0) + 1)
        count.value = f"count {store.get('count')}"

    page.add(ft.Text(f"I am {name}"), count, ft.Button("More", on_click=more), ft.TextField(label="Note"))

ft.run(main)
"""

pytestmark = pytest.mark.redis


class Visitor:
    """Clicks, and comes back whenever the connection is lost, as a browser does."""

    def __init__(self, client: LinkClient, name: str) -> None:
        self.client = client
        self.name = name
        self.clicks = 0
        self.restored = 0
        self.away: list[float] = []
        self.stops = False

    async def visit(self) -> None:
        await asyncio.sleep(random.random() * VISITORS / 200)
        while not self.stops:
            try:
                if self.client._socket is None:
                    await self._come_back()
                if random.random() < 0.02:
                    await self.client.drop()
                    continue
                await self.client.event(self.client.button("More"), "click")
                self.clicks += 1
            except (OSError, WebSocketException, TimeoutError):
                await self.client.drop()
            with contextlib.suppress(AssertionError):  # a browser comes back at once, not with the next click
                await self.client.shown(lambda: self.client._socket is None, random.random() * 2 * PAUSE)

    async def _come_back(self) -> None:
        begun = time.monotonic()
        while True:
            try:
                answer = await self.client.open(route=f"/?name={self.name}")
                break
            except (OSError, WebSocketException, TimeoutError):
                await self.client.drop()
                await asyncio.sleep(0.1 + random.random() * 0.4)
        assert not answer.get("lost"), "a session was lost"
        # The first button is the same on every page that main builds.
        await self.client.shown(lambda: self.client.button("More"), 20)
        self.restored += bool(answer.get("restored"))
        self.away.append(time.monotonic() - begun)
        told = [text for text in texts(self.client.page) if text.startswith("I am ")]
        assert told == [f"I am {self.name}"]

    async def is_settled(self) -> None:
        """Waits until all that was sent is acknowledged and shown."""
        async with asyncio.timeout(60):
            while True:
                with contextlib.suppress(OSError, WebSocketException, TimeoutError, AssertionError):
                    if self.client._socket is None:
                        await self._come_back()
                    await self.client.shown(lambda: not self.client._unacknowledged, 3)
                    return

    async def ends(self) -> None:
        """Sees that its page is what its clicks make of it."""
        await self.is_settled()
        await self.client.shows(f"count {self.clicks}", f"I am {self.name}")
        await self.client.drop()


class Tab:
    """A tab of a real browser; clicks, and lets the client do the rest."""

    def __init__(self, page: Page, name: str) -> None:
        self.page = page
        self.name = name
        self.clicks = 0
        self.stops = False

    async def visit(self) -> None:
        from playwright.async_api import expect

        await self.page.get_by_role("textbox", name="Note").fill(f"note of {self.name}")
        await expect(self.page.get_by_text(f"I am {self.name}")).to_be_visible()
        while not self.stops:
            self.clicks += await self.page.evaluate(
                "() => [...document.querySelectorAll('button')].filter(one => one.innerText.includes('More'))"
                ".map(one => one.click()).length"
            )
            await asyncio.sleep(random.random() * 2 * PAUSE)

    async def ends(self) -> None:
        from playwright.async_api import expect

        await expect(self.page.get_by_text(f"count {self.clicks}", exact=True)).to_be_visible(timeout=60_000)
        await expect(self.page.get_by_text(f"I am {self.name}")).to_be_visible()
        await expect(self.page.get_by_role("textbox", name="Note")).to_have_value(f"note of {self.name}")
        await expect(self.page.get_by_text("was lost")).to_have_count(0)


@asynccontextmanager
async def tabs(url: str, number: int) -> AsyncIterator[list[Tab]]:
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if not number or path is None:
        yield []
        return
    from playwright.async_api import async_playwright

    async with async_playwright() as playwright:
        browser: Browser = await playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        opened = []
        for at in range(number):
            page = await (await browser.new_context()).new_page()
            await page.goto(f"{url}/?name=tab{at}")
            opened.append(Tab(page, f"tab{at}"))
        yield opened
        await browser.close()


class Site:
    """The workers, and what befalls them."""

    def __init__(self, worker: Workers, redis: Redis) -> None:
        self.ports = [free_port() for _ in range(WORKERS)]
        self._worker = worker
        self._redis = redis
        self.running: list[ServerProcess] = []

    async def start(self) -> None:
        self.running = [await self._start(port) for port in self.ports]

    async def _start(self, port: int) -> ServerProcess:
        return await asyncio.to_thread(self._worker, CHAT, port=port, FLET_WEB_PATH="")

    async def killed(self) -> None:
        at = random.randrange(WORKERS)
        self.running[at].kill()
        self.running[at] = await self._start(self.ports[at])

    async def restarted_one_by_one(self) -> None:
        for at in range(WORKERS):
            self.running[at].process.send_signal(signal.SIGTERM)
            await asyncio.to_thread(self.running[at].process.communicate)
            self.running[at] = await self._start(self.ports[at])

    async def redis_restarted(self) -> None:
        self._redis.stop()
        await asyncio.sleep(2)
        self._redis.start()

    async def redis_hangs(self) -> None:
        self._redis.signal(signal.SIGSTOP)
        await asyncio.sleep(2)
        self._redis.signal(signal.SIGCONT)


def _proxied(ports: list[int]) -> tuple[str, str]:
    servers = " ".join(f"server 127.0.0.1:{port} max_fails=0;" for port in ports)
    again = "proxy_next_upstream error timeout http_503; proxy_connect_timeout 2s;"
    return (
        f"location / {{ proxy_pass http://flet; proxy_read_timeout 90s; {again} {PASSED_ON} }}",
        f"upstream flet {{ {servers} }} {UPGRADE}",
    )


@pytest.mark.timeout(1200)
@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # of sockets that a kill left half open
async def test_nothing_is_lost_or_doubled(worker: Workers, redis: Redis, tmp_path: Path) -> None:
    random.seed(_option("SEED", 7))
    site = Site(worker, redis)
    await site.start()
    befalls = [site.killed, site.restarted_one_by_one, site.redis_restarted, site.redis_hangs]
    with nginx(tmp_path / "nginx", *_proxied(site.ports)) as url:
        async with tabs(url, BROWSERS) as opened:
            secret = site.running[0].browser_secret()
            visitors: list[Visitor | Tab] = [
                Visitor(LinkClient(url, secret), f"visitor{number}") for number in range(VISITORS)
            ]
            visitors += opened
            visits = [asyncio.create_task(one.visit()) for one in visitors]
            begun = time.monotonic()
            for number in range(ROUNDS):
                await asyncio.sleep(BETWEEN)
                await befalls[number % len(befalls)]()
            await asyncio.sleep(BETWEEN)
            seconds = time.monotonic() - begun
            for one in visitors:
                one.stops = True
            done, _ = await asyncio.wait(visits, timeout=60 + VISITORS / 10)
            assert len(done) == len(visits)
            for visit in visits:
                visit.result()
            outcomes = await asyncio.gather(*(one.ends() for one in visitors), return_exceptions=True)
            _tell(visitors, seconds)
            wrong = [outcome for outcome in outcomes if outcome is not None]
            assert not wrong, f"{len(wrong)} pages are not what was done: {wrong[:3]}"


def _tell(visitors: list[Visitor | Tab], seconds: float) -> None:
    clients = [one for one in visitors if isinstance(one, Visitor)]
    away = sorted(seconds for one in clients for seconds in one.away)
    restored = sum(one.restored for one in clients)
    print(f"\n{len(visitors)} visitors, {seconds:.0f} s, {sum(one.clicks for one in visitors)} clicks")
    print(f"{len(away)} connections, {restored} sessions restored")
    print(
        f"page shown again after {away[int(len(away) * 0.95)]:.2f} s (95th percentile), {away[-1]:.2f} s at most"
    )
    assert restored
