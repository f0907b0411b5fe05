import flet as ft


def plain() -> ft.Control:
    """Suggestions while somebody types"""
    cities = ["Amsterdam", "Athens", "Berlin", "Bern", "Bratislava", "Brussels", "Budapest"]
    return ft.AutoComplete(
        suggestions=[ft.AutoCompleteSuggestion(key=city.lower(), value=city) for city in cities],
        suggestions_max_height=200,
    )
