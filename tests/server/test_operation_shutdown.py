"""A process that is told to end: visitors are let go on for a while, and it always ends."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.conftest import RunServer
from tests.live import until
from tests.processes import NEVER_ENDS, ServerProcess
from tests.wire import Action, WireClient, wire_client

pytestmark = pytest.mark.process

PROGRAM = """
    import pathlib, sys, time
    import flet as ft

    def stick():
        pathlib.Path("stuck").touch()
        time.sleep(1000)

    def main(page):
        def closed():
            time.sleep(0.2)
            print("closed", flush=True)

        async def stream():
            while True:
                page.controls[0].value = "x" * 100_000 + str(time.monotonic())
                page.update()
                await __import__("asyncio").sleep(0.001)

        page.on_close = closed
        page.title = page.get_upload_url("a.txt", 60)
        page.add(
            ft.Text(),
            ft.Button("Good", on_click=lambda: page.add(ft.Text("good"))),
            ft.Button("Stick", on_click=stick),
            ft.Button("Stop all", on_click=stop_all),
            ft.Button("Stream", on_click=lambda: page.run_task(stream)),
        )

    async def stop_all():
        pathlib.Path("stuck").touch()
        time.sleep(1000)

    ft.run(main, view=None, upload_dir="uploads")
"""


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=20) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code


async def ended(server: ServerProcess, within: float) -> tuple[int, str]:
    """The exit code and the output of a process that has been told to end."""
    begun = time.monotonic()
    output, _ = await asyncio.to_thread(server.process.communicate, timeout=within)
    assert time.monotonic() - begun < within
    return server.process.returncode, output


@contextlib.asynccontextmanager
async def silent_sockets(server: ServerProcess, number: int) -> AsyncIterator[list[ClientConnection]]:
    """Sockets that connect and say nothing."""
    address = server.url.replace("http", "ws") + "/ws"
    sockets: list[ClientConnection] = []
    for _ in range(0, number, 50):
        opening = (connect(address, compression=None, open_timeout=30) for _ in range(min(50, number)))
        sockets += await asyncio.gather(*opening)
    try:
        yield sockets
    finally:
        for one in sockets:
            one.transport.abort()
        await asyncio.gather(*(one.wait_closed() for one in sockets))


async def arrive(client: WireClient) -> None:
    """Registers, and waits until `main` has run: on a busy machine the answer comes before."""
    await client.register()
    await client.shown(lambda: client.button("Good"))


async def closed_with(client: WireClient) -> int | None:
    with contextlib.suppress(ConnectionClosed):
        while True:
            await client.receive(20)
    return client.socket.close_code


async def test_visitors_go_on_until_they_leave(run_server: RunServer) -> None:
    server = run_server(PROGRAM, FLET_SHUTDOWN_GRACE="30")
    assert status(f"{server.url}/healthz") == status(f"{server.url}/readyz") == 200
    async with wire_client(server.url) as staying, wire_client(server.url) as leaving:
        await arrive(staying)
        await arrive(leaving)
        server.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(20):
            while status(f"{server.url}/readyz") != 503:
                await asyncio.sleep(0.05)
        assert status(f"{server.url}/healthz") == 200

        await staying.click("Good")
        await staying.shows("good")
        async with wire_client(server.url) as newcomer:
            await newcomer.send(Action.REGISTER, {"session_id": None, "page_name": "", "page": {}})
            assert await closed_with(newcomer) == 1012

        # Who loses the connection may come back.
        await leaving.socket.close()
        async with wire_client(server.url) as returned:
            answer = await returned.register(leaving.session_id)
            assert answer["session_id"] == leaving.session_id
    code, output = await ended(server, 30)
    assert code == -signal.SIGTERM
    assert output.count("closed") == 2
    assert "Traceback" not in output


async def test_at_the_end_of_the_grace_visitors_are_told_to_come_back(run_server: RunServer) -> None:
    server = run_server(PROGRAM, FLET_SHUTDOWN_GRACE="1.5")
    async with wire_client(server.url) as client:
        await arrive(client)
        begun = time.monotonic()
        server.process.send_signal(signal.SIGTERM)
        assert await closed_with(client) == 1012
        assert 1.4 < time.monotonic() - begun < 4
        code, output = await ended(server, 30)
    assert (code, output.count("closed")) == (-signal.SIGTERM, 1)


async def test_ctrl_c_gives_no_grace(run_server: RunServer) -> None:
    server = run_server(PROGRAM, FLET_SHUTDOWN_GRACE="60")
    async with wire_client(server.url) as client:
        await arrive(client)
        server.process.send_signal(signal.SIGINT)
        assert await closed_with(client) == 1012
        code, output = await ended(server, 30)
    assert (code, output.count("closed")) == (0, 1)


async def test_a_second_signal_ends_the_grace(run_server: RunServer) -> None:
    server = run_server(PROGRAM, FLET_SHUTDOWN_GRACE="60")
    async with wire_client(server.url) as client:
        await arrive(client)
        server.process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.5)
        server.process.send_signal(signal.SIGINT)
        assert await closed_with(client) in {1012, 1006}
        await ended(server, 30)


async def test_who_has_just_come_is_answered(run_server: RunServer) -> None:
    server = run_server(PROGRAM)
    came = [await asyncio.open_connection("127.0.0.1", server.port) for _ in range(3)]
    assert status(f"{server.url}/healthz") == 200  # those before it have been taken too
    server.process.send_signal(signal.SIGTERM)
    with contextlib.suppress(ConnectionRefusedError):
        while True:
            socket.create_connection(("127.0.0.1", server.port), timeout=20).close()
            await asyncio.sleep(0.01)
    for _, writer in came[:2]:
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    answers = [await reader.read() for reader, _ in came[:2]]
    assert [answer.split(b"\r\n")[0] for answer in answers] == [b"HTTP/1.1 200 OK"] * 2
    assert b"connection: close" in answers[0].lower()
    _, output = await ended(server, 30)  # one that never asks does not hold it up
    assert "Traceback" not in output
    for _, writer in came:
        writer.close()


async def test_a_thousand_sockets_that_never_registered(run_server: RunServer) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    number = min(1000, hard - 200)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, number + 200), hard))
    try:
        server = run_server(PROGRAM, FLET_SHUTDOWN_GRACE="30")
        async with silent_sockets(server, number) as sockets:
            server.process.send_signal(signal.SIGTERM)
            code, output = await ended(server, 30)
            await asyncio.gather(*(one.wait_closed() for one in sockets))
            assert {one.close_code for one in sockets} == {1012}
        assert code == -signal.SIGTERM
        assert "Traceback" not in output
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.parametrize("sig", [signal.SIGTERM, signal.SIGINT])
async def test_a_handler_that_never_ends(run_server: RunServer, tmp_path: Path, sig: signal.Signals) -> None:
    server = run_server(PROGRAM)
    async with wire_client(server.url) as client:
        await arrive(client)
        await client.click("Stick")
        await until((tmp_path / "stuck").exists)
        server.process.send_signal(sig)
        code, output = await ended(server, 30)
    assert code == (-signal.SIGTERM if sig == signal.SIGTERM else 0)
    assert "The server ends while functions still run: __main__.stick" in output


SERVERS = [
    ["-m", "uvicorn", "program:app", "--port", "PORT"],
    pytest.param(
        ["-m", "hypercorn", "program:app", "--bind", "127.0.0.1:PORT"],
        marks=pytest.mark.skipif(NEVER_ENDS, reason="Hypercorn does not end while somebody is there"),
    ),
]


@pytest.mark.parametrize("command", SERVERS, ids=["uvicorn", "hypercorn"])
async def test_other_servers(run_server: RunServer, tmp_path: Path, command: list[str]) -> None:
    exported = PROGRAM.replace("ft.run(main, view=None", "app = ft.run(main, export_asgi_app=True")
    server = run_server(exported, command)
    async with wire_client(server.url) as client, silent_sockets(server, 20) as sockets:
        await arrive(client)
        await client.click("Stick")
        await until((tmp_path / "stuck").exists)
        server.process.send_signal(signal.SIGTERM)
        assert await closed_with(client) == 1012
        code, output = await ended(server, 40)
        await asyncio.gather(*(one.wait_closed() for one in sockets))
        assert {one.close_code for one in sockets} == {1012}
    assert code in {0, -signal.SIGTERM}
    assert output.count("closed\n") == 1


async def test_a_stuck_event_loop(run_server: RunServer, tmp_path: Path) -> None:
    server = run_server(PROGRAM)
    async with wire_client(server.url) as client:
        await arrive(client)
        await client.click("Stop all")
        await until((tmp_path / "stuck").exists)
        server.process.send_signal(signal.SIGTERM)
        await asyncio.sleep(0.2)
        server.process.send_signal(signal.SIGTERM)
        code, output = await ended(server, 30)
    assert code == 128 + signal.SIGTERM
    assert "in stop_all" in output


async def test_a_reader_who_does_not_read(run_server: RunServer) -> None:
    server = run_server(PROGRAM)
    async with wire_client(server.url) as client:
        await arrive(client)
        await client.click("Stream")
        client.socket.transport.pause_reading()
        await asyncio.sleep(1)
        server.process.send_signal(signal.SIGTERM)
        code, _ = await ended(server, 30)
        client.socket.transport.abort()
    assert code == -signal.SIGTERM


async def test_an_upload_that_does_not_end(run_server: RunServer, tmp_path: Path) -> None:
    server = run_server(PROGRAM, FLET_SECRET_KEY="secret", FLET_SHUTDOWN_GRACE="0.5")
    async with wire_client(server.url) as client:
        await arrive(client)
        await client.shown(lambda: client.page.get("title"))
    with socket.create_connection(("127.0.0.1", server.port)) as upload:
        head = f"PUT {client.page['title']} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n"
        upload.sendall(head.encode() + b"x" * 1000)
        await until(lambda: any(tmp_path.glob("uploads/*")))
        server.process.send_signal(signal.SIGTERM)
        code, _ = await ended(server, 30)
    assert code == -signal.SIGTERM
    assert not list((tmp_path / "uploads").iterdir())
