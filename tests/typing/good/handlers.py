"""Handlers: with and without an event, sync and async, for any control and for one."""

import flet as ft


def main(page: ft.Page) -> None:
    shown = ft.Text("0", size=40, weight=ft.FontWeight.BOLD)

    def clicked(e: ft.Event[ft.Button]) -> None:
        e.control.content = "Again"
        shown.value = str(int(shown.value) + 1)
        e.page.update()

    def plain() -> None:
        shown.value = "0"

    def tapped(e: ft.TapEvent) -> None:
        position = e.local_position
        if position is not None:
            shown.value = f"{position.x:.0f}"

    def tapped_container(e: ft.TapEvent[ft.Container]) -> None:
        e.control.bgcolor = ft.Colors.PRIMARY

    async def later(e: ft.ControlEvent) -> None:
        await page.push_route("/done", step=1)

    def changed(e: ft.Event[ft.TextField]) -> None:
        shown.value = e.control.value

    def picked(e: ft.Event[ft.Dropdown]) -> None:
        shown.value = e.control.value or "nothing"

    def resized(e: ft.PageResizeEvent) -> None:
        shown.size = e.width / 20

    page.on_resize = resized
    page.on_route_change = lambda e: page.add(ft.Text(e.route))
    page.add(
        shown,
        ft.Button("Count", icon=ft.Icons.ADD, on_click=clicked),
        ft.FilledButton("Reset", on_click=plain),
        ft.OutlinedButton("Leave", on_click=later),
        ft.Container(content=ft.Text("tap"), on_click=clicked_anywhere, on_tap_down=tapped_container),
        ft.GestureDetector(content=ft.Text("g"), on_tap_down=tapped),
        ft.TextField(label="Name", on_change=changed),
        ft.Dropdown(options=[ft.DropdownOption("a"), ft.DropdownOption("b")], on_select=picked),
        ft.Switch(on_change=lambda e: None),
    )


def clicked_anywhere(e: ft.ControlEvent) -> None:
    print(e.name, e.data, e.control)


ft.run(main)
