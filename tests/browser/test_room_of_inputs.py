"""How much room fields, choices and tables take in rows, columns and boxes: measured against Flutter's client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageChops
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show
from tests.browser.pixels import shot
from tests.browser.test_room import IT, Box, boxes, differing

pytestmark = pytest.mark.browser

CENTER = ft.CrossAxisAlignment.CENTER


def in_the_middle(control: ft.Control) -> ft.Control:
    return ft.Column([control], horizontal_alignment=CENTER)


def dropdown(*options: str, **given: Any) -> ft.Dropdown:
    return ft.Dropdown(options=[ft.DropdownOption(key=one) for one in options], key=IT, **given)


CASES: dict[str, tuple[Callable[[], ft.Control], tuple[float | None, ...]]] = {
    "a check box with a label": (lambda: in_the_middle(ft.Checkbox(label="x", key=IT)), (0, 0, 200, None)),
    "a check box without one": (lambda: in_the_middle(ft.Checkbox(key=IT)), (0, 0, 40, 40)),
    "a radio with a label": (
        lambda: in_the_middle(ft.RadioGroup(ft.Radio(value="x", label="x", key=IT))),
        (0, 0, 200, None),
    ),
    "Apple's with a label": (
        lambda: in_the_middle(ft.CupertinoCheckbox(label="x", key=IT)),
        (0, 0, 200, None),
    ),
    "Apple's switch with a label": (
        lambda: in_the_middle(ft.CupertinoSwitch(label="x", key=IT)),
        (0, 0, 200, None),
    ),
    "a box before a tile": (
        lambda: ft.ListTile(
            leading=ft.Container(ft.Container(width=30, height=10), padding=10, key=IT), title="x", width=400
        ),
        (None, None, 50, 30),
    ),
    "a slider in a row": (lambda: ft.Row([ft.Text("x"), ft.Slider(key=IT)], width=400), (None, 0, 192, 100)),
    "a range in a row": (
        lambda: ft.Row([ft.RangeSlider(start_value=0, end_value=1, key=IT)], width=400),
        (0, 0, 192, 100),
    ),
    "a slider that expands": (lambda: ft.Row([ft.Slider(expand=True, key=IT)]), (0, 0, 200, 100)),
    "a slider in runs": (lambda: ft.Row([ft.Slider(key=IT)], wrap=True), (0, 0, 200, 48)),
    "a slider that has the height": (
        lambda: ft.Container(ft.Slider(key=IT), alignment=ft.Alignment.BOTTOM_RIGHT),
        (0, 0, 200, 100),
    ),
    "a slider in a column": (lambda: ft.Column([ft.Slider(key=IT)]), (0, 0, 200, 48)),
    "a slider between edges": (
        lambda: ft.Stack([ft.Slider(left=10, right=20, key=IT)]),
        (10, 0, 170, 48),
    ),
    "short options": (lambda: ft.Column([dropdown("a")]), (0, 0, 120, 48)),
    "options of some letters": (lambda: ft.Column([dropdown("a", "abcdefghij")]), (0, 0, 158, 48)),
    "a label longer than the options": (
        lambda: ft.Column([dropdown("a", label="abcdefghij")]),
        (0, 0, 151.5, 48),
    ),
    "an icon in the field": (
        lambda: ft.Column([dropdown("abcdefghij", leading_icon=ft.Icons.ADD)]),
        (0, 0, 182, 48),
    ),
    "an icon and short options": (
        lambda: ft.Column([dropdown("a", leading_icon=ft.Icons.ADD)]),
        (0, 0, 144, 48),
    ),
    "an icon of an option": (
        lambda: ft.Column(
            [ft.Dropdown(options=[ft.DropdownOption(key="abcdefghij", leading_icon=ft.Icons.ADD)], key=IT)]
        ),
        (0, 0, 190, 48),
    ),
    "text larger than the options": (
        lambda: ft.Column([dropdown("abcdefghij", text_size=30)]),
        (0, 0, 158, None),
    ),
    "a dropdown with all the width": (
        lambda: ft.Column([dropdown("a")], horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        (0, 0, 120, 48),
    ),
    "a dropdown with no choice": (lambda: ft.Container(dropdown("a"), width=180), (0, 0, 120, None)),
    "a dropdown that expands": (lambda: ft.Column([dropdown("a", expand=True)]), (0, 0, 200, None)),
    "one that expands in a row": (lambda: ft.Row([dropdown("a", expand=True)]), (0, None, 200, 48)),
    "one of a given width": (
        lambda: ft.Column([dropdown("a", width=150)], horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        (0, 0, 150, 48),
    ),
    "a button that expands in a column": (
        lambda: ft.Column(
            [ft.FilledButton("A button", expand=True, style=ft.ButtonStyle(padding=20), key=IT)]
        ),
        (0, 0, 93.7, 100),
    ),
    "a round button that expands in a column": (
        lambda: ft.Column([ft.FloatingActionButton(icon=ft.Icons.ADD, expand=True, key=IT)]),
        (0, 0, 56, 100),
    ),
    "a card wider than its column": (
        lambda: ft.Column([ft.Card(ft.Text("x"), width=400, key=IT)]),
        (4, 4, 192, None),
    ),
    "a card higher than its row": (
        lambda: ft.Row([ft.Card(ft.Text("x"), height=400, key=IT)], height=100),
        (4, 4, None, 92),
    ),
    "a card wider than its box": (
        lambda: ft.Container(ft.Card(ft.Text("x"), width=400, key=IT), alignment=ft.Alignment.CENTER),
        (4, None, 192, None),
    ),
    "Apple's tile in a row": (
        lambda: ft.Row([ft.CupertinoListTile(title="x", width=80, key=IT)]),
        (0, 0, 80, 100),
    ),
    "Apple's low tile": (
        lambda: ft.Column([ft.CupertinoListTile(title="x", height=30, key=IT)]),
        (0, 0, 200, 30),
    ),
    "Apple's notched tile": (
        lambda: ft.Column([ft.CupertinoListTile(title="x", notched=True, key=IT)]),
        (0, 0, 200, 50),
    ),
    "Apple's two segments": (
        lambda: ft.CupertinoSegmentedButton(
            [ft.Container(width=40, height=10), ft.Container(width=40, height=10)], key=IT
        ),
        (0, 0, 112, 28),
    ),
    "an entry of a menu in a row": (
        lambda: ft.Row([ft.MenuItemButton(content=ft.Text("x"), key=IT)], alignment=ft.MainAxisAlignment.END),
        (144, None, 56, None),
    ),
}


AROUND: dict[str, Callable[..., ft.Control]] = {
    "radios": ft.RadioGroup,
    "fields": ft.AutofillGroup,
    "keys": ft.KeyboardListener,
    "target": ft.DragTarget,
    "draggable": ft.Draggable,
}


def test_what_only_stands_around_others_has_no_share_of_a_column(show: Show) -> None:
    found = boxes(
        show,
        {
            name: ft.Column([around(content=ft.Text("x"), expand=True), ft.Text("y", key=IT)])
            for name, around in AROUND.items()
        },
    )
    assert differing(found, dict.fromkeys(AROUND, (0, 30, None, 20))) == {}


def test_what_stands_around_the_text_of_a_field_is_seen_with_it(show: Show) -> None:
    page = show(lambda page: page.add(ft.TextField(prefix="+49", suffix=".com", hint_text="Number"))).page
    for affix in ("+49", ".com"):
        expect(page.get_by_text(affix, exact=True)).to_have_css("opacity", "0")
    page.get_by_role("textbox").fill("1")
    for affix in ("+49", ".com"):
        expect(page.get_by_text(affix, exact=True)).to_have_css("opacity", "1")


def test_a_caret_has_room_behind_text_that_stands_at_the_end(show: Show) -> None:
    def main(page: ft.Page) -> None:
        look = {"border": ft.NoInputBorder(), "content_padding": 0, "width": 60, "text_align": "right"}
        page.add(
            ft.TextField(value="l", key=ft.ScrollKey("text"), **look),
            ft.TextField(hint_text="l", key=ft.ScrollKey("hint"), **look),
        )

    page = show(main).page
    ends = []
    for name in ("text", "hint"):
        picture = shot(page.locator(f"[data-scroll-key={name}]"))
        ground = Image.new("RGB", picture.size, picture.getpixel((0, 0)))
        ink = ImageChops.difference(picture, ground).getbbox()
        assert ink
        ends.append(ink[2])
    text, hint = ends
    assert 2 <= hint - text <= 4


def test_thumbs_on_steps_stand_where_the_ends_of_the_line_are_round(show: Show) -> None:
    steps = {"min": 0, "max": 100, "divisions": 4, "width": 300}
    low = ft.RangeSlider(start_value=0, end_value=100, key=ft.ScrollKey("low"), **steps)
    high = ft.Slider(value=100, year_2023=False, key=ft.ScrollKey("high"), **steps)
    page = show(lambda page: page.add(low, high)).page

    def middles(name: str) -> list[float]:
        slider = page.locator(f"[data-scroll-key={name}]")
        expect(slider.locator(".slider-dots").first).to_be_attached()
        found: list[float] = slider.evaluate(
            """(slider) => [...slider.querySelectorAll(".slider-thumb")].map((thumb) => {
                const box = thumb.getBoundingClientRect();
                return box.x + box.width / 2 - slider.getBoundingClientRect().x;
            })"""
        )
        return found

    assert middles("low") == [26, 274]
    assert middles("high") == [268]


def test_marks_of_steps_have_the_colour_of_the_other_part_of_the_line(show: Show) -> None:
    slider = ft.RangeSlider(
        0, 50, min=0, max=100, divisions=4, active_color="#ff0000", inactive_color="#00ff00"
    )
    page = show(lambda page: page.add(slider)).page
    for part, colour in (("rest", "rgb(255, 0, 0)"), ("active", "rgb(0, 255, 0)")):
        marks = page.locator(f".slider-dots-{part}")
        expect(marks).to_be_attached()
        assert colour in marks.evaluate("(marks) => getComputedStyle(marks).backgroundImage")


def test_apples_slider_that_is_disabled_is_not_dimmed(show: Show) -> None:
    page = show(
        lambda page: page.add(ft.CupertinoSlider(value=0.5, thumb_color="#00ff00", disabled=True))
    ).page
    thumb = page.locator(".slider-thumb")
    expect(thumb).to_be_visible()
    picture = shot(thumb)
    assert picture.getpixel((picture.width // 2, picture.height // 2)) == (0, 255, 0)


def test_inputs_stand_where_flutter_puts_them(show: Show) -> None:
    found = boxes(show, {name: make() for name, (make, _) in CASES.items()})
    assert differing(found, {name: box for name, (_, box) in CASES.items()}) == {}


def drawn(show: Show, control: ft.Control, selector: str) -> Box:
    page = show(
        lambda page: page.add(ft.Container(control, width=200, height=100, key=ft.ScrollKey("place")))
    ).page
    at = page.locator(selector)
    expect(at.first).to_be_visible()
    of, it = page.locator("[data-scroll-key=place]").bounding_box(), at.first.bounding_box()
    assert of and it
    return it["x"] - of["x"], it["y"] - of["y"], it["width"], it["height"]


def test_segments_take_the_height_that_they_are_given(show: Show) -> None:
    segments = [ft.Segment(value="a", label="A"), ft.Segment(value="b", label="B")]
    given = ft.SegmentedButton(segments=segments, selected=["a"])
    assert drawn(show, given, ".segmented-face")[1::2] == (0, 100)
    free = ft.Column([ft.SegmentedButton(segments=segments, selected=["a"])])
    assert drawn(show, free, ".segmented-face")[3] < 50


def test_segments_of_apple_stand_in_the_middle_of_a_higher_box(show: Show) -> None:
    control = ft.CupertinoSegmentedButton(controls=[ft.Text("A"), ft.Text("B")])
    _, top, _, height = drawn(show, control, ".cupertino-segments")
    assert height < 40 and abs(top + height / 2 - 50) < 2


def test_icons_of_a_high_field_stand_in_its_middle(show: Show) -> None:
    given = ft.TextField(
        multiline=True, min_lines=4, prefix_icon=ft.Icons.ADD, suffix_icon=ft.IconButton(ft.Icons.ADD)
    )
    page = show(lambda page: page.add(given)).page
    field = page.locator(".field-box").bounding_box()
    for icon in (".field-leading", ".field-trailing"):
        at = page.locator(icon).bounding_box()
        assert field and at
        assert at["height"] < 60 < field["height"]
        assert abs(at["y"] + at["height"] / 2 - field["y"] - field["height"] / 2) <= 1


def test_a_line_stands_in_the_middle_of_a_higher_field(show: Show) -> None:
    given = ft.TextField(multiline=True, min_lines=1, border=ft.NoInputBorder(), filled=True, hint_text="h")
    page = show(lambda page: page.add(given)).page
    field, text = page.locator(".field-box").bounding_box(), page.locator("textarea").bounding_box()
    assert field and text
    assert abs(text["y"] + text["height"] / 2 - field["y"] - field["height"] / 2) <= 1


def table(*rows: tuple[str, str], **given: Any) -> ft.DataTable:
    return ft.DataTable(
        columns=[ft.DataColumn(ft.Text("A thing")), ft.DataColumn(ft.Text("n"), numeric=True)],
        rows=[
            ft.DataRow([ft.DataCell(ft.Text(name)), ft.DataCell(ft.Text(number))]) for name, number in rows
        ],
        **given,
    )


@pytest.mark.parametrize("width", [None, 300, 500])
def test_numbers_of_a_table_are_whole_and_end_with_their_column(show: Show, width: int | None) -> None:
    tables = table(("one", "1.00 €"), ("two of them", "12,345,678.00 €"))
    page = show(lambda page: page.add(tables if width is None else ft.Container(tables, width=width))).page
    page.set_viewport_size({"width": 800, "height": 600})
    numbers = page.locator("td.data-numeric .text")
    expect(numbers).to_have_count(2)
    short, long = (one.bounding_box() for one in numbers.all())
    heading = page.locator("th.data-numeric .text").bounding_box()
    assert short and long and heading
    assert short["height"] == long["height"]
    ends = {round(box["x"] + box["width"]) for box in (short, long, heading)}
    assert max(ends) - min(ends) <= 1


def test_a_word_in_boxes_in_a_cell_is_whole(show: Show) -> None:
    pill = ft.Container(ft.Container(ft.Text("delivered"), padding=4), bgcolor="blue", padding=8)
    words = ft.Text("many words that need a lot of room, more than there is by far")
    rows = [ft.DataRow([ft.DataCell(pill), ft.DataCell(words)])]
    columns = [ft.DataColumn(ft.Text("s")), ft.DataColumn(ft.Text("Said"))]
    page = show(lambda page: page.add(ft.Container(ft.DataTable(columns=columns, rows=rows), width=320))).page
    word = page.get_by_text("delivered").bounding_box()
    assert word and word["height"] == 20


def test_headings_of_a_table_are_one_line(show: Show) -> None:
    columns = [ft.DataColumn(ft.Text(f"The heading {at}")) for at in range(3)]
    cells = [ft.DataCell(ft.Text("words of some length, as many as wanted")) for _ in columns]
    one = ft.Container(ft.DataTable(columns=columns, rows=[ft.DataRow(cells)]), width=500)
    page = show(lambda page: page.add(one)).page
    headings = page.locator("th .text")
    expect(headings).to_have_count(3)
    assert {box["height"] for one in headings.all() if (box := one.bounding_box())} == {20}
