"""What a component's program holds a reference to is what is on the page, however often it was rendered."""

from __future__ import annotations

from typing import Any

import pytest

import flet as ft
from tests.mirror import controls
from tests.unit.components.conftest import Visit


async def test_a_field_is_read_after_any_number_of_renderings(visit: Visit) -> None:
    read: list[tuple[Any, ...]] = []
    first: list[ft.TextField] = []

    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        ref = ft.use_ref(ft.Ref[ft.TextField]).current
        name = ft.TextField(label=f"Name {n}", ref=ref)
        first.append(name)
        on = ft.Checkbox(label="On")

        def save() -> None:
            read.append((name.value, on.value, ref.current.value, first[0].value, first[0].label))

        return ft.Column(
            [name, on, ft.Button("Again", on_click=lambda: set_n(n + 1)), ft.Button("Save", on_click=save)]
        )

    async with visit(App) as visitor:
        await visitor.click("Again")  # waits until it is there
        client = visitor.client
        for n in (1, 2, 3):
            await visitor.until(lambda n=n: f"Name {n}" in str(client.page))
            await client.update(client.number("TextField"), value=f"typed {n}")
            await client.update(client.number("Checkbox"), value=n % 2 == 1)
            await visitor.click("Save")
            await visitor.click("Again")
        await visitor.until(lambda: "Name 4" in str(client.page))
    assert read == [(f"typed {n}", n % 2 == 1, f"typed {n}", f"typed {n}", f"Name {n}") for n in (1, 2, 3)]


async def test_references_drive_what_is_shown(visit: Visit) -> None:
    """The one just made, and one of an earlier rendering."""
    made: list[ft.Text] = []

    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        text = ft.Text(f"rendered {n}")
        made.append(text)

        def change(which: int) -> None:
            made[which].value = f"changed {which}"
            made[which].update()

        return ft.Column(
            [
                text,
                ft.Button("Again", on_click=lambda: set_n(n + 1)),
                ft.Button("Newest", on_click=lambda: change(-1)),
                ft.Button("First", on_click=lambda: change(0)),
            ]
        )

    async with visit(App) as visitor:
        await visitor.click("Again")
        await visitor.sees("rendered 1")
        await visitor.click("Newest")
        await visitor.sees("changed -1")
        await visitor.click("First")
        await visitor.sees("changed 0")
        await visitor.click("Again")
        await visitor.sees("rendered 2")
        await visitor.click("First")
        await visitor.sees("changed 0")


async def test_children_passed_in_stay_themselves(visit: Visit) -> None:
    @ft.component
    def Frame(children: list[ft.Control]) -> ft.Control:
        warned, set_warned = ft.use_state(False)
        at, set_at = ft.use_state(0)
        above = [ft.Text("warning")] if warned else []
        return ft.Column(
            [
                *above,
                *children,
                ft.Row([children[at]]) if warned else ft.Row(),
                ft.Button("Warn", on_click=lambda: set_warned(not warned)),
                ft.Button("Next", on_click=lambda: set_at(1 - at)),
            ]
        )

    @ft.component
    def Picked(children: list[ft.Control]) -> ft.Control:
        at, set_at = ft.use_state(0)
        return ft.Column([children[at], ft.Button("Turn", on_click=lambda: set_at((at + 1) % len(children)))])

    @ft.component
    def App() -> ft.Control:
        return ft.Column(
            [Frame([ft.Text("one"), ft.Text("two")]), Picked([ft.Text("a"), ft.Text("b"), ft.Text("c")])]
        )

    async with visit(App) as visitor:
        await visitor.sees("one", "two", "a")
        for shown in "bcabca":
            await visitor.click("Turn")
            await visitor.sees("one", "two", shown)
        await visitor.click("Warn")
        await visitor.until(lambda: visitor.texts[:1] == ["warning"])
        await visitor.click("Warn")
        await visitor.until(lambda: set(visitor.texts) == {"one", "two", "a"})


async def test_memoised_controls_that_are_swapped(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        swapped, set_swapped = ft.use_state(False)
        one = ft.use_memo(lambda: ft.TextField(label="one"), [])
        two = ft.use_memo(lambda: ft.TextField(label="two"), [])
        shown = [two] if swapped else [one]
        return ft.Column([*shown, ft.Button("Swap", on_click=lambda: set_swapped(not swapped))])

    async with visit(App) as visitor:
        client = visitor.client

        def field() -> tuple[Any, Any]:
            found = next(controls(client.page, "TextField"))
            return found["label"], found.get("value")

        await visitor.click("Swap")
        await visitor.until(lambda: field()[0] == "two")
        await visitor.click("Swap")
        await visitor.until(lambda: field()[0] == "one")
        await client.update(client.number("TextField"), value="typed in one")
        await visitor.click("Swap")
        await visitor.until(lambda: field()[0] == "two")
        assert field()[1] in (None, "")
        await visitor.click("Swap")
        await visitor.until(lambda: field()[0] == "one")
        assert field()[1] == "typed in one"


async def test_what_a_program_made_is_not_touched(visit: Visit) -> None:
    lists: list[list[ft.Control]] = []

    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        rows: list[ft.Control] = [ft.Text(f"{n} {i}", key=str(i)) for i in range(3 + n)]
        lists.append(rows)
        column = ft.Column(rows)
        assert column.controls is rows
        return ft.Column([column, ft.Button("Again", on_click=lambda: set_n(n + 1))])

    async with visit(App) as visitor:
        await visitor.click("Again")
        await visitor.sees(*(f"1 {i}" for i in range(4)))
        await visitor.click("Again")
        await visitor.sees(*(f"2 {i}" for i in range(5)))
    assert [len(rows) for rows in lists] == [3, 4, 5]
    assert [control.value for control in lists[-1]] == [f"2 {i}" for i in range(5)]  # type: ignore[attr-defined]


@ft.control
class Titled(ft.Container):
    """A control that makes its children itself."""

    title: str = ""
    built = 0

    def build(self) -> None:
        Titled.built += 1
        self.content = ft.Column([ft.Text(self.title), ft.TextField()])


async def test_a_control_that_builds_itself_keeps_what_was_typed(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        return ft.Column([Titled(title=f"title {n}"), ft.Button("Again", on_click=lambda: set_n(n + 1))])

    async with visit(App) as visitor:
        await visitor.sees("title 0")
        number = visitor.client.number("TextField")
        await visitor.client.update(number, value="typed")
        await visitor.click("Again")
        await visitor.sees("title 1")
        assert visitor.client.number("TextField") == number


@pytest.mark.parametrize("many", [30])
async def test_only_the_component_that_changed_is_rendered(visit: Visit, many: int) -> None:
    rendered: list[int] = []

    @ft.component
    def Item(i: int) -> ft.Control:
        n, set_n = ft.use_state(0)
        rendered.append(i)
        return ft.Row([ft.Text(f"{i}:{n}"), ft.Button(f"up {i}", on_click=lambda: set_n(n + 1))])

    @ft.component
    def App() -> ft.Control:
        return ft.Column([Item(i, key=i) for i in range(many)])

    async with visit(App) as visitor:
        await visitor.click("up 7")
        await visitor.until(lambda: "7:1" in visitor.texts)
        assert rendered == [*range(many), 7]
