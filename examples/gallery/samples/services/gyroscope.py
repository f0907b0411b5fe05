import flet as ft


def plain() -> ft.Control:
    """How the device turns; a phone is needed"""
    told = ft.Text("Nothing measured yet")

    def measured(e: ft.GyroscopeReadingEvent) -> None:
        told.value = f"{e.x:.2f}  {e.y:.2f}  {e.z:.2f}"

    told.data = ft.Gyroscope(on_reading=measured, interval=ft.Duration(milliseconds=200))
    return told
