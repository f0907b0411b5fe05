import flet as ft


def plain() -> ft.Control:
    """News at the top of the page"""
    page = ft.context.page
    banner = ft.Banner(
        leading=ft.Icon(ft.Icons.WIFI_OFF),
        content=ft.Text("You are offline."),
        actions=[ft.TextButton("Good to know", on_click=page.pop_dialog)],
    )
    return ft.Button("Show", data=banner, on_click=lambda: page.show_dialog(banner))
