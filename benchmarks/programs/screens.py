"""Pages of many controls, chosen by the route: what the client's benchmarks open."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import flet as ft
import flet.fastapi


def row(number: int) -> ft.Control:
    return ft.Row([ft.Text(f"Row {number}"), ft.Text("open"), ft.Text("3", size=12)])


# What a page is full of -> how one of it is made, and how many controls that are.
KINDS: dict[str, tuple[Callable[[int], ft.Control], int]] = {
    "row": (row, 4),
    "container": (lambda number: ft.Container(width=40, height=8, bgcolor="amber", border_radius=4), 1),
    "button": (lambda number: ft.Button(f"Save {number}", on_click=lambda e: None), 1),
    "icon_button": (
        lambda number: ft.IconButton(ft.Icons.ADD, tooltip=f"Add {number}", on_click=lambda e: None),
        1,
    ),
    "text_field": (lambda number: ft.TextField(label=f"Name {number}"), 1),
}


def full(page: ft.Page, kind: str, count: int) -> None:
    """`count` of a kind, all of them in the page."""
    make, _ = KINDS[kind]
    page.add(ft.Column([make(number) for number in range(count)], scroll=ft.ScrollMode.AUTO, expand=True))


def changing(page: ft.Page, count: int) -> None:
    """10,000 controls, of which a press of the button changes one property of one control after the other."""
    texts = [ft.Text(f"Text {number}") for number in range(count)]
    buttons = [
        ft.IconButton(ft.Icons.ADD, tooltip="Add", on_click=lambda e: None) for _ in range(count // 10)
    ]
    many = ft.Column([*texts, *buttons], spacing=0)
    box = ft.Container(many)
    scroller = ft.Column([box], scroll=ft.ScrollMode.AUTO, expand=True)

    changes: list[tuple[object, str, object]] = [
        (page, "bgcolor", "#fafafa"),
        (box, "bgcolor", "#fffff0"),
        (box, "padding", 4),
        (many, "opacity", 0.9),
        (many, "spacing", 1),
        (scroller, "tooltip", "All of them"),
        (texts[count // 2], "color", "red"),
        (texts[count // 2 + 1], "value", "changed"),
        (texts[count // 2 + 2], "width", 300),
        (texts[count // 2 + 3], "visible", False),
        (texts[count // 2 + 3], "visible", True),
        (texts[count // 2 + 4], "badge", "3"),
        (buttons[0], "disabled", True),
        (buttons[1], "icon_color", "green"),
        (page, "title", "Changed"),
        (page, "theme", ft.Theme(color_scheme_seed="green")),
        (page, "theme_mode", ft.ThemeMode.DARK),
    ]
    step = 0

    def change(e: ft.ControlEvent) -> None:
        nonlocal step
        target, name, value = changes[step]
        setattr(target, name, value)
        step += 1
        page.title = f"{step} {type(target).__name__}.{name}"

    page.add(ft.Button("Change", key="change", on_click=change), scroller)


def table(page: ft.Page, count: int) -> None:
    """A DataTable of seven columns that a press on a heading sorts."""
    data = [[(number * 7919 + column * 31) % count for column in range(7)] for number in range(count)]
    rows = [ft.DataRow([ft.DataCell(ft.Text(str(cell))) for cell in line]) for line in data]
    order = {id(row): line for row, line in zip(rows, data, strict=True)}

    def sort(e: ft.DataColumnSortEvent) -> None:
        rows.sort(key=lambda row: order[id(row)][e.column_index], reverse=not e.ascending)
        shown.sort_column_index, shown.sort_ascending = e.column_index, e.ascending

    shown = ft.DataTable(
        [ft.DataColumn(ft.Text(f"Column {column}"), on_sort=sort) for column in range(7)], rows
    )
    page.add(ft.Column([shown], scroll=ft.ScrollMode.AUTO, expand=True))


def long_list(page: ft.Page, count: int) -> None:
    page.add(ft.ListView([ft.Text(f"Item {number}") for number in range(count)], expand=True))


def long_grid(page: ft.Page, count: int) -> None:
    tiles = [ft.Text(f"Tile {number}") for number in range(count)]
    page.add(ft.GridView(tiles, runs_count=5, child_aspect_ratio=3, expand=True))


PAGES = {"changing": changing, "table": table, "list": long_list, "grid": long_grid}


def main(page: ft.Page) -> None:
    """`/<kind or page>?count=1000`."""
    address = urlsplit(page.route)
    name = address.path.strip("/")
    count = int(parse_qs(address.query).get("count", ["1"])[0])
    if name in KINDS:
        full(page, name, count)
    elif name in PAGES:
        PAGES[name](page, count)
    else:
        page.add(ft.Text("nothing"))


app = flet.fastapi.app(main)
