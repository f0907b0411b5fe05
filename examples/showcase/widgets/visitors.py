"""How many people are on the site."""

import flet as ft
from harbour.guests import CHANGED, guests


class Visitors(ft.Container):
    """A small sign that counts the visitors, live."""

    def __init__(self) -> None:
        self._text = ft.Text(size=13, color=ft.Colors.ON_SECONDARY_CONTAINER)
        super().__init__(
            ft.Row(
                [ft.Container(width=8, height=8, border_radius=4, bgcolor=ft.Colors.GREEN), self._text],
                spacing=8,
                tight=True,
            ),
            bgcolor=ft.Colors.SECONDARY_CONTAINER,
            border_radius=16,
            padding=ft.Padding.symmetric(horizontal=12, vertical=6),
            tooltip="Visitors on this site right now",
        )
        self._count()

    def did_mount(self) -> None:
        self.page.pubsub.subscribe_topic(CHANGED, self._hear)

    def _hear(self, topic: str, what: str) -> None:
        if what == "visitors":
            self._count()
            self.update()

    def _count(self) -> None:
        self._text.value = f"{max(1, len(guests.here))} here"
