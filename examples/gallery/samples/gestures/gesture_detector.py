import flet as ft


def plain() -> ft.Control:
    """Taps and strokes"""
    told = ft.Text("Tap, double-tap or drag the box")

    def say(what: str) -> None:
        told.value = what

    def drag(e: ft.DragUpdateEvent) -> None:
        box.left = max(0, (box.left or 0) + (e.local_delta.x if e.local_delta else 0))

    box = ft.GestureDetector(
        ft.Container(width=80, height=80, bgcolor=ft.Colors.PRIMARY, border_radius=12),
        left=0,
        top=0,
        mouse_cursor=ft.MouseCursor.GRAB,
        on_tap=lambda: say("A tap"),
        on_double_tap=lambda: say("A double tap"),
        on_horizontal_drag_update=drag,
    )
    return ft.Column([ft.Stack([box], height=96, width=400), told])
