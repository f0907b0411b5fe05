"""Time is the test's, failures are the test's, and several visitors are several."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

import flet as ft
import flet.extra as fx
import flet.fastapi as flet_fastapi
from flet.testing import NotFound, Visits
from tests.kit import programs


async def test_an_hour_passes_at_once(visit: Visits) -> None:
    page = await visit(programs.slow)
    begun = time.process_time()
    await page.click("Wait")
    assert page.find(key="state").value == "waiting"
    with pytest.raises(NotFound):
        await page.see("waited", timeout=1)
    await page.see("waited", timeout=60)
    await page.click("Sleep")
    assert page.find(key="state").value == "sleeping"
    await page.pass_time(3599)
    assert page.find(key="state").value == "sleeping"
    await page.pass_time(1)
    assert page.find(key="state").value == "slept"
    await page.click("Tick")
    await page.pass_time(35)
    assert page.find(key="state").value == "slept..."
    assert time.process_time() - begun < 30


async def test_the_tests_own_sleep_ends(visit: Visits) -> None:
    page = await visit(programs.slow)
    await page.click("Tick")
    await asyncio.sleep(0.01)
    async with asyncio.timeout(30):
        await asyncio.sleep(0.01)
    assert page.find(key="state").value == "idle"


async def test_what_a_program_raises_is_raised_where_it_happened(visit: Visits) -> None:
    page = await visit(programs.failing)
    with pytest.raises(ValueError, match="no such thing") as failure:
        await page.click("Fail")
    assert failure.traceback[-1].name == "fail"
    await page.see("still here")

    def broken(_: object) -> None:
        raise KeyError("main")

    with pytest.raises(KeyError, match="main"):
        await visit(broken)


async def test_visitors_meet(visit: Visits) -> None:
    one, other = await visit(programs.chat), await visit(programs.chat)
    await one.submit("Message", "hello")
    await other.see("hello")
    assert one.find("Message").value == ""
    await other.disconnect()
    assert other.has_session
    await one.submit("Message", "are you there?")
    await other.not_see("are you there?")
    await other.reconnect()
    await other.see("hello", "are you there?")
    await other.reload()
    await other.see("hello", "are you there?")
    await other.close()
    await other.pass_time(4000)
    assert not other.has_session
    assert one.has_session


async def test_a_part_of_a_site(visit: Visits) -> None:
    begun = []

    async def lifespan(_: Starlette) -> object:
        begun.append("startup")
        yield
        begun.append("shutdown")

    from contextlib import asynccontextmanager

    shop = flet_fastapi.app(programs.counter)
    site = Starlette(routes=[Mount("/shop", shop)], lifespan=asynccontextmanager(lifespan))  # type: ignore[arg-type]
    page = await visit(site, path="/shop")
    assert begun == ["startup"]
    await page.click("Add")
    await page.see("1")


async def test_what_is_no_program(visit: Visits) -> None:
    with pytest.raises(TypeError, match="takes main, a module, a file or an ASGI application, not 5"):
        await visit(5)


async def test_what_a_thread_of_a_library_answers_is_waited_for(visit: Visits) -> None:
    async def main(page: ft.Page) -> None:
        loop = asyncio.get_running_loop()
        row = loop.create_future()

        def work_like_a_driver() -> None:
            threading.Event().wait(0.1)
            loop.call_soon_threadsafe(row.set_result, "a row")

        threading.Thread(target=work_like_a_driver).start()
        page.add(ft.Text(await row))

    page = await visit(main)
    await page.see("a row")


async def test_an_answer_that_comes_as_one_looks_for_it_is_seen(visit: Visits) -> None:
    drivers = threading.Event()
    asked: list[bool] = []
    row: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def main(page: ft.Page) -> None:
        page.add(ft.Text("Waiting"))
        page.add(ft.Button(await row, on_click=lambda: page.add(ft.Text("Pressed"))))

    def is_answered_meanwhile(properties: dict[str, Any]) -> bool:
        if not asked:
            asked.append(True)
            row.get_loop().call_soon_threadsafe(row.set_result, "a row")
        return "on_click" in properties

    thread = threading.Thread(target=drivers.wait)
    page = await visit(main)
    thread.start()
    try:
        await page.click(where=is_answered_meanwhile)
        await page.see("Pressed")
    finally:
        drivers.set()


async def test_what_is_done_before_the_page_is_shown(visit: Visits) -> None:
    def before_main(page: ft.Page) -> None:
        page.set_cookie("seen", "yes")
        if page.request.cookies.get("user") is None:
            page.redirect("/login")

    def main(page: ft.Page) -> None:
        page.add(ft.Text("Inside"), ft.Button("Leave", on_click=lambda: page.redirect("/bye")))

    stranger = await visit(main, before_main=before_main)
    assert stranger.browser.opened == ["/login"]
    assert stranger.cookies == {"seen": "yes"}
    await stranger.not_see("Inside")

    ada = await visit(main, before_main=before_main, cookies={"user": "ada"})
    assert ada.cookies == {"user": "ada", "seen": "yes"}
    await ada.click("Leave")
    assert ada.browser.opened == ["/bye"]


@pytest.mark.timeout(100)
async def test_what_a_database_answers_is_there_after_each_action(
    visit: Visits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # So long that nobody's answer to a question is waited for.
    monkeypatch.setattr("flet.testing.visits.SECONDS_FOR_AN_ANSWER", 600)

    async def names() -> list[str]:
        async with aiosqlite.connect(tmp_path / "people.db") as database:
            await database.execute("CREATE TABLE IF NOT EXISTS person (name TEXT)")
            await database.execute("INSERT INTO person VALUES ('Ada')")
            await database.commit()
            return [name for (name,) in await database.execute_fetchall("SELECT name FROM person")]

    async def main(page: ft.Page) -> None:
        async def ask() -> None:
            if await fx.ask(page, "More?", yes="Yes"):
                told.value = " ".join(await names())

        told = ft.Text(" ".join(await names()), key="told")
        page.add(told, ft.Button("More", on_click=ask))

    assert await names() == ["Ada"]  # the test has used the driver before
    page = await visit(main)
    assert page.find(key="told").value == "Ada Ada"
    await page.click("More")
    await page.click("Yes")
    assert page.find(key="told").value == "Ada Ada Ada"


@pytest.mark.timeout(100)
async def test_what_never_comes_is_waited_for_once(visit: Visits) -> None:
    async def main(page: ft.Page) -> None:
        async def listen() -> None:
            theirs, mine = socket.socketpair()
            with theirs:
                reader, writer = await asyncio.open_connection(sock=mine)
                try:
                    await reader.read(1)
                finally:
                    writer.close()
                    await writer.wait_closed()

        page.run_task(listen)
        page.add(ft.Button("Add", on_click=lambda: page.add(ft.Text("1"))))

    page = await visit(main)
    for _ in range(150):
        await page.click("Add")
    assert len(page.find_all("1")) == 150
