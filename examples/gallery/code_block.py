"""Source code with colours, light or dark as the page is."""

import flet as ft


class CodeBlock(ft.Container):
    """Python that can be selected and copied.

    Args:
        source: The program.
    """

    def __init__(self, source: str) -> None:
        dark = is_dark(ft.context.page)
        theme = ft.MarkdownCodeTheme.ATOM_ONE_DARK if dark else ft.MarkdownCodeTheme.GITHUB
        super().__init__(
            ft.Markdown(f"~~~~python\n{source.rstrip()}\n~~~~", selectable=True, code_theme=theme),
            bgcolor=ft.Colors.SURFACE_CONTAINER,
            border_radius=12,
            clip_behavior=ft.ClipBehavior.HARD_EDGE,
        )


def is_dark(page: ft.Page) -> bool:
    """Whether a page is dark, by its own choice or the visitor's."""
    if page.theme_mode == ft.ThemeMode.SYSTEM:
        return page.platform_brightness == ft.Brightness.DARK
    return page.theme_mode == ft.ThemeMode.DARK
