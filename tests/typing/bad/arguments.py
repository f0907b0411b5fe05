"""Wrong arguments. Each line with a comment `wrong` must be refused, and no other."""

import flet as ft

ft.Text("a", sise=20)  # wrong
ft.Text(value=5)  # wrong
ft.Checkbox(value="yes")  # wrong
ft.Button("Go", on_click=5)  # wrong
ft.Button("Go", on_click=lambda a, b: None)  # wrong
ft.Container(alignment="center")  # wrong
ft.Column(["text"])  # wrong
ft.Row(alignment=ft.CrossAxisAlignment.CENTER)  # wrong
ft.Padding.all("5")  # wrong
ft.Padding.symmetric(1, 2)  # wrong
ft.ListTile(title=ft.Text("fine"), leading=ft.Icons.ADD)
ft.Radio(label="x", value=1.5)  # wrong
ft.Icon()  # wrong
ft.Icons.NO_SUCH_ICON  # wrong
ft.NoSuchControl  # wrong
ft.run()  # wrong
