import flet as ft
import flet.extra as fx


def plain() -> ft.Control:
    """A form that is checked"""
    page = ft.context.page

    def save(values: dict[str, object]) -> None:
        fx.toast(page, f"Saved {values['name']}", "success")

    return fx.Form(
        {
            "name": fx.FormField(ft.TextField(label="Name"), [fx.required()]),
            "email": fx.FormField(ft.TextField(label="E-mail"), [fx.required(), fx.email()]),
            "news": ft.Checkbox(label="Send me the newsletter"),
        },
        save,
        reset="Reset",
    )
