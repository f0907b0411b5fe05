import flet as ft


def plain() -> ft.Control:
    """Actions that come from below"""
    page = ft.context.page

    def close() -> None:
        page.pop_dialog()

    sheet = ft.CupertinoActionSheet(
        title="The photo",
        actions=[
            ft.CupertinoActionSheetAction("Share", default=True, on_click=close),
            ft.CupertinoActionSheetAction("Delete", destructive=True, on_click=close),
        ],
        cancel=ft.CupertinoActionSheetAction("Cancel", on_click=close),
    )
    return ft.Button("Show", data=sheet, on_click=lambda: page.show_dialog(ft.CupertinoBottomSheet(sheet)))
