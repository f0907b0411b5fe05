import flet as ft


def plain() -> ft.Control:
    """Clicks go through it to what is behind"""
    clicks = ft.Text("0 clicks")

    def count() -> None:
        clicks.data = (clicks.data or 0) + 1
        clicks.value = f"{clicks.data} clicks"

    return ft.Column(
        [
            ft.Stack(
                width=200,
                height=64,
                controls=[
                    ft.Button("Behind the glass", on_click=count),
                    ft.TransparentPointer(
                        ft.Container(
                            width=200, height=64, bgcolor=ft.Colors.with_opacity(0.2, ft.Colors.PRIMARY)
                        )
                    ),
                ],
            ),
            clicks,
        ]
    )
