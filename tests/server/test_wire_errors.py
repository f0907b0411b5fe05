"""Programs that fail: the log has the traceback, the visitor a message, and the session lives."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

import flet as ft
from tests.server.conftest import Serve
from tests.wire import Action, WireClient, controls


def sync(e: ft.Event[Any]) -> None:
    raise LookupError("secret detail")


async def asynchronous(e: ft.Event[Any]) -> None:
    raise LookupError("secret detail")


def in_a_task(e: ft.Event[Any]) -> None:
    e.page.run_task(asynchronous, e)


def in_a_thread(e: ft.Event[Any]) -> None:
    e.page.run_thread(sync, e)


def in_a_generator(e: ft.Event[Any]) -> Any:
    yield
    raise LookupError("secret detail")


async def snack_bar(client: WireClient) -> str:
    await client.shows_controls("SnackBar")
    bar = next(controls(client.page, "SnackBar"))
    assert bar["open"] is True
    return str(bar["content"])


@pytest.mark.parametrize("handler", [sync, asynchronous, in_a_task, in_a_thread, in_a_generator])
async def test_a_handler_that_raises(
    serve: Serve, caplog: pytest.LogCaptureFixture, handler: Callable[..., Any]
) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Button("Fail", on_click=handler))
        page.add(ft.Button("Work", on_click=lambda: page.add(ft.Text("works"))))

    async with serve(main).visitor() as client:
        await client.click("Fail")
        words = await snack_bar(client)
        await client.click("Work")
        await client.shows("works")
    assert "secret" not in words
    reference = re.search(r"Reference: (\w+)", words)
    assert reference
    assert reference[1] in caplog.text
    assert "LookupError: secret detail" in caplog.text


async def test_a_snack_bar_that_was_dismissed_leaves_the_page(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Button("Fail", on_click=sync))

    async with serve(main).visitor() as client:
        await client.click("Fail")
        await snack_bar(client)
        bar = client.number("SnackBar")
        await client.update(bar, _dismissed=True)
        await client.update(bar, open=False)
        await client.event(bar, "dismiss")
        await client.shown(lambda: not any(controls(client.page, "SnackBar")))


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        (lambda: ft.CupertinoActionSheet(title="T"), r"ft.CupertinoBottomSheet\(ft.CupertinoActionSheet\("),
        (ft.NavigationDrawer, r"await page.show_drawer\(\)"),
        (ft.Column, r"ft.AlertDialog\(content=Column\("),
    ],
)
async def test_what_is_no_dialog_is_told_where_it_belongs(
    serve: Serve, shown: Callable[..., Any], told: str
) -> None:
    raised: list[TypeError] = []

    def main(page: ft.Page) -> None:
        try:
            page.show_dialog(shown())
        except TypeError as error:
            raised.append(error)
        page.add(ft.Text("still here"))

    async with serve(main).visitor() as client:
        await client.shows_controls("Text")
    assert re.search(told, str(raised[0]))


async def test_main_that_raises_tells_without_details(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    def main(page: ft.Page) -> None:
        raise LookupError("secret detail")

    async with serve(main).visitor() as client:
        crash = await client.wait_for(Action.CRASHED)
    assert "secret" not in crash.body["message"]
    reference = re.search(r"Reference: (\w+)", crash.body["message"])
    assert reference
    assert reference[1] in caplog.text
    assert "LookupError: secret detail" in caplog.text


async def test_before_main_that_raises_tells_too(serve: Serve, caplog: pytest.LogCaptureFixture) -> None:
    def before_main(page: ft.Page) -> None:
        raise LookupError("secret detail")

    def main(page: ft.Page) -> None:
        page.add(ft.Text("never"))

    async with serve(main, before_main).visitor() as client:
        crash = await client.wait_for(Action.CRASHED)
        assert "Reference" in crash.body["message"]
    assert "LookupError: secret detail" in caplog.text


async def test_other_visitors_are_not_touched(serve: Serve) -> None:
    visits: list[int] = []

    def main(page: ft.Page) -> None:
        visits.append(1)
        if len(visits) == 1:
            raise LookupError("only the first")
        page.add(ft.Text("works"))

    server = serve(main)
    async with server.visitor() as first:
        await first.wait_for(Action.CRASHED)
        async with server.visitor() as second:
            await second.shows("works")


async def test_page_error_shows_a_message(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        page.error("Closed for today")

    async with serve(main).visitor() as client:
        assert (await client.wait_for(Action.CRASHED)).body["message"] == "Closed for today"


async def test_who_writes_a_program_is_told_what_went_wrong(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLET_SHOW_ERRORS", "true")
    line = sync.__code__.co_firstlineno + 1

    async with serve(lambda page: page.add(ft.Button("Fail", on_click=sync))).visitor() as client:
        await client.click("Fail")
        assert await snack_bar(client) == (
            f"Something went wrong: LookupError: secret detail (test_wire_errors.py, line {line})"
        )

    async with serve(lambda page: page.add(ft.Text(max_lines=int("tea")))).visitor() as client:
        message = (await client.wait_for(Action.CRASHED)).body["message"]
        assert message.startswith("The application could not start: ValueError: invalid literal")
        assert "(test_wire_errors.py, line " in message


async def test_the_update_that_takes_a_wrong_control_away_works(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        box = ft.Column()

        def fill() -> None:
            box.controls = [ft.Tabs(ft.TabBar([ft.Tab("One")]), length=1, selected_index=5)]

        def clear() -> None:
            box.controls = []
            page.update()
            page.add(ft.Text("cleared"))

        page.add(box, ft.Button("Fill", on_click=fill), ft.Button("Clear", on_click=clear))

    async with serve(main).visitor() as client:
        await client.click("Fill")
        await snack_bar(client)
        await client.click("Clear")
        await client.shows("cleared")
        await client.silence()
        assert len(list(controls(client.page, "SnackBar"))) == 1


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (ft.FloatingActionButton, "FloatingActionButton.content = None: must be something to show"),
        (lambda: ft.Shimmer(ft.Text("a")), "Shimmer.base_color = None: must be given, unless gradient is"),
        (lambda: ft.RadioGroup(None), "RadioGroup.content = None: must be a visible control"),  # type: ignore[arg-type]
        (lambda: ft.CircleAvatar(radius=5, min_radius=3), "must be None beside min_radius"),
        (lambda: ft.Chip("a", on_click=print, on_select=print), "must be None beside on_click"),
        (lambda: ft.DataTable([]), "must be a list with at least one visible control"),
    ],
)
async def test_what_the_browser_could_not_show_is_refused(
    serve: Serve, make: Callable[[], ft.Control], words: str
) -> None:
    def main(page: ft.Page) -> None:
        def add() -> None:
            try:
                page.add(make())
            except ValueError as error:
                page.controls.pop()
                page.add(ft.Text(str(error)))

        page.add(ft.Button("Add", on_click=add))

    async with serve(main).visitor() as client:
        await client.click("Add")
        await client.shown(lambda: words in str(client.page))
