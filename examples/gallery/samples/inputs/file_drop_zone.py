import flet as ft


def plain() -> ft.Control:
    """A place to drop files on"""
    told = ft.Text("Drop files here")

    def dropped(e: ft.FilePickerResultEvent) -> None:
        told.value = ", ".join(file.name for file in e.files)

    return ft.FileDropZone(
        ft.Container(
            told,
            width=320,
            height=120,
            alignment=ft.Alignment.CENTER,
            border=ft.Border.all(1, ft.Colors.OUTLINE),
            border_radius=12,
        ),
        ft.FilePicker(),
        on_drop=dropped,
    )
