"""A program under attack: what it offers, and a visitor who does not keep to the protocol."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import flet as ft
from tests.live import LiveServer, until
from tests.wire import Action, WireClient

called: list[str] = []


def call(name: str) -> Callable[[], None]:
    return lambda: called.append(name)


def main(page: ft.Page) -> None:
    page.title = "Title"
    page.on_connect = call("connect")
    page.on_close = call("close")
    page.on_resize = call("resize")
    page.add(
        ft.TextField(value="mine"),
        ft.TextField(value="mine", label="read only", read_only=True),
        ft.TextField(value="mine", label="disabled", disabled=True),
        ft.Column([ft.TextField(value="mine", label="in disabled")], disabled=True),
        ft.Column([ft.TextField(value="mine", label="in invisible")], visible=False),
        ft.Checkbox(value=False, on_change=call("change")),
        ft.Slider(value=1, min=0, max=10),
        ft.Button("Good", on_click=call("good")),
        ft.Button("Disabled", disabled=True, on_click=call("disabled")),
        ft.Column([ft.Button("In disabled", on_click=call("in disabled"))], disabled=True),
        ft.Column([ft.Button("In invisible", on_click=call("in invisible"))], visible=False),
        ft.OutlinedButton("No handler"),
    )


class Attack:
    """A visitor who writes to the server what he likes."""

    def __init__(self, server: LiveServer, client: WireClient) -> None:
        self.server = server
        self.client = client
        self.session = server.session(client)

    def control(self, kind: type[Any], label: str | None = None) -> Any:
        found = (one for one in self.session.index.values() if isinstance(one, kind))
        return next(one for one in found if label is None or one.content == label)

    async def dropped(self, reason: str, action: int, body: Any) -> None:
        """Sends a message and waits until the server has counted it as dropped."""
        before = self.server.program.dropped[reason]
        await self.client.send(action, body)
        await until(lambda: self.server.program.dropped[reason] == before + 1)

    async def event_dropped(self, reason: str, target: Any, name: Any, data: Any = None) -> None:
        await self.dropped(reason, Action.EVENT, {"target": target, "name": name, "data": data})

    async def write_dropped(self, reason: str, number: Any, props: Any) -> None:
        await self.dropped(reason, Action.UPDATE, {"id": number, "props": props})
