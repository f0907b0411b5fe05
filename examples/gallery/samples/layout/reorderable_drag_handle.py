import flet as ft


def plain() -> ft.Control:
    """What a row of such a list is taken by"""
    return ft.ReorderableListView(
        [
            ft.ListTile(
                title=name, key=name, leading=ft.ReorderableDragHandle(ft.Icon(ft.Icons.DRAG_INDICATOR))
            )
            for name in ("Bread", "Butter", "Cheese")
        ],
        show_default_drag_handles=False,
        width=320,
        height=200,
    )
