"""A short message at the edge of the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

import flet as ft

__all__ = ["toast"]

Kind = Literal["info", "success", "warning", "error"]

_LOOKS: dict[str, tuple[ft.IconData, str, str]] = {
    "info": (ft.Icons.INFO_OUTLINE, ft.Colors.INVERSE_SURFACE, ft.Colors.ON_INVERSE_SURFACE),
    "success": (ft.Icons.CHECK_CIRCLE_OUTLINE, ft.Colors.GREEN_800, ft.Colors.WHITE),
    "warning": (ft.Icons.WARNING_AMBER, ft.Colors.AMBER_200, ft.Colors.BLACK),
    "error": (ft.Icons.ERROR_OUTLINE, ft.Colors.ERROR_CONTAINER, ft.Colors.ON_ERROR_CONTAINER),
}


def toast(
    page: ft.Page,
    text: str,
    kind: Kind = "info",
    *,
    seconds: float = 4,
    action: str | None = None,
    on_action: Callable[..., Any] | None = None,
) -> None:
    """Tell a visitor something that goes away by itself.

    Args:
        page: The visitor's page.
        text: The message.
        kind: `info`, `success`, `warning` or `error`.
        seconds: How long it stays.
        action: What is written on its button, such as "Undo"; no button without it.
        on_action: Called when the button is pressed.
    """
    icon, background, colour = _LOOKS[kind]
    bar = ft.SnackBar(
        ft.Row([ft.Icon(icon, color=colour, size=20), ft.Text(text, color=colour, expand=True)]),
        bgcolor=background,
        behavior=ft.SnackBarBehavior.FLOATING,
        duration=ft.Duration(milliseconds=int(seconds * 1000)),
        action=ft.SnackBarAction(action, text_color=colour, on_click=on_action) if action else None,
    )
    # First of all that are open: pop_dialog() closes the last one, by which a program means its dialog.
    page._show_dialog(bar, 0)
