"""What is sent after a handler, and what is not."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import flet as ft
from tests.live import until
from tests.server.conftest import Serve
from tests.wire import Action, WireClient, controls, texts


def program(change: Callable[[ft.Text, ft.Text], Any]) -> Callable[[ft.Page], None]:
    """Two texts, and a button that changes them."""

    def main(page: ft.Page) -> None:
        one, two = ft.Text("one"), ft.Text("two")
        page.add(one, two, ft.Button("Go", on_click=lambda: change(one, two)))

    return main


async def messages_after_click(client: WireClient) -> list[list[Any]]:
    await client.click("Go")
    return [message.values() for message in await client.silence(0.2) if message.action == Action.PATCH]


def change_one(one: ft.Text, two: ft.Text) -> None:
    one.value = "ONE"


def update_one(one: ft.Text, two: ft.Text) -> None:
    one.value = "ONE"
    one.update()
    two.value = "TWO"


def update_page(one: ft.Text, two: ft.Text) -> None:
    one.value = "ONE"
    ft.context.page.update()
    two.value = "TWO"


def step_without_automatic_update(one: ft.Text, two: ft.Text) -> Iterator[None]:
    ft.context.disable_auto_update()
    one.value = "not sent"
    yield
    two.value = "not sent"


def change_without_automatic_update(one: ft.Text, two: ft.Text) -> None:
    ft.context.disable_auto_update()
    one.value = "not sent"


def update_without_automatic_update(one: ft.Text, two: ft.Text) -> None:
    ft.context.disable_auto_update()
    one.value = "ONE"
    ft.context.page.update()


def change_back(one: ft.Text, two: ft.Text) -> None:
    one.value = "ONE"
    one.value = "one"


def nothing(one: ft.Text, two: ft.Text) -> None:
    pass


def batch(one: ft.Text, two: ft.Text) -> None:
    one.value, two.value = "ONE", "TWO"


def enable_again(one: ft.Text, two: ft.Text) -> None:
    ft.context.disable_auto_update()
    ft.context.enable_auto_update()
    one.value = "ONE"


CHANGES: list[tuple[Callable[[ft.Text, ft.Text], None], list[list[str]]]] = [
    (change_one, [["ONE"]]),
    (update_one, [["ONE"], ["TWO"]]),
    (update_page, [["ONE"], ["TWO"]]),
    (step_without_automatic_update, []),
    (change_without_automatic_update, []),
    (update_without_automatic_update, [["ONE"]]),
    (change_back, []),
    (nothing, []),
    (batch, [["ONE"], ["TWO"]]),
    (enable_again, [["ONE"]]),
]


@pytest.mark.parametrize(("change", "expected"), CHANGES)
async def test_what_follows_a_handler(serve: Serve, change: Any, expected: list[list[str]]) -> None:
    async with serve(program(change)).visitor() as client:
        assert await messages_after_click(client) == expected


SENDING: list[Callable[[ft.Page], object]] = [
    lambda page: page.update(),
    lambda page: page.add(ft.Divider()),
    lambda page: page.show_dialog(ft.AlertDialog(title="Wait")),
]


@pytest.mark.parametrize("send", SENDING)
async def test_what_a_function_changes_after_it_has_sent_something(
    serve: Serve, send: Callable[[ft.Page], object]
) -> None:
    def main(page: ft.Page) -> None:
        kinds = ("main", "sync", "async", "step", "generator", "message", "thread", "task", "timer")
        shown = {kind: ft.Text(f"{kind} early") for kind in kinds}

        def late(kind: str) -> None:
            send(page)
            shown[kind].value = f"{kind} late"

        async def later(kind: str) -> None:
            late(kind)

        def steps() -> Iterator[None]:
            late("step")
            yield
            late("generator")

        async def start() -> None:
            await later("async")
            page.pubsub.subscribe(late)
            page.pubsub.send_all("message")
            page.run_thread(late, "thread")
            page.run_task(later, "task")
            timer = page.every(0.01, lambda: (timer.stop(), late("timer")))

        page.add(
            *shown.values(),
            ft.Button("Sync", on_click=lambda: late("sync")),
            ft.Button("Steps", on_click=steps),
            ft.Button("Go", on_click=start),
        )
        late("main")

    async with serve(main).visitor() as client:
        await client.shows("main late")
        for button in ("Sync", "Steps", "Go"):
            await client.click(button)
        for kind in ("sync", "async", "step", "generator", "message", "thread", "task", "timer"):
            await client.shows(f"{kind} late")


async def test_a_function_named_like_one_of_ours_is_the_program_s(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        text = ft.Text("before")

        @functools.wraps(page.push_route)
        async def go(route: str) -> None:
            text.value = route

        page.add(text, ft.Button("Go", on_click=lambda: page.run_task(go, "/after") and None))

    async with serve(main).visitor() as client:
        await client.click("Go")
        await client.shows("/after")


async def test_the_switch_is_that_of_one_run(serve: Serve) -> None:
    async with serve(program(change_without_automatic_update)).visitor() as client:
        assert await messages_after_click(client) == []
        assert await messages_after_click(client) == []
        assert list(texts(client.page)) == ["one", "two"]


async def test_what_an_update_left_out_goes_with_the_next(serve: Serve) -> None:
    def change(one: ft.Text, two: ft.Text) -> Iterator[None]:
        one.value = "ONE"
        one.update()
        two.value = "TWO"
        yield

    async with serve(program(change)).visitor() as client:
        assert await messages_after_click(client) == [["ONE"], ["TWO"]]


async def test_a_visitors_input_is_not_sent_back(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField(label="Name")
        echo = ft.Text("")

        def show() -> None:
            echo.value = f"{field.value}!"

        page.add(field, echo, ft.Button("Go", on_click=show))

    async with serve(main).visitor() as client:
        await client.shows_controls("TextField")
        await client.update(client.number("TextField"), value="Ada")
        assert await messages_after_click(client) == [["Ada!"]]


async def test_a_change_over_a_visitors_input_is_sent(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        field = ft.TextField(value="old")

        def clear() -> None:
            field.value = "old"

        page.add(field, ft.Button("Go", on_click=clear))

    async with serve(main).visitor() as client:
        await client.shows_controls("TextField")
        await client.update(client.number("TextField"), value="typed")
        assert await messages_after_click(client) == [["old"]]


@pytest.mark.parametrize("later", [3, None, {"md": 2}])
async def test_a_map_that_the_program_holds_too_gives_way_to_another_value(serve: Serve, later: Any) -> None:
    columns: dict[str, ft.Number] = {"sm": 6}

    def main(page: ft.Page) -> None:
        box = ft.Container(ft.Text("box"), col=columns)

        def change() -> None:
            if box.col is columns:
                box.col = later
            else:
                page.add(ft.Text("goes on"))

        page.add(ft.ResponsiveRow([box]), ft.Button("Go", on_click=change))

    async with serve(main).visitor() as client:
        await client.click("Go")
        await client.shown(lambda: next(controls(client.page, "Container")).get("col") == later)
        await client.click("Go")
        await client.shows("goes on")


@ft.control("Column", isolated=True)
class Island(ft.Column):
    """Shows its own changes only when it is updated itself."""

    def init(self) -> None:
        self.text = ft.Text("inside")
        self.controls = [self.text, ft.Button("Inside", on_click=self.go)]

    def go(self) -> None:
        self.text.value += "+"


async def test_isolated_controls_are_left_out_of_their_parents_updates(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        island, outside = Island(), ft.Text("forwarded")

        def change() -> None:
            island.text.value = "changed"
            outside.value = "changed outside"

        update = ft.Button("Update island", on_click=island.update)
        page.add(island, outside, ft.Button("Go", on_click=change), update)

    async with serve(main).visitor() as client:
        assert await messages_after_click(client) == [["changed outside"]]
        await client.click("Update island")
        await client.shows("changed")


async def test_what_an_isolated_control_is_itself_is_in_its_parents_updates(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        island = Island()

        def change() -> None:
            island.text.value = "changed"
            island.visible = False
            island.controls.append(ft.Text("new"))

        page.add(island, ft.Button("Go", on_click=change))

    async with serve(main).visitor() as client:
        await client.click("Go")
        await client.shows("inside", "new")
        assert next(controls(client.page, "Column"))["visible"] is False


async def test_a_handler_inside_an_isolated_control_updates_that_control_only(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        island, outside = Island(), ft.Text("forwarded")
        island.controls.append(ft.Button("Go", on_click=lambda: both(island, outside)))
        page.add(island, outside)

    def both(island: Island, outside: ft.Text) -> None:
        island.text.value = "in"
        outside.value = "out"

    async with serve(main).visitor() as client:
        assert await messages_after_click(client) == [["in"]]


async def test_an_update_of_an_impossible_value_fails_for_its_handler_only(serve: Serve) -> None:
    def change(one: ft.Text, two: ft.Text) -> None:
        if two.value == "two":
            two.value = "TWO"
            one.data = object()
            one.value = object()  # type: ignore[assignment]
        else:
            one.value = "good"

    async with serve(program(change)).visitor() as client:
        await client.click("Go")
        await client.shown(lambda: "SnackBar" in str(client.page))
        await client.click("Go")
        await client.shows("good", "TWO")


async def test_half_characters_are_replaced(serve: Serve) -> None:
    def change(one: ft.Text, two: ft.Text) -> None:
        one.value = b"caf\xe9".decode(errors="surrogateescape")

    async with serve(program(change)).visitor() as client:
        assert await messages_after_click(client) == [["caf?"]]


async def test_what_lies_in_a_control_of_the_same_key_keeps_its_place_in_the_browser(serve: Serve) -> None:
    def form(title: str, *more: ft.Control) -> ft.Card:
        fields = ft.Row([*more, ft.TextField(label=title), ft.Container(ft.Checkbox(label=title))])
        return ft.Card(ft.Column([ft.Text(title), fields]), key="form")

    def main(page: ft.Page) -> None:
        holder = ft.Column([form("one")])

        def show(title: str, *more: ft.Control) -> None:
            holder.controls = [form(title, *more)]

        page.add(
            holder,
            ft.Button("Same", on_click=lambda: show("two")),
            ft.Button("Other", on_click=lambda: show("three", ft.Divider())),
        )

    async with serve(main).visitor() as client:
        await client.shows("one")
        before = {kind: client.number(kind) for kind in ("Card", "Row", "TextField", "Container", "Checkbox")}
        await client.update(before["TextField"], value="typed")
        await client.click("Same")
        await client.shows("two")
        await client.shown(
            lambda: [field["label"] for field in controls(client.page, "TextField")] == ["two"]
        )
        assert {kind: client.number(kind) for kind in before} == before
        await client.click("Other")
        await client.shows_controls("Divider")
        after = {kind: client.number(kind) for kind in before}
        # Where something else stands now, it is another one.
        assert {kind for kind in before if before[kind] == after[kind]} == {"Card", "Row"}


async def test_a_control_that_is_put_in_a_second_place_is_told_of(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    def main(page: ft.Page) -> None:
        tea = ft.Text("tea")
        one, other = ft.Column([tea]), ft.Row()
        page.add(one, other, ft.Button("Both", on_click=lambda: other.controls.append(tea)))

    server = serve(main)
    async with server.visitor() as client:
        await client.click("Both")
        await until(lambda: "is in both Column" in caplog.text)
