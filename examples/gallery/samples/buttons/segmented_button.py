import flet as ft


def plain() -> ft.Control:
    """One of a few"""
    return ft.SegmentedButton(
        selected=["week"],
        segments=[
            ft.Segment("day", label=ft.Text("Day"), icon=ft.Icon(ft.Icons.CALENDAR_VIEW_DAY)),
            ft.Segment("week", label=ft.Text("Week"), icon=ft.Icon(ft.Icons.CALENDAR_VIEW_WEEK)),
            ft.Segment("month", label=ft.Text("Month"), icon=ft.Icon(ft.Icons.CALENDAR_VIEW_MONTH)),
        ],
    )


def several() -> ft.Control:
    """Any number of them"""
    return ft.SegmentedButton(
        selected=["S", "L"],
        allow_multiple_selection=True,
        allow_empty_selection=True,
        segments=[ft.Segment(size, label=ft.Text(size)) for size in ("S", "M", "L", "XL")],
    )
