import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """One step after the other"""
    name = ft.TextField(label="Name", width=280)
    return fx.Stepper(
        [
            fx.Step("Who", name, lambda: None if name.value else "Say who you are"),
            fx.Step("When", ft.Text("Any day but Monday")),
            fx.Step("Done", ft.Text("That is all")),
        ]
    )
