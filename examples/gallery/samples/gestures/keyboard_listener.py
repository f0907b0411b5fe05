import flet as ft


def plain() -> ft.Control:
    """Keys"""
    told = ft.Text("Click the field, then press keys")

    def pressed(e: ft.KeyDownEvent) -> None:
        told.value = f"{e.key} is down"

    return ft.KeyboardListener(ft.Column([ft.TextField(label="Keys", width=240), told]), on_key_down=pressed)
