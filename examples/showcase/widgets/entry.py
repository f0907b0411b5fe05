"""An entry of the guest book."""

import flet as ft
from harbour.clock import ago
from harbour.guests import Entry
from widgets.panel import muted


def entry_line(entry: Entry, max_lines: int | None = None) -> ft.Control:
    """Who wrote what, and when."""
    name = ft.Row([ft.Text(entry.name, weight=ft.FontWeight.W_600), muted(ago(entry.at), size=12)], spacing=8)
    words = ft.Text(entry.text, max_lines=max_lines, selectable=max_lines is None)
    if max_lines is not None:
        words.overflow = ft.TextOverflow.ELLIPSIS
    return ft.Row(
        [ft.CircleAvatar(content=entry.name[0].upper()), ft.Column([name, words], spacing=2, expand=True)],
        vertical_alignment=ft.CrossAxisAlignment.START,
        spacing=12,
        key=str(entry.at.timestamp()),
    )
