"""Attacks on a real process: it gives nothing away, takes bounded memory, and goes on serving others."""

from __future__ import annotations

import asyncio
import contextlib
import struct
import time
from collections.abc import Iterator
from pathlib import Path

import msgpack
import pytest

from flet.fastapi.socket import first_request
from flet.fastapi.socket.session_cookie import new_secret
from tests.conftest import RunServer
from tests.link import LinkClient
from tests.live import until
from tests.processes import ServerProcess
from tests.server.conftest import Serve
from tests.wire import Action, WireClient, wire_client

PROGRAM = """
    import asyncio
    import flet as ft

    def main(page):
        async def stream():
            for n in range(1_000_000):
                text.value = f"{n}" + "x" * 100_000
                page.update()
                await asyncio.sleep(0)

        text = ft.Text()
        field = ft.TextField(on_change=lambda e: page.add(ft.Text("typed")))
        page.on_resize = lambda e: page.add(ft.Text(f"resized {e.width}"))
        page.add(
            text,
            field,
            ft.Slider(value=1, max=10),
            ft.Button("Stream", on_click=lambda: page.run_task(stream)),
            ft.Button("Good", on_click=lambda: page.add(ft.Text("good"))),
        )

    ft.run(main, view=None, upload_dir="uploads")
"""

DEEP = 200_000
FRAMES = {
    "deep lists": b"\x91" * DEEP + b"\x01",
    "deep maps": b"\x81\x01" * DEEP + b"\x01",
    "a list that says it is long": b"\xdd\xff\xff\xff\xff",
    "a map that says it is long": b"\xdf\xff\xff\xff\xff\x01\x01",
    "text that says it is long": b"\xdb\xff\xff\xff\xff" + b"x" * 100,
    "bytes that say they are many": b"\xc6\xff\xff\xff\xff" + b"x" * 100,
    "many maps": b"\xdd" + struct.pack(">I", 500_000) + b"\x80" * 500_000,
    "an extension of nobody": b"\x93\x03" + msgpack.packb(msgpack.ExtType(99, b"x" * 1000)),
    "a year that is none": b"\x92\x03" + msgpack.packb(msgpack.ExtType(1, b"99999-01-01")),
    "a time that is none": b"\x92\x03" + msgpack.packb(msgpack.ExtType(2, b"99:99")),
    "a duration of many digits": b"\x92\x03" + msgpack.packb(msgpack.ExtType(3, b"9" * 100_000)),
    "keys that are lists": b"\x92\x03\x81\x90\x01",
    "text that is none": b"\x92\x03\xa4\xff\xfe\xfd\xfc",
}
VALUES = [2**63, -(2**63), 10**9, 1e308, float("nan"), float("inf"), -0.0, "x" * 900_000, b"\0" * 900_000]


def memory(server: ServerProcess) -> int:
    """Bytes of memory that the process has."""
    pages = int(Path(f"/proc/{server.process.pid}/statm").read_text().split()[1])
    return pages * 4096


@pytest.fixture
def served(run_server: RunServer) -> Iterator[ServerProcess]:
    server = run_server(PROGRAM)
    yield server
    _, output = server.stop()
    assert "Traceback" not in output


async def still_works(client: WireClient) -> None:
    await client.click("Good")
    await client.shows("good")


async def test_frames_made_to_hurt(served: ServerProcess) -> None:
    async with wire_client(served.url) as bystander:
        await bystander.register()
        for frame in FRAMES.values():
            async with wire_client(served.url) as client:
                await client.socket.send(b"\x00" + frame)
                await client.register()
                await client.socket.send(b"\x00" + frame)
                await client.socket.send(b"\x02" + frame)
                await still_works(client)
        before = memory(served)
        for _ in range(20):
            await bystander.socket.send(b"\x00" + FRAMES["many maps"])
        await still_works(bystander)
        assert memory(served) - before < 100e6


async def test_values_made_to_hurt(served: ServerProcess) -> None:
    async with wire_client(served.url) as client:
        await client.register()
        await client.shows_controls("Slider")
        for value in VALUES:
            for kind in ("TextField", "Slider", "Page"):
                for name in ("value", "route", "width"):
                    await client.update(client.number(kind), **{name: value})
            await client.event(client.number("Page"), "resize", {"width": value, "height": 1.0})
            await client.event(client.number("TextField"), "change", value)
        # The last of two keys counts, as in any MessagePack.
        twice = b"\x82" + msgpack.packb("id") + msgpack.packb(1) + msgpack.packb("id")
        body = twice + msgpack.packb(client.number("TextField"))
        await client.socket.send(b"\x00\x92\x04" + body)
        await still_works(client)


async def test_a_reader_who_does_not_read_costs_bounded_memory(served: ServerProcess) -> None:
    async with wire_client(served.url) as slow, wire_client(served.url) as other:
        await slow.register()
        await other.register()
        await slow.click("Stream")
        await asyncio.sleep(0.5)
        slow.socket.transport.pause_reading()
        await asyncio.sleep(0.5)
        before = memory(served)
        await asyncio.sleep(2)
        # what the stream leaves behind until it is collected comes and goes
        await until(lambda: memory(served) - before < 30e6)
        begun = time.monotonic()
        await still_works(other)
        assert time.monotonic() - begun < 10
        slow.socket.transport.abort()


WAYS_OUT = [
    "/../secret.txt",
    "/../../secret.txt",
    "/assets/../../secret.txt",
    "/./../secret.txt",
    "//secret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/%252e%252e/secret.txt",
    "/..%00/secret.txt",
    "/secret.txt%00.png",
    "/..;/secret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/client/../../../secret.txt",
    "/icons/../../secret.txt",
    "/icons/1/../../../secret.txt",
    "/icons/1/..%2f..%2f..%2fsecret.txt",
    "/link.txt",
    "/folder/secret.txt",
    "/.hidden",
    "/program.py",
    "/../program.py",
    "http://127.0.0.1/../secret.txt",
]


async def test_paths_that_lead_out_of_the_assets(run_server: RunServer, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("SECRET")
    assets = tmp_path / "assets"
    assets.mkdir()
    (assets / "public.txt").write_text("public")
    (assets / ".hidden").write_text("SECRET")
    (assets / "link.txt").symlink_to(tmp_path / "secret.txt")
    (assets / "folder").symlink_to(tmp_path)
    server = run_server(PROGRAM + "\n    # SECRET\n")

    async def ask(path: str) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
        writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        answer = await reader.read()
        writer.close()
        await writer.wait_closed()
        return answer

    assert b"public" in await ask("/public.txt")
    told = [path for path in WAYS_OUT if b"SECRET" in await ask(path)]
    assert told == []


async def test_connections_that_ask_for_nothing_are_closed(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_request, "REQUEST_WITHIN", 0.5)
    server = serve(lambda page: None)
    host, port = server.url.removeprefix("http://").split(":")
    begun = time.monotonic()
    for said in (b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n"):
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(said)
        with contextlib.suppress(ConnectionResetError):
            assert await reader.read() == b""
        writer.close()
        with contextlib.suppress(ConnectionResetError):
            await writer.wait_closed()
    assert time.monotonic() - begun < 20  # without that each has twenty seconds
    # Who has asked stays.
    async with wire_client(server.url) as client:
        await client.register()
        await asyncio.sleep(0.7)
        assert await client.silence(0.1) == []


async def test_a_stolen_session_id_opens_nothing(served: ServerProcess) -> None:
    victim, another = (LinkClient(served.url, secret=served.browser_secret()) for _ in range(2))
    await victim.open()
    await victim.click("Good")
    await victim.shows("good")
    await victim.drop()
    for secret in (None, another.secret, new_secret(), victim.secret[:-1] + "!", "", "; flet_session="):  # type: ignore[index]
        thief = LinkClient(served.url, secret=secret, session_id=victim.session_id, document=victim.document)
        thief.received = victim.received
        await thief.open()
        assert thief.session_id != victim.session_id
        await thief.drop()
    # The victim still has it.
    session_id = victim.session_id
    await victim.open()
    assert victim.session_id == session_id
    await victim.drop()


async def test_a_cookie_that_the_attacker_made_up_proves_nothing(served: ServerProcess) -> None:
    made_up = "A" * 32
    victim = LinkClient(served.url, secret=made_up)
    await victim.open()
    await victim.drop()
    # The browser was given another one; with what the attacker put there nobody gets in.
    for secret in (made_up, f"{made_up}.{'0' * 22}", None):
        thief = LinkClient(served.url, secret=secret, session_id=victim.session_id, document=victim.document)
        await thief.open()
        assert thief.session_id != victim.session_id
        await thief.drop()


async def test_an_id_that_the_attacker_chose_is_not_taken(served: ServerProcess) -> None:
    async with wire_client(served.url) as client:
        answer = await client.register("chosen-by-somebody-else-0000000000")
        assert answer["session_id"] != "chosen-by-somebody-else-0000000000"
        assert len(answer["session_id"]) == 32
        await client.send(Action.REGISTER, {"session_id": answer["session_id"], "page": {}})
        await still_works(client)
