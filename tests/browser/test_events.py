"""What a program hears of what a visitor does: which events, in which order, how often, and what comes with them."""

from __future__ import annotations

import asyncio
import dataclasses
import difflib
import enum
import itertools
import re
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Page

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

CORNER = 40
"""Where what is tried begins, from the left and from the top."""
Do = Callable[["Hand"], object]


class Hand:
    """What a visitor does: places are counted from the corner of what is tried."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.keys = page.keyboard
        self._touches = page.context.new_cdp_session(page)

    def move(self, x: float, y: float) -> None:
        self.page.mouse.move(CORNER + x, CORNER + y)

    def click(self, x: float, y: float, **options: Any) -> None:
        self.page.mouse.click(CORNER + x, CORNER + y, **options)

    def press(self, *names: str) -> None:
        for name in names:
            self.keys.press(name)

    def drag(self, *places: tuple[float, float], button: Any = "left") -> None:
        self.move(*places[0])
        self.page.mouse.down(button=button)
        for place in places[1:]:
            self.move(*place)
            # a move of its own for the page, not one of several that are told together
            self.page.evaluate("() => new Promise(requestAnimationFrame)")
        self.page.mouse.up(button=button)

    def touch(self, *places: tuple[float, float]) -> None:
        """Has fingers at these places, and no others."""
        points = [{"x": CORNER + x, "y": CORNER + y, "id": at} for at, (x, y) in enumerate(places)]
        kind = "touchStart" if points else "touchEnd"
        self._touches.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    def hold(self, x: float, y: float, until: str) -> None:
        """Presses until the program has heard of an event."""
        self.move(x, y)
        self.page.mouse.down()
        self.hear(until)
        self.page.mouse.up()

    def wheel(self, x: float, y: float, by: float) -> None:
        self.move(x, y)
        self.page.mouse.wheel(0, by)

    hear: Callable[[str], None]
    """Waits until the program has heard of an event."""


@dataclass
class Case:
    """A control, what is done to it, and what is heard of it: events of the names in `heard` and in `also`."""

    make: Callable[[], ft.Control]
    do: Do
    heard: list[str]
    also: str = ""
    parts: dict[str, Callable[[Any], Any]] = field(default_factory=dict)
    """What else is listened to, by the name that comes before its events."""


def box(**given: Any) -> ft.Container:
    return ft.Container(width=200, height=200, bgcolor=ft.Colors.BLUE_100, **given)


def gestures(**given: Any) -> ft.GestureDetector:
    return ft.GestureDetector(box(), **given)


def table() -> ft.DataTable:
    cells = [ft.DataCell("a long text in a cell"), ft.DataCell("two")]
    return ft.DataTable([ft.DataColumn("A"), ft.DataColumn("B")], [ft.DataRow(cells)])


def cards() -> list[ft.Control]:
    return [ft.Container(ft.Text(str(at)), height=50, key=str(at)) for at in range(4)]


def dragged() -> ft.Row:
    target = {"content": ft.Container(width=100, height=100, bgcolor=ft.Colors.BLUE)}
    return ft.Row(
        [
            ft.Draggable(ft.Container(width=60, height=60, bgcolor=ft.Colors.RED), group="own"),
            ft.DragTarget(**target, group="own"),
            ft.DragTarget(ft.Container(width=100, height=100, bgcolor=ft.Colors.RED), group="other"),
        ],
        spacing=20,
    )


AT = "kind=mouse local_position=60,60 global_position=100,100"
PLACE = "local_position=60,60 global_position=100,100"
TARGETS = {"own": lambda row: row.controls[1], "other": lambda row: row.controls[2]}
TABS = {"bar": lambda tabs: tabs.content.controls[0]}

# What Flet's own client tells of the same, where a comment says nothing else.
CASES: dict[str, Case] = {
    "text": Case(
        lambda: ft.TextField(width=200),
        lambda hand: (hand.click(60, 20), hand.keys.type("ab"), hand.press("Enter"), hand.click(400, 400)),
        ["focus", "click", "change data=a", "change data=ab", "submit data=ab", "blur"],
    ),
    "pressed elsewhere": Case(
        lambda: ft.TextField(width=200),
        lambda hand: (hand.click(60, 20), hand.click(400, 400)),
        ["focus", "tap_outside", "blur"],
    ),
    "text of lines": Case(
        lambda: ft.TextField(width=200, multiline=True),
        lambda hand: (hand.click(60, 20), hand.press("a", "Enter", "Tab")),
        ["focus", "change data=a", "change data=a\n", "blur"],
        also="submit",
    ),
    "text that Enter sends": Case(
        lambda: ft.TextField(width=200, multiline=True, shift_enter=True),
        lambda hand: (hand.click(60, 20), hand.press("a", "Enter", "Shift+Enter")),
        ["change data=a", "submit", "change data=a\n"],
    ),
    "text not to be changed": Case(
        lambda: ft.TextField("abc", width=200, read_only=True),
        lambda hand: (hand.click(60, 20), hand.press("a", "Enter"), hand.click(400, 400)),
        ["focus", "click", "submit data=abc", "blur"],
        also="change",
    ),
    "text that is off": Case(
        lambda: ft.TextField(width=200, disabled=True),
        lambda hand: (hand.click(60, 20), hand.keys.type("a"), hand.click(400, 400)),
        [],
        also="focus click change submit blur selection_change",
    ),
    # a second press selects the word, and is no tap of its own
    "words to select": Case(
        lambda: ft.Text("words to select", selectable=True),
        lambda hand: (
            hand.hold(20, 10, until="selection_change"),
            hand.page.mouse.down(click_count=2),
            hand.hear("selection_change selected_text=words"),
            hand.page.mouse.up(click_count=2),
        ),
        [
            "selection_change selected_text= cause=tap",
            "tap",
            "selection_change selected_text=words cause=doubleTap",
        ],
    ),
    "slider by keys": Case(
        lambda: ft.Slider(50, min=0, max=100, divisions=10, width=240),
        lambda hand: hand.press("Tab", "ArrowRight", "ArrowLeft"),
        [
            *["change_start data=50", "change data=60", "change_end data=60"],
            *["change_start data=60", "change data=50", "change_end data=50"],
        ],
    ),
    "slider": Case(
        lambda: ft.Slider(min=0, max=100, divisions=10, width=240),
        lambda hand: hand.drag((60, 24), (160, 24)),
        ["change_start data=0", "change data=20", "change data=70", "change_end data=70"],
    ),
    "slider pressed where it stands": Case(
        lambda: ft.Slider(50, min=0, max=100, width=240),
        lambda hand: hand.drag((120, 24)),
        ["change_start data=50", "change_end data=50"],
        also="change",
    ),
    "slider that is off": Case(
        lambda: ft.Slider(min=0, max=100, width=240, disabled=True),
        lambda hand: (hand.drag((60, 24), (160, 24)), hand.press("Tab", "ArrowRight")),
        [],
        also="change_start change change_end",
    ),
    # Flet's own has no keys for it
    "two ends by keys": Case(
        lambda: ft.RangeSlider(20, 60, min=0, max=100, divisions=10, width=240),
        lambda hand: hand.press("Tab", "ArrowRight"),
        ["change_start", "change", "change_end"],
    ),
    "two ends": Case(
        lambda: ft.RangeSlider(20, 60, min=0, max=100, divisions=10, width=240),
        lambda hand: hand.drag((60, 24), (100, 24)),
        ["change_start", "change", "change_end"],
    ),
    "Apple's slider beside its thumb": Case(
        lambda: ft.CupertinoSlider(20, min=0, max=100, width=240),
        lambda hand: hand.click(200, 18),
        [],
        also="change_start change change_end",
    ),
    "Apple's slider": Case(
        lambda: ft.CupertinoSlider(0, min=0, max=100, divisions=10, width=240),
        lambda hand: hand.drag((20, 18), (70, 18)),
        ["change_start data=0", "change", "change_end data=30"],
    ),
    "tick": Case(
        lambda: ft.Checkbox("tick", tristate=True, value=True),
        lambda hand: (hand.click(20, 20), hand.click(20, 20), hand.press("Space")),
        ["focus", "change", "change data=False", "change data=True"],
    ),
    "switch": Case(
        lambda: ft.Switch(label="switch"),
        lambda hand: (hand.click(30, 24), hand.drag((45, 24), (5, 24))),
        ["focus", "change data=True", "change data=False"],
    ),
    "button": Case(
        lambda: ft.Button("Button", width=120, height=40),
        lambda hand: (hand.click(20, 20), hand.hold(20, 20, "long_press"), hand.move(400, 400)),
        ["hover data=True", "focus", "click", "long_press", "hover data=False"],
    ),
    "button left before it is let go": Case(
        lambda: ft.Button("Button", width=120, height=40),
        lambda hand: hand.drag((20, 20), (300, 300)),
        [],
        also="click long_press",
    ),
    "container": Case(
        box,
        lambda hand: (hand.click(60, 60), hand.hold(60, 60, "long_press"), hand.move(400, 400)),
        ["hover data=True", f"tap_down {AT}", "click", f"tap_down {AT}", "long_press", "hover data=False"],
    ),
    "container that is off": Case(
        lambda: box(disabled=True),
        lambda hand: (hand.click(60, 60), hand.move(400, 400)),
        [],
        also="hover tap_down click long_press",
    ),
    # from where it began, as the tap itself
    "tap": Case(
        gestures,
        lambda hand: hand.drag((60, 60), (65, 60)),
        [
            f"tap_down {AT}",
            "tap_up kind=mouse local_position=65,60 global_position=105,100",
            f"tap {AT}",
        ],
        also="tap_cancel",
    ),
    "no tap": Case(
        gestures,
        lambda hand: hand.drag((60, 60), (160, 60)),
        [f"tap_down {AT}", "tap_cancel"],
        also="tap_up tap",
    ),
    "long press": Case(
        gestures,
        lambda hand: hand.hold(60, 60, "long_press"),
        [
            f"long_press_down {PLACE} kind=mouse",
            f"long_press_start {PLACE}",
            "long_press",
            f"long_press_end velocity=0,0 {PLACE}",
            "long_press_up",
        ],
        also="long_press_cancel long_press_move_update",
    ),
    "no long press": Case(
        gestures,
        lambda hand: hand.click(60, 60),
        [f"long_press_down {PLACE} kind=mouse", "long_press_cancel"],
        also="long_press long_press_start long_press_end long_press_up",
    ),
    "twice": Case(
        gestures,
        lambda hand: hand.click(60, 60, click_count=2),
        [f"double_tap_down {AT}", "double_tap"],
        also="double_tap_cancel",
    ),
    "right button": Case(
        gestures,
        lambda hand: hand.click(60, 60, button="right"),
        [f"secondary_tap_down {AT}", f"secondary_tap_up {AT}", "secondary_tap"],
        also="secondary_tap_cancel",
    ),
    # nobody else wants it, so that it is a drag from the beginning
    "drag without a way": Case(
        gestures,
        lambda hand: hand.click(60, 60),
        [
            f"horizontal_drag_down {PLACE}",
            f"horizontal_drag_start {AT}",
            f"horizontal_drag_end {PLACE} velocity=0,0 primary_velocity=0",
        ],
        also="horizontal_drag_cancel horizontal_drag_update",
    ),
    "right button that moves": Case(
        gestures,
        lambda hand: hand.drag((60, 60), (80, 90), (100, 100), button="right"),
        [
            f"right_pan_start {AT}",
            "right_pan_update kind=mouse local_position=80,90 global_position=120,130 local_delta=20,30",
            "right_pan_update kind=mouse local_position=100,100 global_position=140,140 local_delta=20,10",
            "right_pan_end kind=mouse local_position=100,100 global_position=140,140 local_delta=0,0",
        ],
    ),
    "fingers": Case(
        lambda: gestures(multi_tap_touches=2),
        lambda hand: (hand.touch((40, 60)), hand.touch((40, 60), (60, 60)), hand.touch()),
        [f"multi_tap data=True kind=touch {PLACE}"],
        also="multi_long_press",
    ),
    # of fingers that hold, Flet's own client tells nothing
    "fingers that hold": Case(
        lambda: gestures(multi_tap_touches=2),
        lambda hand: (
            hand.touch((40, 60)),
            hand.touch((40, 60), (60, 60)),
            hand.hear("multi_long_press"),
            hand.touch(),
        ),
        [f"multi_long_press velocity=0,0 {PLACE}"],
    ),
    "gestures that are off": Case(
        lambda: gestures(disabled=True),
        lambda hand: (hand.click(60, 60), hand.drag((60, 60), (100, 100)), hand.move(400, 400)),
        [],
        also="tap tap_down enter hover exit pan_start",
    ),
    "wheel over a picture": Case(
        lambda: ft.InteractiveViewer(box(), width=200, height=200),
        lambda hand: hand.wheel(60, 60, -100),
        [
            "interaction_start local_focal_point=60,60 global_focal_point=100,100 pointer_count=0",
            (
                "interaction_update local_focal_point=60,60 global_focal_point=100,100 focal_point_delta=0,0 "
                "pointer_count=0 horizontal_scale=1 vertical_scale=1 scale=1.6 rotation=0"
            ),
            "interaction_end pointer_count=0 velocity=0,0",
        ],
    ),
    "drops": Case(
        dragged,
        lambda hand: hand.drag((30, 50), (130, 50), (130, 300), (130, 50), (250, 50)),
        [
            "own will_accept accept=True",
            "own move local_position=20,20 global_position=140,60",
            "own leave",
            "own will_accept accept=True",
            "own move local_position=20,20 global_position=140,60",
            "own leave",
            "other will_accept accept=False",
            "other move local_position=20,20 global_position=260,60",
            "other leave",
        ],
        parts=TARGETS,
        also="accept",
    ),
    # past the middle of the second of them; it ends before the item with the index 3
    "order": Case(
        lambda: ft.ReorderableListView(cards(), width=200, height=250),
        lambda hand: hand.drag((185, 25), (185, 60), (185, 105)),
        ["reorder_start old_index=0", "reorder_end new_index=3", "reorder new_index=2 old_index=0"],
    ),
    "order as before": Case(
        lambda: ft.ReorderableListView(cards(), width=200, height=250),
        lambda hand: hand.drag((185, 25), (185, 35)),
        ["reorder_start old_index=0", "reorder_end new_index=0"],
        also="reorder",
    ),
    "order by handles in tiles": Case(
        lambda: ft.ReorderableListView(
            [
                ft.ListTile("tile", leading=ft.ReorderableDragHandle(ft.Icon(ft.Icons.DRAG_HANDLE)), key=key)
                for key in "abc"
            ],
            show_default_drag_handles=False,
            width=200,
            height=200,
        ),
        lambda hand: (
            hand.page.get_by_role("button", name="Move tile").first.wait_for(),
            hand.drag((28, 24), (28, 60), (28, 105)),
        ),
        ["reorder_start old_index=0", "reorder_end new_index=3", "reorder new_index=2 old_index=0"],
    ),
    # the address covers the tile, but what stands in it
    "gestures in a tile": Case(
        lambda: ft.ListTile("tile", leading=ft.GestureDetector(ft.Text("in")), url="#there", width=200),
        lambda hand: hand.click(24, 24),
        ["in tap kind=mouse local_position=8,8 global_position=64,64"],
        also="in click",
        parts={"in": lambda tile: tile.leading},
    ),
    "heading": Case(
        table,
        lambda hand: (hand.click(30, 28), hand.click(170, 28)),
        ["sort column_index=0 ascending=True", "sort column_index=0 ascending=True"],
        parts={"": lambda one: one.columns[0]},
    ),
    "cell": Case(
        table,
        lambda hand: (hand.click(60, 80), hand.hold(60, 80, "long_press")),
        ["tap", "tap_cancel", "long_press"],
        parts={"": lambda one: one.rows[0].cells[0]},
    ),
    "tabs": Case(
        lambda: ft.Tabs(
            ft.Column([ft.TabBar([ft.Tab("one"), ft.Tab("two")], scrollable=False)]), 2, width=300
        ),
        lambda hand: (hand.click(220, 24), hand.click(220, 24)),
        ["bar click data=1", "change data=1", "bar click data=1"],
        parts=TABS,
    ),
    "menu": Case(
        lambda: ft.PopupMenuButton(items=[ft.PopupMenuItem("one"), ft.PopupMenuItem("two")]),
        lambda hand: (
            hand.click(20, 20),
            hand.page.get_by_role("menuitem").first.wait_for(),
            hand.press("Escape"),
        ),
        ["open", "cancel"],
        also="select",
    ),
    "keys": Case(
        lambda: ft.KeyboardListener(ft.Text("keys"), autofocus=True),
        lambda hand: (hand.press("a", " "), hand.keys.down("b"), hand.keys.down("b"), hand.keys.up("b")),
        [
            *["key_down key=A", "key_up key=A", "key_down key= ", "key_up key= "],
            *["key_down key=B", "key_repeat key=B", "key_up key=B"],
        ],
    ),
    "fold": Case(
        lambda: ft.ExpansionTile("tile", [ft.Text("in it")], width=300),
        lambda hand: hand.click(60, 20),
        ["change data=True"],
    ),
    # it is out of sight before the program is asked
    "asked before it goes": Case(
        lambda: ft.Dismissible(box(), movement_duration=0, width=200),
        lambda hand: (hand.drag((20, 30), (60, 30), (180, 30)), hand.hear("confirm_dismiss")),
        [
            "update direction=startToEnd progress=0.2 reached=False previous_reached=False",
            "update direction=startToEnd progress=0.8 reached=True previous_reached=False",
            "update direction=startToEnd progress=1 reached=True previous_reached=True",
            "confirm_dismiss direction=startToEnd",
        ],
        also="dismiss",
    ),
    "out of the list": Case(
        lambda: ft.Dismissible(box(), width=200),
        lambda hand: hand.drag((20, 30), (100, 30), (180, 30)),
        ["dismiss direction=startToEnd"],
    ),
}


def said(event: ft.Event[Any]) -> str:
    """An event's name and what it has, in short; not when, nor what a browser makes up of its pointer."""
    whose = ("name", "control", "timestamp", "src_id", "selection")
    fields = [one.name for one in dataclasses.fields(event) if one.name not in whose]
    pointer = {"device", "pressure", "pressure_min", "distance", "size", "orientation", "tilt"}
    values = {name: getattr(event, name) for name in fields}
    if pointer <= values.keys():
        values = {name: value for name, value in values.items() if name in SEEN_OF_POINTERS}
    told = [f"{name}={short(value)}" for name, value in values.items() if value is not None]
    return " ".join([event.name, *told])


SEEN_OF_POINTERS = ("kind", "local_position", "global_position", "local_delta")


def short(value: object) -> object:
    if isinstance(value, ft.Offset):
        return f"{short(value.x)},{short(value.y)}"
    if isinstance(value, enum.Enum):
        return value.value
    return f"{round(value, 1):g}" if isinstance(value, float | int) and not isinstance(value, bool) else value


def test_events_are_heard_as_they_happen_and_no_others(show: Show) -> None:
    """Every case in one window, one after the other; what a case says nothing of is not listened to."""
    visitors: list[ft.Page] = []
    log: list[str] = []

    def listen(prefix: str, control: Any, case: Case) -> None:
        asked = {line.removeprefix(f"{prefix} ").split(" ")[0] for line in case.heard} | set(
            case.also.split()
        )
        for name in asked:
            if f"on_{name}" in type(control)._flet_props:

                async def heard(event: ft.Event[Any]) -> None:
                    log.append(f"{prefix} {said(event)}" if prefix else said(event))

                setattr(control, f"on_{name}", heard)

    async def done() -> None:
        log.append("done")

    def main(page: ft.Page) -> None:
        page.padding = 0
        visitors.append(page)

    hand = Hand(show(main).page)
    hand.page.set_viewport_size({"width": 900, "height": 700})
    (page,) = visitors

    turns = 750

    def hear(name: str) -> None:
        nonlocal turns
        for _ in range(turns):
            if any(f"{line} ".startswith(f"{name} ") for line in log):
                return
            hand.page.wait_for_timeout(20)
        # nobody waits for all that is missing as long as for the first
        turns = 50

    hand.hear = hear
    failures: dict[str, list[str]] = {}
    for number, (name, case) in zip(itertools.count(1), CASES.items()):
        control = case.make()
        listen("", control, case)
        for prefix, part in case.parts.items():
            listen(prefix, part(control), case)
        end = ft.Container(ft.Text(f"case {number}"), on_click=done, left=600, top=600, width=100, height=40)
        hand.page.mouse.move(899, 699)
        page.views[0].controls = [
            ft.Stack([ft.Container(control, left=CORNER, top=CORNER), end], width=900, height=700)
        ]
        page.update()
        hand.page.get_by_text(f"case {number}", exact=True).wait_for()
        for one in (control, *(part(control) for part in case.parts.values())):
            hand.page.locator(f"[data-control='{one._i}']").first.wait_for(state="attached")
        log.clear()
        case.do(hand)
        for line in {line.split(" ")[0] for line in case.heard if not any(case.parts)}:
            hear(line)
        # what a visitor does is told in its order: when this has come, so has all before
        hand.page.mouse.click(650, 620)
        hear("done")
        heard = [line for line in log if line != "done"]
        if heard != case.heard:
            failures[name] = [name, *difflib.ndiff(case.heard, heard)]
    assert not failures, "\n".join(itertools.chain(*failures.values()))


def test_what_cannot_be_done_is_told_and_not_waited_for(show: Show) -> None:
    """Methods of what is hidden or does not scroll fail within seconds, and say why; the browser would wait for ten."""
    told: dict[str, str] = {}
    ended = threading.Event()

    async def tell(name: str, call: Coroutine[Any, Any, object]) -> None:
        try:
            told[name] = repr(await call)
        except RuntimeError as failure:
            told[name] = str(failure)

    async def main(page: ft.Page) -> None:
        field, pages, late = ft.TextField(), ft.PageView([ft.Text("one")]), ft.TextField(visible=False)
        still = ft.Column([ft.Text("still")])
        page.add(ft.Column([field], visible=False), pages, late, still)
        pages.visible = False
        page.update()
        calls = {
            "field": field.focus(),
            "pages": pages.next_page(),
            "still": still.scroll_to(offset=-1),
            "picture": page.take_screenshot(),
            "late": late.focus(),
        }

        async def show_late() -> None:
            late.visible = True
            late.update()

        await asyncio.gather(*(tell(name, call) for name, call in calls.items()), show_late())
        ended.set()

    seen = show(main)
    for _ in range(750):
        if ended.is_set():
            break
        seen.page.wait_for_timeout(20)
    # the numbers of controls are not the point
    assert {name: re.sub(r"\(\d+\)", "", text) for name, text in told.items()} == {
        "field": "TextField.focus(): Column is not visible",
        "pages": "PageView.next_page(): PageView is not visible",
        "still": "Column.scroll_to(): it does not scroll; set scroll",
        "picture": "page.take_screenshot() needs page.enable_screenshots = True",
        "late": "None",
    }


# What a program sets, and a visitor might have.
SET: list[tuple[Callable[[], ft.Control], str, Any]] = [
    (lambda: ft.Checkbox("tick"), "value", True),
    (lambda: ft.Switch(label="switch"), "value", True),
    (ft.Slider, "value", 0.5),
    (lambda: ft.RangeSlider(0.1, 0.5), "end_value", 0.7),
    (ft.TextField, "value", "abc"),
    (lambda: ft.Dropdown(options=[ft.DropdownOption("a"), ft.DropdownOption("b")]), "value", "b"),
    (lambda: ft.DropdownM2(options=[ft.dropdownm2.Option("a"), ft.dropdownm2.Option("b")]), "value", "b"),
    (lambda: ft.RadioGroup(ft.Radio("a", value="a")), "value", "a"),
    (ft.CupertinoCheckbox, "value", True),
    (ft.CupertinoSwitch, "value", True),
    (ft.CupertinoSlider, "value", 0.4),
    (ft.CupertinoTextField, "value", "abc"),
    (
        lambda: ft.SegmentedButton([ft.Segment("a", label="A"), ft.Segment("b", label="B")], selected=["a"]),
        "selected",
        ["b"],
    ),
    (
        lambda: ft.CupertinoSegmentedButton([ft.Text("A"), ft.Text("B")], selected_index=0),
        "selected_index",
        1,
    ),
    (
        lambda: ft.CupertinoSlidingSegmentedButton([ft.Text("A"), ft.Text("B")], selected_index=0),
        "selected_index",
        1,
    ),
    (lambda: ft.AutoComplete(suggestions=[]), "value", "abc"),
    (ft.SearchBar, "value", "abc"),
    (
        lambda: ft.CupertinoPicker([ft.Text("1"), ft.Text("2")], height=100, item_extent=30),
        "selected_index",
        1,
    ),
    (lambda: ft.PageView([ft.Text("1"), ft.Text("2")], height=50), "selected_index", 1),
    (lambda: ft.ExpansionTile("tile", [ft.Text("in it")]), "expanded", True),
]


def test_what_the_program_sets_is_told_to_nobody(show: Show) -> None:
    """In Flet's own client three of these are: the selection of a field, tiles and pages."""
    log: list[str] = []
    controls: list[Any] = []

    def listen(control: Any) -> None:
        async def heard(event: ft.Event[Any]) -> None:
            log.append(f"{type(control).__name__} {said(event)}")

        for name, prop in type(control)._flet_props.items():
            if prop.event and name not in ("on_size_change", "on_animation_end", "on_scroll"):
                setattr(control, name, heard)

    async def change() -> None:
        for control, (_, name, value) in zip(controls, SET, strict=True):
            setattr(control, name, value)

    async def done() -> None:
        log.append("done")

    def main(page: ft.Page) -> None:
        controls.extend(make() for make, _, _ in SET)
        for control in controls:
            listen(control)
        ends = [ft.Button("change", on_click=change), ft.Button("done", on_click=done)]
        page.add(ft.Row(ends), ft.Row([ft.Container(one, width=200) for one in controls], wrap=True))

    page = show(main).page
    page.get_by_role("button", name="change").click()
    # the last of them is seen as it was set, and pages have turned
    page.get_by_text("in it").wait_for()
    page.wait_for_function("() => document.getAnimations().every((one) => one.playState !== 'running')")
    page.get_by_role("button", name="done").click()
    for _ in range(750):
        if "done" in log:
            break
        page.wait_for_timeout(20)
    assert log == ["done"]
