import flet as ft


def plain() -> ft.Control:
    """One content after another"""

    def turn() -> None:
        switcher.data = not switcher.data
        switcher.content = ft.Text("Night" if switcher.data else "Day", size=40, key=str(switcher.data))

    switcher = ft.AnimatedSwitcher(
        ft.Text("Day", size=40, key="day"),
        duration=400,
        transition=ft.AnimatedSwitcherTransition.SCALE,
    )
    return ft.Row([switcher, ft.Button("Turn", on_click=turn)])
