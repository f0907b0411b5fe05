import flet as ft


def plain() -> ft.Control:
    """What flies from one page to the next"""
    page = ft.context.page

    def show() -> None:
        page.views.append(
            ft.View(
                route=f"{page.route}/picture",
                appbar=ft.AppBar(title="The picture"),
                controls=[ft.Hero("harbour", ft.Image("/harbour.svg", width=480))],
            )
        )

    return ft.Container(
        ft.Hero("harbour", ft.Image("/harbour.svg", width=120)), on_click=show, tooltip="Press me"
    )
