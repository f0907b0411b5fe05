"""Showing that something takes a while."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

import flet as ft

__all__ = ["Skeleton", "busy"]


@contextlib.asynccontextmanager
async def busy(button: ft.Button, text: str | None = None) -> AsyncIterator[None]:
    """Have a button show that its work goes on: it is disabled, with a ring in it, until the block ends.

        async def save(e):
            async with fx.busy(e.control, "Saving..."):
                await database.save(order)

    Args:
        button: The button.
        text: What is written on it meanwhile; what it has if not given.
    """
    before = button.content, button.icon, button.disabled
    said = text or (button.content if isinstance(button.content, str) else "")
    ring = ft.ProgressRing(width=16, height=16, stroke_width=2, semantics_label="Working")
    button.icon, button.disabled = None, True
    button.content = ft.Row([ring, ft.Text(said)], tight=True, spacing=8)
    button.update()
    try:
        yield
    finally:
        button.content, button.icon, button.disabled = before
        button.update()


class Skeleton(ft.Shimmer):
    """Grey lines in the place of a text that is on its way.

    Args:
        lines: How many.
        height: Of each, in pixels.
        picture: Whether there is a round picture before them.
    """

    def __init__(self, lines: int = 3, *, height: float = 14, picture: bool = False) -> None:
        grey = ft.Colors.SURFACE_CONTAINER_HIGHEST
        bars: list[ft.Control] = [
            # The last line of a paragraph is shorter.
            ft.Row(
                [
                    ft.Container(height=height, border_radius=height / 3, bgcolor=grey, expand=3),
                    *([ft.Container(expand=2)] if lines > 1 and number == lines - 1 else []),
                ],
                spacing=0,
            )
            for number in range(lines)
        ]
        text = ft.Column(bars, spacing=height * 0.7, expand=picture)
        round_one = ft.Container(width=40, height=40, border_radius=20, bgcolor=grey)
        super().__init__(
            content=ft.Row([round_one, text], vertical_alignment=ft.CrossAxisAlignment.START, spacing=16)
            if picture
            else text,
            base_color=grey,
            highlight_color=ft.Colors.SURFACE_CONTAINER_LOW,
        )
