import flet as ft


def plain() -> ft.Control:
    """Hands a text to another program of the visitor"""
    share = ft.Share()
    told = ft.Text("")

    async def send() -> None:
        result = await share.share_text("Have a look at this page", title="Gallery")
        told.value = result.status.value

    return ft.Row([ft.Button("Share", icon=ft.Icons.SHARE, data=share, on_click=send), told])
