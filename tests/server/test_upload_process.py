"""Uploads to programs that run as they do for users."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
import textwrap
import time
import urllib.request
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import pytest

from flet.fastapi.uploads.tickets import UploadAddresses, UploadTickets
from tests.conftest import RunServer
from tests.processes import ServerProcess, free_port, start
from tests.wire import controls, wire_client

pytestmark = pytest.mark.process

KEY = "the key"
MEGABYTE = 1024 * 1024

PROGRAM = """
    import flet as ft

    def main(page):
        page.add(ft.Text(page.get_upload_url("tea.txt", 60)))

    ft.run(main, upload_dir="uploads")
"""
MOUNTED = """
    import flet as ft
    import flet.fastapi
    import uvicorn

    def main(page):
        page.add(ft.Text(page.get_upload_url("tea.txt", 60)))

    site = flet.fastapi.FastAPI()
    site.mount("/shop", flet.fastapi.app(main, upload_dir="uploads", proxy_path="/outer"))
    uvicorn.run(site, port={port}, log_level="warning")
"""
ENDPOINT = """
    import uvicorn
    from fastapi import FastAPI, Request
    from flet.fastapi import FletUpload

    site = FastAPI()

    @site.put("/upload")
    async def take(request: Request):
        return await FletUpload("uploads").handle(request)

    uvicorn.run(site, port={port}, log_level="warning")
"""
WITHOUT = """
    import flet as ft

    def main(page):
        try:
            page.get_upload_url("tea.txt", 60)
        except RuntimeError as error:
            page.add(ft.Text(str(error)))

    ft.run(main)
"""


@dataclass
class Endpoint:
    """An endpoint alone, for all tests, and its folder."""

    server: ServerProcess
    uploads: Path


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    folder = tmp_path_factory.mktemp("endpoint")
    port = free_port()
    (folder / "program.py").write_text(textwrap.dedent(ENDPOINT.format(port=port)))
    server = start(["program.py"], port, folder, FLET_SECRET_KEY=KEY)
    yield Endpoint(server, folder / "uploads")
    server.kill()


@pytest.fixture
def endpoint(running: Endpoint) -> Endpoint:
    shutil.rmtree(running.uploads, ignore_errors=True)
    running.uploads.mkdir()
    return running


def address(name: str, largest: int | None = None) -> str:
    return UploadAddresses(UploadTickets(KEY), "/upload", "/upload", None, largest).make(name, 600)


@contextlib.contextmanager
def begun(server: ServerProcess, url: str, length: int | None) -> Iterator[socket.socket]:
    """Sends the head of an upload; without a length its body is chunked."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as sock:
        size = "transfer-encoding: chunked" if length is None else f"content-length: {length}"
        sock.sendall(f"PUT {url} HTTP/1.1\r\nhost: x\r\n{size}\r\n\r\n".encode())
        yield sock


def chunk(content: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(content), content)


async def shown(server: ServerProcess, path: str = "", secret: str = "") -> str:
    """The text on the page."""
    async with wire_client(server.url + path, cookie=f"flet_session={secret}") as client:
        await client.register()
        (text,) = controls((await client.wait_for(2)).body, "Text")
    return str(text["value"])


def put(url: str, content: bytes, secret: str) -> int:
    request = urllib.request.Request(url, content, {"cookie": f"flet_session={secret}"}, method="PUT")
    with urllib.request.urlopen(request, timeout=10) as response:
        return int(response.status)


def wait_until_there_are(folder: Path, names: Iterable[str]) -> None:
    deadline = time.monotonic() + 10
    while sorted(path.name for path in folder.rglob("*")) != sorted(names):
        assert time.monotonic() < deadline, list(folder.rglob("*"))
        time.sleep(0.02)


def wait_until_there_is_a_part(folder: Path) -> None:
    deadline = time.monotonic() + 10
    while not list(folder.glob(".*.part")):
        assert time.monotonic() < deadline
        time.sleep(0.01)


async def test_addresses_below_a_mount_and_behind_a_proxy(run_server: RunServer, tmp_path: Path) -> None:
    port = free_port()
    server = run_server(MOUNTED.format(port=port), port=port)
    secret = server.browser_secret("/shop/")
    url = await shown(server, "/shop", secret)
    assert url.startswith("/outer/shop/upload?f=tea.txt&e=")
    assert quote(secret) not in url
    assert await asyncio.to_thread(put, server.url + url.removeprefix("/outer"), b"leaf", secret) == 200
    assert (tmp_path / "uploads" / "tea.txt").read_bytes() == b"leaf"


async def test_a_key_is_made_for_one_process_with_a_warning(run_server: RunServer, tmp_path: Path) -> None:
    server = run_server(PROGRAM)
    secret = server.browser_secret()
    url = await shown(server, secret=secret)
    assert await asyncio.to_thread(put, server.url + url, b"leaf", secret) == 200
    with begun(server, address("of another process.txt"), 0) as sock:
        assert b" 403 " in sock.recv(100)
    _, output = server.stop()
    assert output.count("set FLET_SECRET_KEY to the same text wherever the program runs") == 1
    assert output.count("set FLET_SECRET_KEY, the same for all") == 1


async def test_without_a_folder_the_program_is_told_what_to_set(run_server: RunServer) -> None:
    text = await shown(run_server(WITHOUT))
    assert "upload_dir" in text
    assert "FLET_UPLOAD_DIR" in text


def test_an_upload_that_breaks_off_leaves_nothing(endpoint: Endpoint) -> None:
    uploads = endpoint.uploads
    (uploads / "kept.txt").write_bytes(b"kept")
    for name, length in (("new/a.bin", 9 * MEGABYTE), ("kept.txt", None)):
        piece = b"x" * 2 * MEGABYTE
        with begun(endpoint.server, address(name), length) as sock:
            sock.sendall(piece if length else chunk(piece))
            wait_until_there_is_a_part(uploads)
        wait_until_there_are(uploads, ["kept.txt"])
    assert (uploads / "kept.txt").read_bytes() == b"kept"


def test_an_upload_that_begins_again_takes_the_place_of_the_first(endpoint: Endpoint) -> None:
    url = address("a.bin")
    with begun(endpoint.server, url, 2 * MEGABYTE) as first:
        first.sendall(b"x" * MEGABYTE)
        wait_until_there_is_a_part(endpoint.uploads)
        # The server has not noticed yet that nothing more comes there.
        with begun(endpoint.server, url, 4) as second:
            second.sendall(b"leaf")
            assert b" 200 " in second.recv(100)
        first.sendall(b"x" * MEGABYTE)
        assert b" 409 " in first.recv(100)
    wait_until_there_are(endpoint.uploads, ["a.bin"])
    assert (endpoint.uploads / "a.bin").read_bytes() == b"leaf"
    with begun(endpoint.server, url, 4) as third:
        assert b" 409 " in third.recv(100)


def test_a_server_that_is_stopped_leaves_nothing(run_server: RunServer, tmp_path: Path) -> None:
    server = run_server(PROGRAM, FLET_SECRET_KEY=KEY)
    with begun(server, address("a.bin"), 9 * MEGABYTE) as sock:
        sock.sendall(b"x" * 2 * MEGABYTE)
        wait_until_there_is_a_part(tmp_path / "uploads")
        _, output = server.stop()
    assert list((tmp_path / "uploads").iterdir()) == []
    assert "FLET_SECRET_KEY" not in output


def test_too_large_is_answered_while_it_streams(endpoint: Endpoint) -> None:
    (endpoint.uploads / "a.bin").write_bytes(b"old")
    with begun(endpoint.server, address("a.bin", MEGABYTE), None) as sock:
        for _ in range(20):
            sock.sendall(chunk(b"x" * 64 * 1024))
        # Nothing says that this was the last chunk.
        assert b" 413 " in sock.recv(100)
    with begun(endpoint.server, address("a.bin", MEGABYTE), MEGABYTE + 1) as sock:
        assert b" 413 " in sock.recv(100)
    wait_until_there_are(endpoint.uploads, ["a.bin"])
    assert (endpoint.uploads / "a.bin").read_bytes() == b"old"


def test_large_files_take_little_memory(endpoint: Endpoint) -> None:
    status = Path(f"/proc/{endpoint.server.process.pid}/status")

    def resident() -> int:
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024

    before = resident()
    megabytes = 128
    with begun(endpoint.server, address("large.bin"), megabytes * MEGABYTE) as sock:
        for _ in range(megabytes):
            sock.sendall(b"x" * MEGABYTE)
        assert b" 200 " in sock.recv(100)
    assert (endpoint.uploads / "large.bin").stat().st_size == megabytes * MEGABYTE
    assert resident() - before < 24 * MEGABYTE
