import flet as ft


def plain() -> ft.Control:
    """A row of a list"""
    return ft.CupertinoListTile(
        leading=ft.Icon(ft.CupertinoIcons.PERSON),
        title="Anna Petrova",
        subtitle="Last seen today",
        trailing=ft.Icon(ft.CupertinoIcons.RIGHT_CHEVRON),
        width=360,
    )
