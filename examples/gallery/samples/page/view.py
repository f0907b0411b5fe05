import flet as ft


def plain() -> ft.Control:
    """A view that lies over the page"""
    page = ft.context.page

    def close() -> None:
        page.views.pop()

    def show() -> None:
        page.views.append(
            ft.View(
                route=page.route,
                appbar=ft.AppBar(
                    leading=ft.IconButton(ft.Icons.CLOSE, tooltip="Close", on_click=close),
                    title="A view",
                    bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH,
                ),
                controls=[ft.Text("It has bars and controls of its own.")],
                floating_action_button=ft.FloatingActionButton(icon=ft.Icons.ADD, tooltip="New"),
            )
        )

    return ft.Button("Show the view", on_click=show)
