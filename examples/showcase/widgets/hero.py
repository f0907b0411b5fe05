"""The picture of the bay, by day or by night, with words on it."""

import flet as ft
from visit import Visit
from widgets.adaptive import Adaptive
from widgets.panel import RADIUS

DAY, NIGHT = "#0b2e3c", "#eef2ff"


class Hero(Adaptive):
    """The first thing that visitors see.

    Args:
        visit: Who sees it.
        title: Large words on the sky.
        text: Smaller words below.
    """

    def __init__(self, visit: Visit, title: str, text: str) -> None:
        self._picture = ft.Image("", fit=ft.BoxFit.COVER, left=0, right=0, top=0, bottom=0)
        self._picture.exclude_from_semantics = True
        self._title = ft.Text(title, weight=ft.FontWeight.W_600)
        self._text = ft.Text(text, size=15)
        super().__init__(visit)
        self.content = ft.Stack(
            [
                self._picture,
                ft.Container(
                    ft.Column([self._title, self._text], spacing=6, tight=True),
                    padding=ft.Padding.symmetric(horizontal=28, vertical=24),
                ),
            ],
            fit=ft.StackFit.EXPAND,
        )
        self.border_radius = RADIUS
        self.clip_behavior = ft.ClipBehavior.ANTI_ALIAS
        self.height = 236

    def adapt(self) -> None:
        self._picture.src = "bay_night.svg" if self.visit.dark else "bay_day.svg"
        self._title.color = self._text.color = NIGHT if self.visit.dark else DAY
        self._title.size = 34 if self.visit.wide else 26
