import flet as ft


def plain() -> ft.Control:
    """A picture of what is shown"""
    image = ft.Image(b"", width=160, visible=False)

    async def take() -> None:
        image.src = await shot.capture()
        image.visible = True

    shot = ft.Screenshot(
        ft.Container(ft.Text("Smile"), padding=24, bgcolor=ft.Colors.TERTIARY_CONTAINER, border_radius=12)
    )
    return ft.Row([shot, ft.Button("Take", icon=ft.Icons.PHOTO_CAMERA, on_click=take), image])
