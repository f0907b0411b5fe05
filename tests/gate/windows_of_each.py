"""One of each that takes the window: views, dialogs, menus that are open."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import flet as ft
from tests.gate.one_of_each import NAMES, nothing

if TYPE_CHECKING:
    from tests.gate.photograph import Studio

DAY = datetime.datetime(2024, 5, 17)
SPAN = {
    "current_date": datetime.datetime(2024, 5, 9),
    "first_date": datetime.datetime(2020, 1, 1),
    "last_date": datetime.datetime(2030, 1, 1),
}


@dataclass(frozen=True)
class Window:
    """What a page shows, and what is then done to it."""

    make: Callable[[], ft.View | ft.DialogControl]
    touch: Callable[[Studio], None] | None = None

    def show(self, page: ft.Page) -> None:
        made = self.make()
        if isinstance(made, ft.View):
            page.views[:] = [made]
        else:
            page.views[:] = [_page(ft.Text("Beneath"))]
            page.show_dialog(made)


def _page(*controls: ft.Control) -> ft.View:
    return ft.View(controls=list(controls), padding=16)


def _press(text: str) -> Callable[[Studio], None]:
    return lambda studio: studio.window.get_by_text(text).first.click()


def _press_right(text: str) -> Callable[[Studio], None]:
    return lambda studio: studio.window.get_by_text(text).first.click(button="right")


def _hold(text: str) -> Callable[[Studio], None]:
    def hold(studio: Studio) -> None:
        window = studio.window
        window.get_by_text(text).first.hover()
        window.mouse.down()
        window.get_by_text("Share").wait_for()
        window.mouse.up()

    return hold


def _entries() -> list[ft.PopupMenuItem]:
    return [ft.PopupMenuItem("Cut", icon=ft.Icons.CONTENT_CUT), ft.PopupMenuItem("Paste", checked=True)]


def _tiles() -> list[ft.Control]:
    return [ft.ListTile(title=name) for name in NAMES]


def _open_view(studio: Studio) -> None:
    bar = studio.page.views[-1].controls[0]
    assert isinstance(bar, ft.SearchBar)
    studio.page.run_task(bar.open_view)
    studio.window.get_by_text("Damson").wait_for()


def _render(studio: Studio) -> None:
    image = studio.page.views[-1].controls[0]
    assert isinstance(image, ft.RawImage)
    sky, sea = bytes((120, 180, 230, 255)), bytes((40, 90, 150, 255))
    pixels = sky * (64 * 40) + sea * (64 * 24)
    studio.page.run_task(image.render_rgba, 64, 64, pixels).result(10)


def _bars() -> ft.View:
    return ft.View(
        controls=[ft.Text("Between the bars")],
        appbar=ft.AppBar(title=ft.Text("Bar"), bgcolor=ft.Colors.SURFACE_CONTAINER),
        bottom_appbar=ft.BottomAppBar(ft.Row([ft.IconButton(ft.Icons.MENU)])),
        floating_action_button=ft.FloatingActionButton(icon=ft.Icons.ADD),
        floating_action_button_location=ft.FloatingActionButtonLocation.CENTER_DOCKED,
    )


def _drawer() -> ft.View:
    drawer = ft.NavigationDrawer(
        [
            ft.NavigationDrawerDestination("Inbox", ft.Icons.INBOX),
            ft.NavigationDrawerDestination("Sent", ft.Icons.SEND),
        ]
    )
    return ft.View(appbar=ft.AppBar(title=ft.Text("Bar")), drawer=drawer)


WINDOWS: dict[str, Window] = {
    "View": Window(_bars),
    "NavigationDrawer": Window(_drawer, lambda studio: studio.window.get_by_role("button").first.click()),
    "AlertDialog": Window(
        lambda: ft.AlertDialog(
            title="Sure?",
            content=ft.Text("It sinks."),
            icon=ft.Icon(ft.Icons.SAILING),
            actions=[ft.TextButton("Yes"), ft.TextButton("No")],
        )
    ),
    "Banner": Window(
        lambda: ft.Banner(
            ft.Text("Storm"), leading=ft.Icon(ft.Icons.WARNING), actions=[ft.TextButton("Thanks")]
        )
    ),
    "BottomSheet": Window(
        lambda: ft.BottomSheet(ft.Container(ft.Text("From below"), padding=40), show_drag_handle=True)
    ),
    "SnackBar": Window(
        lambda: ft.SnackBar("Sent", action=ft.SnackBarAction("Undo"), show_close_icon=True, persist=True)
    ),
    "DatePicker": Window(lambda: ft.DatePicker(value=DAY, **SPAN)),
    "DateRangePicker": Window(
        lambda: ft.DateRangePicker(start_value=DAY, end_value=DAY + datetime.timedelta(5), **SPAN)
    ),
    "TimePicker": Window(lambda: ft.TimePicker(value=datetime.time(9, 40))),
    "CupertinoAlertDialog": Window(
        lambda: ft.CupertinoAlertDialog(
            title=ft.Text("Sure?"),
            content=ft.Text("It sinks."),
            actions=[ft.CupertinoDialogAction("Yes", default=True), ft.CupertinoDialogAction("No")],
        )
    ),
    "CupertinoActionSheet": Window(
        lambda: ft.CupertinoBottomSheet(
            ft.CupertinoActionSheet(
                title=ft.Text("What next?"),
                actions=[
                    ft.CupertinoActionSheetAction("Sail"),
                    ft.CupertinoActionSheetAction("Sink", destructive=True),
                ],
                cancel=ft.CupertinoActionSheetAction("Stay"),
            )
        )
    ),
    "Dropdown, open": Window(
        lambda: _page(
            ft.Dropdown(label="Tree", value=NAMES[1], options=[ft.DropdownOption(name) for name in NAMES])
        ),
        lambda studio: studio.window.get_by_role("combobox").click(),
    ),
    "PopupMenuButton, open": Window(
        lambda: _page(ft.PopupMenuButton(items=_entries())),
        lambda studio: studio.window.get_by_role("button").first.click(),
    ),
    "MenuBar, open": Window(
        lambda: _page(
            ft.MenuBar(
                [
                    ft.SubmenuButton(
                        "File",
                        [
                            ft.MenuItemButton("Open", on_click=nothing, leading=ft.Icon(ft.Icons.FOLDER)),
                            ft.MenuItemButton("Save"),
                            ft.SubmenuButton("More", [ft.MenuItemButton("Less", on_click=nothing)]),
                        ],
                    )
                ]
            )
        ),
        _press("File"),
    ),
    "ContextMenu": Window(
        lambda: _page(ft.ContextMenu(ft.Text("Right-click"), secondary_items=_entries())),
        _press_right("Right-click"),
    ),
    "CupertinoContextMenu": Window(
        lambda: _page(
            ft.CupertinoContextMenu(
                ft.Container(ft.Text("Hold"), bgcolor=ft.Colors.TERTIARY_CONTAINER, padding=30),
                actions=[
                    ft.CupertinoContextMenuAction("Copy", default=True),
                    ft.CupertinoContextMenuAction("Share", trailing_icon=ft.CupertinoIcons.SHARE),
                    ft.CupertinoContextMenuAction("Delete", destructive=True),
                ],
            )
        ),
        _hold("Hold"),
    ),
    "SearchBar, open": Window(
        lambda: _page(ft.SearchBar(view_hint_text="Find a tree", controls=_tiles())), _open_view
    ),
    "RawImage": Window(lambda: _page(ft.RawImage(width=200, height=120, fit=ft.BoxFit.FILL)), _render),
    "AutoComplete, open": Window(
        lambda: _page(ft.AutoComplete(suggestions=[ft.AutoCompleteSuggestion(name, name) for name in NAMES])),
        lambda studio: studio.window.get_by_role("combobox").fill("r"),
    ),
}
"""Windows of 400 by 420 pixels."""
