"""What a visitor begins on one worker and ends on another, whose clock is wrong by hours."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

from tests.cluster.conftest import Workers
from tests.link import LinkClient
from tests.mirror import texts
from tests.openid_provider import SECRET, Client, OpenIdProvider, openid_provider
from tests.processes import ServerProcess
from tests.wire import SECONDS

SITE = "http://127.0.0.1"
PROGRAM = f"""
import os
import flet as ft
from flet.auth import OAuthProvider

def main(page):
    provider = os.environ["PROVIDER"]

    async def sign_in(e):
        await page.login(OAuthProvider(
            client_id={Client.client_id!r}, client_secret={SECRET!r}, authorization_endpoint=provider + "/authorize",
            token_endpoint=provider + "/token", redirect_url=os.environ["SITE"] + "/oauth_callback",
            user_scopes=["openid", "profile"], user_endpoint=provider + "/userinfo",
            user_id_fn=lambda profile: profile["sub"]))

    def told(e):
        page.add(ft.Text(f"signed in {{page.auth.user.id}}" if page.auth else f"failed {{e.error}}"))

    def address(e):
        page.add(ft.Text("at " + page.get_upload_url("leaf.txt", 60)))

    page.set_cookie("tea", "green")
    page.on_login = told
    page.add(ft.Button("Sign in", on_click=sign_in), ft.Button("Address", on_click=address))

ft.run(main, upload_dir="uploads")
"""


@pytest.fixture
def provider() -> Iterator[OpenIdProvider]:
    with openid_provider() as running:
        yield running


def clock(shift: str) -> dict[str, str]:
    """Settings of a process whose clock differs; where libfaketime is missing it is right."""
    library = next((str(path) for path in Path("/usr/lib").rglob("libfaketime.so.1")), None)
    if library is None:
        return {}
    return {"LD_PRELOAD": library, "FAKETIME": shift, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


async def told(visitor: LinkClient, begin: str) -> str:
    await visitor.shown(lambda: any(text.startswith(begin) for text in texts(visitor.page)))
    return next(text for text in texts(visitor.page) if text.startswith(begin)).removeprefix(begin)


async def called(visitor: LinkClient, name: str) -> dict[str, Any]:
    """Carries out what the browser is asked to do; returns the arguments."""
    await visitor.shown(lambda: any(call["name"] == name for call in visitor.calls))
    call = next(call for call in visitor.calls if call["name"] == name)
    visitor.calls.remove(call)
    await visitor.answer(call)
    arguments: dict[str, Any] = call["args"]
    return arguments


@pytest.fixture
def workers(worker: Workers, provider: OpenIdProvider) -> list[ServerProcess]:
    """Three workers, one of which is an hour behind and one as much ahead."""
    settings = {"PROVIDER": provider.url, "SITE": SITE}
    return [worker(PROGRAM, **settings, **clock(shift)) for shift in ("+0s", "-3600s", "+3600s")]


async def test_what_begins_on_one_worker_ends_on_another(
    workers: list[ServerProcess], provider: OpenIdProvider, tmp_path: Path
) -> None:
    await signs_in_and_gets_cookies(workers, provider)
    await uploads(workers, tmp_path)
    await uploads_while_a_worker_is_killed(workers, tmp_path)


async def uploads(workers: list[ServerProcess], tmp_path: Path) -> None:
    secret = workers[0].browser_secret()
    headers = {"cookie": f"flet_session={secret}"}
    leaf = tmp_path / "uploads" / "leaf.txt"
    async with httpx2.AsyncClient(headers=headers, timeout=SECONDS) as browser:
        for here, there, last in (workers, workers[1:] + workers[:1], workers[2:] + workers[:2]):
            visitor = LinkClient(here.url, secret)
            await visitor.open()
            await visitor.click("Address")
            path = (
                urlsplit(await told(visitor, "at ")).path + "?" + urlsplit(await told(visitor, "at ")).query
            )
            assert (await browser.put(there.url + path, content=b"leaf")).status_code == 200
            assert (await browser.put(last.url + path, content=b"another")).status_code == 409
            assert (await browser.put(here.url + path, content=b"another")).status_code == 409
            assert leaf.read_bytes() == b"leaf"
            leaf.unlink()
            await visitor.drop()


async def uploads_while_a_worker_is_killed(workers: list[ServerProcess], tmp_path: Path) -> None:
    owner, taking, other = workers
    secret = owner.browser_secret()
    visitor = LinkClient(owner.url, secret)
    await visitor.open()
    await visitor.click("Address")
    address = urlsplit(await told(visitor, "at "))
    path = f"{address.path}?{address.query}"
    reader, writer = await asyncio.open_connection("127.0.0.1", taking.port)
    head = (
        f"PUT {path} HTTP/1.1\r\nHost: x\r\nCookie: flet_session={secret}\r\nContent-Length: 5000000\r\n\r\n"
    )
    writer.write(head.encode() + bytes(2_000_000))
    await writer.drain()
    async with asyncio.timeout(20):
        while not any(part.stat().st_size for part in (tmp_path / "uploads").glob(".*.part")):
            await asyncio.sleep(0.02)
    os.kill(taking.process.pid, signal.SIGKILL)
    with contextlib.suppress(ConnectionError):
        assert await reader.read(1000) == b""
    writer.close()
    assert not (tmp_path / "uploads" / "leaf.txt").exists()
    async with httpx2.AsyncClient(headers={"cookie": f"flet_session={secret}"}, timeout=SECONDS) as browser:
        content = bytes(5_000_000)
        assert (await browser.put(other.url + path, content=content)).status_code == 200
        assert (await browser.put(owner.url + path, content=content)).status_code == 409
    assert (tmp_path / "uploads" / "leaf.txt").read_bytes() == content
    await visitor.drop()


async def signs_in_and_gets_cookies(workers: list[ServerProcess], provider: OpenIdProvider) -> None:
    owner, *others = workers
    provider.server.client.redirect_url = SITE + "/oauth_callback"
    for there in others:
        secret = owner.browser_secret()
        visitor = LinkClient(owner.url, secret)
        await visitor.open()
        async with httpx2.AsyncClient(
            headers={"cookie": f"flet_session={secret}"}, timeout=SECONDS
        ) as browser:
            cookies = (await called(visitor, "keep_cookies"))["address"]
            picked = await browser.get(there.url + cookies)
            assert picked.status_code == 204 and picked.headers["set-cookie"].startswith("tea=green")
            assert (await browser.get(owner.url + cookies)).status_code == 410
            await visitor.click("Sign in")
            url = (await called(visitor, "open_window"))["url"]
            answer = await browser.post(url, data={"user": "ann"})
            back = urlsplit(answer.headers["location"])
            done = await browser.get(f"{there.url}{back.path}?{back.query}")
            assert done.status_code == 200 and "window.close()" in done.text
            again = await browser.get(f"{owner.url}{back.path}?{back.query}")
            assert again.status_code == 400
            await visitor.shows("signed in ann")
        await visitor.drop()
