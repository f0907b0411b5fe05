import flet as ft


def plain() -> ft.Control:
    """A question"""
    page = ft.context.page

    def close() -> None:
        page.pop_dialog()

    dialog = ft.CupertinoAlertDialog(
        title="Delete the photo?",
        content=ft.Text("It is removed from all of your devices."),
        actions=[
            ft.CupertinoDialogAction("Keep", on_click=close),
            ft.CupertinoDialogAction("Delete", destructive=True, on_click=close),
        ],
    )
    return ft.Button("Ask", data=dialog, on_click=lambda: page.show_dialog(dialog))
