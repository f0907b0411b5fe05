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
    "slider": (lambda number: ft.Slider(), 1),
    "range_slider": (lambda number: ft.RangeSlider(start_value=0.2, end_value=0.5), 1),
    "dropdown": (lambda number: ft.Dropdown(options=[ft.DropdownOption(key) for key in "ab"]), 1),
    "segmented_button": (
        lambda number: ft.SegmentedButton([ft.Segment(key, label=key) for key in "ab"], selected=["a"]),
        1,
    ),
    "list_tile": (
        lambda number: ft.ListTile(
            title=ft.Text("x"), leading=ft.Icon(ft.Icons.ADD), on_click=lambda e: None
        ),
        1,
    ),
    "expansion_tile": (lambda number: ft.ExpansionTile(ft.Text("x"), controls=[ft.Text("y")]), 1),
    "menu_bar": (
        lambda number: ft.MenuBar([ft.SubmenuButton(ft.Text("x"), [ft.MenuItemButton(ft.Text("y"))])]),
        1,
    ),
    "tabs": (lambda number: ft.Tabs(ft.TabBar([ft.Tab("x")]), length=1), 1),
    "responsive_row": (lambda number: ft.ResponsiveRow([ft.Text("x", col=6), ft.Text("y", col=6)]), 1),
    "interactive_viewer": (lambda number: ft.InteractiveViewer(ft.Text("x")), 1),
    "chip": (lambda number: ft.Chip("x", on_click=lambda e: None), 1),
    "popup_menu_button": (lambda number: ft.PopupMenuButton(items=[ft.PopupMenuItem("x")]), 1),
    "dropdown_m2": (lambda number: ft.DropdownM2(options=[ft.dropdownm2.Option("a")]), 1),
    "page_view": (lambda number: ft.PageView([ft.Text("x"), ft.Text("y")], height=40), 1),
}


def full(page: ft.Page, kind: str, count: int) -> None:
    """`count` of a kind, all of them in the page."""
    make, _ = KINDS[kind]
    many = ft.Column([make(number) for number in range(count)], scroll=ft.ScrollMode.AUTO, expand=True)
    # those whose heights are known would be in the page only near what is seen, if they stood at the top
    many.alignment = ft.MainAxisAlignment.CENTER
    page.add(many)


Change = tuple[str, ft.BaseControl, object]


def set_of(page: ft.Page, box: ft.Container, many: ft.Column, scroller: ft.Column, at: int) -> list[Change]:
    """Properties to set: of the page, of what holds all, and of one among many, another one in each round."""
    text, button = many.controls[5000 + at], many.controls[-1 - at]
    of_page: dict[str, object] = {
        "bgcolor": "#fafafa",
        "title": "Changed",
        "theme": ft.Theme(color_scheme_seed="green"),
        "theme_mode": ft.ThemeMode.DARK,
        "rtl": True,
        "padding": 12,
        "spacing": 4,
        "scroll": ft.ScrollMode.AUTO,
        "horizontal_alignment": ft.CrossAxisAlignment.END,
        "adaptive": True,
        "appbar": ft.AppBar(title="Bar"),
        "floating_action_button": ft.FloatingActionButton(icon=ft.Icons.ADD),
    }
    of_any: dict[str, object] = {
        "visible": False,
        "disabled": True,
        "expand": True,
        "tooltip": "Told",
        "badge": "3",
        "opacity": 0.5,
        "rtl": True,
        "width": 300,
        "height": 40,
        "margin": 3,
        "rotate": 0.2,
        "scale": 1.1,
        "offset": ft.Offset(0.1, 0),
        "animate_opacity": 300,
        "align": ft.Alignment.CENTER,
        "col": 6,
        "on_size_change": lambda e: None,
    }
    of_text: dict[str, object] = {
        "value": "changed",
        "color": "red",
        "bgcolor": "yellow",
        "size": 15,
        "weight": ft.FontWeight.BOLD,
        "style": ft.TextStyle(italic=True),
        "selectable": True,
        "max_lines": 1,
    }
    of_box: dict[str, object] = {
        "bgcolor": "#fffff0",
        "padding": 4,
        "border": ft.Border.all(1),
        "border_radius": 5,
        "alignment": ft.Alignment.CENTER,
        "theme": ft.Theme(color_scheme_seed="red"),
        "theme_mode": ft.ThemeMode.DARK,
        "animate": 300,
        "on_click": lambda e: None,
        "ink": True,
    }
    of_column: dict[str, object] = {
        "spacing": 1,
        "alignment": ft.MainAxisAlignment.END,
        "horizontal_alignment": ft.CrossAxisAlignment.CENTER,
        "tight": True,
        "opacity": 0.9,
        "disabled": True,
        "rtl": True,
        "adaptive": True,
        "expand": True,
    }
    groups: list[tuple[str, ft.BaseControl, dict[str, object]]] = [
        ("page", page, of_page),
        ("text", text, of_any | of_text),
        ("button", button, {"disabled": True, "icon_color": "green", "icon": ft.Icons.EDIT, "badge": "1"}),
        ("box", box, of_box),
        ("column", many, of_column),
        ("scroller", scroller, {"tooltip": "All of them", "auto_scroll": True, "opacity": 0.9}),
    ]
    return [(f"{name}.{at}", what, value) for name, what, values in groups for at, value in values.items()]


def changing(page: ft.Page, count: int) -> None:
    """10,000 controls; a press of the button sets one property or, every second time, sets it back."""
    texts = [ft.Text(f"Text {number}") for number in range(count)]
    buttons = [
        ft.IconButton(ft.Icons.ADD, tooltip="Add", on_click=lambda e: None) for _ in range(count // 10)
    ]
    many = ft.Column([*texts, *buttons], spacing=0)
    box = ft.Container(many)
    scroller = ft.Column([box], scroll=ft.ScrollMode.AUTO, expand=True)
    rounds = [set_of(page, box, many, scroller, at) for at in range(3)]
    steps = [changes[at] for at in range(len(rounds[0])) for changes in rounds]
    said = ft.Text("0")
    step, before = 0, None

    def change(e: ft.ControlEvent) -> None:
        nonlocal step, before
        name, target, value = steps[step // 2]
        attribute = name.partition(".")[2]
        if step % 2 == 0:
            before = getattr(target, attribute)
            setattr(target, attribute, value)
        else:
            setattr(target, attribute, before)
        step += 1
        said.value = f"{step} {name}" if step < 2 * len(steps) else f"{step} end"

    page.add(ft.Button("Change", key="change", on_click=change), said, scroller)


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
