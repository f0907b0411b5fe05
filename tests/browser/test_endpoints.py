"""The parts of a program put into a site one by one, at paths of their own, in a browser and behind nginx."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fastapi import FastAPI, Request, Response, WebSocket
from playwright.sync_api import expect

import flet as ft
import flet.fastapi as flet_fastapi
from flet.fastapi import FletApp, FletStaticFiles, FletUpload
from tests.chromium import Visitor
from tests.live import live_site
from tests.nginx import location, nginx

pytestmark = pytest.mark.browser

SECRET = "of the test"


def main(page: ft.Page) -> None:
    def keep(e: ft.Event[ft.Button]) -> None:
        page.set_cookie("seen", "yes")

    page.add(
        ft.Text(f"name={page.name} route={page.route}"),
        ft.Text(f"upload={page.get_upload_url('a.txt', 600)}"),
        ft.Button("Keep", on_click=keep),
    )


def parts(uploads: Path, at: str, told: dict[str, str], socket: str, upload: str) -> FastAPI:
    """A site that routes to each part itself; `told` are the paths as they are given, the rest where they are."""
    site = FastAPI()
    to_files = {name: told[name] for name in ("proxy_path", "app_mount_path") if name in told}

    @site.websocket(socket)
    async def visits(websocket: WebSocket) -> None:
        await FletApp(
            main,
            websocket_endpoint_path=told.get("socket"),
            upload_endpoint_path=told["upload"],
            secret_key=SECRET,
            **to_files,
        ).handle(websocket)

    @site.put(upload)
    async def take(request: Request) -> Response:
        return await FletUpload(str(uploads), secret_key=SECRET).handle(request)

    site.mount(at, FletStaticFiles(websocket_endpoint_path=told.get("socket"), **to_files))
    return site


def check(visitor: Visitor, root: str, home: str, uploads: Path) -> str:
    """The page connects, its cookies reach it, and its files go where it says: to the address that is returned."""
    page = visitor.open(f"{root}{home}items?x=1")
    expect(page.get_by_text("route=/items?x=1")).to_be_visible()
    with page.expect_response(lambda answer: "?cookies=" in answer.url) as kept:
        page.get_by_role("button", name="Keep").click()
    assert kept.value.status == 204
    shown = page.get_by_text("upload=").text_content()
    assert shown is not None
    status = page.evaluate(
        "async address => (await fetch(address, {method: 'PUT', body: 'x'})).status", shown[len("upload=") :]
    )
    assert status == 200
    assert (uploads / "a.txt").read_bytes() == b"x"
    (uploads / "a.txt").unlink()
    visitor.open("about:blank")
    return shown[len("upload=") :]


@contextmanager
def published(folder: Path, site: FastAPI, behind: str) -> Iterator[str]:
    """Serves a site, behind nginx if that takes a path off; yields the address of the host."""
    with live_site(site) as server:
        if not behind:
            yield server.url
            return
        told = f"proxy_set_header X-Forwarded-Prefix {behind};"
        rules = location(behind, server.url, taken_off=True, more=told)
        with nginx(folder, rules) as url:
            yield url


WAYS = {
    "relative": ("/own", {"socket": "live", "upload": "files"}, "/own/live", "/own/files"),
    "whole": (
        "/own",
        {"app_mount_path": "/own", "socket": "/own/ws", "upload": "/own/files"},
        "/own/ws",
        "/own/files",
    ),
    "whole, elsewhere": (
        "/own",
        {"app_mount_path": "/own", "socket": "/live/own", "upload": "/files"},
        "/live/own",
        "/files",
    ),
    "at the root": ("/", {"socket": "/live/ws", "upload": "/files"}, "/live/ws", "/files"),
    "left out": ("/own", {"upload": "/own/upload"}, "/own/ws", "/own/upload"),
}


@pytest.mark.parametrize("way", WAYS)
def test_each_part_where_it_is_told_to_be(visitor: Visitor, tmp_path: Path, way: str) -> None:
    at, told, socket, upload = WAYS[way]
    home = at.rstrip("/") + "/"
    for behind, proxy_path in (("", None), ("/tools", None), ("/tools", "/tools")):
        options = {**told, **({"proxy_path": proxy_path} if proxy_path else {})}
        site = parts(tmp_path / "uploads", at, options, socket, upload)
        with published(tmp_path / f"nginx{proxy_path is None}", site, behind) as root:
            check(visitor, root, behind + home, tmp_path / "uploads")
        visitor.page.context.clear_cookies()


@pytest.mark.parametrize("said", ["files", "/files", "/own/files"])
def test_uploads_of_a_mounted_program(visitor: Visitor, tmp_path: Path, said: str) -> None:
    uploads = tmp_path / "uploads"
    app = flet_fastapi.app(main, upload_dir=str(uploads), upload_endpoint_path=said, secret_key=SECRET)
    site = flet_fastapi.FastAPI()
    site.mount("/own", app)
    for behind in ("", "/tools"):
        with published(tmp_path / "nginx", site, behind) as root:
            address = check(visitor, root, f"{behind}/own/", uploads)
            assert address.startswith(f"{behind}/own/files?")
