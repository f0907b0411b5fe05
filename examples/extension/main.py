"""A control with code of its own: a gauge, from the package beside this file."""

from acme_gauge import Gauge, GaugeMark, GaugePickEvent

import flet as ft


def main(page: ft.Page) -> None:
    page.title = "Gauge"
    said = ft.Text("Turn it")

    def picked(e: GaugePickEvent) -> None:
        said.value = f"Picked {e.label}"

    def changed() -> None:
        said.value = f"At {gauge.value:g}"

    async def swing() -> None:
        said.value = f"Came to rest at {await gauge.swing(2):g}"

    gauge: Gauge = Gauge(
        value=30,
        label="Pressure",
        width=240,
        marks=[GaugeMark(0, "low"), GaugeMark(50, "fair"), GaugeMark(100, "high")],
        content=ft.Button("Back to 30", on_click=lambda: setattr(gauge, "value", 30)),
        on_change=changed,
        on_pick=picked,
    )
    page.add(gauge, said, ft.Button("Swing", on_click=swing))


if __name__ == "__main__":
    ft.run(main)
