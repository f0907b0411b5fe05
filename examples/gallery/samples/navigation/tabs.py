import flet as ft


def plain() -> ft.Control:
    """Pages beside each other"""
    return ft.Tabs(
        length=3,
        content=ft.Column(
            height=200,
            controls=[
                ft.TabBar([ft.Tab("Now", ft.Icons.TODAY), ft.Tab("Soon"), ft.Tab("Later")]),
                ft.TabBarView(
                    [
                        ft.Container(ft.Text("What is to do now"), padding=16),
                        ft.Container(ft.Text("What is to do soon"), padding=16),
                        ft.Container(ft.Text("What can wait"), padding=16),
                    ],
                    expand=True,
                ),
            ],
        ),
    )
