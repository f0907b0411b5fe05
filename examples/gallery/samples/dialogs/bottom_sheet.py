import flet as ft


def plain() -> ft.Control:
    """A sheet that comes from below"""
    page = ft.context.page
    sheet = ft.BottomSheet(
        show_drag_handle=True,
        content=ft.Container(
            padding=24,
            content=ft.Column(
                tight=True,
                controls=[ft.Text("Share with"), ft.ListTile(title="Anna"), ft.ListTile(title="Boris")],
            ),
        ),
    )
    return ft.Button("Share", data=sheet, on_click=lambda: page.show_dialog(sheet))
