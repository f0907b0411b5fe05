import flet as ft


def plain() -> ft.Control:
    """A box"""
    return ft.Container(
        ft.Text("In a box"), bgcolor=ft.Colors.SECONDARY_CONTAINER, padding=24, border_radius=12
    )


def painted() -> ft.Control:
    """Gradient, border, shadow"""
    return ft.Row(
        spacing=24,
        controls=[
            ft.Container(
                width=96,
                height=96,
                border_radius=16,
                gradient=ft.LinearGradient([ft.Colors.CYAN_200, ft.Colors.INDIGO_400]),
            ),
            ft.Container(
                width=96, height=96, border=ft.Border.all(2, ft.Colors.OUTLINE), shape=ft.BoxShape.CIRCLE
            ),
            ft.Container(
                width=96,
                height=96,
                bgcolor=ft.Colors.SURFACE,
                border_radius=16,
                shadow=ft.BoxShadow(blur_radius=16, color=ft.Colors.with_opacity(0.4, ft.Colors.SHADOW)),
            ),
        ],
    )


def moved() -> ft.Control:
    """A change that is animated"""

    def grow() -> None:
        box.width = 240 if box.width == 120 else 120

    box = ft.Container(
        ft.Text("Press me"),
        width=120,
        height=64,
        alignment=ft.Alignment.CENTER,
        bgcolor=ft.Colors.TERTIARY_CONTAINER,
        border_radius=12,
        ink=True,
        animate=ft.Animation(300, ft.AnimationCurve.EASE_OUT),
        on_click=grow,
    )
    return box
