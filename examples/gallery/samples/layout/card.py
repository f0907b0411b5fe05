import flet as ft


def plain() -> ft.Control:
    """A card"""
    return ft.Card(
        ft.Container(
            padding=16,
            width=320,
            content=ft.Column(
                tight=True,
                controls=[
                    ft.ListTile(
                        leading=ft.Icon(ft.Icons.ALBUM),
                        title="Low tide",
                        subtitle="Piano and field recordings",
                    ),
                    ft.Row(
                        [ft.TextButton("Listen"), ft.TextButton("Buy")], alignment=ft.MainAxisAlignment.END
                    ),
                ],
            ),
        )
    )


def variants() -> ft.Control:
    """Raised, filled, outlined"""
    return ft.Row(
        wrap=True,
        controls=[
            ft.Card(ft.Container(ft.Text(variant.name.title()), padding=24), variant=variant)
            for variant in ft.CardVariant
        ],
    )
