import datetime

import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """A date with a time of day"""
    return fx.MomentField(
        "Begins", datetime.datetime.fromisoformat("2026-12-24 15:30"), locale="en-US", width=280
    )
