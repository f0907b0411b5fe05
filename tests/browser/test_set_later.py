"""What is set later looks as what was built that way: one that stands in its place from the start is beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

Around = Callable[[Any], ft.Control]
Case = tuple[Around, Callable[[], Any], Callable[[Any], object], str]
"""Where it stands, what is made, what is set, and what of it is compared: an element by CSS."""

ADDRESS = "https://example.org/"
LARGE = ft.TextStyle(size=28)
SAME = """([name, selector]) => {
  const shape = (when) => {
    const root = document.querySelector(`[data-scroll-key="${name}, ${when}"]`);
    const edge = root.getBoundingClientRect();
    return [...root.querySelectorAll(selector)].map((one) => {
      const box = one.getBoundingClientRect();
      return [one.tagName, ...[box.x - edge.x, box.y - edge.y, box.width, box.height].map(Math.round)];
    });
  };
  const wanted = shape("at once");
  return wanted.length > 0 && `${shape("later")}` === `${wanted}`;
}"""


def _in_responsive_row(control: Any) -> ft.Control:
    return ft.ResponsiveRow([control])


def _in_row(control: Any) -> ft.Control:
    return ft.Row([control])


def _in_column(control: Any) -> ft.Control:
    return ft.Column([control])


def _lead(button: ft.Control) -> ft.Control:
    return ft.Pagelet(ft.Text("Words"), floating_action_button=button, height=110)


def _link(button: Any) -> None:
    button.url = ADDRESS


def _tabs(bar: Any) -> ft.Control:
    return ft.Tabs(bar, length=2, width=300, height=80)


def _table() -> ft.DataTable:
    return ft.DataTable([ft.DataColumn("Name"), ft.DataColumn("Age", numeric=True)])


CASES: dict[str, Case] = {
    "an address, in a cell": (
        _in_responsive_row,
        lambda: ft.TextButton("Go"),
        _link,
        "a, button",
    ),
    "spans, in a cell": (
        _in_responsive_row,
        lambda: ft.Text("One"),
        lambda text: setattr(text, "spans", [ft.TextSpan("Two", LARGE)]),
        ".text, .text *",
    ),
    "scrolling, in a cell": (
        _in_responsive_row,
        lambda: ft.Column([ft.Text(str(number)) for number in range(9)], height=50),
        lambda column: setattr(column, "scroll", ft.ScrollMode.AUTO),
        ".scrolls, [tabindex]",
    ),
    "an address, on Apple's button": (
        _in_row,
        lambda: ft.CupertinoFilledButton("Go"),
        _link,
        "a, button",
    ),
    "an address, on what floats": (_lead, lambda: ft.FloatingActionButton("Go"), _link, "a, button"),
    "an address, in a field": (
        lambda button: ft.TextField(label="Name", suffix_icon=button),
        lambda: ft.TextButton("Go"),
        _link,
        "a, button",
    ),
    "an address, in a chip": (
        lambda button: ft.Chip("Name", leading=button),
        lambda: ft.TextButton("Go"),
        _link,
        "a, button",
    ),
    "the style of labels": (
        _tabs,
        lambda: ft.TabBar(
            [ft.Tab("First"), ft.Tab("Second")], scrollable=False, indicator_size=ft.TabBarIndicatorSize.LABEL
        ),
        lambda bar: setattr(bar, "label_text_style", LARGE),
        ".tab-bar-indicator",
    ),
    "a column of numbers": (
        _in_column,
        _table,
        lambda table: setattr(table.columns[1], "numeric", False),
        ".data-table",
    ),
    "another column of words": (
        _in_column,
        _table,
        lambda table: table.columns.append(ft.DataColumn("Place")),
        ".data-table",
    ),
}


def _pairs(page: ft.Page) -> None:
    page.scroll = ft.ScrollMode.AUTO
    later: list[tuple[Any, Callable[[Any], object]]] = []
    rows: list[ft.Control] = []
    for name, (around, make, change, _) in CASES.items():
        first, second = make(), make()
        change(second)
        later.append((first, change))
        rows += [
            ft.Container(around(one), key=ft.ScrollKey(f"{name}, {when}"), width=320, height=120)
            for one, when in ((first, "later"), (second, "at once"))
        ]

    def set_all() -> None:
        for one, change in later:
            change(one)
        page.title = "set"

    page.add(ft.Button("Set", on_click=set_all), ft.Row(rows, wrap=True))


def test_it_looks_as_what_was_built_that_way(show: Show) -> None:
    page = show(_pairs).page
    page.get_by_role("button", name="Set").click()
    expect(page).to_have_title("set")
    for name, (*_, selector) in CASES.items():
        page.wait_for_function(SAME, arg=[name, selector])
