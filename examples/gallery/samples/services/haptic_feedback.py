import flet as ft


def plain() -> ft.Control:
    """A short vibration, on phones"""
    feedback = ft.HapticFeedback()
    return ft.Button("Vibrate", icon=ft.Icons.VIBRATION, data=feedback, on_click=feedback.vibrate)
