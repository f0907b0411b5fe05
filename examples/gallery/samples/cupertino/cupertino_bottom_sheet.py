import flet as ft


def plain() -> ft.Control:
    """What comes from below"""
    page = ft.context.page
    sheet = ft.CupertinoBottomSheet(
        ft.CupertinoPicker([ft.Text(fruit) for fruit in ("Apple", "Banana", "Cherry")]),
        height=216,
        padding=8,
        bgcolor=ft.Colors.SURFACE,
    )
    return ft.Button("Show", data=sheet, on_click=lambda: page.show_dialog(sheet))
