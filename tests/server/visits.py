"""What the tests of sessions have in common: a program, and tabs that come and go."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import flet as ft
from tests.link import LinkClient
from tests.live import LiveServer, until
from tests.wire import WireClient


def counter(page: ft.Page) -> None:
    """Counts clicks; an async task of the program counts too while `page.data` is set."""
    text = ft.Text("0")

    def up() -> None:
        text.value = str(int(text.value) + 1)

    page.on_connect = lambda: page.add(ft.Text("welcome back"))
    page.add(text, ft.Button("Up", on_click=up), ft.TextField(label="Name"))


@asynccontextmanager
async def tab(server: LiveServer, **facts: Any) -> AsyncIterator[LinkClient]:
    """A browser tab that is closed at the end."""
    client = LinkClient(server.url, **facts)
    try:
        yield client
    finally:
        await client.drop()


async def away(server: LiveServer, client: LinkClient | WireClient) -> None:
    """Waits until the server knows that a visitor has gone."""
    await until(lambda: server.program.sessions[str(client.session_id)].link.connection is None)
