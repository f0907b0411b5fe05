import flet as ft


def plain() -> ft.Control:
    """How the device moves, without gravity; a phone is needed"""
    told = ft.Text("Nothing measured yet")

    def measured(e: ft.UserAccelerometerReadingEvent) -> None:
        told.value = f"{e.x:.2f}  {e.y:.2f}  {e.z:.2f}"

    told.data = ft.UserAccelerometer(on_reading=measured, interval=ft.Duration(milliseconds=200))
    return told
