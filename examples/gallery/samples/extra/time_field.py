import datetime

import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """A time, typed or chosen"""
    return fx.TimeField("Begins", datetime.time(9, 30), locale="en-US", width=240)
