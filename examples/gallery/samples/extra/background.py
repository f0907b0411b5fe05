import asyncio

import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """Work that takes a while"""

    async def count(work: fx.Work) -> None:
        for number in range(100):
            work.report(number / 100, f"{number} of 100")
            await asyncio.sleep(0.05)

    place = ft.Column([], width=320)

    def start() -> None:
        place.controls = [fx.WorkView("Counting", count)]

    return ft.Column([ft.Button("Start", on_click=start), place])
