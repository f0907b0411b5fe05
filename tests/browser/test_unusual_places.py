"""Controls in boxes that they do not usually stand in: measured against Flutter's client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show
from tests.browser.pixels import shot
from tests.browser.test_room import DRAWN, IT, Box, boxes, differing, small

pytestmark = pytest.mark.browser

HEADINGS = ("Alpha", "No", "A longer heading", "X")


def table(count: int = 3, rows: int = 2, chosen: bool = False, **given: Any) -> ft.DataTable:
    return ft.DataTable(
        columns=[ft.DataColumn(ft.Text(HEADINGS[at])) for at in range(count)],
        rows=[
            ft.DataRow(
                [ft.DataCell(ft.Text(f"{row} {'abc' * at}")) for at in range(count)],
                on_select_change=print if chosen else None,
            )
            for row in range(rows)
        ],
        show_checkbox_column=chosen,
        **given,
    )


WIDTHS = """() => [...document.querySelectorAll('table')].map((table) =>
  [...table.querySelectorAll('th')].map((cell) => cell.getBoundingClientRect().width))"""


def more(page: Page) -> list[list[float]]:
    """By how much the columns of each table are wider than those of the one before it."""
    expect(page.locator("table th").first).to_be_visible()
    page.evaluate(DRAWN)
    found = page.evaluate(WIDTHS)
    return [
        [round(wide - own, 1) for own, wide in zip(found[at], found[at + 1], strict=True)]
        for at in range(0, len(found), 2)
    ]


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"count": 2, "horizontal_margin": 40, "column_spacing": 8},
        {"chosen": True},
        {"chosen": True, "checkbox_horizontal_margin": 4},
        {"count": 4, "rows": 150},
    ],
    ids=["plain", "margins", "checks", "margins of checks", "long"],
)
def test_columns_share_what_a_table_has_beyond_their_widths(show: Show, given: dict[str, Any]) -> None:
    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        page.add(ft.Row([table(**given)]), ft.Container(table(**given), width=780))

    page = show(main).page
    ((*parts,),) = more(page)
    assert max(parts) - min(parts) <= 1.1
    outer = page.locator(".data-table").nth(1).bounding_box()
    inner = page.locator("table").nth(1).bounding_box()
    assert outer and inner
    assert abs(outer["width"] - 780) < 1
    assert abs(inner["width"] - 780) <= 1.1


def test_columns_share_it_anew_when_texts_change(show: Show) -> None:
    def main(page: ft.Page) -> None:
        tables = [table(), table()]

        def change(_: ft.Event[ft.Button]) -> None:
            for one in tables:
                cell = one.rows[0].cells[0].content
                assert isinstance(cell, ft.Text)
                cell.value = "much more than it was"

        page.add(
            ft.Button("Change", on_click=change), ft.Row([tables[0]]), ft.Container(tables[1], width=700)
        )

    page = show(main).page
    before = more(page)
    page.get_by_role("button").click()
    expect(page.get_by_text("much more").last).to_be_visible()
    ((*parts,),) = more(page)
    assert max(parts) - min(parts) <= 1.1
    assert parts[0] < before[0][0] - 20


def test_a_checkbox_of_a_table_is_no_higher_than_its_row(show: Show) -> None:
    low = table(chosen=True, data_row_min_height=24, data_row_max_height=28, heading_row_height=28)
    page = show(lambda page: page.add(low)).page
    row = page.locator("tbody tr").first.bounding_box()
    assert row
    assert row["height"] <= 29


def test_the_arrow_of_a_sorted_column_stands_beside_its_heading(show: Show) -> None:
    columns = [ft.DataColumn(ft.Text("Name"), on_sort=print, numeric=numeric) for numeric in (False, True)]
    sorted_table = ft.DataTable(columns, rows=[], sort_column_index=0)
    page = show(lambda page: page.add(ft.Row([sorted_table]))).page
    expect(page.locator(".data-arrow")).to_have_count(2)
    for at, is_before in ((0, False), (1, True)):
        heading = page.locator("th").nth(at)
        word, arrow = heading.locator(".text").bounding_box(), heading.locator(".data-arrow").bounding_box()
        assert word and arrow
        left, right = (arrow, word) if is_before else (word, arrow)
        assert abs(right["x"] - left["x"] - left["width"]) < 0.5


@pytest.mark.parametrize(
    ("margins", "start", "after"),
    [
        ({}, 24, 12),
        ({"horizontal_margin": 40}, 40, 20),
        ({"checkbox_horizontal_margin": 4}, 4, 24),
    ],
)
def test_margins_around_the_checkboxes_of_a_table(
    show: Show, margins: dict[str, int], start: int, after: int
) -> None:
    page = show(lambda page: page.add(ft.Row([table(chosen=True, **margins)]))).page
    square = page.locator("td .checkbox-box").first.bounding_box()
    cells = [page.locator("tbody tr").first.locator("td").nth(at).bounding_box() for at in range(2)]
    text = page.locator("td .text").first.bounding_box()
    assert square and text and cells[0] and cells[1]
    assert abs(square["x"] - cells[0]["x"] - start) <= 1
    assert abs(text["x"] - cells[1]["x"] - after) <= 1


def turned(quarters: int = 1, **given: Any) -> ft.RotatedBox:
    return ft.RotatedBox(quarters, content=ft.Container(ft.Text("abc def"), bgcolor="blue", key=IT), **given)


def within(control: ft.Control, **given: Any) -> ft.Container:
    return ft.Container(control, width=80, height=60, **given)


TURNED: dict[str, tuple[Callable[[], ft.Control], tuple[float | None, ...]]] = {
    "no choice": (lambda: within(turned()), (0, 0, 80, 60)),
    "upside down": (lambda: within(turned(2)), (0, 0, 80, 60)),
    "its own size, no choice": (lambda: within(turned(width=50, height=40)), (0, 0, 80, 60)),
    "its own size": (
        lambda: within(turned(3, width=50, height=40), alignment=ft.Alignment.CENTER),
        (15, 10, 50, 40),
    ),
    "what fills": (
        lambda: within(ft.RotatedBox(1, content=ft.ProgressBar(value=0.5, key=IT))),
        (0, 0, 80, 60),
    ),
    "what fills, sized by itself": (
        lambda: ft.RotatedBox(1, content=ft.ProgressBar(value=0.5, width=60, key=IT)),
        (0, 0, 4, 60),
    ),
    "its part of a row": (
        lambda: within(ft.Row([turned(expand=True), small(width=20)], spacing=0)),
        (0, None, 60, None),
    ),
    "its part of a column": (
        lambda: within(ft.Column([turned(expand=True), small()], spacing=0)),
        (0, 0, None, 40),
    ),
    "stretched in a column": (
        lambda: within(ft.Column([turned()], horizontal_alignment=ft.CrossAxisAlignment.STRETCH)),
        (0, 0, 80, None),
    ),
    "stretched in a row": (
        lambda: within(ft.Row([turned()], vertical_alignment=ft.CrossAxisAlignment.STRETCH)),
        (0, 0, None, 60),
    ),
    "a row": (
        lambda: within(
            ft.RotatedBox(
                1, content=ft.Row([small(width=10, key=IT), small()], alignment=ft.MainAxisAlignment.END)
            )
        ),
        (30, 0, 20, 10),
    ),
    "words that have to break": (
        lambda: ft.Container(
            ft.RotatedBox(1, content=ft.Text("words upon words", key=IT)),
            height=60,
            width=80,
            alignment=ft.Alignment.TOP_LEFT,
        ),
        (0, 0, 60, None),
    ),
}


def test_what_is_turned_gets_the_room_of_its_box(show: Show) -> None:
    found = boxes(show, {name: make() for name, (make, _) in TURNED.items()})
    assert differing(found, {name: box for name, (_, box) in TURNED.items()}) == {}


def test_a_box_that_is_turned_later_is_laid_out_anew(show: Show) -> None:
    box = turned(0)

    def main(page: ft.Page) -> None:
        def turn(_: ft.Event[ft.Button]) -> None:
            box.quarter_turns += 1

        page.add(ft.Button("Turn", on_click=turn), ft.Row([box, ft.Text("beside", key=ft.ScrollKey("b"))]))

    page = show(main).page
    place = page.locator(".rotated-content")
    before = place.bounding_box()
    assert before and before["width"] > before["height"]
    for width, height in ((before["height"], before["width"]), (before["width"], before["height"])):
        page.get_by_role("button").click()
        page.wait_for_function(
            "([w, h]) => { const { width, height } = document.querySelector('.rotated-content')"
            ".parentElement.getBoundingClientRect(); return Math.abs(width - w) <= 1 && Math.abs(height - h) <= 1; }",
            arg=[width, height],
        )


def squares(make: Callable[..., ft.Control]) -> dict[str, ft.Control]:
    """Sizes of its own, in a place of 200 by 100."""
    return {
        "width": make(width=80, key=IT),
        "height": make(height=80, key=IT),
        "both": make(width=70, height=30, key=IT),
        "no choice": within(make(width=20, height=20, key=IT)),
        "none": make(key=IT),
    }


FITTED: dict[str, tuple[Callable[..., ft.Control], str, dict[str, tuple[float, ...]]]] = {
    "checkbox": (
        lambda **size: ft.Checkbox(value=True, **size),
        ".checkbox-box",
        {
            "width": (80, 80, 36, 36),
            "height": (80, 80, 36, 36),
            "both": (70, 30, 31.5, 13.5),
            "no choice": (80, 60, 36, 27),
            "none": (40, 40, 18, 18),
        },
    ),
    "switch": (
        lambda **size: ft.Switch(value=True, **size),
        ".switch-track",
        {
            "width": (80, 53.3, 69.3, 42.7),
            "height": (120, 80, 104, 64),
            "both": (70, 30, 60.7, 24),
            "no choice": (80, 60, 69.3, 48),
            "none": (60, 40, 52, 32),
        },
    ),
}
"""How big the control is, and what is drawn in it."""


@pytest.mark.parametrize("name", FITTED)
def test_a_size_of_its_own_makes_a_checkbox_or_switch_bigger(show: Show, name: str) -> None:
    make, drawn, wanted = FITTED[name]
    outer: dict[str, Box] = {}
    found: dict[str, Box] = {}
    cases = {
        key: ft.Row([control]) if key != "no choice" else control for key, control in squares(make).items()
    }
    seen: list[Page] = []

    def watched(*given: Any, **options: Any) -> Any:
        shown = show(*given, **options)
        seen.append(shown.page)
        return shown

    outer = boxes(watched, cases)
    for key in cases:
        box = seen[0].locator(f'[data-scroll-key="place {key}"] {drawn}').bounding_box()
        assert box
        found[key] = (outer[key][2], outer[key][3], box["width"], box["height"])
    assert differing(found, {key: tuple(box) for key, box in wanted.items()}) == {}


def test_a_bigger_checkbox_goes_on_to_be_one(show: Show) -> None:
    box = ft.Checkbox(label="Say")

    def main(page: ft.Page) -> None:
        def grow(_: ft.Event[ft.Button]) -> None:
            box.width, box.height = 200, 80

        page.add(box, ft.Button("Grow", on_click=grow))

    page = show(main).page
    check = page.get_by_role("checkbox", name="Say")
    check.check()
    page.get_by_role("button").click()
    expect(page.locator(".toggle-fitted")).to_be_visible()
    expect(check).to_be_checked()
    check.uncheck()
    expect(check).not_to_be_checked()


def test_the_tick_of_apples_checkbox(show: Show) -> None:
    page = show(lambda page: page.add(ft.CupertinoCheckbox(value=True, width=140, height=140))).page
    box = page.locator(".checkbox-box")
    expect(box).to_be_visible()
    page.wait_for_function("() => document.getAnimations().every((one) => one.playState === 'finished')")
    picture = shot(box)
    for x, y in ((32, 77), (56, 104), (107, 37)):
        assert picture.getpixel((x, y)) == (255, 255, 255)
    for x, y in ((17, 62), (125, 34)):
        assert picture.getpixel((x, y)) == (0, 122, 255)


def test_a_ring_is_as_high_as_its_part_of_a_column(show: Show) -> None:
    column = ft.Column([ft.ProgressRing(value=0.5, expand=True, key=IT), small()], spacing=0)
    found = boxes(show, {"ring": ft.Container(column, width=60, height=80)})
    assert differing(found, {"ring": (0, 0, None, 60)}) == {}


PLACED: dict[str, tuple[Callable[[], ft.Control], tuple[float | None, ...]]] = {
    "margins are part of the room of a column": (
        lambda: ft.Column([small(width=400, margin=20, key=IT)], spacing=0),
        (20, 20, 160, 20),
    ),
    "of a box": (
        lambda: within(small(width=90, height=90, margin=10, key=IT), alignment=ft.Alignment.CENTER),
        (10, 10, 60, 40),
    ),
    "of a stack": (lambda: ft.Stack([small(width=400, height=400, margin=10, key=IT)]), (10, 10, 180, 80)),
    "of a row that wraps": (
        lambda: ft.Row([small(width=400, margin=10, key=IT)], wrap=True),
        (10, 10, 180, 20),
    ),
    "across a row": (lambda: ft.Row([small(height=400, margin=10, key=IT)], height=100), (10, 10, 40, 80)),
    "along a row there is no end": (
        lambda: ft.Row([small(width=300, margin=10, key=IT)]),
        (10, None, 300, 20),
    ),
    "margins that leave nothing": (
        lambda: within(small(margin=40, key=IT), alignment=ft.Alignment.TOP_LEFT),
        (40, 40, 0, 0),
    ),
    "a column among runs is as wide as they are": (
        lambda: ft.Row([ft.Column([ft.Container(ft.Row([small()]), key=IT)])], wrap=True),
        (0, 0, 200, 20),
    ),
    "a stack hands on its own size": (
        lambda: ft.Row([ft.Stack([small(key=IT)], fit=ft.StackFit.PASS_THROUGH, width=60, height=50)]),
        (0, 0, 60, 50),
    ),
    "with a badge it has a choice": (
        lambda: within(ft.Icon(ft.Icons.ADD, badge="3", key=IT)),
        (0, 0, 24, 24),
    ),
    "each on the one before it": (
        lambda: ft.Row([small(), small(key=IT)], spacing=-6),
        (34, None, 40, 20),
    ),
    "each on the one above it": (
        lambda: ft.Column([small(), small(key=IT)], spacing=-6),
        (0, 14, 40, 20),
    ),
}


def test_where_flutter_puts_them(show: Show) -> None:
    found = boxes(show, {name: make() for name, (make, _) in PLACED.items()})
    assert differing(found, {name: box for name, (_, box) in PLACED.items()}) == {}


def test_a_text_that_can_be_selected_keeps_room_for_the_cursor(show: Show) -> None:
    texts = [ft.Text("Some words", selectable=chosen) for chosen in (False, True)]
    page = show(lambda page: page.add(ft.Row(texts))).page
    plain, selectable = (one.bounding_box() for one in page.get_by_text("Some words").all())
    assert plain and selectable
    assert abs(selectable["width"] - plain["width"] - 3) < 0.5


RED, BLUE = "#ff0000", "#0000ff"

PAINTED: dict[str, tuple[Callable[..., ft.Container], dict[tuple[int, int], tuple[int, int, int]]]] = {
    "a gradient hides the colour": (
        lambda **size: ft.Container(
            gradient=ft.LinearGradient(["#00ff0000", "#00ff0000"]), bgcolor=BLUE, **size
        ),
        {(40, 20): (255, 255, 255)},
    ),
    "a colour is blended with what is beneath": (
        lambda **size: ft.Container(
            bgcolor="#ffff00",
            padding=10,
            content=ft.Container(bgcolor="#00ffff", blend_mode=ft.BlendMode.MULTIPLY),
            **size,
        ),
        {(2, 2): (255, 255, 0), (40, 20): (0, 255, 0)},
    ),
    "a radial gradient turns about the middle": (
        lambda **size: ft.Container(
            gradient=ft.RadialGradient(
                [RED, RED, BLUE, BLUE], stops=[0, 0.5, 0.5, 1], center=ft.Alignment(-0.5, 0), rotation=3.14159
            ),
            **size,
        ),
        {(60, 20): (255, 0, 0), (20, 20): (0, 0, 255)},
    ),
    "a line on the edge": (
        lambda **size: ft.Container(
            ft.Container(bgcolor=BLUE),
            border=ft.Border(*[ft.BorderSide(8, RED, stroke_align=0)] * 4),
            **size,
        ),
        {(-3, 20): (255, 0, 0), (2, 20): (255, 0, 0), (6, 20): (0, 0, 255), (-6, 20): (255, 255, 255)},
    ),
    "a line outside": (
        lambda **size: ft.Container(
            ft.Container(bgcolor=BLUE),
            border=ft.Border(*[ft.BorderSide(8, RED, stroke_align=1)] * 4),
            **size,
        ),
        {(-6, 20): (255, 0, 0), (1, 20): (0, 0, 255)},
    ),
}
"""What is drawn in a box of 80 by 40 on white, and the colours of points of it."""


def test_what_boxes_are_painted_with(show: Show) -> None:
    def main(page: ft.Page) -> None:
        page.bgcolor = "#ffffff"
        page.add(
            ft.Row(
                [make(width=80, height=40, key=ft.ScrollKey(name)) for name, (make, _) in PAINTED.items()],
                spacing=30,
            )
        )

    page = show(main).page
    for name, (_, wanted) in PAINTED.items():
        place = page.locator(f'[data-scroll-key="{name}"]')
        expect(place).to_be_visible()
        box = place.bounding_box()
        assert box
        picture = shot(page.locator("body"))
        for (x, y), color in wanted.items():
            found = picture.getpixel((round(box["x"]) + x, round(box["y"]) + y))
            assert all(abs(a - b) < 12 for a, b in zip(found, color, strict=False)), (name, (x, y), found)
