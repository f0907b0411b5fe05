"""Gestures within gestures: one press is one thing, and the right one."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

Say = Callable[[str], Callable[[], None]]
Kind = Callable[[ft.Control, Callable[[], None]], ft.Control]

KINDS: dict[str, Kind] = {
    "tap": lambda content, say: ft.GestureDetector(content, on_tap=say),
    "double": lambda content, say: ft.GestureDetector(content, on_double_tap=say),
    "long": lambda content, say: ft.GestureDetector(content, on_long_press=say),
    "pan": lambda content, say: ft.GestureDetector(content, on_pan_end=say),
    "across": lambda content, say: ft.GestureDetector(content, on_horizontal_drag_end=say),
    "down": lambda content, say: ft.GestureDetector(content, on_vertical_drag_end=say),
    "scale": lambda content, say: ft.GestureDetector(content, on_scale_end=say),
    "click": lambda content, say: ft.Container(content, on_click=say),
    "held": lambda content, say: ft.Container(content, on_click=lambda: None, on_long_press=say),
    "button": lambda content, say: ft.Button(content=content, on_click=say),
    "drag": lambda content, say: ft.Draggable(content, on_drag_start=say),
    "slider": lambda content, say: ft.Slider(on_change_end=say),
    "tile": lambda content, say: ft.ListTile(title=content, on_click=say),
    "check": lambda content, say: ft.Checkbox(label=content, on_change=say),
    "apple check": lambda content, say: ft.CupertinoCheckbox(label="a long label", on_change=say),
    "fold": lambda content, say: ft.ExpansionTile(title=content, on_change=say),
    "row": lambda content, say: table(ft.DataRow([ft.DataCell(content)], on_select_change=say)),
    "cell": lambda content, say: table(ft.DataRow([ft.DataCell(content, on_tap=say)])),
    "idle tile": lambda content, say: ft.ListTile(title=content),
    "idle chip": lambda content, say: ft.Chip(content),
    "off button": lambda content, say: ft.Button(content=content, on_click=say, disabled=True),
    "off check": lambda content, say: ft.Checkbox(label=content, on_change=say, disabled=True),
    "off field": lambda content, say: ft.TextField(on_change=say, disabled=True),
    "off slider": lambda content, say: ft.Slider(on_change_end=say, disabled=True),
    "off tile": lambda content, say: ft.ListTile(title=content, on_click=say, disabled=True),
}
# What the browser clicks, and what it would not though it is in the way of what is around.
PRESSED = ("tile", "check", "apple check", "fold", "row", "cell")
IDLE = ("idle tile", "idle chip", "off button", "off check", "off field", "off slider", "off tile")

# inner, outer, what the pointer does, who hears it ("" for nobody): as in Flutter.
PAIRS: list[tuple[str, str, str, str]] = [
    ("tap", "tap", "tap", "inner"),
    ("click", "tap", "tap", "inner"),
    ("tap", "click", "tap", "inner"),
    ("button", "tap", "tap", "inner"),
    ("double", "tap", "tap", "outer"),
    ("double", "click", "tap", "outer"),
    ("tap", "double", "tap", "inner"),
    ("button", "double", "tap", "inner"),
    ("click", "double", "twice", "outer"),
    ("double", "click", "twice", "inner"),
    ("pan", "click", "tap", "outer"),
    ("drag", "tap", "tap", "outer"),
    ("click", "pan", "across", "outer"),
    ("click", "across", "across", "outer"),
    ("click", "down", "down", "outer"),
    ("click", "scale", "across", "outer"),
    ("click", "drag", "across", "outer"),
    ("button", "pan", "down", "outer"),
    ("tap", "drag", "across", "outer"),
    ("pan", "click", "across", "inner"),
    ("drag", "click", "across", "inner"),
    ("across", "pan", "across", "inner"),
    ("across", "pan", "down", "outer"),
    ("pan", "across", "across", "inner"),
    ("across", "down", "down", "outer"),
    ("slider", "across", "across", "inner"),
    ("click", "tap", "across", ""),
    ("button", "click", "tap", "inner"),
    ("held", "long", "hold", "inner"),
    ("long", "click", "hold", "inner"),
    ("click", "long", "hold", "outer"),
    ("long", "long", "hold", "inner"),
    *((inner, "tap", "tap", "inner") for inner in PRESSED),
    *((inner, "pan", "back", "outer") for inner in PRESSED),
    *((inner, outer, "tap", "outer") for inner in IDLE for outer in ("tap", "click")),
    ("idle chip", "tile", "tap", "outer"),
    ("off button", "tile", "tap", "outer"),
]


def table(row: ft.DataRow) -> ft.DataTable:
    """A table with this row and a head that takes no room."""
    return ft.DataTable(columns=[ft.DataColumn(ft.Text())], rows=[row], heading_row_height=0)


def nests(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    heard: list[str] = []
    log = ft.Text("heard: ")

    def say(what: str) -> Callable[[], None]:
        def tell() -> None:
            heard.append(what)
            log.value = f"heard: {' '.join(heard)}"

        return tell

    def again() -> None:
        heard.clear()
        log.value = "heard: "

    def nest(index: int) -> ft.Control:
        inner, outer, _, _ = PAIRS[index]
        box = ft.Container(width=120, height=60, bgcolor=ft.Colors.AMBER)
        return ft.Container(
            KINDS[outer](ft.Container(KINDS[inner](box, say("inner")), padding=5), say("outer")),
            key=ft.ScrollKey(f"nest {index}"),
            width=160,
            height=90,
        )

    page.add(
        ft.Row([ft.TextButton("Again", on_click=again), log]),
        ft.Row([nest(index) for index in range(len(PAIRS))], wrap=True),
    )


def carry_out(page: Page, place: str, what: str) -> None:
    target = page.locator(f"[data-scroll-key='{place}']")
    target.scroll_into_view_if_needed()
    box = target.bounding_box()
    assert box is not None
    x, y = box["x"] + 40, box["y"] + 30
    mouse = page.mouse
    if what in {"tap", "twice"}:
        mouse.click(x, y)
        if what == "twice":
            mouse.click(x, y)
        return
    mouse.move(x, y)
    mouse.down()
    if what == "hold":
        page.wait_for_timeout(700)
    for step in range(1, 7):
        if what != "hold":
            mouse.move(
                x + (step * 9 if what in ("across", "back") else 0), y + (step * 6 if what == "down" else 0)
            )
    if what == "back":
        mouse.move(x, y)
    mouse.up()


def test_of_two_gestures_one_wins(show: Show) -> None:
    page = show(nests).page
    wrong = []
    for index, (inner, outer, what, winner) in enumerate(PAIRS):
        page.get_by_role("button", name="Again").click()
        expect(page.get_by_text("heard:", exact=True)).to_be_visible()
        carry_out(page, f"nest {index}", what)
        if winner:
            page.get_by_text(re.compile("heard: (inner|outer)")).wait_for()
        log = page.get_by_text("heard:").text_content()
        if (log or "").removeprefix("heard:").strip() != winner:
            wrong.append((inner, outer, what, winner, log))
    assert wrong == []


def carried(page: ft.Page) -> None:
    log = ft.Text("nothing yet")

    def started() -> None:
        log.value = "started"

    def dropped() -> None:
        log.value = "dropped"

    def reordered(e: ft.OnReorderEvent) -> None:
        log.value = f"{e.old_index} to {e.new_index}"

    page.add(
        log,
        ft.Row(
            [
                ft.Draggable(ft.Container(ft.Text("coin"), width=80, height=40), on_drag_start=started),
                ft.DragTarget(ft.Container(ft.Text("purse"), width=120, height=60), on_accept=dropped),
            ]
        ),
        ft.ReorderableListView(
            [ft.ListTile(title=f"item {n}", key=str(n)) for n in range(20)], on_reorder=reordered, height=300
        ),
    )


def test_escape_puts_back_what_is_dragged(show: Show) -> None:
    page = show(carried).page
    page.get_by_text("coin").hover()
    page.mouse.down()
    page.mouse.move(60, 70)
    purse = page.get_by_text("purse").bounding_box()
    assert purse is not None
    page.mouse.move(purse["x"] + 5, purse["y"] + 5, steps=4)
    expect(page.locator(".drag-picture")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".drag-picture")).to_have_count(0)
    page.mouse.up()
    page.locator(".reorder-handle").first.hover()
    page.mouse.down()
    page.mouse.move(400, 400, steps=4)
    expect(page.locator(".reorderable-item.dragged")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator(".reorderable-item.dragged")).to_have_count(0)
    page.mouse.up()
    expect(page.get_by_text("started")).to_be_visible()
    expect(page.locator(".reorderable-item").first).to_contain_text("item 0")


def test_a_finger_that_rests_on_an_item_moves_it(show: Show) -> None:
    page = show(carried).page
    item = page.get_by_text("item 0").bounding_box()
    assert item is not None
    x, y = item["x"] + 10, item["y"] + 5
    touch = page.context.new_cdp_session(page)

    def finger(kind: str, dy: float = 0) -> None:
        points = [] if kind == "touchEnd" else [{"x": x, "y": y + dy}]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    finger("touchStart")
    finger("touchMove", 3)
    page.locator(".reorderable-item.dragged").wait_for()
    for step in range(1, 8):
        finger("touchMove", step * 16)
    finger("touchEnd")
    expect(page.get_by_text("0 to 2")).to_be_visible()
    # one that does not rest scrolls
    finger("touchStart")
    for step in range(1, 8):
        finger("touchMove", -step * 16)
    finger("touchEnd")
    page.wait_for_function("list => list.scrollTop > 0", arg=page.locator(".reorderable").element_handle())


def test_an_item_that_reaches_over_the_edge_of_its_list_scrolls_it(show: Show) -> None:
    page = show(carried).page
    rows = page.locator(".reorderable")
    box = rows.bounding_box()
    assert box is not None
    page.locator(".reorder-handle").first.hover()
    page.mouse.down()
    page.mouse.move(box["x"] + 40, box["y"] + box["height"] + 20, steps=4)
    page.wait_for_function("list => list.scrollTop > 200", arg=rows.element_handle())
    page.mouse.up()
    expect(page.get_by_text(re.compile(r"^0 to ([7-9]|1\d)$"))).to_be_visible()


INSIDE: dict[str, Kind] = {
    "slider": lambda content, say: ft.Slider(on_change_end=say),
    "drag": lambda content, say: ft.GestureDetector(content, on_horizontal_drag_end=say),
    "dismissible": lambda content, say: ft.Dismissible(content, on_dismiss=say),
    "pages": lambda content, say: ft.PageView([content, ft.Text("further in")], on_change=say, height=60),
    "button": lambda content, say: ft.Button(content=content, on_click=say, width=200, height=60),
}


def in_pages(page: ft.Page) -> None:
    said = ft.Text("", key=ft.ScrollKey("said"))

    def saying(what: str) -> Callable[[], None]:
        def say() -> None:
            said.value += what

        return say

    page.add(said)
    for name, kind in INSIDE.items():
        box = ft.Container(width=200, height=60, bgcolor=ft.Colors.AMBER)
        inside = ft.Container(kind(box, saying("i")), key=ft.ScrollKey(name), height=60)
        page.add(ft.PageView([inside, ft.Text("next")], on_change=saying("o"), width=220, height=60))


def test_pages_turn_unless_what_is_in_them_takes_the_finger(show: Show) -> None:
    page = show(in_pages).page
    touch = page.context.new_cdp_session(page)
    touch.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
    heard = ""
    for name in INSIDE:
        box = page.locator(f'[data-scroll-key="{name}"]').bounding_box()
        assert box is not None
        x, y = box["x"] + 180, box["y"] + 30

        def finger(kind: str, at: float, y: float = y) -> None:
            points = [] if kind == "touchEnd" else [{"x": at, "y": y}]
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        finger("touchStart", x)
        for step in range(1, 15):
            finger("touchMove", x - 10 * step)
        finger("touchEnd", x)
        heard += "o" if name == "button" else "i"
        # a second later something else would have been heard as well
        expect(page.locator('[data-scroll-key="said"]')).to_have_text(heard)
    page.wait_for_function("() => document.getAnimations().every((one) => one.playState !== 'running')")
    expect(page.locator('[data-scroll-key="said"]')).to_have_text(heard)


def words_that_move(page: ft.Page) -> None:
    page.add(
        ft.GestureDetector(ft.Text("panned words"), on_pan_update=lambda: None),
        ft.Dismissible(ft.ListTile("swiped words"), width=300),
        ft.ReorderableListView(
            [ft.ReorderableDragHandle(ft.Text(name), key=name) for name in ("moved words", "other words")],
            show_default_drag_handles=False,
            height=60,
        ),
        ft.Text("words"),
    )
    page.show_dialog(ft.SnackBar("words of a bar", duration=600_000))


def test_what_goes_with_the_mouse_selects_no_words_on_its_way(show: Show) -> None:
    page = show(words_that_move).page
    page.wait_for_function("() => document.getAnimations().every((one) => one.playState !== 'running')")
    selected = {}
    for words in ("panned words", "swiped words", "moved words", "words of a bar", "words"):
        box = page.get_by_text(words, exact=True).bounding_box()
        assert box is not None
        x, y = box["x"] + 2, box["y"] + box["height"] / 2
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x + 70, y + 4, steps=4)
        page.mouse.move(x + 70, y + 9, steps=4)
        selected[words] = page.evaluate("getSelection().toString()") != ""
        page.mouse.up()
    assert selected == dict.fromkeys(selected, False) | {"words": True}
