import flet as ft


def plain() -> ft.Control:
    """The places of a program, in a drawer"""
    page = ft.context.page
    drawer = ft.NavigationDrawer(
        [
            ft.NavigationDrawerDestination("Inbox", icon=ft.Icons.INBOX),
            ft.NavigationDrawerDestination("Sent", icon=ft.Icons.SEND),
        ]
    )

    async def show() -> None:
        page.drawer = drawer
        await page.show_drawer()

    return ft.Button("Open the drawer", icon=ft.Icons.MENU, data=drawer, on_click=show)
