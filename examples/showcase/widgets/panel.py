"""Panels: the surfaces that everything stands on."""

import flet as ft

RADIUS = 20


def panel(
    content: ft.Control,
    *,
    title: str | None = None,
    trailing: ft.Control | None = None,
    col: ft.ResponsiveNumber = 12,
    height: float | None = None,
) -> ft.Container:
    """A rounded surface, with a title and something at its right if wanted."""
    if title is not None:
        heading = ft.Row(
            [ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM, expand=True)], height=40, spacing=8
        )
        if trailing is not None:
            heading.controls.append(trailing)
        content = ft.Column([heading, content], spacing=12)
    return panel_look(ft.Container(content, height=height, col=col))


def panel_look(container: ft.Container) -> ft.Container:
    """Give a container the looks of a panel."""
    container.bgcolor = ft.Colors.SURFACE_CONTAINER_LOW
    container.border = ft.Border.all(1, ft.Colors.OUTLINE_VARIANT)
    container.border_radius = RADIUS
    container.padding = ft.Padding.symmetric(horizontal=20, vertical=16)
    return container


def heading(title: str, text: str) -> ft.Column:
    """Title of a page, and a line that says what it is for."""
    return ft.Column(
        [
            ft.Text(title, theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
            ft.Text(text, color=ft.Colors.ON_SURFACE_VARIANT),
        ],
        spacing=4,
    )


def figure(unit: str, style: ft.TextThemeStyle) -> ft.Text:
    """Large digits, set later as `value`, with their unit behind."""
    small = ft.TextStyle(size=14, color=ft.Colors.ON_SURFACE_VARIANT)
    return ft.Text(spans=[ft.TextSpan(f" {unit}", style=small)], theme_style=style)


def muted(text: str, size: float | None = None) -> ft.Text:
    """Text that steps back."""
    return ft.Text(text, size=size, color=ft.Colors.ON_SURFACE_VARIANT)
