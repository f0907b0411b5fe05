import flet as ft


def plain() -> ft.Control:
    """Words"""
    return ft.Text("The quick brown fox jumps over the lazy dog.")


def styles() -> ft.Control:
    """The styles of the theme"""
    return ft.Column(
        [
            ft.Text("Headline", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
            ft.Text("Title", theme_style=ft.TextThemeStyle.TITLE_MEDIUM),
            ft.Text("Body", theme_style=ft.TextThemeStyle.BODY_MEDIUM),
            ft.Text("Label", theme_style=ft.TextThemeStyle.LABEL_SMALL),
        ]
    )


def own() -> ft.Control:
    """Size, weight, colour"""
    return ft.Column(
        [
            ft.Text("Large and bold", size=28, weight=ft.FontWeight.BOLD),
            ft.Text("Slanted", italic=True, color=ft.Colors.PRIMARY),
            ft.Text("One line, and the rest is cut off " * 5, max_lines=1, overflow=ft.TextOverflow.ELLIPSIS),
        ]
    )
