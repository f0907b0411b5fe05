"""What can be pressed: what it is for assistive technology and for the keyboard, at first and after changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show
from tests.browser.screens import PICTURE

pytestmark = pytest.mark.browser


def nothing() -> None:
    """What a control does that only has to be pressable."""


KINDS: dict[str, Callable[[], Any]] = {
    "container": lambda: ft.Container(ft.Text("words")),
    "container of a button": lambda: ft.Container(ft.Button("inside")),
    "container of an icon": lambda: ft.Container(ft.Icon(ft.Icons.STAR)),
    "gestures": lambda: ft.GestureDetector(ft.Text("words")),
    "tile": lambda: ft.ListTile(title="words"),
    "Apple's tile": lambda: ft.CupertinoListTile(title="words"),
    "chip": lambda: ft.Chip("words"),
    "button": lambda: ft.Button("words"),
    "icon button": lambda: ft.IconButton(ft.Icons.ADD),
    "round button": lambda: ft.FloatingActionButton(icon=ft.Icons.ADD),
    "Apple's button": lambda: ft.CupertinoButton("words"),
    "Apple's filled button": lambda: ft.CupertinoFilledButton("words"),
    "Apple's tinted button": lambda: ft.CupertinoTintedButton("words"),
    "image": lambda: ft.Image(src=PICTURE, width=10, height=10),
    "text": lambda: ft.Text("words"),
    "icon": lambda: ft.Icon(ft.Icons.ADD),
    "box to tick": lambda: ft.Checkbox("words"),
}
GIVEN: dict[str, dict[str, Any]] = {
    "click": {"on_click": nothing},
    "tap": {"on_tap": nothing},
    "long press": {"on_long_press": nothing},
    "select": {"on_select": nothing, "selected": True},
    "delete": {"on_delete": nothing},
    "address": {"url": "https://a.test"},
    "disabled": {"disabled": True},
    "click, disabled": {"on_click": nothing, "disabled": True},
    "tap, disabled": {"on_tap": nothing, "disabled": True},
    "address, disabled": {"url": "https://a.test", "disabled": True},
    "ink": {"on_click": nothing, "ink": True},
    "tooltip": {"tooltip": "tip"},
    "name": {"semantics_label": "name"},
}
CASES = [
    (kind, given)
    for kind, make in KINDS.items()
    for given, values in GIVEN.items()
    if set(values) <= set(type(make())._flet_props)
]
TOLD = """() => Object.fromEntries([...document.querySelectorAll('[data-scroll-key]')].map((place) => {
    const names = ['role', 'tabindex', 'aria-label', 'aria-disabled', 'aria-pressed', 'aria-description', 'href',
        'disabled', 'inert'];
    const told = [...place.querySelectorAll('*')].map((one) => [one.localName,
        ...names.filter((name) => one.hasAttribute(name)).map((name) => `${name}=${one.getAttribute(name)}`)]);
    return [place.dataset.scrollKey, told.map((each) => each.join(' ')).join(', ')];
}))"""


def test_what_is_told_of_a_control_follows_what_changes(show: Show) -> None:
    made: list[dict[str, Any]] = []

    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        controls = {f"{kind}: {given}": KINDS[kind]() for kind, given in CASES}
        made.append(controls)
        if page.route == "/given":
            change(controls, GIVEN)
        places: list[ft.Control] = [
            ft.Container(one, key=ft.ScrollKey(name), width=150) for name, one in controls.items()
        ]
        page.title = "made"
        page.add(ft.Row(places, wrap=True))

    def change(controls: dict[str, Any], to: dict[str, dict[str, Any]]) -> None:
        for (_, given), one in zip(CASES, controls.values(), strict=True):
            for name in GIVEN[given]:
                setattr(one, name, to[given].get(name, type(one)._flet_props[name].field.default))

    def told(page: Page) -> dict[str, str]:
        # what slides away is there until then
        page.evaluate("() => Promise.allSettled(document.getAnimations().map((one) => one.finished))")
        page.evaluate("() => new Promise((done) => requestIdleCallback(() => done(true)))")
        return page.evaluate(TOLD)  # type: ignore[no-any-return]

    def turned(page: Page, to: dict[str, dict[str, Any]], title: str) -> dict[str, str]:
        change(made[-1], to)
        owner = next(iter(made[-1].values())).page
        owner.title = title
        owner.update()
        page.wait_for_function("(title) => document.title === title", arg=title)
        page.wait_for_load_state("networkidle")
        return told(page)

    given = told(show(main, "/given").page)
    assert len(given) == len(CASES)
    page = show(main).page
    without = told(page)
    assert turned(page, GIVEN, "set") == given
    assert turned(page, {name: {} for name in GIVEN}, "unset") == without


def test_the_keyboard_presses_whatever_can_be_pressed(show: Show) -> None:
    heard: list[str] = []

    def hears(name: str) -> Callable[[], None]:
        return lambda: heard.append(name)

    things: dict[str, ft.Control] = {
        "container": ft.Container(ft.Text("container"), on_click=hears("container")),
        "gestures": ft.GestureDetector(ft.Text("gestures"), on_tap=hears("gestures")),
        "tile": ft.ListTile(title="tile", on_click=hears("tile")),
        "held container": ft.Container(ft.Text("held container"), on_long_press=hears("held container")),
        "held tile": ft.ListTile(title="held tile", on_long_press=hears("held tile")),
    }

    def main(page: ft.Page) -> None:
        def end() -> None:
            page.title = "end"

        page.add(*things.values(), ft.Button("end", on_click=end))

    page = show(main).page
    for name in things:
        page.get_by_role("button", name=name, exact=True).focus()
        page.keyboard.press("Enter")
        page.keyboard.press(" ")
    # what a visitor does is handled in its order
    page.get_by_role("button", name="end", exact=True).click()
    expect(page).to_have_title("end")
    assert heard == [name for name in things for _ in range(2)]
