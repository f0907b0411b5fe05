import flet as ft


def plain() -> ft.Control:
    """A field"""
    return ft.TextField(label="Name", hint_text="First and last name", width=320)


def kinds() -> ft.Control:
    """Passwords, units, several lines"""
    return ft.Column(
        width=320,
        controls=[
            ft.TextField(label="Password", password=True, can_reveal_password=True),
            ft.TextField(label="Price", prefix="€ ", keyboard_type=ft.KeyboardType.NUMBER),
            ft.TextField(label="Message", multiline=True, min_lines=3, max_length=200),
            ft.TextField(label="Search", prefix_icon=ft.Icons.SEARCH, filled=True, dense=True),
        ],
    )


def told() -> ft.Control:
    """What is wrong is told at the field"""

    def check() -> None:
        field.error = None if "@" in field.value else "An address has an @"

    field = ft.TextField(label="E-mail", on_change=check, width=320)
    return field
