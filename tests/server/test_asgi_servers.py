"""An exported program in each ASGI server that people use."""

from __future__ import annotations

import asyncio
import signal
import urllib.request
from pathlib import Path

import pytest
from websockets.asyncio.client import connect

from tests.conftest import RunServer
from tests.processes import NEVER_ENDS, SOURCES
from tests.raw_socket import BINARY, PING, frame, raw_socket
from tests.wire import Action, naming, pack, registering, texts, wire_client

pytestmark = pytest.mark.process

PROGRAM = """
    import flet as ft

    def main(page: ft.Page):
        count = ft.Text("0 cups")

        def drink():
            count.value = f"{int(count.value.split()[0]) + 1} cups"

        page.add(count, ft.Button("Drink", on_click=drink), ft.Text(page.get_upload_url("leaf.txt", 60)))

    app = ft.run(main, upload_dir="uploads", export_asgi_app=True)
"""

COMMANDS = {
    "uvicorn": "uvicorn program:app --host 127.0.0.1 --port PORT",
    "hypercorn": "hypercorn program:app --bind 127.0.0.1:PORT",
    "daphne": "daphne -b 127.0.0.1 -p PORT program:app",
    "gunicorn": "gunicorn program:app -k uvicorn_worker.UvicornWorker --bind 127.0.0.1:PORT",
    "gunicorn, uvicorn's own worker": (
        "gunicorn program:app -k uvicorn.workers.UvicornWorker --bind 127.0.0.1:PORT"
    ),
    "granian": "granian program:app --interface asgi --host 127.0.0.1 --port PORT",
}
SECONDS_TO_END = 10


def put(url: str, content: bytes) -> int:
    with urllib.request.urlopen(urllib.request.Request(url, content, method="PUT"), timeout=10) as response:
        return int(response.status)


@pytest.mark.parametrize("name", COMMANDS)
async def test_server(run_server: RunServer, tmp_path: Path, name: str) -> None:
    server = await asyncio.to_thread(run_server, PROGRAM, ["-m", *COMMANDS[name].split()])
    async with wire_client(server.url) as client:
        await client.register()
        await client.shows("0 cups")
        await client.click("Drink")
        await client.shows("1 cups")

        address = next(text for text in texts(client.page) if "/upload?" in str(text))
        assert await asyncio.to_thread(put, server.url + address, b"green") == 200
        assert (tmp_path / "uploads" / "leaf.txt").read_bytes() == b"green"

        async with naming(server.url, "flet", registering()) as new:
            await new.shows("0 cups")
            await new.click("Drink")
            await new.shows("1 cups")

        if name == "hypercorn" and NEVER_ENDS:
            await client.socket.close()
        code, output = await asyncio.to_thread(server.stop, signal.SIGTERM, SECONDS_TO_END)
        assert code in {0, -signal.SIGTERM}, output
        assert str(SOURCES) not in output, "nothing of ours failed"


async def test_what_arrives_together_is_carried_out_without_anything_to_follow(run_server: RunServer) -> None:
    server = await asyncio.to_thread(run_server, PROGRAM, ["-m", *COMMANDS["uvicorn"].split()])
    async with wire_client(server.url) as client:
        await client.register()
        await client.shown(lambda: client.button("Drink"))
        click = pack([int(Action.EVENT), {"target": client.button("Drink"), "name": "click", "data": None}])
        client.socket.transport.write(frame(BINARY, b"\x00" + click) * 200)
        await client.shows("200 cups")


@pytest.mark.parametrize("name", ["uvicorn", "gunicorn"])
async def test_messages_are_bounded_however_uvicorn_was_started(run_server: RunServer, name: str) -> None:
    server = await asyncio.to_thread(run_server, PROGRAM, ["-m", *COMMANDS[name].split()])
    stale = {"cookie": "flet_session=guess"}
    address = server.url.replace("http", "ws") + "/ws"
    async with connect(address, max_size=None, additional_headers=stale) as socket:
        assert socket.response is not None
        told = socket.response.headers
        assert told["server"] == "uvicorn" and told["date"] and told["set-cookie"].startswith("flet_session=")
        # A kilobyte that becomes a megabyte is nothing that the server could look at in time.
        assert socket.protocol.extensions == []
        await socket.send(b"\x00" * (1024 * 1024 + 1))
        await socket.wait_closed()
        assert socket.close_code == 1009
    async with raw_socket(server.url, read=True) as raw:
        assert await raw.refuses(frame(PING) * 5000)
    _, output = await asyncio.to_thread(server.stop)
    assert "Traceback" not in output
    assert '"WebSocket /ws" [accepted]' in output and "connection open" in output
