from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import flet as ft
from flet.extending import control, prop
from flet_charts.matplotlib_chart import (
    MatplotlibChart,
    MatplotlibChartMessageEvent,
    MatplotlibChartToolbarButtonsUpdateEvent,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure
else:
    Figure = Any

FORMATS = ["png", "svg", "pdf", "jpg", "eps", "tif"]


@control(kw_only=True)
class MatplotlibChartWithToolbar(ft.Column):
    """Shows a Matplotlib figure below buttons for panning, zooming and downloading it."""

    figure: Figure = prop(skip=True)
    """The figure."""

    def build(self) -> None:
        """Make the buttons and the chart."""

        def button(icon: ft.IconData, words: str, work: Any, **how: Any) -> ft.IconButton:
            return ft.IconButton(icon, tooltip=words, on_click=work, **how)

        self.mpl = MatplotlibChart(
            figure=self.figure,
            on_message=self.on_message,
            on_toolbar_buttons_update=self.on_toolbar_update,
            expand=bool(self.expand),
        )
        self.mpl._on_mode = self._choose
        self.back_btn = button(ft.Icons.ARROW_BACK, "Back", self.mpl.back, disabled=True)
        self.fwd_btn = button(ft.Icons.ARROW_FORWARD, "Forward", self.mpl.forward, disabled=True)
        self.pan_btn = button(ft.Icons.OPEN_WITH, "Move", self.pan_click)
        self.zoom_btn = button(ft.Icons.ZOOM_IN, "Zoom", self.zoom_click)
        self.home_btn = button(ft.Icons.HOME, "Show all", self.mpl.home)
        self.download_btn = button(ft.Icons.DOWNLOAD, "Download", self.download_click)
        self.download_fmt = ft.Dropdown(
            value="png",
            options=[ft.DropdownOption(name) for name in FORMATS],
            width=110,
            dense=True,
            label="Format",
        )
        self.msg = ft.Text(size=12)
        self.controls = [
            ft.Row(
                [
                    self.home_btn,
                    self.back_btn,
                    self.fwd_btn,
                    self.pan_btn,
                    self.zoom_btn,
                    self.download_btn,
                    self.download_fmt,
                    self.msg,
                ],
                wrap=True,
                spacing=4,
                run_spacing=0,
            ),
            self.mpl,
        ]

    def on_message(self, e: MatplotlibChartMessageEvent) -> None:
        """Write what the figure says beside the buttons."""
        self.msg.value = e.message

    def on_toolbar_update(self, e: MatplotlibChartToolbarButtonsUpdateEvent) -> None:
        """Enable the buttons that do something."""
        self.back_btn.disabled = not e.back_enabled
        self.fwd_btn.disabled = not e.forward_enabled

    def pan_click(self) -> None:
        """Begin to move the axes, or end that."""
        self.mpl.pan()

    def zoom_click(self) -> None:
        """Begin to zoom, or end that."""
        self.mpl.zoom()

    async def download_click(self) -> None:
        """Let the visitor save the figure."""
        name = self.download_fmt.value or "png"
        await ft.FilePicker().save_file(
            file_name=f"figure.{name}", src_bytes=await asyncio.to_thread(self.mpl.download, name)
        )

    def _choose(self, mode: str) -> None:
        """Mark the button of what dragging does, whether that was chosen by it or by a key."""
        for one, name in ((self.pan_btn, "PAN"), (self.zoom_btn, "ZOOM")):
            one.selected = mode == name
            one.bgcolor = ft.Colors.SECONDARY_CONTAINER if one.selected else None
