import flet as ft


def plain() -> ft.Control:
    """One of several"""
    chosen = ft.Text("Standard delivery")
    names = {"Standard": "3 to 5 days", "Express": "tomorrow", "Pick up": "today, in the shop"}

    def choose() -> None:
        chosen.value = f"{group.value}: {names[group.value or 'Standard']}"

    group = ft.RadioGroup(
        value="Standard",
        on_change=choose,
        content=ft.Column([ft.Radio(label=name, value=name) for name in names]),
    )
    return ft.Column([group, chosen])
