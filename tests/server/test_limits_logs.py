"""What strangers bring about in the log, what it never tells, and an end without a false word."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
from pathlib import Path

import pytest

from flet.engine.session.seldom import Seldom
from flet.fastapi.server import workers as module
from tests.conftest import RunServer
from tests.processes import ServerProcess
from tests.wire import texts, wire_client

PROGRAM = """
    import asyncio, sys
    import flet as ft

    def main(page):
        text = ft.Text()

        async def stream():
            for n in range(100_000):
                text.value = str(n) * 100_000
                page.update()
                await asyncio.sleep(0.01)

        page.add(text, ft.Button("Stream", on_click=stream), ft.Text(page.get_upload_url("a.txt", 60)))

    app = ft.run(main, view=None, upload_dir="uploads", export_asgi_app="program.py" not in sys.argv[0])
"""


@pytest.mark.process
async def test_nothing_of_the_cookie_is_in_the_log_of_a_server(run_server: RunServer) -> None:
    server = run_server(PROGRAM, FLET_LOG_LEVEL="trace", FLET_SECRET_KEY="key")
    secret = server.browser_secret()
    cookie = f"flet_session={secret}; tea=green-secret"
    async with wire_client(server.url, Cookie=cookie) as client:
        answer = await client.register()
    # one that is not as browsers write it: the library reads it, and logs its lines
    async with wire_client(server.url, Cookie=cookie, **{"Content-Length": "0"}):
        pass
    _, output = server.stop()
    assert "(not logged)" in output
    for told in (secret, secret.partition(".")[0], "green-secret", answer["session_id"]):
        assert told not in output
        assert told.encode().hex(" ") not in output


async def _ends(server: ServerProcess) -> str:
    code, output = await asyncio.to_thread(server.stop, signal.SIGTERM)
    assert code == -signal.SIGTERM
    return output


@pytest.mark.process
async def test_the_end_is_quiet_for_one_who_does_not_read(run_server: RunServer) -> None:
    server = run_server(PROGRAM, FLET_SECRET_KEY="key", FLET_SHUTDOWN_GRACE="0")
    async with wire_client(server.url) as client:
        await client.register()
        await client.click("Stream")
        await client.shown(lambda: "1" * 1000 in str(client.page))
        client.socket.transport.pause_reading()
        output = await _ends(server)
        client.socket.transport.abort()
    assert "ERROR" not in output and "Traceback" not in output


@pytest.mark.process
@pytest.mark.parametrize("under", [None, "-m uvicorn program:app --port PORT --timeout-graceful-shutdown 1"])
async def test_the_end_is_quiet_for_one_who_sends_a_file(run_server: RunServer, under: str | None) -> None:
    command = under.split() if under is not None else None
    server = await asyncio.to_thread(
        lambda: run_server(PROGRAM, command, FLET_SECRET_KEY="key", FLET_SHUTDOWN_GRACE="0")
    )
    async with wire_client(server.url) as client:
        await client.register()
        await client.shown(lambda: any("/upload" in str(text) for text in texts(client.page)))
        address = next(text for text in texts(client.page) if "/upload" in str(text))
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(
        f"PUT {address} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Length: 9\r\n\r\nabc".encode()
    )
    await writer.drain()
    await asyncio.sleep(0.3)
    output = await _ends(server)
    assert "Traceback" not in output and "Exception" not in output
    assert b" 503 " in await reader.read(100)
    writer.close()


@pytest.mark.process
async def test_an_upload_that_stalls_is_ended(run_server: RunServer, tmp_path: Path) -> None:
    impatient = "from flet.fastapi.uploads import flet_upload\n    flet_upload.PIECE_WITHIN = 0.3"
    wrapped = PROGRAM.replace("import flet as ft", f"import flet as ft\n    {impatient}")
    server = run_server(wrapped, FLET_SECRET_KEY="key")
    async with wire_client(server.url) as client:
        await client.register()
        await client.shown(lambda: any("/upload" in str(text) for text in texts(client.page)))
        address = next(text for text in texts(client.page) if "/upload" in str(text))
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(
        f"PUT {address} HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nContent-Length: 9\r\n\r\nabc".encode()
    )
    async with asyncio.timeout(10):
        assert b" 408 " in await reader.read(100)
    writer.close()
    assert not list((tmp_path / "uploads").glob("*"))


def test_what_strangers_bring_about_is_said_once_a_minute(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("flet")
    said = Seldom(logger, seconds=1000)
    for _ in range(100):
        said.warning("Somebody does %s", "that")
    assert [record.getMessage() for record in caplog.records] == ["Somebody does that"]
    said._again = 0
    said.warning("Somebody does %s", "that")
    assert caplog.records[-1].getMessage() == "Somebody does that (100 times since this was last said)"


COMMANDS = {
    "uvicorn app:site --workers 2": 2,
    "uvicorn app:site --workers=3": 3,
    "uvicorn app:site": 1,
    "/usr/bin/gunicorn -w 4 app:site": 4,
    "gunicorn -w5 app:site": 5,
    "granian app:site --workers 2": 2,
    "app.py --workers 2": 1,
    "hypercorn app:site -w 6": 6,
}


def test_workers_are_counted_where_they_can_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    for command, number in COMMANDS.items():
        monkeypatch.setattr("sys.argv", command.split())
        assert module.workers() == number, command
    monkeypatch.setattr("sys.argv", ["uvicorn", "app:site"])
    monkeypatch.setenv("WEB_CONCURRENCY", "7")
    assert module.workers() == 7
    monkeypatch.setattr("sys.argv", ["app.py"])
    assert module.workers() == 1


async def test_one_of_the_workers_speaks_for_all(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("sys.argv", "uvicorn app:site --workers 2".split())
    told: list[socket.socket] = []
    monkeypatch.setattr(module, "_told", told)
    for _ in range(3):
        await module.warn_of_workers()
    for held in told:
        held.close()
    assert caplog.text.count("one of 2 workers") == (1 if sys.platform == "linux" else 3)


@pytest.mark.process
@pytest.mark.parametrize(
    "command",
    [
        "-m uvicorn program:app --port PORT --workers 2",
        "-m gunicorn program:app -k uvicorn_worker.UvicornWorker --bind 127.0.0.1:PORT -c two.py",
    ],
)
async def test_workers_that_share_nothing_say_so(run_server: RunServer, tmp_path: Path, command: str) -> None:
    (tmp_path / "two.py").write_text("workers = 2\n")
    server = await asyncio.to_thread(run_server, PROGRAM, command.split())
    _, output = await asyncio.to_thread(server.stop)
    # The other one may have been told to end before it had begun.
    assert "This is one of 2 workers, and each has sessions of its own" in output
    assert "FLET_REDIS_URL" in output
