"""Programs that the kit's tests visit."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import flet as ft


def counter(page: ft.Page) -> None:
    number = ft.Text("0", key="number")

    def add(_: ft.Event[ft.Button]) -> None:
        number.value = str(int(number.value) + 1)

    page.add(
        number,
        ft.Button("Add", on_click=add),
        ft.Button("Locked", on_click=add, disabled=True),
        ft.Column([ft.Button("In a locked column", on_click=add)], disabled=True),
        ft.Button("Idle"),
    )


def fields(page: ft.Page) -> None:
    """Each field reports what came of it."""
    said = ft.Text("nothing yet", key="said")

    def say(name: str) -> Any:
        def handler(e: ft.Event[Any]) -> None:
            said.value = f"{name}: {getattr(e.control, 'value', None)!r} {e.data!r}"

        return handler

    radios = ft.Column([ft.Radio(value="s", label="Small"), ft.Radio(value="l", label="Large")])
    page.add(
        said,
        ft.TextField(label="Name", max_length=5, on_change=say("name"), on_submit=say("submitted")),
        ft.TextField(label="Fixed", value="as it is", read_only=True),
        ft.Checkbox(label="Agree", on_change=say("agree")),
        ft.Switch(label="Dark", on_change=say("dark")),
        ft.Slider(min=0, max=10, key="level", on_change=say("level")),
        ft.Dropdown(
            label="Colour",
            options=[ft.DropdownOption(key="r", text="Red"), ft.DropdownOption(key="g", text="Green")],
            on_select=say("colour"),
        ),
        ft.RadioGroup(radios, on_change=say("size")),
        ft.SegmentedButton(
            segments=[ft.Segment("a", label="First"), ft.Segment("b", label="Second")],
            selected=["a"],
            on_change=lambda e: setattr(said, "value", f"segments: {e.control.selected}"),
        ),
        ft.PopupMenuButton(items=[ft.PopupMenuItem("Copy", on_click=say("copied"))]),
        ft.Container(ft.Text("A tile"), on_click=say("tile")),
        ft.ListTile(title="A line", on_click=say("line")),
    )


def slow(page: ft.Page) -> None:
    state = ft.Text("idle", key="state")

    async def wait(_: ft.Event[ft.Button]) -> None:
        state.value = "waiting"
        page.update()
        await asyncio.sleep(60)
        state.value = "waited"

    def sleep(_: ft.Event[ft.Button]) -> None:
        state.value = "sleeping"
        page.update()
        time.sleep(3600)
        state.value = "slept"

    def tick() -> None:
        state.value = f"{state.value}."

    page.add(
        state,
        ft.Button("Wait", on_click=wait),
        ft.Button("Sleep", on_click=sleep),
        ft.Button("Tick", on_click=lambda _: page.every(10, tick)),
    )


def failing(page: ft.Page) -> None:
    def fail(_: ft.Event[ft.Button]) -> None:
        raise ValueError("no such thing")

    page.add(ft.Button("Fail", on_click=fail), ft.Text("still here"))


def chat(page: ft.Page) -> None:
    lines = ft.Column()

    def heard(text: str) -> None:
        lines.controls.append(ft.Text(text))
        page.update()

    def send(e: ft.Event[ft.TextField]) -> None:
        page.pubsub.send_all(e.control.value)
        e.control.value = ""

    page.pubsub.subscribe(heard)
    page.add(ft.TextField(label="Message", on_submit=send), lines)


def browser_calls(page: ft.Page) -> None:
    said = ft.Text("", key="said")
    picker = ft.FilePicker()

    async def paste(_: ft.Event[ft.Button]) -> None:
        said.value = await ft.Clipboard().get()

    async def copy(_: ft.Event[ft.Button]) -> None:
        await ft.Clipboard().set("copied")

    async def remember(_: ft.Event[ft.Button]) -> None:
        kept = ft.SharedPreferences()
        await kept.set("visits", "2")
        said.value = f"kept {await kept.get('visits')}"

    async def pick(_: ft.Event[ft.Button]) -> None:
        files = await picker.pick_files(with_data=True)
        said.value = ", ".join(f"{file.name}: {(file.bytes or b'').decode()}" for file in files) or "no file"

    async def send(_: ft.Event[ft.Button]) -> None:
        for file in await picker.pick_files():
            url = page.get_upload_url(file.name, 60)
            await picker.upload([ft.FilePickerUploadFile(name=file.name, upload_url=url)])

    picker.on_upload = lambda e: setattr(said, "value", f"{e.file_name} {e.progress} {e.error}")
    page.services.append(picker)
    page.add(
        said,
        *(
            ft.Button(name, on_click=handler)
            for name, handler in {
                "Paste": paste,
                "Copy": copy,
                "Remember": remember,
                "Pick": pick,
                "Send": send,
            }.items()
        ),
        ft.Button(
            "Save", on_click=lambda _: page.run_task(picker.save_file, file_name="a.txt", src_bytes=b"saved")
        ),
        ft.Button(
            "Open", on_click=lambda _: page.run_task(ft.UrlLauncher().launch_url, "https://example.com/a")
        ),
    )


def routes(page: ft.Page) -> None:
    def show() -> None:
        page.controls.clear()
        page.add(
            ft.Text(f"at {page.route}, {page.width:g} wide, for {page.request.user or 'nobody'}"),
            ft.Button("Shop", on_click=lambda _: asyncio.create_task(page.push_route("/shop"))),
        )

    page.on_route_change = show
    page.on_resize = show
    show()


def moving(page: ft.Page) -> None:
    said = ft.Text("", key="said")
    dialog = ft.AlertDialog(
        title="Sure?",
        content=ft.Text("It cannot be undone."),
        actions=[ft.TextButton("Yes", on_click=lambda _: page.pop_dialog())],
        on_dismiss=lambda _: setattr(said, "value", "dismissed"),
    )

    def dropped(e: ft.DragTargetEvent) -> None:
        said.value = f"dropped {e.src.data}"

    def reordered(e: ft.OnReorderEvent) -> None:
        said.value = f"from {e.old_index} to {e.new_index}"

    page.add(
        said,
        ft.Draggable(group="cards", content=ft.Text("Card"), data="the card"),
        ft.DragTarget(group="cards", content=ft.Text("Pile"), on_accept=dropped),
        ft.DragTarget(group="coins", content=ft.Text("Purse"), on_accept=dropped),
        ft.ReorderableListView([ft.Text("one"), ft.Text("two")], on_reorder=reordered),
        ft.Button("Delete", on_click=lambda _: page.show_dialog(dialog)),
    )
