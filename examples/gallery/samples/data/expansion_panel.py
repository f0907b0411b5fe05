import flet as ft


def plain() -> ft.Control:
    """Panels that open"""
    return ft.ExpansionPanelList(
        [
            ft.ExpansionPanel(
                header=ft.ListTile(title=title),
                content=ft.Container(ft.Text(text), padding=16),
                can_tap_header=True,
                expanded=title == "Delivery",
            )
            for title, text in (("Delivery", "Three to five days."), ("Returns", "Within thirty days."))
        ],
        width=420,
    )
