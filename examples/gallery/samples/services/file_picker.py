import flet as ft


def plain() -> ft.Control:
    """Files of the visitor"""
    picker = ft.FilePicker()
    names = ft.Text("No files yet")

    async def choose() -> None:
        files = await picker.pick_files(allow_multiple=True)
        names.value = ", ".join(f"{file.name} ({file.size} bytes)" for file in files) or "No files"

    async def save() -> None:
        await picker.save_file(file_name="greeting.txt", src_bytes=b"Hello")

    return ft.Row(
        wrap=True,
        controls=[
            ft.Button("Choose", icon=ft.Icons.UPLOAD_FILE, data=picker, on_click=choose),
            ft.Button("Save one", icon=ft.Icons.DOWNLOAD, on_click=save),
            names,
        ],
    )
