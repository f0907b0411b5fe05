import flet as ft


def plain() -> ft.Control:
    """A gradient laid over a control"""
    return ft.ShaderMask(
        content=ft.Text("Sunset", size=48, weight=ft.FontWeight.BOLD, color=ft.Colors.WHITE),
        shader=ft.LinearGradient([ft.Colors.ORANGE, ft.Colors.PURPLE]),
        blend_mode=ft.BlendMode.SRC_IN,
    )
