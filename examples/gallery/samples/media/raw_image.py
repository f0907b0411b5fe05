import math

import flet as ft

SIZE = 128


def pixels(turn: float) -> bytes:
    """Return red, green, blue and opacity of each pixel."""
    return bytes(
        value
        for y in range(SIZE)
        for x in range(SIZE)
        for value in (2 * x % 256, 2 * y % 256, int(128 + 127 * math.sin(turn + x / 16)), 255)
    )


def plain() -> ft.Control:
    """Pixels that the program makes"""
    image = ft.RawImage(width=192, height=192)

    async def draw() -> None:
        image.data = (image.data or 0.0) + 1.0
        await image.render_rgba(SIZE, SIZE, pixels(image.data))

    return ft.Row([image, ft.Button("Draw", on_click=draw)])
