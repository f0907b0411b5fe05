"""What is opened lies where Flet's own client puts it, in the window of a desktop and of a phone: measured there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

import flet as ft
from tests.chromium import PATIENCE, Publish

pytestmark = pytest.mark.browser

PHONE = (400, 800)
DESKTOP = (1280, 800)
Box = tuple[float, float, float, float]

DAY = dt.datetime.fromisoformat("2026-03-10")
SPAN: dict[str, Any] = {
    "first_date": dt.datetime.fromisoformat("2020-01-01"),
    "last_date": dt.datetime.fromisoformat("2030-12-31"),
}
LINE = "Long content that goes on and on over many lines so that it wraps. "
STAYS: dict[str, Any] = {"duration": 10_000_000}
FRUIT = "A very long name of fruit"


@dataclass(frozen=True)
class Opened:
    """What a page shows, what is pressed, and where things are then: left, top, width, height."""

    window: tuple[int, int]
    show: Callable[[ft.Page], None]
    where: dict[str, Box]
    press: str = ""
    kept: list[str] = field(default_factory=list)


def dialog(make: Callable[[], ft.DialogControl]) -> Callable[[ft.Page], None]:
    return lambda page: page.show_dialog(make())


def added(*make: Callable[[], ft.Control]) -> Callable[[ft.Page], None]:
    return lambda page: page.add(*(one() for one in make))


def items() -> list[ft.PopupMenuItem]:
    return [ft.PopupMenuItem(name) for name in ("Plain", "Other", "Third", "Fourth")]


def dropdown(text: str, **more: Any) -> Callable[[], ft.Control]:
    return lambda: ft.Dropdown(options=[ft.DropdownOption(key="a", text=text)], **more)


OPENED = {
    "actions below each other leave a dialog as wide as if they stood beside each other": Opened(
        PHONE,
        dialog(
            lambda: ft.AlertDialog(
                title=ft.Text("Many actions"),
                content=ft.Text("Which one?"),
                actions=[
                    ft.TextButton("Remind me a lot later"),
                    ft.TextButton("Never ask me again"),
                    ft.FilledButton("Do everything now, please"),
                ],
            )
        ),
        {".alert-dialog": (40, 280, 320, 240), "text=Never ask me again >> xpath=..": (188, 432, 148, 32)},
    ),
    "room around a dialog counts more than its least width": Opened(
        PHONE,
        dialog(
            lambda: ft.AlertDialog(
                icon=ft.Icon(ft.Icons.WARNING),
                title=ft.Text("With icon"),
                content=ft.Text("Centred title"),
                actions=[ft.TextButton("OK")],
                inset_padding=100,
            )
        ),
        {".alert-dialog": (100, 292, 200, 216)},
    ),
    "an action that is short enough stays beside the text": Opened(
        PHONE,
        dialog(lambda: ft.SnackBar("A message", action="Undo", show_close_icon=True, **STAYS)),
        {".snack-bar": (0, 752, 400, 48), ".snack-bar-action": (263, 760, 81, 32)},
    ),
    "a long action is below the text, which keeps to its side": Opened(
        PHONE,
        dialog(lambda: ft.SnackBar(LINE * 2, action="A very long action label here", **STAYS)),
        {".snack-bar": (0, 646, 400, 154), ".snack-bar-action": (163, 754, 225, 32)},
    ),
    "padding of a bar is none of its action": Opened(
        PHONE,
        dialog(
            lambda: ft.SnackBar(
                LINE,
                action="Do it",
                behavior=ft.SnackBarBehavior.FLOATING,
                margin=40,
                padding=30,
                **STAYS,
            )
        ),
        {".snack-bar": (40, 640, 320, 120), ".snack-bar-action": (254, 684, 61, 32)},
    ),
    "a narrow bar measures its action by itself": Opened(
        PHONE,
        dialog(
            lambda: ft.SnackBar(
                "A message",
                action="Undo",
                behavior=ft.SnackBarBehavior.FLOATING,
                width=200,
                action_overflow_threshold=0.2,
                **STAYS,
            )
        ),
        {".snack-bar": (100, 696, 200, 94), ".snack-bar-action": (227, 744, 65, 32)},
    ),
    "a calendar": Opened(
        PHONE,
        dialog(lambda: ft.DatePicker(value=DAY, **SPAN)),
        {
            ".date-picker": (20, 116, 360, 568),
            "[aria-label='Switch to input']": (328, 184, 40, 40),
            "[aria-label='Next month']": (336, 242, 40, 40),
            "text=OK": (316, 642, 56, 32),
        },
    ),
    "years, of which some cannot be chosen": Opened(
        PHONE,
        dialog(lambda: ft.DatePicker(value=DAY, date_picker_mode=ft.DatePickerMode.YEAR, **SPAN)),
        {
            ".year:disabled >> nth=0": (52, 312, 72, 36),
            "text=2026 >> nth=-1": (52, 468, 72, 36),
            "text=OK": (316, 642, 56, 32),
        },
        kept=["2017", "2018", "2019", "2031", "2032", "2033", "2034"],
    ),
    "a date that is typed": Opened(
        PHONE,
        dialog(lambda: ft.DatePicker(value=DAY, entry_mode=ft.DatePickerEntryMode.INPUT, **SPAN)),
        {".date-picker": (36, 265, 328, 270), "input": (60, 410, 280, 48), "text=OK": (300, 493, 56, 32)},
    ),
    "a clock": Opened(
        PHONE,
        dialog(lambda: ft.TimePicker(value=dt.time(10, 30))),
        {
            ".time-picker": (21, 148, 358, 504),
            ".time-box >> nth=0": (45, 212, 111, 80),
            ".dial": (72, 330, 256, 256),
            "text=OK": (299, 592, 56, 32),
        },
    ),
    "a clock beside its digits": Opened(
        DESKTOP,
        dialog(lambda: ft.TimePicker(value=dt.time(10, 30))),
        {".time-box >> nth=0": (378, 310, 96, 80), "text=OK": (846, 529, 56, 32)},
    ),
    "a time that is typed": Opened(
        DESKTOP,
        dialog(lambda: ft.TimePicker(value=dt.time(10, 30), entry_mode=ft.TimePickerEntryMode.INPUT)),
        {"input >> nth=0": (500, 332, 96, 72), "text=OK": (724, 472, 56, 32)},
    ),
    "wheels of a length of time stand together": Opened(
        DESKTOP,
        dialog(lambda: ft.CupertinoBottomSheet(ft.CupertinoTimerPicker(value=3600), height=216)),
        {".cupertino-wheels": (469, 584, 342, 216), "text=min. >> nth=-1": (635, 681, 31, 24)},
    ),
    "a menu under its button is under what the padding surrounds": Opened(
        PHONE,
        added(lambda: ft.PopupMenuButton(items=items(), menu_position=ft.PopupMenuPosition.UNDER)),
        {".popup-menu": (10, 42, 112, 208)},
        press="button",
    ),
    "a menu keeps away from the edges of the window": Opened(
        PHONE,
        added(lambda: ft.Container(height=700), lambda: ft.PopupMenuButton(items=items())),
        {".popup-menu": (10, 584, 112, 208)},
        press="button",
    ),
    "a dropdown is as wide as its widest option": Opened(
        PHONE, added(dropdown(FRUIT)), {".dropdown-menu": (10, 58, 247, 64)}, press=".field-box"
    ),
    "a dropdown is as wide as its label": Opened(
        PHONE,
        added(dropdown("a", label="HamburgHamburg")),
        {".dropdown-menu": (10, 58, 212, 64)},
        press=".field-box",
    ),
    "options are beneath the text that an icon begins": Opened(
        PHONE,
        added(dropdown(FRUIT, leading_icon=ft.Icons.ADD)),
        {".dropdown-menu": (10, 58, 271, 64), ".menu-item-text": (22, 80, 247, 20)},
        press=".field-box",
    ),
    "a list over its field is wider and leaves a row of the page": Opened(
        PHONE,
        added(
            lambda: ft.Container(height=190),
            lambda: ft.DropdownM2(
                options=[ft.DropdownOption(key=str(n)) for n in range(12)], value="5", width=220
            ),
        ),
        {".dropdown-menu": (0, 48, 260, 592)},
        press=".field-box",
    ),
}


def shown(page: ft.Page) -> None:
    page.theme_mode = ft.ThemeMode.LIGHT
    OPENED[list(OPENED)[int(page.route.strip("/"))]].show(page)


def boxes(page: Page, selectors: list[str]) -> dict[str, Box]:
    found = {}
    for selector in selectors:
        box = page.locator(selector).first.bounding_box()
        assert box, selector
        found[selector] = (box["x"], box["y"], box["width"], box["height"])
    return found


def far(found: dict[str, Box], wanted: dict[str, Box]) -> dict[str, Box]:
    """What is more than two pixels from where it should be."""
    return {
        name: box
        for name, box in found.items()
        if any(abs(a - b) > 2 for a, b in zip(box, wanted[name], strict=True))
    }


@pytest.mark.parametrize("name", OPENED)
def test_what_is_opened_lies_where_flet_puts_it(publish: Publish, chromium: Browser, name: str) -> None:
    opened = OPENED[name]
    width, height = opened.window
    context = chromium.new_context(
        viewport={"width": width, "height": height}, reduced_motion="reduce", locale="en-US"
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{publish(shown).url}/{list(OPENED).index(name)}")
    if opened.press:
        page.locator(opened.press).first.click()
    for selector in opened.where:
        page.locator(selector).first.wait_for()
    page.evaluate("document.fonts.ready")
    # a field that is measured, or a list that is placed, is so a moment later
    page.wait_for_function(
        """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))"""
    )
    assert far(boxes(page, list(opened.where)), opened.where) == {}
    for text in opened.kept:
        assert page.get_by_role("option", name=text, exact=True).is_disabled()
    context.close()
