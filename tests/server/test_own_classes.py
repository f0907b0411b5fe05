"""Values of classes that the program has made are compared and sent by what they are, without asking their methods.

They are looked at while the page is locked, when a method that waits for somebody would hold up the event loop.
"""

from __future__ import annotations

import dataclasses
import datetime
import enum
from collections.abc import Callable
from typing import Any

import pytest
from msgpack import ExtType  # type: ignore[import-untyped]

import flet as ft
from tests.live import until
from tests.mirror import controls
from tests.server.conftest import Serve
from tests.server.visits import tab

asked: list[str] = []
"""Methods that were called, in the order of the calls."""


def telling(*names: str) -> Callable[[type], type]:
    """Have methods of a class note that they were called."""

    def told(cls: type, name: str) -> Any:
        inherited = getattr(cls, name)

        def method(self: Any, *arguments: Any) -> Any:
            asked.append(f"{cls.__name__}.{name}")
            return inherited(self, *arguments)

        return method

    def apply(cls: type) -> type:
        for name in names:
            setattr(cls, name, told(cls, name))
        return cls

    return apply


COMPARED = ("__eq__", "__ne__", "__hash__", "__repr__", "__str__", "__bool__")
HELD = ("__iter__", "__len__", "__contains__", "__getitem__", "__eq__", "__repr__")


class Truth:
    def __bool__(self) -> bool:
        return True


@telling(*COMPARED)
class Word(Truth, str):
    __slots__ = ()


@telling(*COMPARED, "__int__")
class Count(Truth, int):
    pass


@telling(*COMPARED, "__float__")
class Share(Truth, float):
    pass


@telling(*COMPARED, "isoformat", "utcoffset")
class Moment(Truth, datetime.datetime):
    pass


@telling(*HELD)
class Items(list[Any]):
    pass


@telling(*HELD, "items", "keys", "values", "get")
class Names(dict[Any, Any]):
    pass


@telling("__eq__", "__hash__", "__repr__")
class State(enum.Enum):
    ON = "on"
    OFF = "off"


@telling("__eq__", "__repr__")
@dataclasses.dataclass
class Record:
    name: str
    more: Any = None


@telling("__eq__", "__repr__")
@ft.value
class Setting:
    name: str
    more: Any = None


@ft.control
class Own(ft.Text):
    anything: Any = None


HOUR = datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC)
PACKED = ExtType(1, b"2026-11-29T12:00:00+00:00")
VALUES: dict[str, tuple[Callable[[], Any], Callable[[Any], object], Any, Any]] = {
    # made by, changed by, shown before and after
    "texts": (lambda: [Word("a"), Word("b")], lambda v: v.append(Word("c")), ["a", "b"], ["a", "b", "c"]),
    "numbers": (lambda: [Count(1), Share(0.5)], lambda v: v.pop(), [1, 0.5], [1]),
    "moments": (
        lambda: [Moment.combine(HOUR.date(), HOUR.timetz())],
        lambda v: v.clear(),
        [ExtType(1, b"2026-11-29T12:00:00+00:00")],
        [],
    ),
    "a list": (lambda: Items([1, 2]), lambda v: v.append(3), [1, 2], [1, 2, 3]),
    "a map": (lambda: Names(a=1), lambda v: v.update(b=2), {"a": 1}, {"a": 1, "b": 2}),
    "keys": (lambda: {Word("a"): 1}, lambda v: v.update({Word("b"): 2}), {"a": 1}, {"a": 1, "b": 2}),
    "states": (
        lambda: {State.ON: [State.OFF]},
        lambda v: v.update({State.OFF: []}),
        {"on": ["off"]},
        {"on": ["off"], "off": []},
    ),
    "a record": (
        lambda: Record("a", Word("b")),
        lambda v: setattr(v, "more", Items([Word("c")])),
        {"name": "a", "more": "b"},
        {"name": "a", "more": ["c"]},
    ),
    "a value": (
        lambda: Setting(Word("a"), Names(b=Word("b"))),  # type: ignore[call-arg]
        lambda v: setattr(v, "name", Word("c")),
        {"name": "a", "more": {"b": "b"}},
        {"name": "c", "more": {"b": "b"}},
    ),
    "one or true": (lambda: Setting("a", 1), lambda v: setattr(v, "more", True), 1, True),  # type: ignore[call-arg]
}


@pytest.mark.parametrize("what", VALUES)
async def test_methods_of_values_are_not_asked(serve: Serve, what: str) -> None:
    make, change, before, after = VALUES[what]

    def main(page: ft.Page) -> None:
        value = make()
        own = Own("there", anything=value)

        def click() -> None:
            change(value)
            asked.clear()

        page.add(own, ft.Button("Change", on_click=click))

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Change"))

        def shown() -> Any:
            anything = next(one for one in controls(visitor.page, "Text"))["anything"]
            return anything.get("more") if what == "one or true" else anything

        assert shown() == before
        await visitor.click("Change")
        await visitor.shown(lambda: shown() == after and type(shown()) is type(after))
        assert asked == []


async def test_a_control_that_comes_into_a_list_is_not_asked_whether_it_is_another(serve: Serve) -> None:
    """Nor is the first of its class, of which nothing is known when the lists are compared."""

    def main(page: ft.Page) -> None:
        column = ft.Column([ft.Text("one"), ft.Text("two")])

        def change() -> None:
            @telling("__eq__")
            class OwnText(ft.Text):
                def __eq__(self, other: object) -> bool:
                    return True

                __hash__ = object.__hash__

            column.controls[0] = OwnText("mine")

        page.add(column, ft.Button("Change", on_click=change))

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shows("one")
        asked.clear()
        await visitor.click("Change")
        await visitor.shows("mine")
        assert asked == []


async def test_a_text_that_comes_into_a_list_is_not_asked_whether_it_is_another(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        choice = ft.SegmentedButton(
            [ft.Segment(name, label=name) for name in ("one", "two")], selected=["one"]
        )

        def change() -> None:
            @telling("__eq__")
            class OwnWord(str):
                __slots__ = ()

                def __eq__(self, other: object) -> bool:
                    return True

                __hash__ = str.__hash__

            choice.selected = [OwnWord("two")]

        page.add(choice, ft.Button("Change", on_click=change))

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Change"))
        asked.clear()
        await visitor.click("Change")
        await visitor.shown(lambda: next(controls(visitor.page, "SegmentedButton"))["selected"] == ["two"])
        assert asked == []


async def test_keys_of_the_programs_classes(serve: Serve) -> None:
    """What has an equal key takes the place of the one before, as with plain keys."""
    keys: list[Callable[[], Any]] = [
        lambda: Word("a"),
        lambda: Count(2),
        lambda: State.ON,
        lambda: ft.ScrollKey(Word("b")),
    ]

    def main(page: ft.Page) -> None:
        column = ft.Column([ft.Text(f"before {n}", key=key()) for n, key in enumerate(keys)])

        def again() -> None:
            column.controls = [ft.Text(f"after {n}", key=key()) for n, key in enumerate(keys)][::-1]

        page.add(column, ft.Button("Again", on_click=again))

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Again"))
        numbers = {text["value"]: text["_i"] for text in controls(visitor.page, "Text")}
        asked.clear()
        await visitor.click("Again")
        await visitor.shows("after 0")
        assert asked == []
        assert {text["value"]: text["_i"] for text in controls(visitor.page, "Text")} == {
            f"after {n}": numbers[f"before {n}"] for n in range(len(keys))
        }


async def test_what_cannot_be_sent_is_told_without_asking_it(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    @telling("__repr__", "__eq__", "__hash__")
    class Engine:
        pass

    def main(page: ft.Page) -> None:
        own = Own("there")

        def change(value: Any) -> Callable[[], None]:
            return lambda: setattr(own, "anything", value)

        page.add(
            own,
            ft.Button("Engine", on_click=change([Engine()])),
            ft.Button("Key", on_click=change({(Engine(), 1): 1})),
        )

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        for label, words in (("Engine", "cannot send"), ("Key", "whose keys are tuple objects")):
            asked.clear()
            await visitor.click(label)
            await until(lambda words=words: words in caplog.text)
            assert f"Own({visitor.number('Text')}).anything: " in caplog.text
            assert [name for name in asked if name != "Engine.__hash__"] == []


@ft.control
class OwnSwitcher(ft.AnimatedSwitcher):
    """As its base, which sends some of its defaults."""

    note: str | None = None


async def test_a_class_of_the_program_sends_the_defaults_that_its_base_sends(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        page.add(OwnSwitcher(ft.Text("mine")), ft.AnimatedSwitcher(ft.Text("as it is")))

    server = serve(main)
    async with tab(server) as visitor:
        await visitor.open()
        await visitor.shows("as it is")
        mine, as_it_is = controls(visitor.page, "AnimatedSwitcher")
        assert "duration" in as_it_is
        assert {**mine, "_i": 0, "content": None} == {**as_it_is, "_i": 0, "content": None}
