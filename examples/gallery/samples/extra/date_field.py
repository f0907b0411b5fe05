import datetime

import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """A day, typed or chosen"""
    return fx.DateField("Born", datetime.date(1990, 5, 17), locale="en-GB", width=240)
