import flet as ft


def plain() -> ft.Control:
    """The places of a program, beside the page"""
    return ft.Row(
        height=320,
        controls=[
            ft.NavigationRail(
                [
                    ft.NavigationRailDestination(ft.Icons.INBOX, label="Inbox"),
                    ft.NavigationRailDestination(ft.Icons.SEND, label="Sent"),
                    ft.NavigationRailDestination(ft.Icons.DELETE, label="Bin"),
                ],
                selected_index=0,
                label_type=ft.NavigationRailLabelType.ALL,
            ),
            ft.VerticalDivider(width=1),
            ft.Container(ft.Text("The page"), padding=16, expand=True),
        ],
    )
