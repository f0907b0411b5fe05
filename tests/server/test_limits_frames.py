"""Frames that bring no message, and clients that do not read: they end, and cost the others nothing."""

from __future__ import annotations

import pytest

import flet as ft
from flet.fastapi.socket import arrival, bounded_protocol, frames, visit
from tests.live import LiveServer, until
from tests.raw_socket import BINARY, CONTINUATION, PING, PONG, frame, raw_socket
from tests.server.conftest import Serve
from tests.wire import PAGE, Action, pack

REGISTRATION = b"\x00" + pack([Action.REGISTER, {"session_id": None, "page": PAGE}])
TINY = 5000
FLOODS = {
    "pings": frame(PING) * TINY,
    "large pings": frame(PING, b"x" * 125) * TINY,
    "pongs": frame(PONG) * TINY,
    "fragments of nothing": frame(BINARY, b"\x00", fin=False) + frame(CONTINUATION, fin=False) * TINY,
    "fragments of something": frame(BINARY, b"\x00", fin=False) + frame(CONTINUATION, b"x", fin=False) * TINY,
}


def main(page: ft.Page) -> None:
    async def good() -> None:
        page.add(ft.Text("good"))

    page.add(ft.Button("Good", on_click=good))


async def still_served(server: LiveServer) -> None:
    async with server.visitor() as client:
        await client.click("Good")
        await client.shows("good")


@pytest.mark.parametrize("name", FLOODS)
@pytest.mark.parametrize("registered", [True, False])
async def test_frames_without_messages_end_the_connection(serve: Serve, name: str, registered: bool) -> None:
    server = serve(main)
    async with raw_socket(server.url, read=True) as socket:
        if registered:
            await socket.send(frame(BINARY, REGISTRATION))
        assert await socket.refuses(FLOODS[name])
    await still_served(server)


async def test_a_read_of_the_socket_is_taken_apart_in_turns(serve: Serve) -> None:
    server = serve(main)
    await still_served(server)
    kept = bounded_protocol.BoundedWebSocket._take_apart
    most = 0

    def turn(protocol: bounded_protocol.BoundedWebSocket) -> None:
        nonlocal most
        kept(protocol)
        most = max(most, protocol._frames)

    async with raw_socket(server.url, read=True) as socket:
        await socket.send(frame(BINARY, REGISTRATION))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(bounded_protocol.BoundedWebSocket, "_take_apart", turn)
            await socket.send(frame(BINARY, b"\x03") * 30_000)
            await still_served(server)
    # A slice may go over the bound, by what fits into it.
    assert most <= bounded_protocol.FRAMES_IN_A_TURN + bounded_protocol.SLICE // 7


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for long."""
    monkeypatch.setattr(arrival, "REGISTER_WITHIN", 0.3)
    monkeypatch.setattr(visit, "CLOSE_WITHIN", 0.3)
    monkeypatch.setattr(bounded_protocol, "CLOSE_WITHIN", 0.3)


async def test_one_who_neither_registers_nor_reads_is_ended(serve: Serve, soon: None) -> None:
    server = serve(main)
    await still_served(server)
    async with raw_socket(server.url) as socket:
        await socket.send(frame(BINARY, b"\x03"))
        assert await socket.ended()
        await until(lambda: not server.program.connections)
    assert server.program.dropped["not registered"] == 1


async def test_heartbeats_are_no_registration(serve: Serve) -> None:
    server = serve(main)
    await still_served(server)
    async with raw_socket(server.url) as socket:
        assert await socket.refuses(frame(BINARY, b"\x03") * 200)
    assert server.program.dropped["heartbeat before registration"] >= frames.BAD_FRAMES
    await until(lambda: not server.program.connections)


async def test_answers_to_heartbeats_that_nobody_reads_do_not_pile_up(serve: Serve) -> None:
    server = serve(main, events_per_second=0)
    async with raw_socket(server.url) as socket:
        await socket.send(frame(BINARY, REGISTRATION))
        await until(lambda: server.visited and server.program.connections)
        (connection,) = server.program.connections
        for _ in range(20):
            await socket.send(frame(BINARY, b"\x03") * 1000)
        assert len(connection._waiting) < 10  # type: ignore[attr-defined]
    await still_served(server)


async def test_one_whom_the_server_closes_and_who_does_not_read_is_dropped(serve: Serve, soon: None) -> None:
    server = serve(main)
    await still_served(server)
    async with raw_socket(server.url) as socket:
        await socket.send(frame(BINARY, REGISTRATION))
        await socket.send(frame(BINARY, b"\x00\xc1") * (frames.BAD_FRAMES + 1))
        assert await socket.ended()
        await until(lambda: not server.program.connections)


async def test_a_large_message_in_many_fragments_arrives(serve: Serve) -> None:
    """Some clients send a message in pieces; pings between them are allowed."""
    server = serve(main)
    async with raw_socket(server.url, read=True) as socket:
        await socket.send(frame(BINARY, REGISTRATION))
        await until(lambda: server.visited and server.program.sessions)
        (session,) = server.program.sessions.values()
        message = b"\x00" + pack([Action.UPDATE, {"id": 1, "props": {"route": "/" + "x" * 8000}}])
        pieces = [message[at : at + 16] for at in range(0, len(message), 16)]
        await socket.send(frame(BINARY, pieces[0], fin=False))
        for number, piece in enumerate(pieces[1:-1]):
            await socket.send(frame(CONTINUATION, piece, fin=False))
            if number % 100 == 0:
                await socket.send(frame(PING, b"still here"))
        await socket.send(frame(CONTINUATION, pieces[-1]))
        await until(lambda: len(session.page.route) == 8001)


async def test_the_end_comes_though_a_flood_goes_on(serve: Serve, soon: None) -> None:
    server = serve(main)
    await still_served(server)
    async with raw_socket(server.url, read=True) as socket:
        await socket.send(frame(BINARY, REGISTRATION))
        await until(lambda: server.visited and server.program.sessions)
        (connection,) = server.program.connections
        await server.call(connection.close, 1012)
        assert await socket.refuses(frame(BINARY, b"\x00\xc1" * 50) * 100)
        await until(lambda: not server.program.connections)
