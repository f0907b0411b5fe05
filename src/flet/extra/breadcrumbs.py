"""Where a page is, as links to what is above it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

import flet as ft

__all__ = ["Breadcrumbs"]


class Breadcrumbs(ft.Row):
    """Links to the pages above this one: Home > Orders > 1234.

    Args:
        path: The name and the route of each page, the current one last.
        separator: The icon between them.
    """

    def __init__(
        self, path: Sequence[tuple[str, str]], *, separator: ft.IconData = ft.Icons.CHEVRON_RIGHT
    ) -> None:
        parts: list[ft.Control] = []
        for name, route in path[:-1]:
            link = ft.TextButton(name, on_click=partial(self._go, route))
            link.style = ft.ButtonStyle(padding=ft.Padding.symmetric(horizontal=8))
            parts += [link, ft.Icon(separator, size=18, color=ft.Colors.ON_SURFACE_VARIANT)]
        if path:
            here = ft.Text(
                path[-1][0], weight=ft.FontWeight.W_500, semantics_label=f"{path[-1][0]}, this page"
            )
            parts.append(ft.Container(here, padding=ft.Padding.symmetric(horizontal=8)))
        super().__init__(parts, spacing=0, wrap=True, vertical_alignment=ft.CrossAxisAlignment.CENTER)

    def _go(self, route: str) -> None:
        asyncio.create_task(self.page.push_route(route))  # noqa: RUF006
