import flet as ft


def plain() -> ft.Control:
    """Whether the device is shaken"""
    told = ft.Text("Shake your phone")

    def shaken() -> None:
        told.value = "Shaken"

    told.data = ft.ShakeDetector(on_shake=shaken)
    return told
