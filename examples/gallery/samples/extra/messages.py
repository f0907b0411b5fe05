from typing import Literal, get_args

import flet as ft
import flet.extra as fx

Kind = Literal["info", "success", "warning", "error"]


def plain() -> ft.Control:
    """Short messages"""
    page = ft.context.page
    return ft.Row(
        [
            ft.Button(kind.title(), on_click=lambda _, kind=kind: fx.toast(page, f"This is {kind}", kind))
            for kind in get_args(Kind)
        ],
        wrap=True,
    )
