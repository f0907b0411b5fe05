"""
What can be pressed looks as in Flet's own client while it is hovered, has the focus or is held: the colours were read
from pictures of that client (flet-web 1.0.5), driven by the same mouse and keys at the same places.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, Locator, Page

import flet as ft
from tests.chromium import Publish

pytestmark = pytest.mark.browser

CLOSE = 4
"""How far a channel of a colour may be off: both clients round, each in its way and order."""

Colours = dict[str, str]


@dataclass(frozen=True)
class Answer:
    """A control, where in it is looked, and the colours there: by state, in light and in dark."""

    make: Callable[[], ft.Control]
    where: str
    light: Colours
    dark: Colours
    at: tuple[float, float] = (20, 5)
    focused: str = "xpath=ancestor-or-self::*[self::button or @tabindex][1]"
    """What takes the focus, seen from there."""


def nothing() -> None:
    """What a control does that only has to answer."""


def states(hover: str = "", focus: str = "", both: str = "", press: str = "") -> Colours:
    given = {"hover": hover, "focus": focus, "focus and hover": both, "press": press}
    return {name: colour for name, colour in given.items() if colour}


def table(**given: Any) -> ft.Control:
    head: dict[str, Any] = {"on_sort": nothing} if "sorts" in given else {}
    row: dict[str, Any] = {"on_select_change": nothing} if "selects" in given else {}
    cell: dict[str, Any] = {"on_tap": nothing} if "taps" in given else {}
    return ft.DataTable(
        [ft.DataColumn("A", **head)],
        rows=[ft.DataRow([ft.DataCell("1", **cell)], selected=bool(given.get("selected")), **row)],
        show_checkbox_column=False,
        width=200,
    )


def bar(selected: int) -> ft.Control:
    places = [ft.NavigationBarDestination(icon=ft.Icons.ADD, label=name) for name in "ab"]
    return ft.NavigationBar(places, selected_index=selected, width=240)


def rail(selected: int) -> ft.Control:
    places = [ft.NavigationRailDestination(icon=ft.Icons.ADD, label=name) for name in "ab"]
    return ft.Row([ft.NavigationRail(places, selected_index=selected)], height=150)


def tabs(selected: int, secondary: bool = False) -> ft.Control:
    return ft.Tabs(
        ft.TabBar([ft.Tab("AAA"), ft.Tab("BBB")], secondary=secondary),
        length=2,
        selected_index=selected,
        width=200,
    )


def segments(selected: str) -> ft.Control:
    return ft.SegmentedButton([ft.Segment(name, label=name) for name in "ab"], selected=[selected])


# whatever can be pressed and is no button
INK = states("eeeff5", "dadbe0", "d1d2d7", "d1d1d3"), states("1a1d21", "2e3134", "363a3d", "676a6c")
# the round layer of a toggle: of several states it shows one
LAYER = states("e7e7ee", "e2e3e8", "e7e7ee"), states("222428", "26292e", "222428")
CHOSEN = states("e9edf6", "e5eaf3", "e9edf6"), states("1d222a", "1f2730", "1d222a")

ANSWERS: dict[str, Answer] = {
    "button": Answer(
        lambda: ft.Button("Button", on_click=nothing),
        ".button-face",
        states("e3e8f1", "dfe4ef", "d2dae7", "c3cedd"),
        states("242a31", "262e37"),
    ),
    "button in its own colours": Answer(
        lambda: ft.Button("Button", bgcolor=ft.Colors.AMBER, color="black", on_click=nothing),
        ".button-face",
        states("efba11", "ebb714", "ddb11d", "cca928"),
        {},
    ),
    "filled button": Answer(
        lambda: ft.FilledButton("Button", on_click=nothing),
        ".button-face",
        states("466d97", "4a719a", "587ca2", "6a89ab"),
        states("93bef0", "90baec"),
    ),
    "tonal button": Answer(
        lambda: ft.FilledTonalButton("Button", on_click=nothing),
        ".button-face",
        states("cbd7eb", "c7d3e7", "bcc8dc", "afbbcf"),
        states("475464", "4b5868", "", "636f80"),
    ),
    "text button": Answer(
        lambda: ft.TextButton("Button", on_click=nothing),
        ".button-face",
        states("e9edf6", "e5eaf3", "d7e0eb", "c7d2e1"),
        states("1d222a", "1f2730", "2a3440", "364453"),
    ),
    "icon button": Answer(
        lambda: ft.IconButton(ft.Icons.ADD, on_click=nothing),
        ".button-face",
        states("eaebf1", "e6e7ed", "d9dbe0", "cacbd1"),
        {},
    ),
    "outlined icon button": Answer(
        lambda: ft.OutlinedIconButton(ft.Icons.ADD, on_click=nothing),
        ".button-face",
        states("eaebf1"),
        {},
    ),
    "outlined icon button that is on": Answer(
        lambda: ft.OutlinedIconButton(ft.Icons.ADD, selected=True, on_click=nothing),
        ".button-face",
        states("3d4044", press="5f6166"),
        states("d3d4da", press="b3b4ba"),
    ),
    "floating button": Answer(
        lambda: ft.FloatingActionButton(icon=ft.Icons.ADD, on_click=nothing),
        ".button-face",
        states("c3d8f4", "bfd4f1", "b2c9e7", "b6c4d6"),
        states("275580", "2b5983", "", "5d7d9d"),
    ),
    "button of a menu": Answer(
        lambda: ft.PopupMenuButton(items=[ft.PopupMenuItem("a")]),
        ".button-face",
        states("e5e5eb", "dfe0e5", "ceced3", "b9b9bd"),
        {},
    ),
    "segment": Answer(
        lambda: segments("b"),
        ".segment >> nth=0",
        states("e7e7ee", "e2e3e8", "d2d3d9", "c0c0c6"),
        {},
    ),
    "chosen segment": Answer(
        lambda: segments("a"),
        ".segment >> nth=0",
        states("cbd7eb", "c7d3e7", "bcc8dc", "afbbcf"),
        states("475464", "4b5868", "", "636f80"),
    ),
    "chosen tab": Answer(
        lambda: tabs(0), ".tab >> nth=0", states("e9edf6", "e5eaf3", "d7e0eb", "c7d2e1"), {}
    ),
    "tab": Answer(lambda: tabs(1), ".tab >> nth=0", states("e7e7ee", press="c5cddb"), {}),
    "tab of a secondary bar": Answer(
        lambda: tabs(1, True),
        ".tab >> nth=0",
        states("e7e7ee", press="c0c0c6"),
        states("222428", press="47484e"),
    ),
    "menu of a bar": Answer(
        lambda: ft.MenuBar([ft.SubmenuButton(ft.Text("Menu"), controls=[ft.MenuItemButton(ft.Text("x"))])]),
        ".menu-item",
        states("dbdde4", press="b7b8be"),
        states("2d2f33", press="505157"),
        at=(4, 6),
    ),
    "chip": Answer(
        lambda: ft.Chip("Chip", on_click=nothing), ".chip-face", *INK, at=(6, 6), focused="button"
    ),
    "chosen chip": Answer(
        lambda: ft.Chip("Chip", selected=True, show_checkmark=False, on_select=nothing),
        ".chip-face",
        states("cfdaed", "bdc7d9", "b6bfd0", "c5cad0"),
        {},
        at=(6, 6),
        focused="button",
    ),
    "tile": Answer(lambda: ft.ListTile(title="Tile", width=220, on_click=nothing), ".list-tile", *INK),
    "tile with a ground": Answer(
        lambda: ft.ListTile(title="Tile", width=220, bgcolor=ft.Colors.AMBER_100, on_click=nothing),
        ".list-tile",
        states("f5e3ac", "e0cf9d", "d7c797", "d3cdb9"),
        states("ffedb6", "ffeebc", "", "e8dfbf"),
    ),
    "tile that opens": Answer(lambda: ft.ExpansionTile(title="Tile", width=220), ".list-tile", *INK),
    "panel": Answer(
        lambda: ft.ExpansionPanelList(
            [ft.ExpansionPanel(header=ft.Text("Head"), content=ft.Text("x"), can_tap_header=True)], width=220
        ),
        ".panel-header",
        *INK,
        at=(100, 10),
        focused="button",
    ),
    "row of a table": Answer(lambda: table(selects=True), ".data-row > td", *INK),
    "chosen row of a table": Answer(
        lambda: table(selects=True, selected=True),
        ".data-row > td",
        states("dfe4ed"),
        states("252b32"),
    ),
    "cell of a table": Answer(lambda: table(taps=True), ".data-row > td", *INK, focused=".data-cell"),
    "head of a table": Answer(lambda: table(sorts=True), "th", *INK, focused="button"),
    "destination": Answer(
        lambda: bar(1),
        ".navigation-bar-icon >> nth=0",
        states("e3e5ea", "cfd1d6", "c7c9ce", "d8d9dc"),
        states("26292d", "383b3f", "404347", "4f5255"),
    ),
    "chosen destination": Answer(
        lambda: bar(0),
        ".navigation-bar-icon >> nth=0",
        states("cfdaed", "bdc7d9", "b6bfd0", "ccd3de"),
        states("434f5f", "535e6c", "5a6472", "656e7a"),
    ),
    "destination of a rail": Answer(
        lambda: rail(1),
        ".navigation-rail-icon >> nth=0",
        {},
        states("161b21", "2e3134", "32373c", "4f5860"),
    ),
    "chosen destination of a rail": Answer(
        lambda: rail(0),
        ".navigation-rail-icon >> nth=0",
        {},
        states("3f4d5f", "535e6c", "566272", "6a7988"),
    ),
    "checkbox": Answer(
        ft.Checkbox,
        ".toggle-layer",
        LAYER[0] | {"press": "e5eaf3"},
        LAYER[1] | {"press": "1f2730"},
        at=(20, 5),
        focused="xpath=../input",
    ),
    "ticked checkbox": Answer(
        lambda: ft.Checkbox(value=True),
        ".toggle-layer",
        CHOSEN[0] | {"press": "e2e3e8"},
        CHOSEN[1] | {"press": "26292e"},
        at=(20, 5),
        focused="xpath=../input",
    ),
    "checkbox that is wrong": Answer(
        lambda: ft.Checkbox(error=True),
        ".toggle-layer",
        states("f4e7ed", "f2e3e8", "f4e7ed", "f2e3e8"),
        states("242023", "292427", "", "292427"),
        at=(20, 5),
        focused="xpath=../input",
    ),
    "line of a checkbox that is wrong": Answer(
        lambda: ft.Checkbox(error=True),
        ".checkbox-box",
        states("ba1a1a", "ba1a1a", "", "ba1a1a"),
        states("ffb4ab", "", "", "ffb4ab"),
        at=(9, 0.5),
        focused="xpath=../input",
    ),
    "radio": Answer(
        lambda: ft.RadioGroup(ft.Radio(value="a")),
        ".toggle-layer",
        LAYER[0] | {"press": "e5eaf3"},
        {},
        at=(20, 5),
        focused="xpath=../input",
    ),
    "chosen radio": Answer(
        lambda: ft.RadioGroup(ft.Radio(value="a"), value="a"),
        ".toggle-layer",
        CHOSEN[0] | {"press": "e2e3e8"},
        CHOSEN[1] | {"press": "26292e"},
        at=(20, 5),
        focused="xpath=../input",
    ),
    "box of a ticked checkbox": Answer(
        lambda: ft.Checkbox(value=True),
        ".checkbox-box",
        states("36618e", "36618e", "", "36618e"),
        states("a0cafd", "", "", "a0cafd"),
        at=(9, 2),
        focused="xpath=../input",
    ),
    "thumb of a switch": Answer(
        lambda: ft.Switch(value=True),
        ".switch-thumb",
        states("d1e4ff", "d1e4ff", "d1e4ff", "d1e4ff"),
        states("194975", "194975", "194975", "194975"),
        at=(12, 12),
        focused="xpath=../input",
    ),
    "slider": Answer(
        lambda: ft.Slider(value=0.5, width=200),
        ".slider-thumb",
        states("e9edf6", "e5eaf3", "e9edf6", "e5eaf3"),
        states("1d222a", "1f2730", "1d222a", "1f2730"),
        at=(10, -7),
        focused="xpath=../../input",
    ),
    "slider for a range": Answer(
        lambda: ft.RangeSlider(start_value=0.2, end_value=0.6, min=0, max=1, width=200),
        ".slider-thumb-start",
        states("e1e7f1", "e1e7f1", "cdd7e5", "cdd7e5"),
        {},
        at=(10, -7),
        focused="xpath=../../input[1]",
    ),
    "filled field": Answer(
        lambda: ft.TextField(label="Label", value="x", filled=True, width=200),
        ".field-box",
        states("d8d9df", "e1e2e8", "d8d9df"),
        states("3a3d42", "32353a", "3a3d42"),
        at=(100, 10),
        focused="input",
    ),
    "line of a field that is wrong": Answer(
        lambda: ft.TextField(label="Label", value="x", error="no", filled=True, width=200),
        ".field-box",
        states("93000a", "ba1a1a", "ba1a1a"),
        states("ffdad6", "ffb4ab", "ffb4ab"),
        at=(100, 0.5),
        focused="input",
    ),
}

SETTLED = """() => document.getAnimations()
    .filter((one) => one.effect.getComputedTiming().iterations !== Infinity)
    .forEach((one) => one.finish())"""


def colour(page: Page, x: float, y: float) -> str:
    page.evaluate(SETTLED)
    picture = page.screenshot(clip={"x": int(x), "y": int(y), "width": 1, "height": 1})
    return bytes(Image.open(BytesIO(picture)).convert("RGB").tobytes()).hex()


def read(page: Page, place: Locator, answer: Answer, wanted: Colours) -> Colours:
    """The colours of a place in the states that are asked for."""
    place.scroll_into_view_if_needed()
    box = place.bounding_box()
    assert box is not None
    x, y = box["x"] + answer.at[0], box["y"] + answer.at[1]
    middle = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    found: Colours = {}
    page.mouse.move(1, 1)
    if "focus" in wanted:
        # whoever came by keys sees where he is
        page.keyboard.press("Shift")
        place.locator(answer.focused).focus()
        found["focus"] = colour(page, x, y)
    page.mouse.move(*middle)
    if "focus and hover" in wanted:
        found["focus and hover"] = colour(page, x, y)
    page.evaluate("() => document.activeElement.blur()")
    if "hover" in wanted:
        found["hover"] = colour(page, x, y)
    if "press" in wanted:
        page.mouse.down()
        found["press"] = colour(page, x, y)
        page.mouse.move(1, 1)
        page.mouse.up()
    return found


def far(one: str, other: str) -> int:
    return max(abs(a - b) for a, b in zip(bytes.fromhex(one), bytes.fromhex(other), strict=True))


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_what_can_be_pressed_answers_as_in_flets_client(
    mode: str, chromium: Browser, publish: Publish
) -> None:
    asked = {name: getattr(answer, mode) for name, answer in ANSWERS.items() if getattr(answer, mode)}

    def main(page: ft.Page) -> None:
        page.theme_mode = ft.ThemeMode(mode)
        page.scroll = ft.ScrollMode.AUTO
        page.add(
            ft.Row(
                [
                    ft.Container(
                        ANSWERS[name].make(),
                        key=ft.ScrollKey(name),
                        width=260,
                        height=160,
                        padding=20,
                        alignment=ft.Alignment.TOP_LEFT,
                    )
                    for name in asked
                ],
                wrap=True,
            )
        )

    context = chromium.new_context(viewport={"width": 1300, "height": 800})
    page = context.new_page()
    page.goto(publish(main).url)
    page.wait_for_load_state("networkidle")
    differs = {}
    for name, wanted in asked.items():
        answer = ANSWERS[name]
        place = page.locator(f'[data-scroll-key="{name}"]').locator(answer.where)
        for state, seen in read(page, place, answer, wanted).items():
            if far(seen, wanted[state]) > CLOSE:
                differs[f"{name}: {state}"] = f"{seen}, in Flet's client {wanted[state]}"
    context.close()
    assert differs == {}


def test_a_theme_says_how_everything_answers_that_is_no_button(chromium: Browser, publish: Publish) -> None:
    def main(page: ft.Page) -> None:
        page.theme = ft.Theme(hover_color="#ff0000", focus_color="#00ff00", highlight_color="#0000ff")
        page.add(
            ft.ListTile(title="Tile", width=200, on_click=nothing), ft.Button("Button", on_click=nothing)
        )

    context = chromium.new_context(color_scheme="light")
    page = context.new_page()
    page.goto(publish(main).url)
    wanted = states("ff0000", "00ff00", "00ff00", "0000ff")
    answer = Answer(ft.Text, "", wanted, {})
    assert read(page, page.locator(".list-tile"), answer, wanted) == wanted
    asked = states("e3e8f1")
    seen = read(page, page.locator(".button-face"), answer, asked)
    assert far(seen["hover"], asked["hover"]) <= CLOSE
    context.close()
