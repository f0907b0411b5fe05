import flet as ft


def plain() -> ft.Control:
    """A button"""
    return ft.Button("Save", icon=ft.Icons.SAVE)


def counts() -> ft.Control:
    """What a click does"""
    clicks = ft.Text("0 clicks")

    def count() -> None:
        clicks.data = (clicks.data or 0) + 1
        clicks.value = f"{clicks.data} clicks"

    return ft.Row([ft.Button("Click", on_click=count), clicks])


def styled() -> ft.Control:
    """Colours, shape and size"""
    return ft.Row(
        wrap=True,
        controls=[
            ft.Button("Coloured", bgcolor=ft.Colors.PRIMARY, color=ft.Colors.ON_PRIMARY),
            ft.Button("Angular", style=ft.ButtonStyle(shape=ft.RoundedRectangleBorder(radius=4))),
            ft.Button("Large", style=ft.ButtonStyle(padding=24, text_style=ft.TextStyle(size=20))),
            ft.Button("Off", disabled=True),
        ],
    )
