"""Frames and connections that are not of the protocol: dropped or closed, and nobody else notices."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from flet.fastapi.socket import arrival, frames
from tests.conftest import RunServer
from tests.live import until
from tests.server.attack import called
from tests.server.conftest import Attacked
from tests.wire import PAGE, Action, pack, wire_client


async def test_frames_that_are_none(attack: Attacked) -> None:
    async with attack() as a:
        dropped = a.server.program.dropped
        send = a.client.socket.send
        await send("text")
        await until(lambda: dropped["text frame"] == 1)
        for frame in (b"\x04", b"\xff\x00", b"\x02" + pack([1, 0, []]), b"\x01\x00\x00"):
            await send(frame)
        await until(lambda: dropped["unknown frame"] == 4)
        for frame in (b"\x00", b"\x00\xc1", b"\x00\x92\x03", b"\x00" + pack({}), b"\x00" + pack([1, {}, 3])):
            await send(frame)
        await until(lambda: dropped["garbage"] == 5)
        await send(b"\x01\x07\x00\x00\x00abc")
        await until(lambda: dropped["unknown channel"] == 1)
        await send(b"")


async def test_a_client_that_sends_nothing_but_garbage_is_cut_off(attack: Attacked) -> None:
    async with attack() as a:
        async with wire_client(a.server.url) as other:
            await other.register()
            with contextlib.suppress(ConnectionClosed):
                for _ in range(frames.BAD_FRAMES):
                    await other.socket.send(b"\xee")
            await other.socket.wait_closed()
        assert other.socket.close_code == 4002


async def test_a_frame_over_the_limit_closes_the_connection(attack: Attacked) -> None:
    async with attack() as a:
        async with wire_client(a.server.url) as other:
            await other.register()
            await other.send(Action.UPDATE, {"id": 1, "props": {"route": "x" * (1 << 20)}})
            await other.socket.wait_closed()
        assert other.socket.close_code == 1009


REGISTRATIONS: list[Any] = [
    None,
    [],
    1,
    {"link": 1},
    {"link": {"document": 1}},
    {"link": []},
]
ODD_REGISTRATIONS: list[Any] = [
    {},
    {"session_id": 5, "page": 7},
    {"session_id": "x" * 10_000, "page": None},
    {"session_id": ["x"], "page": {"route": 1, "width": "x", "media": 3, "platform": "toaster"}},
    {"page": {"_overlay": 1, "views": [], "sess": 1, "route": None}},
    {"page": PAGE, "link": {"document": "d", "received": -5, "takes_over": 1}},
    {"page": PAGE, "link": {"document": "d", "received": 2**63, "version": "x"}},
    {"page": PAGE | {"media": {"padding": 1, "orientation": "diagonal"}}},
]


async def test_registrations_that_are_none(attack: Attacked) -> None:
    async with attack() as a:
        for body in REGISTRATIONS:
            async with wire_client(a.server.url) as other:
                before = a.server.program.dropped["malformed registration"]
                await other.send(Action.REGISTER, body)
                await until(lambda b=before: a.server.program.dropped["malformed registration"] == b + 1)
                await other.register()


async def test_odd_registrations_get_a_page(attack: Attacked) -> None:
    async with attack() as a:
        for body in ODD_REGISTRATIONS:
            async with wire_client(a.server.url) as other:
                await other.send(Action.REGISTER, body)
                answer = await other.wait_for(Action.REGISTER)
                assert answer.body["page_patch"]["_c"] == "Page"


async def test_messages_before_the_registration(attack: Attacked) -> None:
    async with attack() as a:
        async with wire_client(a.server.url) as other:
            await other.event(1, "resize", {"width": 1, "height": 1})
            await other.socket.send(b"\x02" + pack([1, 0, []]))
            await other.socket.send(b"\x00\xc1")
            await other.register()
            await other.click("Good")
            await until(lambda: called == ["good"])
        assert a.server.program.dropped["message before registration"] == 1
        assert a.server.program.dropped["frame before registration"] == 1


NUMBERED: list[Any] = [
    None,
    [1, 0],
    ["1", 0, []],
    [1, None, []],
    [1, 0, {}],
    [True, 0, []],
    [1, 0, [], 4],
]


async def test_numbered_frames_of_a_wrong_shape(attack: Attacked) -> None:
    async with attack() as a, wire_client(a.server.url) as other:
        body = {"session_id": None, "page": PAGE, "link": {"document": "d", "received": 0}}
        await other.send(Action.REGISTER, body)
        await other.wait_for(Action.REGISTER)
        for frame in NUMBERED:
            before = a.server.program.dropped["garbage"]
            await other.socket.send(b"\x02" + pack(frame))
            await until(lambda b=before: a.server.program.dropped["garbage"] == b + 1)
        good = [Action.EVENT, {"target": other.number("Page"), "name": "resize", "data": None}]
        # One message that is none does not keep the others of its frame from being carried out.
        resize = {"width": 1.0, "height": 1.0}
        good[1]["data"] = resize  # type: ignore[index]
        await other.socket.send(b"\x02" + pack([1, 999, [good, 5, good]]))
        await other.socket.send(b"\x02" + pack([0, 2**62, []]))
        await until(lambda: called.count("resize") == 2)


async def test_silent_connections_are_closed(attack: Attacked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrival, "REGISTER_WITHIN", 0.3)
    async with attack() as a:
        sockets = [await connect(a.server.url.replace("http", "ws") + "/ws") for _ in range(100)]
        await asyncio.gather(*(socket.wait_closed() for socket in sockets))
        assert {socket.close_code for socket in sockets} == {4001}
        assert len(a.server.program.sessions) == 2
        assert a.server.program.dropped["not registered"] == 100


async def test_other_origins_are_refused(attack: Attacked) -> None:
    async with attack() as a:
        address = a.server.url.replace("http", "ws") + "/ws"
        for origin in ("http://evil.example", "null", "http://127.0.0.1", "file://"):
            with pytest.raises(InvalidStatus) as refused:
                await connect(address, origin=origin)  # type: ignore[arg-type]
            assert refused.value.response.status_code == 403
        async with connect(address, origin=a.server.url):
            pass


PROGRAM = """
    import flet as ft
    from flet.fastapi.socket import arrival

    arrival.REGISTER_WITHIN = 60

    def main(page):
        page.add(ft.Button("Good", on_click=lambda: page.add(ft.Text("good"))))

    ft.run(main, view=None)
"""


async def test_silent_connections_do_not_keep_the_process_alive(run_server: RunServer) -> None:
    server = run_server(PROGRAM)
    address = server.url.replace("http", "ws") + "/ws"
    sockets = [await connect(address) for _ in range(100)]
    async with wire_client(server.url) as client:
        await client.register()
        await client.click("Good")
        await client.shows("good")
        code, output = await asyncio.to_thread(server.stop, signal.SIGTERM)
    assert code == -signal.SIGTERM
    assert "Traceback" not in output
    await asyncio.gather(*(socket.wait_closed() for socket in sockets))
    assert {socket.close_code for socket in sockets} == {1012}
