import flet as ft


def plain() -> ft.Control:
    """Menus in a bar"""
    chosen = ft.Text("Nothing chosen yet")

    def choose(name: str) -> None:
        chosen.value = f"{name} was chosen"

    def item(name: str, icon: ft.IconData) -> ft.Control:
        return ft.MenuItemButton(ft.Text(name), leading=ft.Icon(icon), on_click=lambda: choose(name))

    return ft.Column(
        [
            ft.MenuBar(
                [
                    ft.SubmenuButton(
                        ft.Text("File"),
                        controls=[item("New", ft.Icons.NOTE_ADD), item("Open", ft.Icons.FOLDER_OPEN)],
                    ),
                    ft.SubmenuButton(
                        ft.Text("Edit"),
                        controls=[item("Cut", ft.Icons.CONTENT_CUT), item("Paste", ft.Icons.CONTENT_PASTE)],
                    ),
                ]
            ),
            chosen,
        ]
    )
