import flet as ft


def plain() -> ft.Control:
    """A row of a list"""
    return ft.ListTile(
        leading=ft.Icon(ft.Icons.PERSON),
        title="Anna Petrova",
        subtitle="Last seen today",
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT),
        width=360,
        on_click=lambda: None,
    )


def chosen() -> ft.Control:
    """Selected, dense, off"""
    return ft.Column(
        width=360,
        spacing=0,
        controls=[
            ft.ListTile(title="Selected", selected=True, leading=ft.Icon(ft.Icons.CHECK)),
            ft.ListTile(title="Dense", dense=True),
            ft.ListTile(title="Off", disabled=True),
        ],
    )
