import flet as ft


def box(text: str) -> ft.Control:
    return ft.Container(
        ft.Text(text), bgcolor=ft.Colors.PRIMARY_CONTAINER, border_radius=8, padding=16, key=text
    )


def plain() -> ft.Control:
    """Beside each other"""
    return ft.Row([box("One"), box("Two"), box("Three")])


def spread() -> ft.Control:
    """Spread over the width"""
    return ft.Row([box("One"), box("Two")], alignment=ft.MainAxisAlignment.SPACE_BETWEEN)


def wrapped() -> ft.Control:
    """In as many lines as are needed"""
    return ft.Row([box(f"Number {number}") for number in range(1, 9)], wrap=True)


def filled() -> ft.Control:
    """One takes what is left"""
    return ft.Row([ft.TextField(label="Search", expand=True), ft.FilledButton("Go")])
