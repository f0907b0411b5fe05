import flet as ft


def plain() -> ft.Control:
    """A question"""
    page = ft.context.page
    dialog = ft.AlertDialog(
        title="Delete the file?",
        content=ft.Text("It cannot be brought back."),
        actions=[
            ft.TextButton("Keep", on_click=page.pop_dialog),
            ft.TextButton("Delete", on_click=page.pop_dialog),
        ],
    )
    return ft.Button("Ask", data=dialog, on_click=lambda: page.show_dialog(dialog))


def modal() -> ft.Control:
    """One that has to be answered"""
    page = ft.context.page
    dialog = ft.AlertDialog(
        modal=True,
        icon=ft.Icon(ft.Icons.GAVEL),
        title="Our terms have changed",
        actions=[ft.FilledButton("I agree", on_click=page.pop_dialog)],
    )
    return ft.Button("Show", data=dialog, on_click=lambda: page.show_dialog(dialog))
