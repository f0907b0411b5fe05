"""State, keys and memos: what renders again, and what stays."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

import flet as ft
from tests.mirror import controls, every_control
from tests.unit.components.conftest import Visit


@ft.component
def Counter(name: str = "n") -> ft.Control:
    count, set_count = ft.use_state(0)
    return ft.Row(
        [
            ft.Text(f"{name} {count}"),
            ft.Button(f"one more {name}", on_click=lambda: set_count(count + 1)),
            ft.Button(f"double {name}", on_click=lambda: set_count(lambda old: old * 2)),
        ]
    )


async def test_setting_state_renders_again(visit: Visit) -> None:
    async with visit(Counter) as visitor:
        await visitor.sees("n 0")
        await visitor.click("one more n")
        await visitor.sees("n 1")
        await visitor.click("double n")
        await visitor.sees("n 2")


async def test_state_may_be_made_by_a_function(visit: Visit) -> None:
    made = []

    @ft.component
    def App() -> ft.Control:
        value, set_value = ft.use_state(lambda: made.append(1) or "made")
        return ft.Column([ft.Text(value), ft.Button("Set", on_click=lambda: set_value("set"))])

    async with visit(App) as visitor:
        await visitor.sees("made")
        await visitor.click("Set")
        await visitor.sees("set")
    assert made == [1]


async def test_several_changes_in_one_handler_render_once(visit: Visit) -> None:
    renderings = []

    @ft.component
    def App() -> ft.Control:
        a, set_a = ft.use_state(0)
        b, set_b = ft.use_state(0)
        renderings.append((a, b))

        def both() -> None:
            set_a(1)
            set_b(2)

        return ft.Column([ft.Text(f"{a} {b}"), ft.Button("Both", on_click=both)])

    async with visit(App) as visitor:
        await visitor.sees("0 0")
        await visitor.click("Both")
        await visitor.sees("1 2")
    assert renderings == [(0, 0), (1, 2)]


async def test_an_equal_value_renders_nothing(visit: Visit) -> None:
    renderings = []

    @ft.component
    def App() -> ft.Control:
        value, set_value = ft.use_state("a")
        other, set_other = ft.use_state(0)
        renderings.append(value)
        return ft.Column(
            [
                ft.Text(f"{value} {other}"),
                ft.Button("Same", on_click=lambda: set_value("a")),
                ft.Button("Other", on_click=lambda: set_other(1)),
            ]
        )

    async with visit(App) as visitor:
        await visitor.sees("a 0")
        await visitor.click("Same")
        await visitor.click("Other")
        await visitor.sees("a 1")
    assert renderings == ["a", "a"]


async def test_keys_keep_state_with_its_component(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        names, set_names = ft.use_state(["a", "b"])
        return ft.Column(
            [
                *(Counter(name, key=name) for name in names),
                ft.Button("Turn", on_click=lambda: set_names(["c", *reversed(names)])),
            ]
        )

    async with visit(App) as visitor:
        await visitor.sees("a 0", "b 0")
        await visitor.click("one more b")
        await visitor.sees("a 0", "b 1")
        await visitor.click("Turn")
        await visitor.sees("c 0", "b 1", "a 0")


async def test_another_component_in_its_place_begins_anew(visit: Visit) -> None:
    @ft.component
    def Other() -> ft.Control:
        return Counter("other")

    @ft.component
    def App() -> ft.Control:
        first, set_first = ft.use_state(True)
        return ft.Column(
            [Counter("first") if first else Other(), ft.Button("Swap", on_click=lambda: set_first(not first))]
        )

    async with visit(App) as visitor:
        await visitor.click("one more first")
        await visitor.sees("first 1")
        await visitor.click("Swap")
        await visitor.sees("other 0")
        await visitor.click("Swap")
        await visitor.sees("first 0")


async def test_what_the_visitor_typed_survives_a_rendering(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        label, set_label = ft.use_state("Name")
        return ft.Column(
            [ft.TextField(label=label), ft.Button("Rename", on_click=lambda: set_label("Alias"))]
        )

    async with visit(App) as visitor:
        await visitor.click("Rename")  # waits until it is there
        field = visitor.client.number("TextField")
        await visitor.client.update(field, value="typed")
        await visitor.click("Rename")
        await visitor.until(lambda: next(controls(visitor.client.page, "TextField"))["label"] == "Alias")
        assert visitor.client.number("TextField") == field
        # The client wrote the value; the server must not have answered with another one.
        assert "value" not in next(controls(visitor.client.page, "TextField"))


async def test_a_property_that_is_no_longer_rendered_goes_back_to_its_default(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        loud, set_loud = ft.use_state(True)
        text = ft.Text("hey", size=40, color="red") if loud else ft.Text("hey")
        return ft.Column([text, ft.Button("Hush", on_click=lambda: set_loud(False))])

    async with visit(App) as visitor:
        await visitor.click("Hush")
        text = next(controls(visitor.client.page, "Text"))
        await visitor.until(lambda: text.get("size") is None and text.get("color") is None)


async def test_memoized_components_are_left_alone_while_their_arguments_stay(visit: Visit) -> None:
    renderings: list[str] = []

    def child(name: str) -> ft.Control:
        renderings.append(name)
        return ft.Text(name)

    memoized = ft.memo(ft.component(child))

    @ft.component
    def App() -> ft.Control:
        name, set_name = ft.use_state("a")
        count, set_count = ft.use_state(0)
        return ft.Column(
            [
                memoized(name),
                ft.Text(str(count)),
                ft.Button("Count", on_click=lambda: set_count(count + 1)),
                ft.Button("Name", on_click=lambda: set_name("b")),
            ]
        )

    async with visit(App) as visitor:
        await visitor.click("Count")
        await visitor.sees("a", "1")
        assert renderings == ["a"]
        await visitor.click("Name")
        await visitor.sees("b", "1")
        assert renderings == ["a", "b"]


async def test_memos_refs_and_callbacks_stay_while_their_dependencies_do(visit: Visit) -> None:
    calculated: list[int] = []
    callbacks: list[Callable[[], int]] = []

    @ft.component
    def App() -> ft.Control:
        count, set_count = ft.use_state(0)
        renderings = ft.use_ref(0)
        renderings.current = (renderings.current or 0) + 1
        half = count // 2
        value = ft.use_memo(lambda: calculated.append(half) or half * 100, [half])
        callbacks.append(ft.use_callback(lambda: half, [half]))
        return ft.Column(
            [
                ft.Text(f"{value} in {renderings.current}"),
                ft.Button("Count", on_click=lambda: set_count(count + 1)),
            ]
        )

    async with visit(App) as visitor:
        await visitor.sees("0 in 1")
        await visitor.click("Count")
        await visitor.sees("0 in 2")
        await visitor.click("Count")
        await visitor.sees("100 in 3")
    assert calculated == [0, 1]
    assert callbacks[0] is callbacks[1] is not callbacks[2]


def test_hooks_work_only_in_components() -> None:
    with pytest.raises(RuntimeError, match="while a component renders"):
        ft.use_state(0)


async def test_hooks_in_another_order_are_an_error(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    @ft.component
    def App() -> ft.Control:
        swapped, set_swapped = ft.use_state(False)
        if swapped:
            ft.use_ref(1)
        else:
            ft.use_memo(lambda: 1, [])
        return ft.Column([ft.Text(str(swapped)), ft.Button("Swap", on_click=lambda: set_swapped(True))])

    async with visit(App) as visitor:
        await visitor.click("Swap")
        await visitor.until(lambda: "called its hooks in another order" in caplog.text)


async def test_a_component_that_sets_its_state_while_it_renders_settles(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        count, set_count = ft.use_state(0)
        if count < 3:
            set_count(count + 1)
        return ft.Text(str(count))

    async with visit(App) as visitor:
        await visitor.sees("3")


async def test_a_control_with_attributes_named_as_ours_is_no_component(visit: Visit) -> None:
    @ft.control("Text")
    class Uploads(ft.Text):
        accepts: str = ".png"
        take: int = 3

    class Button(ft.Button):
        def accepts(self) -> bool:
            return False

        def take(self) -> None:
            raise AssertionError

    @ft.component
    def App() -> ft.Control:
        step, set_step = ft.use_state(0)
        return ft.Column(
            [Uploads(f"step {step}"), Button(f"Next {step}", on_click=lambda: set_step(step + 1))]
        )

    async with visit(App) as visitor:
        await visitor.sees("step 0")
        number = visitor.client.button("Next 0")
        await visitor.click("Next 0")
        await visitor.until(lambda: visitor.client.button("Next 1") == number)


@pytest.mark.parametrize(
    ("start", "more", "lost"),
    [
        (0, lambda set_value, value: set_value(value + 1), True),
        (0, lambda set_value, value: set_value(lambda old: old + 1), False),
        (0, lambda set_value, value: set_value(7), False),
        (["a"], lambda set_value, value: set_value([*value, object()]), True),
        (["a"], lambda set_value, value: set_value(lambda old: [*old, object()]), False),
    ],
)
async def test_counting_on_twice_from_the_same_rendering_is_told_once(
    visit: Visit, caplog: pytest.LogCaptureFixture, start: Any, more: Callable[..., None], lost: bool
) -> None:
    @ft.component
    def Tally() -> ft.Control:
        value, set_value = ft.use_state(start)
        times, set_times = ft.use_state(0)

        def three() -> None:
            for _ in range(3):
                more(set_value, value)
            set_times(times + 1)

        return ft.Column([ft.Text(f"{times} times"), ft.Button("Three", on_click=three)])

    async with visit(Tally) as visitor:
        for times in (1, 2):
            await visitor.click("Three")
            await visitor.sees(f"{times} times")
    told = [record.getMessage() for record in caplog.records if "several times" in record.getMessage()]
    assert len(told) == lost
    assert all(
        "The component Tally" in line and "set_value(lambda value: value + 1)" in line for line in told
    )


async def test_clicks_that_come_together_each_know_what_the_one_before_has_set(visit: Visit) -> None:
    @ft.component
    def Tally() -> ft.Control:
        count, set_count = ft.use_state(0)
        return ft.Column([ft.Text(f"{count}"), ft.Button("More", on_click=lambda: set_count(count + 1))])

    async with visit(Tally) as visitor:
        await visitor.sees("0")
        button = visitor.client.button("More")
        for _ in range(5):
            await visitor.client.event(button, "click")
        await visitor.sees("5")


async def test_a_field_shows_the_state_that_it_was_given_though_setting_it_has_changed_nothing(
    visit: Visit,
) -> None:
    @ft.observable
    @dataclass
    class Order:
        town: str = "Visby"

    order = Order()

    @ft.memo
    @ft.component
    def Digits(value: str, change: Callable[[str], None]) -> ft.Control:
        return ft.TextField(label="Digits", value=value, on_change=lambda e: change(e.data))

    @ft.component
    def Form() -> ft.Control:
        ft.use_state(order)
        digits, set_digits = ft.use_state("1")
        _, set_saved = ft.use_state(False)
        change = ft.use_callback(lambda text: set_digits("".join(filter(str.isdigit, text))), [])

        def go(e: Any) -> None:
            order.town = e.data.strip()

        return ft.Column(
            [
                Digits(digits, change),
                ft.TextField(label="Town", value=order.town, on_change=go),
                ft.TextField(label="Name", value="Anna", on_change=lambda: set_saved(False)),
                ft.TextField(label="Free"),
            ]
        )

    async with visit(Form) as visitor:
        client = visitor.client
        await client.shows_controls("TextField")

        def field(label: str) -> dict[str, Any]:
            return next(one for one in every_control(client.page) if one.get("label") == label)

        async def enter(label: str, text: str) -> None:
            field(label)["value"] = text
            await client.update(field(label)["_i"], value=text)
            await client.event(field(label)["_i"], "change", text)

        await enter("Free", "free")
        for text, then in [("1a", "1"), ("12", "12"), ("12b", "12"), ("12c", "12")]:
            await enter("Digits", text)
            await client.shown(lambda then=then: field("Digits")["value"] == then)
        for _ in range(2):
            await enter("Town", "Visby ")
            await client.shown(lambda: field("Town")["value"] == "Visby")
        # What a program only listens to is the visitor's.
        await enter("Name", "Annabel")
        assert await client.silence() == []
        assert [field(label)["value"] for label in ("Name", "Free")] == ["Annabel", "free"]


async def test_what_was_rendered_before_goes_without_the_garbage_collector(visit: Visit) -> None:
    @ft.component
    def App() -> ft.Control:
        count, set_count = ft.use_state(0)
        more = ft.Button("More", on_click=lambda: set_count(lambda old: old + 1))
        return ft.Row([ft.Text(f"{count}", data="rendered"), more])

    async with visit(App) as visitor:
        await visitor.click("More")
        await visitor.sees("1")
        gc.collect()
        gc.set_debug(gc.DEBUG_SAVEALL)
        try:
            for count in range(2, 6):
                await visitor.click("More")
                await visitor.sees(f"{count}")
            gc.collect()
            left = [one for one in gc.garbage if isinstance(one, ft.Text) and one.data == "rendered"]
        finally:
            gc.set_debug(0)
            gc.garbage.clear()
    assert left == []
