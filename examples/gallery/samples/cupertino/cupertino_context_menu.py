import flet as ft


def plain() -> ft.Control:
    """A menu at a long press"""
    return ft.CupertinoContextMenu(
        ft.Image("/harbour.svg", width=160),
        actions=[
            ft.CupertinoContextMenuAction("Share", trailing_icon=ft.CupertinoIcons.SHARE),
            ft.CupertinoContextMenuAction("Delete", destructive=True),
        ],
    )
