"""Pictures of one of each control, kept once they had been looked at: `python -m tests.gate.golden` takes them anew."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageChops

import flet as ft
import flet.canvas as cv

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FOLDER = Path(__file__).parent / "golden"
THEMES = ("light", "dark")
ACROSS, WIDTH, HEIGHT = 6, 200, 92
BLOCK, SHADE, SHARE = 6, 40, 0.03
"""Squares of so many pixels are compared by their mean colour: how letters are smoothed, and where by a pixel, differs
from machine to machine. A control is another one if that part of its squares is off by more than that shade of 255."""


SETTLED = """async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations()
        .filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
        .map((one) => one.finished.catch(() => undefined)));
}"""


def nothing() -> None:
    """What a control does that only has to be pressable."""


def _choice() -> ft.Control:
    return ft.RadioGroup(ft.Row([ft.Radio(value="a", label="A"), ft.Radio(value="b", label="B")]), value="a")


def _tabs() -> ft.Control:
    bar = ft.TabBar([ft.Tab("First"), ft.Tab("Second", icon=ft.Icons.ANCHOR)])
    return ft.Tabs(bar, length=2, height=80, width=190)


def _table() -> ft.Control:
    return ft.DataTable(
        [ft.DataColumn("Name"), ft.DataColumn("Age", numeric=True)],
        rows=[ft.DataRow([ft.DataCell("Ada"), ft.DataCell("36")], selected=True, on_select_change=nothing)],
        show_checkbox_column=False,
        heading_row_height=40,
        data_row_max_height=40,
        data_row_min_height=40,
    )


def _rail() -> ft.Control:
    two = [ft.NavigationRailDestination(icon=ft.Icons.HOME, label="Home")] * 1
    return ft.NavigationRail(two, selected_index=0, height=84)


def _bar() -> ft.Control:
    names = (("Home", ft.Icons.HOME), ("More", ft.Icons.MENU))
    return ft.NavigationBar(
        [ft.NavigationBarDestination(icon=icon, label=name) for name, icon in names], selected_index=1
    )


def _options() -> list[ft.DropdownOption]:
    return [ft.DropdownOption("alder", "Alder"), ft.DropdownOption("birch", "Birch")]


CONTROLS: dict[str, Callable[[], ft.Control]] = {
    "Button": lambda: ft.Button("Button", icon=ft.Icons.ADD, on_click=nothing),
    "FilledButton": lambda: ft.FilledButton("Filled", on_click=nothing),
    "FilledTonalButton": lambda: ft.FilledTonalButton("Tonal", on_click=nothing),
    "OutlinedButton": lambda: ft.OutlinedButton("Outlined", on_click=nothing),
    "TextButton": lambda: ft.TextButton("Text", on_click=nothing),
    "disabled": lambda: ft.FilledButton("Off", disabled=True),
    "IconButton": lambda: ft.Row([ft.IconButton(ft.Icons.STAR), ft.FilledIconButton(ft.Icons.STAR)]),
    "FloatingActionButton": lambda: ft.FloatingActionButton("Float", icon=ft.Icons.BOLT),
    "SegmentedButton": lambda: ft.SegmentedButton(
        [ft.Segment("a", label="One"), ft.Segment("b", label="Two")], selected=["a"]
    ),
    "PopupMenuButton": lambda: ft.PopupMenuButton(items=[ft.PopupMenuItem("Entry")]),
    "MenuBar": lambda: ft.MenuBar([ft.SubmenuButton("File"), ft.SubmenuButton("Edit")]),
    "Chip": lambda: ft.Row(
        [ft.Chip("Chip", on_click=nothing), ft.Chip("On", selected=True, on_select=nothing)]
    ),
    "Checkbox": lambda: ft.Row([ft.Checkbox("On", value=True), ft.Checkbox("Off")]),
    "Radio": _choice,
    "Switch": lambda: ft.Row([ft.Switch(value=True), ft.Switch(value=False)]),
    "Slider": lambda: ft.Slider(value=0.4),
    "RangeSlider": lambda: ft.RangeSlider(start_value=0.2, end_value=0.7),
    "TextField": lambda: ft.TextField(label="Name", value="Ada", suffix_icon=ft.Icons.EDIT),
    "wrong TextField": lambda: ft.TextField(label="Age", value="x", error="A number, please"),
    "filled TextField": lambda: ft.TextField(
        label="Place", filled=True, border=ft.UnderlineInputBorder(), helper="Where it is"
    ),
    "Dropdown": lambda: ft.Dropdown(label="Tree", value="alder", options=_options(), width=184),
    "SearchBar": lambda: ft.SearchBar(bar_hint_text="Find", bar_leading=ft.Icon(ft.Icons.SEARCH), width=184),
    "Text": lambda: ft.Text("Words", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
    "spans": lambda: ft.Text(
        "Plain ", spans=[ft.TextSpan("bold", ft.TextStyle(weight=ft.FontWeight.BOLD)), ft.TextSpan(" red")]
    ),
    "Markdown": lambda: ft.Markdown("### Head\n* one\n* `two`"),
    "Icon": lambda: ft.Icon(ft.Icons.FAVORITE, color=ft.Colors.PRIMARY, size=40),
    "Container": lambda: ft.Container(
        ft.Text("Box"),
        width=120,
        height=60,
        bgcolor=ft.Colors.TERTIARY_CONTAINER,
        border=ft.Border.all(2, ft.Colors.TERTIARY),
        border_radius=12,
        alignment=ft.Alignment.CENTER,
    ),
    "Card": lambda: ft.Card(ft.Container(ft.Text("Card"), padding=16)),
    "Divider": lambda: ft.Divider(thickness=3, color=ft.Colors.OUTLINE),
    "ListTile": lambda: ft.ListTile(title="Title", subtitle="Under it", leading=ft.Icons.BOLT),
    "ExpansionTile": lambda: ft.ExpansionTile("Fold"),
    "DataTable": _table,
    "ProgressBar": lambda: ft.ProgressBar(value=0.6, bar_height=8),
    "ProgressRing": lambda: ft.ProgressRing(value=0.6),
    "CircleAvatar": lambda: ft.CircleAvatar(ft.Text("FL")),
    "Badge": lambda: ft.Icon(ft.Icons.MAIL, badge="7"),
    "Tabs": _tabs,
    "NavigationBar": _bar,
    "NavigationRail": _rail,
    "AppBar": lambda: ft.AppBar(title=ft.Text("Bar"), actions=[ft.IconButton(ft.Icons.SEARCH)]),
    "BottomAppBar": lambda: ft.BottomAppBar(ft.Row([ft.IconButton(ft.Icons.MENU)])),
    "Canvas": lambda: cv.Canvas(
        [cv.Circle(40, 30, 24, ft.Paint(color=ft.Colors.PRIMARY)), cv.Rect(80, 10, 60, 40)],
        width=180,
        height=70,
    ),
    "CupertinoButton": lambda: ft.CupertinoFilledButton("Apple", on_click=nothing),
    "CupertinoSwitch": lambda: ft.Row([ft.CupertinoSwitch(value=True), ft.CupertinoCheckbox(value=True)]),
    "CupertinoSlider": lambda: ft.CupertinoSlider(value=0.5),
    "CupertinoTextField": lambda: ft.CupertinoTextField(value="Apple", width=160),
    "CupertinoSlidingSegmentedButton": lambda: ft.CupertinoSlidingSegmentedButton(
        [ft.Text("One"), ft.Text("Two")], selected_index=0
    ),
    "CupertinoListTile": lambda: ft.CupertinoListTile("Title", subtitle="Under it"),
}


def main(page: ft.Page) -> None:
    """One of each control in its place, in the theme that the address names."""
    page.title = "One of each"
    page.theme_mode = ft.ThemeMode(page.route.strip("/") or "light")
    page.padding = 0
    boxes: list[ft.Control] = [
        ft.Container(
            ft.Column([make()]),
            left=left,
            top=top,
            width=WIDTH,
            height=HEIGHT,
            padding=8,
            clip_behavior=ft.ClipBehavior.HARD_EDGE,
        )
        for (left, top), make in zip(_places(), CONTROLS.values(), strict=False)
    ]
    page.add(ft.Stack(boxes, width=size()[0], height=size()[1]))


def size() -> tuple[int, int]:
    return ACROSS * WIDTH, -(-len(CONTROLS) // ACROSS) * HEIGHT


def _places() -> Iterator[tuple[int, int]]:
    for index in range(len(CONTROLS)):
        yield index % ACROSS * WIDTH, index // ACROSS * HEIGHT


def picture(browser: Browser, url: str, theme: str) -> Image.Image:
    width, height = size()
    page = browser.new_page(viewport={"width": width, "height": height}, reduced_motion="reduce")
    page.goto(f"{url}/{theme}")
    page.get_by_text("Under it").last.wait_for()
    page.wait_for_function("document.querySelector('.unbuilt') === null")
    before = b""
    for _ in range(40):
        page.wait_for_load_state("networkidle")
        page.evaluate(SETTLED)
        now = page.screenshot(animations="disabled", caret="hide")
        if now == before:
            break
        before = now
    page.close()
    return Image.open(io.BytesIO(before)).convert("RGB")


def unlike(found: Image.Image, kept: Image.Image) -> Iterator[str]:
    """Says which controls look otherwise than in the picture that was kept."""
    for (left, top), name in zip(_places(), CONTROLS, strict=True):
        box = (left, top, left + WIDTH, top + HEIGHT)
        ours, theirs = (image.crop(box).reduce(BLOCK) for image in (found, kept))
        red, green, blue = ImageChops.difference(ours, theirs).split()
        most = ImageChops.lighter(ImageChops.lighter(red, green), blue)
        off = sum(count for shade, count in enumerate(most.histogram()) if shade > SHADE)
        part = off / (most.width * most.height)
        if part > SHARE:
            yield f"{name}: {part:.0%} of it looks otherwise"


def kept(theme: str) -> Image.Image:
    return Image.open(FOLDER / f"{theme}.png").convert("RGB")


def take() -> None:
    from playwright.sync_api import sync_playwright

    import flet.fastapi as flet_fastapi
    from tests.chromium import ARGUMENTS, NAMES
    from tests.live import live_site

    path = next(filter(None, map(shutil.which, NAMES)))
    with live_site(flet_fastapi.app(main)) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        for theme in THEMES:
            taken = picture(browser, server.url, theme)
            taken.quantize(256, dither=Image.Dither.NONE).save(FOLDER / f"{theme}.png", optimize=True)
        browser.close()


if __name__ == "__main__":
    take()
