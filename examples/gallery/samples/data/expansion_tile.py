import flet as ft


def plain() -> ft.Control:
    """A row that opens"""
    return ft.ExpansionTile(
        title="Vegetables",
        subtitle="Two kinds",
        leading=ft.Icon(ft.Icons.ECO),
        controls=[ft.ListTile(title="Carrots"), ft.ListTile(title="Leek")],
        width=360,
    )
