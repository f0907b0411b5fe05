"""Names of Flet 0.28: each works, with one warning that says the new name."""

from __future__ import annotations

import importlib
import threading
import warnings
from typing import Any

import pytest

import flet as ft
from flet.old_names.table import ARGUMENTS, COLORS, MODULES, NAMES
from tests.mirror import controls
from tests.server.conftest import Serve, serve  # noqa: F401 - a fixture
from tests.wire import Action

old: Any = ft
"""What type checkers do not know any more."""


@pytest.fixture(autouse=True)
def _as_if_never_used() -> None:
    for name in NAMES:
        vars(ft).pop(name, None)


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"app", "app_async"}))
def test_names(name: str) -> None:
    with pytest.warns(DeprecationWarning, match=rf"ft\.{name} .* use ft\.{NAMES[name]}") as caught:
        found = getattr(old, name)
    assert len(caught) == 1 and caught[0].filename == __file__
    new: Any = ft
    for part in NAMES[name].split("."):
        new = getattr(new, part)
    assert found is new
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert getattr(old, name) is new


@pytest.mark.parametrize(
    ("make", "new"),
    [
        (lambda: old.padding.all(5), ft.Padding.all(5)),
        (
            lambda: old.padding.symmetric(vertical=1, horizontal=2),
            ft.Padding.symmetric(vertical=1, horizontal=2),
        ),
        (lambda: old.padding.symmetric(1, 2), ft.Padding.symmetric(vertical=1, horizontal=2)),
        (lambda: old.border_radius.horizontal(1, 2), ft.BorderRadius.horizontal(left=1, right=2)),
        (lambda: old.margin.only(left=1), ft.Margin.only(left=1)),
        (lambda: old.border.all(1, "red"), ft.Border.all(1, "red")),
        (lambda: old.border_radius.all(5), ft.BorderRadius.all(5)),
        (lambda: old.border_radius.vertical(top=5), ft.BorderRadius.vertical(top=5)),
        (lambda: old.alignment.center, ft.Alignment.CENTER),
        (lambda: old.alignment.bottom_right, ft.Alignment.BOTTOM_RIGHT),
        (lambda: old.InputBorder.UNDERLINE, ft.UnderlineInputBorder()),
        (lambda: old.InputBorder.NONE, ft.NoInputBorder()),
        (lambda: old.icons.ADD, ft.Icons.ADD),
        (lambda: old.cupertino_icons.ADD, ft.CupertinoIcons.ADD),
        (lambda: old.cupertino_colors.SYSTEM_RED, ft.CupertinoColors.SYSTEM_RED),
        (lambda: old.animation.Animation(300, "bounceOut"), ft.Animation(300, "bounceOut")),  # type: ignore[arg-type]
        (lambda: old.transform.Scale(2), ft.Scale(2)),
        (lambda: old.theme.Theme(use_material3=True), ft.Theme(use_material3=True)),
    ],
)
def test_modules(make: Any, new: Any) -> None:
    with pytest.warns(DeprecationWarning, match="is a name of Flet 0.28: use ft.") as caught:
        assert make() == new
    assert len(caught) == 1 and caught[0].filename == __file__


def test_what_modules_have_now_needs_no_warning() -> None:
    assert ft.padding.Padding is ft.Padding
    assert {ft.Padding, ft.Alignment} == {ft.padding.Padding, ft.alignment.Alignment}


@pytest.mark.parametrize("module", sorted(MODULES))
def test_modules_say_what_they_do_not_have(module: str) -> None:
    with pytest.raises(AttributeError, match=rf"module .*{module}' has no attribute 'nothing_like_it'"):
        getattr(old, module).nothing_like_it  # noqa: B018


PROPERTIES = [
    ({"FormFieldControl": "TextField", "ScrollableControl": "Column"}.get(kind, kind), name, new)
    for kind, names in ARGUMENTS.items()
    for name, new in names.items()
]


@pytest.mark.parametrize(("kind", "name", "new"), PROPERTIES)
def test_arguments(kind: str, name: str, new: str) -> None:
    cls = getattr(ft, kind)
    needed = dict.fromkeys(cls._flet_required - {new}, "x")
    value: Any = print if name.startswith("on_") else name == "initially_expanded" or "shown"
    with pytest.warns(DeprecationWarning, match=rf"use {kind}\({new}=") as caught:
        made = cls(**{name: value}, **needed)
    assert getattr(made, new) == value
    assert len(caught) == 1 and caught[0].filename == __file__


@pytest.mark.parametrize(("kind", "name", "new"), PROPERTIES)
def test_properties(kind: str, name: str, new: str) -> None:
    cls = getattr(ft, kind)
    made = cls(**dict.fromkeys(cls._flet_required | ({new} - {"on_select"}), "x"))
    with pytest.warns(DeprecationWarning, match=rf"{kind}\.{name} .* use {kind}\.{new}$") as caught:
        setattr(made, name, value := print if name.startswith("on_s") or kind == "Dropdown" else 5)
    assert len(caught) == 1 and caught[0].filename == __file__
    assert getattr(made, new) == value
    with pytest.warns(DeprecationWarning, match=rf"{kind}\.{name} .* use {kind}\.{new}$"):
        assert getattr(made, name) == value


def test_classes_of_the_program_have_their_own_attributes() -> None:
    class Labelled(ft.Button):
        def __init__(self) -> None:
            super().__init__("content")
            assert not hasattr(self, "text")
            self.text = "own"

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert (Labelled().text, Labelled().content) == ("own", "content")


@pytest.mark.parametrize(("name", "new"), COLORS.items())
def test_colors(name: str, new: str) -> None:
    with pytest.warns(DeprecationWarning, match=rf"ft\.Colors\.{name} .* use ft\.Colors\.{new}$") as caught:
        assert getattr(old.Colors, name) is ft.Colors[new]
    assert len(caught) == 1 and caught[0].filename == __file__


def test_events() -> None:
    event = ft.DragUpdateEvent(
        name="pan_update",
        control=ft.GestureDetector(),
        local_position=ft.Offset(1, 2),
        global_position=ft.Offset(3, 4),
        local_delta=ft.Offset(5, 6),
    )
    asked: Any = event
    with pytest.warns(
        DeprecationWarning, match=r"DragUpdateEvent\.local_x .* use DragUpdateEvent\.local_position\.x"
    ):
        assert asked.local_x == 1
    with pytest.warns(DeprecationWarning, match="DragUpdateEvent"):
        assert (asked.global_y, asked.delta_x, asked.delta_y) == (4, 5, 6)
    with pytest.raises(AttributeError, match="'DragUpdateEvent' object has no attribute 'velocity_x'"):
        asked.velocity_x  # noqa: B018


def test_tabs_that_hold_what_they_show() -> None:
    with pytest.warns(DeprecationWarning, match=r"Tabs\(tabs=...\) .* TabBarView") as caught:
        tabs = old.Tabs(
            selected_index=1,
            scrollable=False,
            tabs=[old.Tab("One", content=ft.Text("first")), ft.Tab("Two")],
        )
    assert len(caught) == 1 and caught[0].filename == __file__
    bar, views = tabs.content.controls
    assert (tabs.length, tabs.selected_index, bar.scrollable) == (2, 1, False)
    assert [tab.label for tab in bar.tabs] == ["One", "Two"]
    assert views.controls[0].value == "first" and isinstance(views.controls[1], ft.Container)
    with pytest.warns(DeprecationWarning, match="TabBar"):
        assert isinstance(old.Tabs(tabs=[ft.Tab("One")]).content, ft.TabBar)


def test_buttons_that_derive_from_another_take_its_old_arguments() -> None:
    with pytest.warns(DeprecationWarning, match=r"FilledButton\(content="):
        assert ft.FilledButton(text="Go").content == "Go"  # type: ignore[call-arg]


def test_an_argument_that_never_was_is_refused_without_warning() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'txt'"):
        ft.Button(txt="Go")  # type: ignore[call-arg]


def test_app_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Any] = []
    monkeypatch.setattr(
        importlib.import_module("flet.app"), "run", lambda *args, **options: calls.append((args, options))
    )
    with pytest.warns(DeprecationWarning, match="use ft.run") as caught:
        old.app(target=print, view=None, port=80)
    with pytest.warns(DeprecationWarning, match="use ft.run"):
        old.app(print)
    assert caught[0].filename == __file__
    assert calls == [((print,), {"view": None, "port": 80}), ((print,), {})]


def page_of_old(log: list[Any], done: threading.Event) -> Any:
    def main(page: Any) -> None:
        def work() -> None:
            log.append(page.session_id == page.session.id)
            page.session.set("k", 1)
            log.append((page.session.get("k"), page.session.contains_key("k")))
            page.on_resized = print
            log.append(page.on_resize is print)
            dialog = ft.AlertDialog(title="First")
            page.open(dialog)
            page.close(dialog)
            page.dialog = ft.AlertDialog(title="Second")
            page.dialog.open = True
            page.update()
            page.go("/shop", tab=1)
            page.set_clipboard("text")
            log.append(page.client_storage.get("key"))
            log.append(page.get_clipboard())
            log.append(page.can_launch_url("https://example.com"))
            done.set()

        page.add(ft.Button("Work", on_click=work))

    return main


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
async def test_pages(serve: Serve) -> None:  # noqa: F811
    log: list[Any] = []
    done = threading.Event()
    answers = {"get": "kept", "can_launch_url": True}
    async with serve(page_of_old(log, done)).visitor() as client:
        await client.click("Work")
        called = []
        while not done.is_set():
            call = await client.wait_for(Action.INVOKE)
            called.append((call.body["name"], call.body.get("args")))
            await client.answer(call, answers.get(call.body["name"]))
            if call.body["name"] == "can_launch_url":
                break
        assert sorted(name for name, _ in called) == ["can_launch_url", "get", "get", "push_route", "set"]
        assert ("push_route", {"route": "/shop?tab=1"}) in called
        dialogs = {dialog["title"]: dialog.get("open") for dialog in controls(client.page, "AlertDialog")}
        assert dialogs == {"First": False, "Second": True}
    assert done.wait(5)
    assert log == [True, (1, True), True, "kept", "kept", True]


def test_a_class_of_the_program_that_is_named_like_one_of_ours_is_another() -> None:
    @ft.control("Mine")
    class Card(ft.LayoutControl):
        """Has the name of one that had old arguments, and is none."""

    @ft.control("Mine")
    class Tabs(ft.LayoutControl):
        """As `Card`."""

    @ft.control("Mine")
    class Tab(ft.LayoutControl):
        """As `Card`."""

    @ft.value
    class Badge:
        label: str = ""

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        of_the_program: list[Any] = [Card, Tab, Tabs, Badge]
        for cls, name in zip(of_the_program, ("color", "content", "tabs", "text"), strict=True):
            with pytest.raises(TypeError, match="unexpected keyword argument"):
                cls(**{name: "x"})
        card = Card()
        card.color = "red"  # type: ignore[attr-defined]
        assert card.color == "red"  # type: ignore[attr-defined]
        with pytest.raises(AttributeError):
            Card().color  # type: ignore[attr-defined]  # noqa: B018


def test_a_class_that_derives_from_one_of_ours_takes_its_old_arguments() -> None:
    class Card(ft.Card):
        """Named like it, and derived from it."""

    class Pages(ft.Tabs):
        """Derived under another name."""

    with pytest.deprecated_call():
        assert Card(color="red").bgcolor == "red"
    with pytest.deprecated_call():
        assert Pages(tabs=[ft.Tab(text="a", content=ft.Text("x"))]).length == 1
