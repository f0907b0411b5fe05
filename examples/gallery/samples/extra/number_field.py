import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """A number as it is written in Germany"""
    return fx.NumberField("Price", 1234.5, decimals=2, least=0, locale="de", suffix="€", width=240)
