"""What `ft.run()` and `ft.run_async()` are given, and what the environment says against it."""

from __future__ import annotations

import asyncio
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from flet.fastapi.uploads.tickets import UploadAddresses, UploadTickets
from tests.conftest import RunServer
from tests.live import until
from tests.processes import environment, free_port
from tests.server.test_run import get
from tests.wire import texts, wire_client

pytestmark = pytest.mark.process

PROGRAM = """
    import asyncio
    import flet as ft

    def before_main(page: ft.Page):
        page.title = "Early"

    def main(page: ft.Page):
        page.add(ft.Text(f"{page.title} tea"), ft.Text(page.get_upload_url("leaf.txt", 60)))

    options = {
        "before_main": before_main,
        "name": "shop",
        "assets_dir": "files",
        "upload_dir": "uploads",
        "web_renderer": ft.WebRenderer.CANVAS_KIT,
        "route_url_strategy": ft.RouteUrlStrategy.HASH,
        "no_cdn": True,
    }
    SERVE
"""
OPTIONS = 'host="127.0.0.1", port={port}, view=None, **options'
STARTS = {
    "run": f"ft.run(main, {OPTIONS})",
    "run_async": f"asyncio.run(ft.run_async(main, {OPTIONS}))",
    "export_asgi_app": "app = ft.run(main, export_asgi_app=True, **options)",
}
UVICORN = ["-m", "uvicorn", "program:app", "--port", "PORT", "--log-level", "warning"]


def put(url: str, content: bytes) -> int:
    try:
        with urllib.request.urlopen(
            urllib.request.Request(url, content, method="PUT"), timeout=10
        ) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code


def reaches_everywhere(port: int) -> bool:
    """Whether a server listens on more than 127.0.0.1."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.2", port)) == 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the program is, with two folders of assets."""
    for name in ("files", "others"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kind.txt").write_text(name)
    return tmp_path


@pytest.mark.parametrize("start", STARTS)
async def test_parameters(run_server: RunServer, folder: Path, flutter_folder: Path, start: str) -> None:
    port = free_port()
    program = PROGRAM.replace("SERVE", STARTS[start].format(port=port))
    server = await asyncio.to_thread(
        run_server,
        program,
        UVICORN if start == "export_asgi_app" else None,
        port,
        FLET_SERVER_PORT="",
        FLET_WEB_PATH=str(flutter_folder),
    )
    url = f"{server.url}/shop"
    page = await asyncio.to_thread(get, url)
    assert '<base href="/shop/">' in page
    assert '"webRenderer": "canvaskit"' in page
    assert '"routeUrlStrategy": "hash"' in page
    assert '"noCdn": true' in page
    assert await asyncio.to_thread(get, f"{url}/kind.txt") == "files"
    assert not reaches_everywhere(port)
    async with wire_client(url) as client:
        answer = await client.register()
        assert answer["page_patch"]["title"] == "Early"
        await client.shows("Early tea")
        address = next(text for text in texts(client.page) if "/upload?" in str(text))
    assert await asyncio.to_thread(put, server.url + address, b"green") == 200
    assert (folder / "uploads" / "leaf.txt").read_bytes() == b"green"


@pytest.mark.parametrize("start", ["run", "export_asgi_app"])
async def test_the_environment_goes_before_them(
    run_server: RunServer, folder: Path, flutter_folder: Path, start: str
) -> None:
    served_at = free_port()
    program = PROGRAM.replace("SERVE", STARTS[start].format(port=free_port()).replace("127.0.0.1", "0.0.0.0"))
    server = await asyncio.to_thread(
        run_server,
        program,
        UVICORN if start == "export_asgi_app" else None,
        served_at,
        FLET_SERVER_IP="127.0.0.1",
        FLET_WEB_APP_PATH="the-name-goes-before",
        FLET_WEB_PATH=str(flutter_folder),
        FLET_ASSETS_DIR="others",
        FLET_UPLOAD_DIR="received",
        FLET_MAX_UPLOAD_SIZE="5",
        FLET_SECRET_KEY="known",
        FLET_WEB_RENDERER="skwasm",
        FLET_WEB_ROUTE_URL_STRATEGY="path",
        FLET_WEB_NO_CDN="false",
        FLET_WEB_USE_COLOR_EMOJI="true",
        FLET_WEBSOCKET_HANDLER_ENDPOINT="/live/ws",
        FLET_UPLOAD_HANDLER_ENDPOINT="take",
        FLET_OAUTH_CALLBACK_HANDLER_ENDPOINT="signed-in",
        FLET_SESSION_TIMEOUT="1",
    )
    url = f"{server.url}/shop"
    page = await asyncio.to_thread(get, url)
    assert '"webRenderer": "skwasm"' in page
    assert '"routeUrlStrategy": "path"' in page
    assert '"noCdn": false' in page
    assert '"useColorEmoji": true' in page
    assert '"webSocketEndpoint": "/shop/live/ws"' in page
    assert await asyncio.to_thread(get, f"{url}/kind.txt") == "others"
    assert not reaches_everywhere(served_at)

    address = UploadAddresses(UploadTickets("known"), "/shop/take", "/shop/take", None).make("leaf.txt", 60)
    assert await asyncio.to_thread(put, server.url + address, b"greens") == 413
    assert await asyncio.to_thread(put, server.url + address, b"green") == 200
    assert (folder / "received" / "leaf.txt").read_bytes() == b"green"
    with pytest.raises(urllib.error.HTTPError, match="400"):
        await asyncio.to_thread(get, f"{url}/signed-in")

    async with wire_client(f"{url}/live") as client:
        first = await client.register()
    for _ in range(10):  # a busy server may end it later
        await asyncio.sleep(1.3)
        async with wire_client(f"{url}/live") as client:
            now = await client.register(first["session_id"])
        if now["session_id"] != first["session_id"]:
            break
    assert now["session_id"] != first["session_id"]


def first_line(source: str, folder: Path, **settings: str) -> str:
    """Runs a program until it has said where it is served, or why not; returns that."""
    (folder / "program.py").write_text(source)
    process = subprocess.Popen(
        [sys.executable, "program.py"],
        cwd=folder,
        env=environment(**settings),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    with process, process.stderr as said:
        line = said.readline()
        process.send_signal(signal.SIGINT)
    return line


@pytest.fixture
def person(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody with a display, whose browser writes down what it is asked to open."""
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" >> {tmp_path}/opened')
    browser.chmod(0o755)
    return {"DISPLAY": ":0", "BROWSER": f"{browser} %s"}


@pytest.mark.parametrize(
    ("view", "settings", "opens"),
    [
        ("ft.AppView.WEB_BROWSER", {}, True),
        ("ft.AppView.FLET_APP_HIDDEN", {}, False),
        ("ft.AppView.WEB_BROWSER", {"FLET_FORCE_WEB_SERVER": "true"}, False),
        ("ft.AppView.WEB_BROWSER", {"DISPLAY": "", "WAYLAND_DISPLAY": ""}, False),
    ],
)
async def test_who_gets_a_browser(
    run_server: RunServer,
    tmp_path: Path,
    person: dict[str, str],
    view: str,
    settings: dict[str, str],
    opens: bool,
) -> None:
    program = f"import flet as ft\nft.run(lambda page: None, view={view})"
    server = run_server(program, **(person | settings))
    # Browsers are for this machine alone, servers for everybody.
    assert reaches_everywhere(server.port) is (not opens)
    opened = tmp_path / "opened"
    if opens:
        await until(lambda: opened.exists() and opened.read_text().endswith("\n"))
    server.stop()
    assert (opened.read_text() if opened.exists() else "") == (f"{server.url}\n" if opens else "")


@pytest.mark.parametrize(
    "settings", [{"FLET_FORCE_WEB_SERVER": "1", "DISPLAY": ":0"}, {"DISPLAY": "", "WAYLAND_DISPLAY": ""}]
)
def test_servers_have_a_port_that_is_known(
    tmp_path: Path, client_folder: Path, settings: dict[str, str]
) -> None:
    line = first_line(
        "import flet as ft\nft.run(print)", tmp_path, FLET_WEB_PATH=str(client_folder), **settings
    )
    # Somebody else may have taken it.
    other = r"(, for other machines on http://(?!127\.)[^ ]+:8000)?"
    served = rf"Serving on http://127\.0\.0\.1:8000{other} \(Ctrl\+C to stop\)\n"
    assert re.fullmatch(served, line) or "Port 8000 is in use" in line


def test_programs_with_a_browser_have_any_port(
    tmp_path: Path, client_folder: Path, person: dict[str, str]
) -> None:
    program = "import flet as ft\nft.run(print)"
    first, second = (
        first_line(program, tmp_path, FLET_WEB_PATH=str(client_folder), **person) for _ in range(2)
    )
    assert first.startswith("Serving on http://127.0.0.1:")
    assert first != second
