"""A program with a button to sign in, and a browser that presses it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx2

import flet as ft
from flet.fastapi.socket.session_cookie import new_secret
from tests.live import LiveServer
from tests.openid_provider import OpenIdProvider
from tests.wire import Action, WireClient, wire_client


@dataclass
class Program:
    """A page with a button to sign in, and what happened to it."""

    provider: OpenIdProvider
    options: dict[str, Any] = field(default_factory=dict)
    provider_options: dict[str, Any] = field(default_factory=dict)
    root: str = ""
    pages: list[ft.Page] = field(default_factory=list)

    def main(self, page: ft.Page) -> None:
        self.pages.append(page)

        async def sign_in(e: Any) -> None:
            given = self.provider.for_program(self.root + "/oauth_callback", **self.provider_options)
            await page.login(given, **self.options)

        def told(e: ft.LoginEvent[ft.Page]) -> None:
            page.add(ft.Text(f"error {e.error!r}"), ft.Text(f"because {e.error_description!r}"))
            if page.auth:
                page.add(ft.Text(f"user {page.auth.user.id if page.auth.user else None}"))

        page.on_login = told
        page.on_logout = lambda e: page.add(ft.Text(f"out {page.auth}"))
        page.add(
            ft.Button("Sign in", on_click=sign_in), ft.Button("Sign out", on_click=lambda e: page.logout())
        )


@dataclass
class Browser:
    """A page over the wire and a window of the same browser."""

    client: WireClient
    window: httpx2.AsyncClient

    async def opened(self) -> str:
        """The provider's address, which the page opens after a click."""
        await self.client.click("Sign in")
        call = await self.client.wait_for(Action.INVOKE)
        await self.client.answer(call)
        self.call = call.body
        return str(call.body["args"]["url"])

    async def allow(self, url: str, **form: str) -> str:
        """Signs in at the provider; returns the address that it sends the visitor back to."""
        response = await self.window.post(url, data=form or {"user": "ann"})
        assert response.status_code == 302, response.text
        return response.headers["location"]

    async def sign_in(self) -> httpx2.Response:
        response = await self.window.get(await self.allow(await self.opened()))
        if (renewed := cookie_of(response, "flet_session")) is not None:
            self.window.headers["cookie"] = renewed
        return response


@asynccontextmanager
async def browser(server: LiveServer, secret: str | None = None) -> AsyncIterator[Browser]:
    cookie = f"flet_session={secret or new_secret()}"
    async with (
        wire_client(server.url, Cookie=cookie) as client,
        httpx2.AsyncClient(headers={"cookie": cookie}) as window,
    ):
        await client.register()
        yield Browser(client, window)


def cookie_of(response: httpx2.Response, name: str) -> str | None:
    """A cookie that an answer sets, as browsers show it."""
    found = (cookie.partition(";")[0] for cookie in response.headers.get_list("set-cookie"))
    return next((cookie for cookie in found if cookie.startswith(f"{name}=")), None)


class Begin(Protocol):
    """Opens a program: `begin(redirect_to_page=True)`; the options are those of `page.login()`."""

    def __call__(
        self, provider_options: dict[str, Any] | None = None, **options: Any
    ) -> AbstractAsyncContextManager[tuple[Browser, Program]]: ...
