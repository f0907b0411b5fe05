"""All controls, with examples that can be tried and changed."""

import os

from catalogue import ROOMS, Entry, entries, find
from code_block import is_dark
from entry_page import EntryPage

import flet as ft

WIDE = 840
"""Width from which the list stands beside the page, in pixels."""
LIST_WIDTH = 288


class Gallery:
    """The gallery on one visitor's page."""

    def __init__(self, page: ft.Page) -> None:
        self.page = page
        self.question = ft.TextField(
            hint_text="Search",
            prefix_icon=ft.Icons.SEARCH,
            dense=True,
            filled=True,
            border=ft.OutlineInputBorder(border_radius=24),
            on_change=self.search,
            key="search",
        )
        self.list = ft.ListView(expand=True, spacing=0, key="list")
        self.side = ft.Container(
            ft.Column(
                [ft.Container(self.question, padding=ft.Padding(12, 12, 12, 0)), self.list],
                spacing=4,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            )
        )
        self.place = ft.Container(expand=True)
        self.shown: Entry | None = None
        self.chosen: Entry | None = None
        """What was chosen in the list, which then stands there already."""
        self.wide = self.is_wide()
        page.theme = page.dark_theme = ft.Theme(color_scheme_seed=ft.Colors.TEAL)
        page.padding = 0
        page.on_route_change = self.show
        page.on_resize = self.resize
        page.on_platform_brightness_change = self.show
        self.search()
        self.arrange()

    def is_wide(self) -> bool:
        return (self.page.width or WIDE) >= WIDE

    def resize(self) -> None:
        if self.wide != self.is_wide():
            self.wide = self.is_wide()
            self.arrange()

    def search(self) -> None:
        room = ""
        rows: list[ft.Control] = []
        for entry in entries().values():
            if not entry.answers(self.question.value):
                continue
            if entry.room != room:
                room = entry.room
                title, icon = ROOMS[room]
                rows.append(
                    ft.Container(
                        ft.Row([ft.Icon(icon, size=18), ft.Text(title, weight=ft.FontWeight.BOLD)]),
                        padding=ft.Padding(16, 16, 16, 4),
                        key=f"room {room}",
                    )
                )
            rows.append(
                ft.ListTile(
                    title=entry.name,
                    dense=True,
                    selected=entry is self.shown,
                    on_click=lambda _, entry=entry: self.choose(entry),
                    key=ft.ScrollKey(entry.name),
                    data=entry,
                )
            )
        self.list.controls = rows or [ft.Container(ft.Text("Nothing is called so."), padding=16)]

    def show(self) -> None:
        name = self.page.route.partition("?")[0].strip("/")
        self.shown = find(name) if name else None
        self.page.title = f"{self.shown.name} · Gallery" if self.shown else "Gallery"
        for row in self.list.controls:
            if isinstance(row, ft.ListTile):
                row.selected = row.data is self.shown
        sheet = ft.Column([self.content(name)], scroll=ft.ScrollMode.AUTO, expand=True, key=f"sheet {name}")
        sheet.horizontal_alignment = ft.CrossAxisAlignment.STRETCH
        self.place.content = sheet if self.wide or name else self.side
        self.page.appbar = self.bar()
        if self.wide and self.shown is not None and self.chosen is not self.shown:
            self.page.update()
            self.page.run_task(self.list.scroll_to, scroll_key=self.shown.name, duration=0)

    def arrange(self) -> None:
        """Put the list beside the page, or in its place."""
        self.side.expand = not self.wide
        self.side.width = LIST_WIDTH if self.wide else None
        self.page.controls = [
            ft.Row(
                [*([self.side, ft.VerticalDivider(width=1)] if self.wide else []), self.place],
                spacing=0,
                expand=True,
                vertical_alignment=ft.CrossAxisAlignment.STRETCH,
            )
        ]
        self.show()

    def choose(self, entry: Entry) -> None:
        self.chosen = entry
        self.page.navigate(f"/{entry.name}")

    def bar(self) -> ft.AppBar:
        back = ft.IconButton(
            ft.Icons.ARROW_BACK, tooltip="All controls", on_click=lambda: self.page.navigate("/")
        )
        return ft.AppBar(
            leading=back if self.shown and not self.wide else ft.Icon(ft.Icons.WIDGETS_OUTLINED),
            title="Gallery",
            bgcolor=ft.Colors.SURFACE_CONTAINER,
            actions=[
                ft.IconButton(ft.Icons.DARK_MODE_OUTLINED, tooltip="Dark or light", on_click=self.turn),
            ],
        )

    def turn(self) -> None:
        self.page.theme_mode = ft.ThemeMode.LIGHT if is_dark(self.page) else ft.ThemeMode.DARK
        self.show()

    def content(self, name: str) -> ft.Control:
        if self.shown is not None:
            made: ft.Control = EntryPage(self.shown, os.environ.get("GALLERY_DOCS"))
        elif name:
            made = ft.Text(f"There is no control called {name}.")
        else:
            made = self.welcome()
        return ft.Container(
            made, padding=ft.Padding.symmetric(horizontal=32 if self.wide else 16, vertical=24)
        )

    def welcome(self) -> ft.Control:
        cards: list[ft.Control] = []
        for room, (title, icon) in ROOMS.items():
            names = [entry.name for entry in entries().values() if entry.room == room]
            cards.append(
                ft.Card(
                    ft.Container(
                        ft.Column(
                            [
                                ft.Row(
                                    [
                                        ft.Icon(icon),
                                        ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
                                    ]
                                ),
                                ft.Text(", ".join(names), max_lines=2, overflow=ft.TextOverflow.ELLIPSIS),
                            ]
                        ),
                        padding=16,
                        ink=True,
                        on_click=lambda _, first=names[0]: self.page.navigate(f"/{first}"),
                    ),
                    col={"xs": 12, "lg": 6, "xl": 4},
                )
            )
        return ft.Column(
            [
                ft.Text("Every control, to be tried", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
                ft.Text("With its variants, the source beside them, and its properties to be changed."),
                ft.ResponsiveRow(cards),
            ],
            spacing=16,
        )


ALONE = "/alone/"


def alone(page: ft.Page) -> None:
    """The first example of a control and nothing else, for the pictures of the documentation."""

    def show() -> None:
        entry = find(page.route.removeprefix(ALONE))
        if entry is not None:
            made = entry.variants[0].make()
            page.controls = [ft.Container(made, key=ft.ScrollKey(f"alone {entry.name}"), padding=16)]

    page.theme = page.dark_theme = ft.Theme(color_scheme_seed=ft.Colors.TEAL)
    page.on_route_change = show
    show()


def main(page: ft.Page) -> None:
    if page.route.startswith(ALONE):
        alone(page)
    else:
        Gallery(page)


if __name__ == "__main__":
    ft.run(main)
