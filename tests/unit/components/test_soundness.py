"""What goes wrong in one component, or comes in great numbers, leaves the rest of the page as it should be."""

from __future__ import annotations

import asyncio
import dataclasses
import threading
from typing import Any, Generic, TypeVar

import pytest

import flet as ft
from tests.live import until
from tests.mirror import controls
from tests.unit.components.conftest import Visit

T = TypeVar("T")


async def test_thousands_of_components_and_effects(visit: Visit) -> None:
    many = 1100
    began: list[int] = []

    @ft.observable
    @dataclasses.dataclass
    class Model:
        value: int = 0

    @ft.component
    def Item(i: int, model: Model) -> ft.Control:
        ft.use_effect(lambda: began.append(i), [])
        return ft.Text(f"{i}:{model.value}")

    @ft.component
    def App() -> ft.Control:
        model, _ = ft.use_state(Model)

        def change() -> None:
            model.value += 1

        return ft.Column(
            [ft.Button("Change", on_click=change), *(Item(i, model, key=i) for i in range(many))]
        )

    async with visit(App) as visitor:
        await visitor.click("Change")
        await visitor.client.shown(lambda: visitor.texts == [f"{i}:1" for i in range(many)], 60)
        await until(lambda: sorted(began) == [*range(many)])


async def test_parent_and_child_set_in_one_handler_render_once(visit: Visit) -> None:
    rendered: list[str] = []

    @ft.component
    def Child(n: int, tell: Any) -> ft.Control:
        own, set_own = ft.use_state(0)
        tell(set_own)
        rendered.append(f"child {n} {own}")
        return ft.Text(f"{n} {own}")

    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        setter = ft.use_ref(list)
        rendered.append(f"parent {n}")

        def both() -> None:
            setter.current[-1](1)
            set_n(1)

        return ft.Column([Child(n, setter.current.append), ft.Button("Both", on_click=both)])

    async with visit(App) as visitor:
        await visitor.sees("0 0")
        await visitor.click("Both")
        await visitor.sees("1 1")
    assert rendered == ["parent 0", "child 0 0", "parent 1", "child 1 1"]


@pytest.mark.parametrize("at_first", [True, False])
async def test_a_component_that_fails_leaves_the_others(
    visit: Visit, caplog: pytest.LogCaptureFixture, at_first: bool
) -> None:
    @ft.component
    def Fragile(n: int) -> ft.Control:
        if at_first or n == 1:
            raise ValueError("broken")
        return ft.Text(f"fragile {n}")

    @ft.component
    def Wrapper(n: int) -> ft.Control:
        return ft.Row([Fragile(n)])

    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        return ft.Column(
            [
                ft.Text(f"before {n}"),
                Wrapper(n),
                ft.Text(f"after {n}"),
                ft.Button("Next", on_click=lambda: set_n(n + 1)),
            ]
        )

    async with visit(App) as visitor:
        await visitor.until(lambda: "after 0" in visitor.texts)
        await visitor.click("Next")
        await visitor.until(lambda: {"before 1", "after 1"} <= set(visitor.texts))
        await visitor.click("Next")
        await visitor.until(lambda: {"before 2", "after 2"} <= set(visitor.texts))
        if not at_first:
            await visitor.until(lambda: "fragile 2" in visitor.texts)
    said = [record.getMessage() for record in caplog.records if "Fragile" in record.getMessage()]
    assert said
    assert "test_soundness.py, line" in said[0]
    assert "in Wrapper in App" in said[0]


async def test_an_error_boundary(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    @ft.component
    def Fragile() -> ft.Control:
        n, set_n = ft.use_state(0)
        if n:
            raise ValueError("broken")
        return ft.Button("Break", on_click=lambda: set_n(1))

    @ft.component
    def App() -> ft.Control:
        return ft.Column(
            [ft.ErrorBoundary(ft.Row([Fragile()]), lambda error: ft.Text(f"sorry: {error}")), ft.Text("rest")]
        )

    async with visit(App) as visitor:
        await visitor.sees("rest")
        await visitor.click("Break")
        await visitor.sees("sorry: broken", "rest")
    assert "Fragile" not in caplog.text


async def test_state_set_while_rendering_ends_with_one_error(
    visit: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    @ft.component
    def Endless() -> ft.Control:
        n, set_n = ft.use_state(0)
        set_n(n + 1)
        return ft.Text(str(n))

    @ft.component
    def App() -> ft.Control:
        return ft.Column([Endless(), ft.Text("rest")])

    async with visit(App) as visitor:
        await visitor.until(lambda: "rest" in visitor.texts)
        await visitor.until(lambda: "Something went wrong" in str(visitor.client.page))
    assert caplog.text.count("sets its own state each time it renders") <= 2  # the line, and the traceback's


async def test_an_observable_that_changes_while_it_is_rendered(
    visit: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    ends = threading.Event()

    @ft.observable
    class Clock:
        def __init__(self) -> None:
            self.n = 0

    clock = Clock()

    @ft.component
    def App() -> ft.Control:
        ft.use_state(clock)
        shown = clock.n
        until_it_has_changed = threading.Event()
        if not ends.is_set():
            end = clock.subscribe(lambda *_: until_it_has_changed.set())
            until_it_has_changed.wait(1)
            end()
        return ft.Text(f"{shown}")

    def tick() -> None:
        while clock.n < 60:
            clock.n += 1
            threading.Event().wait(0.002)
        ends.set()

    thread = threading.Thread(target=tick)
    async with visit(App) as visitor:
        thread.start()
        await asyncio.to_thread(thread.join)
        await visitor.sees("60")
    assert "sets its own state" not in caplog.text


async def test_contexts_reach_those_who_read_them_and_only_them(visit: Visit) -> None:
    rendered: list[str] = []
    theme = ft.create_context("plain")

    @ft.observable
    @dataclasses.dataclass
    class User:
        name: str

    user = ft.create_context(User("nobody"))
    somebody = User("Ann")

    @ft.memo
    @ft.component
    def Reader() -> ft.Control:
        rendered.append("reader")
        return ft.Text(f"{ft.use_context(theme)} {ft.use_context(user).name}")

    @ft.memo
    @ft.component
    def Between() -> ft.Control:
        rendered.append("between")
        return ft.Column([Reader()])

    @ft.component
    def App() -> ft.Control:
        value, set_value = ft.use_state("plain")

        def rename() -> None:
            somebody.name = "Bea"

        return ft.Column(
            [
                theme(value, lambda: user(somebody, Between)),
                ft.Button("Loud", on_click=lambda: set_value("loud")),
                ft.Button("Rename", on_click=rename),
            ]
        )

    async with visit(App) as visitor:
        await visitor.sees("plain Ann")
        await visitor.click("Loud")
        await visitor.sees("loud Ann")
        await visitor.click("Rename")
        await visitor.sees("loud Bea")
    assert rendered == ["between", "reader", "reader", "reader"]


async def test_memo_takes_setters_methods_and_data_for_the_same(visit: Visit) -> None:
    rendered: list[int] = []

    @dataclasses.dataclass
    class Point:
        x: int

    class Shop:
        def buy(self) -> None: ...

    shop = Shop()

    @ft.memo
    @ft.component
    def Item(setter: Any, method: Any, point: Point, names: list[str]) -> ft.Control:
        rendered.append(point.x)
        return ft.Text(f"item {point.x}")

    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        return ft.Column(
            [
                ft.Text(f"{n}"),
                Item(set_n, shop.buy, Point(n // 2), ["a", "b"]),
                ft.Button("Next", on_click=lambda: set_n(n + 1)),
            ]
        )

    async with visit(App) as visitor:
        for n in range(1, 4):
            await visitor.click("Next")
            await visitor.sees(f"{n}", f"item {n // 2}")
    assert rendered == [0, 1]


async def test_effects_are_undone_as_they_were_begun(visit: Visit) -> None:
    told: list[str] = []

    @ft.component
    def Effects(n: int) -> ft.Control:
        def setup() -> Any:
            told.append(f"begin {n}")
            return lambda: told.append(f"undo {n}")

        async def task() -> None:
            told.append(f"task {n}")
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                told.append(f"cancelled {n}")
                raise

        ft.use_effect(setup, [n])
        ft.use_effect(task, [n], lambda: told.append(f"clean {n}"))
        return ft.Text(f"shown {n}")

    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        return ft.Column(
            [Effects(n) if n < 2 else ft.Text("gone"), ft.Button("Next", on_click=lambda: set_n(n + 1))]
        )

    async with visit(App) as visitor:
        await visitor.click("Next")
        await visitor.sees("shown 1")
        await until(lambda: "task 1" in told)
        await visitor.click("Next")
        await visitor.sees("gone")
        await until(lambda: "cancelled 1" in told)
    for n in (0, 1):
        assert [one for one in told if one in (f"begin {n}", f"undo {n}")] == [f"begin {n}", f"undo {n}"]
        assert told.count(f"clean {n}") == 1
    assert told.index("cancelled 0") < len(told)


@pytest.mark.parametrize("order", ["observable above", "dataclass above", "slots", "subclass", "generic"])
async def test_observables_of_every_make(visit: Visit, order: str) -> None:
    cls: Any
    if order == "observable above":

        @ft.observable
        @dataclasses.dataclass
        class Above:
            n: int = 0
            tags: list[str] = dataclasses.field(default_factory=list)

        cls = Above
    elif order == "dataclass above":

        @dataclasses.dataclass
        @ft.observable
        class Below:
            n: int = 0
            tags: list[str] = dataclasses.field(default_factory=list)

        cls = Below
    elif order == "slots":

        @ft.observable
        @dataclasses.dataclass(slots=True)
        class Slots:
            n: int = 0
            tags: list[str] = dataclasses.field(default_factory=list)

        cls = Slots
    elif order == "subclass":

        @ft.observable
        @dataclasses.dataclass
        class Base:
            n: int = 0

        @dataclasses.dataclass
        class Sub(Base):
            tags: list[str] = dataclasses.field(default_factory=list)

        cls = Sub
    else:

        @ft.observable
        @dataclasses.dataclass
        class Some(Generic[T]):
            n: int = 0
            tags: list[T] = dataclasses.field(default_factory=list)

        cls = Some[str]

    @ft.component
    def App() -> ft.Control:
        model, _ = ft.use_state(lambda: cls(n=1))

        def change() -> None:
            model.n += 1
            model.tags.append(f"tag {model.n}")

        return ft.Column([ft.Text(f"{model.n} {list(model.tags)}"), ft.Button("Change", on_click=change)])

    async with visit(App) as visitor:
        await visitor.sees("1 []")
        await visitor.click("Change")
        await visitor.sees("2 ['tag 2']")


def test_observables_that_refer_to_themselves_and_hold_arrays() -> None:
    @ft.observable
    @dataclasses.dataclass
    class Node:
        other: Any = None

    told: list[str | None] = []
    one, two = Node(), Node()
    one.other, two.other = two, one
    one.subscribe(lambda _, name: told.append(name))
    one.other = two  # it may have been changed in place
    assert told == ["other"]
    told.clear()
    third = Node()
    third.other = third
    one.other = third
    assert told == ["other"]

    class Ambiguous:
        def __eq__(self, other: object) -> Any:
            raise ValueError("the truth of an array is ambiguous")

        __hash__ = None  # type: ignore[assignment]

    one.other = Ambiguous()
    one.other = Ambiguous()
    assert told == ["other"] * 3


@pytest.mark.parametrize(
    ("returned", "words"),
    [
        (lambda: "text", "must return a control"),
        (lambda: [ft.Text("a", key="k"), ft.Text("b", key="k")], "two controls with the key 'k'"),
    ],
)
async def test_what_cannot_be_shown_is_named(
    visit: Visit, caplog: pytest.LogCaptureFixture, returned: Any, words: str
) -> None:
    @ft.component
    def Odd() -> Any:
        return returned()

    @ft.component
    def App() -> ft.Control:
        return ft.Column([Odd(), ft.Text("rest")])

    async with visit(App) as visitor:
        await visitor.until(lambda: "rest" in visitor.texts)
        await until(lambda: words in caplog.text)
    assert "The component Odd (" in caplog.text


async def test_fewer_hooks_than_before_are_an_error(visit: Visit, caplog: pytest.LogCaptureFixture) -> None:
    @ft.component
    def App() -> ft.Control:
        n, set_n = ft.use_state(0)
        if n == 0:
            ft.use_state("sometimes")
        return ft.Column([ft.Text(f"{n}"), ft.Button("Next", on_click=lambda: set_n(n + 1))])

    async with visit(App) as visitor:
        await visitor.click("Next")
        await until(lambda: "called 1 hooks after 2 before" in caplog.text)


class Array:
    """As NumPy's: compared element by element, and of no truth."""

    def __init__(self, *values: int) -> None:
        self.values = values

    def __eq__(self, other: object) -> Any:
        return Array()

    __hash__ = None  # type: ignore[assignment]

    def __bool__(self) -> bool:
        raise ValueError("the truth value of an array is ambiguous")

    def __len__(self) -> int:
        return len(self.values)


class Scalar:
    """As a single number of NumPy's."""

    dtype = "int32"

    def __init__(self, value: int) -> None:
        self.value = value

    def item(self) -> int:
        return self.value


async def test_arrays_and_their_numbers_are_values_like_others(
    visit: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    @ft.memo
    @ft.component
    def Total(array: Array) -> ft.Control:
        return ft.Container(
            ft.Text(f"total {sum(array.values)}"), width=Scalar(sum(array.values)), data=array
        )  # type: ignore[arg-type]

    @ft.component
    def App() -> ft.Control:
        array, set_array = ft.use_state(Array(1))
        times, set_times = ft.use_state(0)
        longest = ft.use_memo(lambda: max(array.values), [array])
        ft.use_effect(lambda: None, [array, times])
        return ft.Column(
            [
                ft.Text(f"longest {longest} {times}"),
                Total(array),
                ft.Button("More", on_click=lambda: set_array(Array(*array.values, 5))),
                ft.Button("Again", on_click=lambda: set_times(times + 1)),
            ]
        )

    async with visit(App) as visitor:
        await visitor.sees("longest 1 0", "total 1")
        await visitor.click("More")
        await visitor.sees("longest 5 0", "total 6")
        await visitor.click("Again")
        await visitor.sees("longest 5 1", "total 6")
        assert next(controls(visitor.client.page, "Container"))["width"] == 6
    assert caplog.records == []
