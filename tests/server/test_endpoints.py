"""Parts of the application, one by one in a site, as the documentation shows them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI, Request, WebSocket

import flet as ft
import flet.fastapi as flet_fastapi
from flet.fastapi import FletApp, FletStaticFiles, app_manager
from tests.live import live_site
from tests.openid_provider import OpenIdProvider
from tests.server.documented import example
from tests.server.mounted import served, visitor
from tests.server.sign_in_program import Program, browser
from tests.wire import texts, wire_client


@pytest.fixture(autouse=True)
def _client(client_folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FLET_WEB_PATH", str(client_folder))
    monkeypatch.chdir(tmp_path)


PAGE = "fastapi.md"


@pytest.mark.parametrize(
    ("heading", "number", "path", "shown"),
    [
        ("In a FastAPI or Starlette site", 0, "/", "Welcome to the tea shop, 127.0.0.1"),
        ("Several programs in one site", 0, "/", "The shop"),
        ("Several programs in one site", 0, "/office", "The office"),
        ("In a site that you have", 0, "/app", "A program in a site"),
        ("In a site that you have", 1, "/app", "A program in a site"),
        ("Routes beside the program", 0, "/", "A program with an API"),
        ("FletStaticFiles: the page and its files", 0, "/shop/cart", "Served piece by piece"),
        ("FletApp: the WebSocket", 0, "/cart", "Hello from Starlette"),
        ("FletOAuth: coming back from signing in", 0, "/", "Sign in"),
    ],
)
async def test_examples(
    monkeypatch: pytest.MonkeyPatch, heading: str, number: int, path: str, shown: str
) -> None:
    module = example(PAGE, heading, monkeypatch, number)
    site = getattr(module, "site", None) or module.app
    with live_site(site) as server:
        page = await served(server.url + path)
        async with visitor(server.url, page) as client:
            await client.shows(shown)


async def test_example_of_a_guard(monkeypatch: pytest.MonkeyPatch) -> None:
    module = example(PAGE, "Who may come in", monkeypatch)
    with live_site(module.site) as server:
        async with httpx2.AsyncClient(base_url=server.url) as window:
            answer = await window.get("/app/cart")
            assert (answer.status_code, answer.headers["location"]) == (303, "/login")
            answer = await window.get("/app/", headers={"cookie": "token=secret-of-ann"})
            assert answer.status_code == 200
        async with wire_client(server.url + "/app", Cookie="token=secret-of-ann") as client:
            await client.register()
            await client.shows("Hello Ann")


async def test_uploads_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    module = example(PAGE, "FletUpload: taking files", monkeypatch)
    with live_site(module.site) as server:
        page = await served(server.url + "/")
        async with visitor(server.url, page) as client:
            await client.shown(lambda: any("/files?" in text for text in texts_of(client)))
            (address,) = [text for text in texts_of(client) if "/files?" in text]
        async with httpx2.AsyncClient(base_url=server.url, headers={"cookie": page.cookie}) as window:
            assert (await window.put(address, content=b"notes")).status_code == 200
            assert (tmp_path / "uploads" / "notes.txt").read_bytes() == b"notes"
            forged = address.replace("notes.txt", "other.txt")
            assert (await window.put(forged, content=b"x")).status_code == 403


def texts_of(client: Any) -> list[str]:
    return list(texts(client.page))


async def test_coming_back_from_signing_in_alone(
    monkeypatch: pytest.MonkeyPatch, provider: OpenIdProvider
) -> None:
    module = example(PAGE, "FletOAuth: coming back from signing in", monkeypatch)
    program = Program(provider)
    module.main = program.main
    with live_site(module.site) as server:
        program.root = server.url
        async with browser(server) as window:
            assert (await window.sign_in()).status_code == 200
            await window.client.shows("user ann")


def forms(main: Any) -> list[FletApp]:
    return [
        FletApp(main),
        FletApp(main=main),
        FletApp(session_handler=main),
        FletApp(asyncio.get_running_loop(), app_manager.executor, main, None),
        FletApp(
            loop=asyncio.get_running_loop(),
            executor=app_manager.executor,
            main=main,
            before_main=lambda page: None,
            session_timeout_seconds=60,
            oauth_state_timeout_seconds=60,
            upload_endpoint_path="upload",
            secret_key="of the test",
        ),
    ]


async def test_every_form_of_the_websocket_endpoint() -> None:
    site = FastAPI()

    @site.websocket("/{number}/ws")
    async def visits(websocket: WebSocket, number: int) -> None:
        await forms(lambda page: page.add(ft.Text(f"form {number}")))[number].handle(websocket)

    site.mount("/{number}", FletStaticFiles())
    with live_site(site) as server:
        for number in range(5):
            page = await served(f"{server.url}/{number}/")
            async with visitor(server.url, page) as client:
                await client.shows(f"form {number}")


def test_without_a_program() -> None:
    with pytest.raises(TypeError, match="FletApp needs main"):
        FletApp()  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="needs main"):
        flet_fastapi.app()
    assert flet_fastapi.app(session_handler=lambda page: None).title == "FastAPI"


async def test_a_site_that_routes_to_the_files_itself() -> None:
    site = FastAPI()
    files = FletStaticFiles(
        app_mount_path="/tools/shop", app_name="Tea", app_short_name="T", app_description="All about tea"
    )
    program = FletApp(
        lambda page: page.add(ft.Text(f"name={page.name} url={page.request.url}")),
        app_mount_path="/tools/shop",
    )
    site.add_api_websocket_route("/tools/shop/ws", program.handle)

    @site.get("/tools/shop/{path:path}")
    async def everything(path: str, request: Request) -> Any:
        return await files.get_response(path or ".", request.scope)

    with live_site(site) as server:
        page = await served(server.url + "/tools/shop/cart")
        assert (page.base, page.socket, page.title) == ("/tools/shop/", "/tools/shop/ws", "Tea")
        async with visitor(server.url, page) as client:
            await client.shows(f"name=tools/shop url={server.url}/tools/shop/")
        async with httpx2.AsyncClient(base_url=server.url) as window:
            manifest = (await window.get("/tools/shop/manifest.json")).json()
            assert (manifest["name"], manifest["short_name"]) == ("Tea", "T")
