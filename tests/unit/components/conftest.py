from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import flet as ft
from tests.live import live_server
from tests.mirror import controls, texts
from tests.wire import Action, WireClient


@dataclass
class Visitor:
    """Somebody who looks at a component."""

    client: WireClient

    @property
    def texts(self) -> list[str]:
        """What the Text controls show."""
        return list(texts(self.client.page["views"]))

    @property
    def views(self) -> list[str]:
        """The routes of the views, from the bottom."""
        return [view["route"] for view in controls(self.client.page["views"], "View")]

    async def click(self, label: str) -> None:
        await self.client.click(label)

    async def until(self, condition: Callable[[], object]) -> None:
        await self.client.shown(condition)

    async def sees(self, *words: str) -> None:
        """Waits until the Text controls show exactly these words."""
        await self.client.shown(lambda: self.texts == list(words))

    async def goes(self, route: str) -> None:
        """Uses the browser's buttons or a link."""
        await self.client.update(1, route=route)
        await self.client.event(1, "route_change", {"route": route})

    async def leaves(self, view: str) -> None:
        """Goes back from the view with this route, once the program hears of that."""
        await self.until(lambda: self.client.page.get("on_view_pop"))
        await self.client.event(1, "view_pop", {"route": view})

    async def is_sent_to(self) -> str:
        """Follows the program to the route to which it navigates."""
        sent = [message for message in self.client.received if message.action == Action.INVOKE]
        call = sent[0] if sent else await self.client.wait_for(Action.INVOKE)
        if sent:
            self.client.received.remove(call)
        assert call.body["name"] == "push_route"
        route: str = call.body["args"]["route"]
        await self.goes(route)
        await self.client.answer(call)
        return route


Visit = Callable[..., AbstractAsyncContextManager[Visitor]]


@pytest.fixture
def visit(client_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Visit:
    """Shows a component: `async with visit(App, route="/shop") as visitor`; `views=True` renders views, and
    `before` is called with the page first."""
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))

    @asynccontextmanager
    async def show(
        component: Callable[..., Any],
        views: bool = False,
        before: Callable[[ft.Page], object] = lambda page: None,
        **page: Any,
    ) -> AsyncIterator[Visitor]:
        def main(page: ft.Page) -> None:
            before(page)
            (page.render_views if views else page.render)(component)

        with live_server(main) as server:
            async with server.visitor(**page) as client:
                yield Visitor(client)

    return show
