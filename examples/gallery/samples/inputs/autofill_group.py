import flet as ft


def plain() -> ft.Control:
    """Fields that the browser fills in together"""
    return ft.AutofillGroup(
        ft.Column(
            width=320,
            controls=[
                ft.TextField(label="Name", autofill_hints=ft.AutofillHint.NAME),
                ft.TextField(label="E-mail", autofill_hints=ft.AutofillHint.EMAIL),
            ],
        )
    )
