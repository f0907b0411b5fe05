import flet as ft


def plain() -> ft.Control:
    """What a page knows, and a message over it"""
    page = ft.context.page

    def say() -> None:
        page.show_dialog(ft.SnackBar("Hello from the page"))

    def turn() -> None:
        dark = page.theme_mode == ft.ThemeMode.DARK
        page.theme_mode = ft.ThemeMode.LIGHT if dark else ft.ThemeMode.DARK

    return ft.Column(
        [
            ft.Row([ft.Button("Say hello", on_click=say), ft.Button("Dark or light", on_click=turn)]),
            ft.Text(f"{page.width or 0:.0f} by {page.height or 0:.0f} pixels"),
        ]
    )
