"""How much room controls take and where their content stands: measured against Flutter's client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

import flet as ft
import flet.canvas as cv
from tests.browser.conftest import Show
from tests.browser.pixels import shot

pytestmark = pytest.mark.browser

Box = tuple[float, float, float, float]
INFINITE = float("inf")
PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg=="


DRAWN = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
"""Done when a picture has been drawn: observers of sizes have been heard before that."""


def boxes(show: Show, cases: dict[str, ft.Control], width: int = 200, height: int = 100) -> dict[str, Box]:
    """Left, top, width and height of what has the key "it", in a place of the given size, for each case."""

    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        page.add(
            ft.Row(
                [
                    ft.Stack([control], width=width, height=height, key=ft.ScrollKey(f"place {name}"))
                    for name, control in cases.items()
                ],
                wrap=True,
            )
        )

    page = show(main).page
    expect(page.locator("[data-scroll-key^=place] [data-scroll-key=it]")).to_have_count(len(cases))
    page.wait_for_load_state("networkidle")  # the code of all of them has come
    page.evaluate(DRAWN)
    found: dict[str, list[float]] = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll('[data-scroll-key^=place]')].map((place) => {
            const it = place.querySelector('[data-scroll-key=it]').getBoundingClientRect();
            const from = place.getBoundingClientRect();
            return [place.dataset.scrollKey.slice(6),
                [it.x - from.x, it.y - from.y, it.width, it.height].map((n) => Math.round(n * 10) / 10)];
        }))"""
    )
    return {name: (x, y, w, h) for name, (x, y, w, h) in found.items()}


def differing(found: dict[str, Box], wanted: dict[str, tuple[float | None, ...]]) -> dict[str, Any]:
    """The cases that are elsewhere by more than a pixel; None in a box is any number."""
    return {
        name: (found[name], box)
        for name, box in wanted.items()
        if any(w is not None and abs(f - w) > 1 for f, w in zip(found[name], box, strict=True))
    }


IT = ft.ScrollKey("it")


def small(**given: Any) -> ft.Container:
    return ft.Container(bgcolor="blue", **{"width": 40, "height": 20, **given})


ENDLESS: dict[str, Callable[..., ft.Control]] = {
    "container": lambda **size: ft.Container(ft.Text("x"), **size),
    "button": lambda **size: ft.Button("x", **size),
    "icon button": lambda **size: ft.IconButton(ft.Icons.ADD, **size),
    "field": ft.TextField,
    "text": lambda **size: ft.Text("x", **size),
    "row": lambda **size: ft.Row([ft.Text("x")], tight=True, **size),
    "column": lambda **size: ft.Column([ft.Text("x")], tight=True, **size),
    "stack": lambda **size: ft.Stack([ft.Text("x")], **size),
    "image": lambda **size: ft.Image(src=PICTURE, **size),
    "bar": lambda **size: ft.ProgressBar(value=0.5, **size),
    "chip": lambda **size: ft.Chip(label="x", **size),
    "tile": lambda **size: ft.ListTile(title="x", **size),
    "detector": lambda **size: ft.GestureDetector(ft.Text("x"), on_tap=print, **size),
    "avatar": lambda **size: ft.CircleAvatar(ft.Text("x"), **size),
}
# Place: what is around the control, and how much less than the place it may have in the two axes.
PLACES: dict[str, tuple[Callable[[ft.Control], ft.Control], int]] = {
    "column": (lambda it: ft.Column([it]), 0),
    "centred": (
        lambda it: ft.Column([ft.Column([it], horizontal_alignment=ft.CrossAxisAlignment.CENTER)]),
        0,
    ),
    "safe area": (ft.SafeArea, 0),
    "container": (lambda it: ft.Container(it, padding=5), 10),
    "aligned": (lambda it: ft.Container(it, padding=5, alignment=ft.Alignment(0.3, 0)), 10),
    "card": (ft.Card, 8),
    "stack": (lambda it: ft.Stack([it]), 0),
    "row": (lambda it: ft.Row([it]), 0),
    "part": (lambda it: ft.Row([ft.Container(it, expand=True)]), 0),
    "run": (lambda it: ft.Row([it], wrap=True), 0),
    "scrolling": (lambda it: ft.Column([it], scroll=ft.ScrollMode.AUTO), 0),
}


def test_an_infinite_width_is_all_there_is(show: Show) -> None:
    places = [name for name in PLACES if name != "row"]
    found = boxes(
        show,
        {
            f"{kind} in {place}": PLACES[place][0](make(width=INFINITE, key=IT))
            for place in places
            for kind, make in ENDLESS.items()
        },
    )
    assert (
        differing(
            found,
            {
                f"{kind} in {place}": (None, None, 200 - PLACES[place][1], None)
                for place in places
                for kind in ENDLESS
            },
        )
        == {}
    )


def test_an_infinite_height_is_all_there_is(show: Show) -> None:
    places = ["safe area", "container", "aligned", "card", "stack", "row", "part"]
    found = boxes(
        show,
        {
            f"{kind} in {place}": PLACES[place][0](make(height=INFINITE, key=IT))
            for place in places
            for kind, make in ENDLESS.items()
        },
    )
    assert (
        differing(
            found,
            {
                f"{kind} in {place}": (None, None, None, 100 - PLACES[place][1])
                for place in places
                for kind in ENDLESS
            },
        )
        == {}
    )


def leaf(**more: Any) -> ft.Container:
    return ft.Container(width=30, height=20, key=IT, **more)


CENTER, CORNER, BETWEEN = ft.Alignment.CENTER, ft.Alignment.BOTTOM_RIGHT, ft.Alignment(0.5, -0.5)
UNEVEN = ft.Padding(left=5, top=10, right=30, bottom=0)
# Content of a Container of 160 x 80 in a place of 200 x 100, the padding, the alignment -> where the leaf stands.
CONTAINED: dict[str, tuple[Callable[[], ft.Control], Any, ft.Alignment | None, Box]] = {
    "column": (lambda: ft.Column([leaf()]), 20, CENTER, (65, 20, 30, 20)),
    "column at the corner": (lambda: ft.Column([leaf()]), 20, CORNER, (110, 20, 30, 20)),
    "column, uneven": (lambda: ft.Column([leaf()]), UNEVEN, CENTER, (52.5, 10, 30, 20)),
    "tight column": (lambda: ft.Column([leaf()], tight=True), 20, CENTER, (65, 30, 30, 20)),
    "scrolling column": (
        lambda: ft.Column([leaf()], scroll=ft.ScrollMode.AUTO),
        20,
        CENTER,
        (65, 20, 30, 20),
    ),
    "row": (lambda: ft.Row([leaf()]), 20, CORNER, (20, 40, 30, 20)),
    "row to the end": (
        lambda: ft.Row([leaf()], alignment=ft.MainAxisAlignment.END),
        20,
        CENTER,
        (110, 30, 30, 20),
    ),
    "box": (leaf, UNEVEN, CORNER, (100, 60, 30, 20)),
    "box in between": (leaf, UNEVEN, BETWEEN, (76.3, 22.5, 30, 20)),
    "nothing": (lambda: ft.Container(key=IT), 20, CENTER, (20, 20, 120, 40)),
    "aligned itself": (lambda: ft.Container(leaf(), alignment=CENTER), 20, CORNER, (65, 30, 30, 20)),
    "list": (lambda: ft.ListView([ft.Container(height=20, key=IT)]), 20, CENTER, (20, 20, 120, 20)),
    "expanded": (
        lambda: ft.Column([ft.Container(width=20, expand=True, key=IT)]),
        20,
        CENTER,
        (70, 20, 20, 40),
    ),
    "too wide": (lambda: ft.Container(width=400, height=20, key=IT), 20, BETWEEN, (20, 25, 120, 20)),
    "too wide in a corner": (
        lambda: ft.Container(width=400, height=20, key=IT),
        20,
        CORNER,
        (20, 40, 120, 20),
    ),
    "unaligned": (leaf, 20, None, (20, 20, 120, 40)),
}


def test_padding_and_alignment_of_a_container_go_together(show: Show) -> None:
    found = boxes(
        show,
        {
            name: ft.Container(content(), padding=padding, alignment=at, width=160, height=80)
            for name, (content, padding, at, _) in CONTAINED.items()
        },
    )
    assert differing(found, {name: box for name, (*_, box) in CONTAINED.items()}) == {}


def row(*controls: ft.Control, **more: Any) -> ft.Row:
    return ft.Row([*controls], spacing=0, width=200, **more)


def loose(share: int = 1, width: int = 20, **more: Any) -> ft.Container:
    return ft.Container(width=width, height=20, expand=share, expand_loose=True, **more)


# Control -> where it stands in a place of 200 x 100.
RAIL = [ft.NavigationRailDestination(icon=ft.Icons.ADD, label=f"A destination {n}") for n in (1, 2)]
PLACED: dict[str, tuple[Callable[[], ft.Control], tuple[float | None, ...]]] = {
    "align in a stack": (lambda: ft.Stack([leaf(align=BETWEEN)], width=200, height=100), (127.5, 20, 30, 20)),
    "stack's alignment": (
        lambda: ft.Stack([leaf()], alignment=BETWEEN, width=200, height=100),
        (127.5, 20, 30, 20),
    ),
    "stack's for one edge": (
        lambda: ft.Stack([leaf(left=10)], alignment=BETWEEN, width=200, height=100),
        (10, 20, 30, 20),
    ),
    "moved as well": (
        lambda: ft.Stack([leaf(align=BETWEEN, offset=(1, 0))], width=200, height=100),
        (157.5, 20, 30, 20),
    ),
    "align in a container": (
        lambda: ft.Container(leaf(align=BETWEEN), width=200, height=100),
        (127.5, 20, 30, 20),
    ),
    "align in a column": (lambda: ft.Column([leaf(align=BETWEEN)], width=200), (127.5, 0, 30, 20)),
    "leaves its share": (
        lambda: row(loose(), ft.Container(height=20, expand=True, key=IT), ft.Container(width=40)),
        (20, None, 80, 20),
    ),
    "what follows": (
        lambda: row(loose(2), ft.Container(height=20, expand=True), leaf()),
        (20 + 170 / 3, None, 30, 20),
    ),
    "no more than its share": (
        lambda: row(loose(), loose(width=150, key=IT), ft.Container(width=40)),
        (20, None, 80, 20),
    ),
    "shares within a share": (
        lambda: row(
            ft.Container(row(ft.Container(expand=1), leaf(expand=3)), expand=2), ft.Container(expand=1)
        ),
        (200 / 3 / 2, None, 100, 20),
    ),
    "proportions": (
        lambda: ft.Column([ft.Container(aspect_ratio=2, expand=True, key=IT)], width=200, height=50),
        (0, 0, 100, 50),
    ),
    "proportions of a stack": (
        lambda: ft.Container(ft.Stack([ft.Container(key=IT)], aspect_ratio=1), alignment=CENTER),
        (50, 0, 100, 100),
    ),
    "no column": (
        lambda: ft.ResponsiveRow([ft.Container(col=0), ft.Container(height=20, col=6, key=IT)]),
        (0, 0, 95, 20),
    ),
    "too many columns": (
        lambda: ft.ResponsiveRow([ft.Container(height=20, col=15, key=IT)]),
        (0, 0, 200, 20),
    ),
    "panels that scroll": (
        lambda: ft.ExpansionPanelList(
            [
                ft.ExpansionPanel(header=ft.Text("One"), content=ft.Container(height=90), expanded=True),
                ft.ExpansionPanel(header=ft.Container(height=50, key=IT)),
            ],
            scroll=ft.ScrollMode.AUTO,
        ),
        (0, 186, 144, 50),
    ),
    "expanded in what scrolls": (
        lambda: ft.Column(
            [
                ft.Card(ft.Container(height=120), expand=True),
                ft.Card(ft.Container(height=60, key=IT), expand=True),
            ],
            scroll=ft.ScrollMode.AUTO,
            spacing=0,
        ),
        (4, 132, 192, 60),
    ),
    "extended rail": (
        lambda: ft.Container(ft.NavigationRail(extended=True, key=IT, destinations=RAIL), width=150),
        (0, 0, 150, 100),
    ),
    "extended rail with a width": (
        lambda: ft.Row([ft.NavigationRail(extended=True, width=90, key=IT, destinations=RAIL)]),
        (0, 0, 90, 100),
    ),
    "aligned in its share of a column": (
        lambda: ft.Column([small(align=ft.Alignment.CENTER, expand=True, key=IT), small()]),
        (80, 25, 40, 20),
    ),
    "aligned in its share of a row": (
        lambda: ft.Row([ft.Text("i", align=ft.Alignment.BOTTOM_RIGHT, expand=True, key=IT), small()]),
        (None, 80, None, 20),
    ),
    "aligned in a stretched column": (
        lambda: ft.Column(
            [small(width=60, align=ft.Alignment.CENTER, key=IT)],
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        (70, 0, 60, 20),
    ),
    "aligned, but as big as its room": (
        lambda: ft.Container(
            ft.Text("t"), align=ft.Alignment.CENTER, alignment=ft.Alignment.TOP_LEFT, key=IT
        ),
        (0, 0, 200, 100),
    ),
    "aligned, but as long as its row": (
        lambda: ft.Column([ft.Row([small()], align=ft.Alignment.BOTTOM_RIGHT, key=IT)]),
        (0, 0, 200, 20),
    ),
    "around what is aligned": (
        lambda: ft.Container(small(align=ft.Alignment.CENTER), bgcolor="red", key=IT),
        (0, 0, 200, 100),
    ),
    "higher than its wrapping row": (
        lambda: ft.Column([ft.Row([small(), small(height=70, key=IT)], wrap=True, height=40)]),
        (50, 0, 40, 70),
    ),
    "wider than its wrapping column": (
        lambda: ft.Row([ft.Column([small(), small(width=70, key=IT)], wrap=True, width=40)]),
        (0, 30, 70, 20),
    ),
    "aligned where there is no end": (
        lambda: ft.Column(
            [ft.Row([small(align=ft.Alignment.TOP_LEFT, key=IT), small(height=60)]), small()],
        ),
        (0, 20, 40, 20),
    ),
    "aligned where a row ends": (
        lambda: ft.Row([small(align=ft.Alignment.BOTTOM_LEFT, key=IT), small(height=60)]),
        (0, 80, 40, 20),
    ),
    "aligned in a stack without an end": (
        lambda: ft.Column([ft.Stack([small(align=ft.Alignment.BOTTOM_RIGHT, key=IT), small(height=50)])]),
        (160, 0, 40, 20),
    ),
    "expands where there is no end": (
        lambda: ft.Column([ft.Column([small(expand=True, height=30, key=IT)])]),
        (0, 0, 40, 30),
    ),
    "expands across where there is no end": (
        lambda: ft.Row([ft.Row([small(expand=True, key=IT)]), small()]),
        (0, 0, 40, 20),
    ),
    "expands in a length of its own": (
        lambda: ft.Column([ft.Column([small(expand=True, height=30, key=IT)], height=80)]),
        (0, 0, 40, 80),
    ),
    "a slider within a row": (
        lambda: ft.Row([ft.Container(ft.Slider(value=0.5), key=IT)]),
        (0, None, 192, None),
    ),
    "words in the middle": (
        lambda: ft.Column(
            [ft.Container(ft.Markdown("i"), key=IT)],
            width=200,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        ),
        (98, 0, 4, 20),
    ),
    "nothing to touch fills its box": (
        lambda: ft.Column(
            [ft.Container(ft.GestureDetector(on_tap=print), bgcolor="red", expand=True, key=IT)]
        ),
        (0, 0, 200, 100),
    ),
    "a drawing under nothing to touch": (
        lambda: ft.Column([ft.Container(cv.Canvas(content=ft.GestureDetector()), expand=True, key=IT)]),
        (0, 0, 200, 100),
    ),
    "nothing to touch inside others": (
        lambda: ft.Column(
            [
                ft.Container(
                    ft.Container(ft.Stack([ft.TransparentPointer(ft.GestureDetector())]), padding=10),
                    expand=True,
                    key=IT,
                )
            ]
        ),
        (0, 0, 200, 100),
    ),
    "fills a run of its own": (
        lambda: row(
            ft.Container(width=30, height=20),
            ft.Container(ft.Row(), height=20, key=IT),
            wrap=True,
            run_spacing=0,
        ),
        (0, 20, 200, 20),
    ),
    "fills a column of its own": (
        lambda: ft.Column(
            [ft.Container(width=30, height=20), ft.Container(ft.Column(), width=20, key=IT)],
            wrap=True,
            run_spacing=0,
            height=100,
        ),
        (30, 0, 20, 100),
    ),
    "runs as long as what fills them": (
        lambda: ft.Column([ft.Container(ft.Row([ft.ListTile(title="t")], wrap=True), key=IT)]),
        (0, 0, 200, None),
    ),
    "tile whose second line breaks": (
        lambda: ft.ListTile(title=ft.Text("T", key=IT), subtitle="so long that it breaks into lines"),
        (16, 8, None, 24),
    ),
    "aligned in its share of what scrolls": (
        lambda: ft.Column(
            [small(align=CORNER, expand=True, key=IT), small()], scroll=ft.ScrollMode.AUTO, height=100
        ),
        (160, 0, 40, 20),
    ),
    "after what is aligned in what scrolls": (
        lambda: ft.Column(
            [small(align=CENTER, expand=True), small(key=IT)], scroll=ft.ScrollMode.AUTO, height=100
        ),
        (0, 30, 40, 20),
    ),
    "aligned and longer than what scrolls": (
        lambda: ft.Column(
            [small(align=CENTER, expand=True, height=120, key=IT), small()],
            scroll=ft.ScrollMode.AUTO,
            height=100,
        ),
        (80, 0, 40, 120),
    ),
    "aligned across what scrolls": (
        lambda: ft.Row([small(align=CENTER, expand=True, key=IT), small()], scroll=ft.ScrollMode.AUTO),
        (0, 40, 40, 20),
    ),
    "aligned in a run of its own": (
        lambda: ft.Row([small(), small(align=CORNER, key=IT), small()], wrap=True, width=200),
        (160, 30, 40, 20),
    ),
    "after what is aligned in its run": (
        lambda: ft.Row([small(align=CENTER), small(key=IT)], wrap=True, width=200, height=100),
        (0, 30, 40, 20),
    ),
    "aligned in a column of its own": (
        lambda: ft.Column([small(), small(align=CENTER, key=IT), small()], wrap=True, height=100),
        (50, 40, 40, 20),
    ),
    "proportions take the place of a width": (
        lambda: ft.Container(aspect_ratio=2, width=40, key=IT),
        (0, 0, 200, 100),
    ),
    "proportions take the place of a height": (
        lambda: ft.Column([ft.Container(aspect_ratio=4, height=10, key=IT)]),
        (0, 0, 200, 50),
    ),
    "proportions take the place of both": (
        lambda: ft.Container(
            ft.Container(aspect_ratio=0.5, width=20, height=20, key=IT),
            width=180,
            height=80,
            alignment=CENTER,
        ),
        (70, 0, 40, 80),
    ),
    "proportions in a row": (
        lambda: ft.Row([ft.Container(aspect_ratio=0.5, width=20, key=IT)], height=80),
        (0, 0, 40, 80),
    ),
    "proportions in a run": (
        lambda: ft.Row([ft.Container(aspect_ratio=4, width=20, key=IT)], wrap=True),
        (0, 0, 200, 50),
    ),
    "proportions of a card": (
        lambda: ft.Card(aspect_ratio=4, width=20, height=20, margin=0, key=IT),
        (0, 0, 200, 50),
    ),
    "a tile higher than its words": (
        lambda: ft.ListTile(title=small(key=IT), leading=ft.Icons.ADD, height=100),
        (52, 14, 124, 20),
    ),
    "what stands beside them": (
        lambda: ft.ListTile(title="T", trailing=small(key=IT), height=100),
        (136, 14, 40, 20),
    ),
    "beside them, at the bottom": (
        lambda: ft.ListTile(
            title="T", leading=small(key=IT), height=100, title_alignment=ft.ListTileTitleAlignment.BOTTOM
        ),
        (16, 20, 40, 20),
    ),
    "a tile lower than its words": (
        lambda: ft.ListTile(title="T", leading=small(key=IT), height=30),
        (16, 14, 40, 20),
    ),
    "as wide as the line of a tile": (
        lambda: ft.ListTile(title=small(key=IT), leading=ft.Icons.ADD),
        (52, 14, 124, 20),
    ),
    "a tile in a higher box": (
        lambda: ft.Container(ft.ListTile(title=small(key=IT), trailing=ft.Icons.ADD), height=90),
        (16, 14, None, 20),
    ),
    "a button with a width": (lambda: ft.Column([ft.Button("x", width=40, key=IT)]), (0, 0, 40, None)),
    "a button with a height": (lambda: ft.Row([ft.Button("x", height=20, key=IT)]), (0, None, None, 20)),
    "a button in a small share": (
        lambda: row(ft.FilledButton("x", expand=True, key=IT), ft.Container(width=170)),
        (0, None, 30, None),
    ),
    "end of what scrolls": (
        lambda: ft.Column([leaf()], scroll=ft.ScrollMode.AUTO, alignment=ft.MainAxisAlignment.END),
        (0, 80, 30, 20),
    ),
}


NO_CHOICE: dict[str, tuple[ft.Control, str, tuple[float | None, ...]]] = {
    "button": (ft.FilledButton("b"), ".button-face", (0, 0, 110, 90)),
    "icon button": (ft.FilledIconButton(ft.Icons.ADD), ".button-face", (0, 0, 110, 90)),
    "round button": (ft.FloatingActionButton(icon=ft.Icons.ADD), ".button-face", (0, 0, 110, 90)),
    "pressed button": (
        ft.GestureDetector(ft.OutlinedButton("b"), on_tap=print),
        ".button-face",
        (0, 0, 110, 90),
    ),
    "Apple's button": (ft.CupertinoFilledButton("b"), ".button-face", (0, 0, 110, 90)),
    "field": (ft.TextField(label="f"), ".field-box", (0, 0, 110, 48)),
    "Apple's field": (ft.CupertinoTextField(value="f"), "input", (0, 0, None, 34)),
    "dropdown": (ft.Dropdown(options=[]), ".field-box", (0, 0, 110, 48)),
    "slider": (ft.Slider(), ".slider-track", (24, 35, 62, 20)),
    "range": (ft.RangeSlider(start_value=0, end_value=1), ".slider-track", (24, 35, 62, 20)),
    "ring": (ft.ProgressRing(value=0.5), ".progress-circle", (0, 0, 110, 90)),
    "line": (ft.Divider(), "hr", (0, 0, 110, 90)),
    "upright line": (ft.VerticalDivider(), "hr", (0, 0, 110, 90)),
    "switch": (ft.CupertinoSwitch(), ".toggle-cell", (25.5, None, 59, None)),
    "choice": (
        ft.CupertinoSlidingSegmentedButton(controls=[ft.Text("a"), ft.Text("b")]),
        ".cupertino-sliding-bar",
        (0, 29, 110, 32),
    ),
    "choice that expands": (
        ft.Column(
            [ft.CupertinoSlidingSegmentedButton(controls=[ft.Text("a"), ft.Text("b")], expand=True)],
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        ".cupertino-sliding-bar",
        (0, 29, 110, 32),
    ),
    "choice in proportion": (
        ft.CupertinoSlidingSegmentedButton(
            controls=[ft.Container(width=20, height=10), ft.Container(width=5, height=10)],
            proportional_width=True,
        ),
        ".cupertino-sliding-segment[aria-checked=true]",
        (3, 31, 63, 28),
    ),
    "Apple's tile": (ft.CupertinoListTile(title="t"), ".cupertino-list-tile-title", (20, 0, 76, 20)),
    "subtitle": (
        ft.CupertinoListTile(title="t", subtitle="s"),
        ".cupertino-list-tile-subtitle",
        (20, 74, 76, 16),
    ),
    "behind letters": (ft.Text("w", bgcolor="red"), ".text-inked", (0, None, 10, None)),
    "chip": (ft.Chip("c", on_click=print), ".chip-face", (None, 28, None, 34)),
    "in proportion": (
        ft.Stack([ft.FilledButton("b", aspect_ratio=2, width=30)]),
        ".button-face",
        (0, 0, 110, 55),
    ),
}
"""In a Container of 110 by 90 points: a control, what is drawn of it, and where Flutter draws that."""


def test_what_has_no_choice_fills_its_box_or_stands_in_its_middle(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.add(
            ft.Row(
                [
                    ft.Container(control, width=110, height=90, key=ft.ScrollKey(name))
                    for name, (control, _, _) in NO_CHOICE.items()
                ],
                wrap=True,
            )
        )

    page = show(main).page
    found: dict[str, Box] = {}
    for name, (_, selector, _) in NO_CHOICE.items():
        place = page.locator(f'[data-scroll-key="{name}"]')
        drawn = place.locator(selector)
        expect(drawn).to_be_visible()
        of, at = place.bounding_box(), drawn.bounding_box()
        assert of and at
        found[name] = (at["x"] - of["x"], at["y"] - of["y"], at["width"], at["height"])
    assert differing(found, {name: box for name, (_, _, box) in NO_CHOICE.items()}) == {}


def test_controls_stand_where_flutter_puts_them(show: Show) -> None:
    found = boxes(show, {name: make() for name, (make, _) in PLACED.items()})
    assert differing(found, {name: box for name, (_, box) in PLACED.items()}) == {}


def test_a_gradient_that_fades_darkens_on_its_way_to_transparent_black(show: Show) -> None:
    fading = ft.LinearGradient(["#ff0000", "transparent"])

    def main(page: ft.Page) -> None:
        page.bgcolor = "#ffffff"
        page.add(ft.Container(width=100, height=20, gradient=fading, key=IT))

    box = show(main).page.locator("[data-scroll-key=it]")
    expect(box).to_be_visible()
    red, green, blue = shot(box).getpixel((50, 10))
    assert 180 <= red <= 200
    assert green == blue
    assert 120 <= green <= 135
