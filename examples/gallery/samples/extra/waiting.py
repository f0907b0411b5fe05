import asyncio

import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """The shape of what is loading"""
    return ft.Container(fx.Skeleton(lines=3, picture=True), width=320)


def button() -> ft.Control:
    """A button that is busy"""

    async def work() -> None:
        async with fx.busy(save, "Saving"):
            await asyncio.sleep(2)

    save = ft.Button("Save", on_click=work)
    return save
