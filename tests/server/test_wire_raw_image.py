"""Pictures that a program makes travel on a byte channel, one at a time."""

from __future__ import annotations

import asyncio
import sys

import pytest

import flet as ft
from tests.link import LinkClient
from tests.live import live_server, until
from tests.mirror import texts
from tests.wire import SECONDS, WireClient

PICTURE = b"\x89PNG and so on"
CHANNEL = (1).to_bytes(4, "little")
OPENED = {"channel_name": "frames", "channel_id": 1}


async def program(page: ft.Page) -> None:
    picture = ft.RawImage(ready_timeout=1, ack_timeout=0.3)
    page.add(picture)
    steps = (lambda: picture.render_encoded(PICTURE), picture.clear, lambda: picture.render_encoded(b"late"))
    for step in steps:
        try:
            await step()
            page.add(ft.Text("shown"))
        except TimeoutError as error:
            page.add(ft.Text(str(error).partition(": ")[2]))


async def frame(client: WireClient) -> bytes:
    """The next bytes of the channel, without its number."""
    async with asyncio.timeout(SECONDS):
        while True:
            received = await client.socket.recv()
            assert isinstance(received, bytes)
            if received.startswith(b"\x01" + CHANNEL):
                return received[5:]


async def answer(client: WireClient) -> None:
    await client.socket.send(b"\x01" + CHANNEL + b"\xff")


async def test_each_picture_is_sent_once_the_one_before_shows() -> None:
    with live_server(program) as server:
        async with server.visitor() as client:
            await client.shows_controls("RawImage")
            await client.event(client.number("RawImage"), "data_channel_open", OPENED)
            for sent in (b"\x01" + PICTURE, b"\x03"):
                assert await frame(client) == sent
                await answer(client)
            assert await frame(client) == b"\x01late"
            texts = server.session(client).page.controls
            await until(lambda: len(texts) == 4)
            told = [getattr(text, "value", None) for text in texts[1:]]
            assert told == ["shown", "shown", "the browser did not show the picture within 0.3 seconds"]


async def test_a_browser_that_opens_no_channel_is_not_waited_for_for_ever() -> None:
    with live_server(program) as server:
        async with server.visitor() as client:
            await client.shows("the browser was not ready for pictures within 1 seconds")


async def waits_for_clicks(page: ft.Page) -> None:
    picture = ft.RawImage(ack_timeout=SECONDS)

    async def show() -> None:
        await picture.render_encoded(PICTURE)
        page.add(ft.Text("shown"))

    page.add(picture, ft.Button("Show", on_click=show))


async def test_a_channel_lives_as_long_as_the_document_that_opened_it() -> None:
    with live_server(waits_for_clicks) as server:
        visitor = LinkClient(server.url)
        await visitor.open()
        await visitor.shown(lambda: visitor.button("Show"))
        await visitor.event(visitor.number("RawImage"), "data_channel_open", OPENED)
        for times in (1, 2):
            await visitor.drop()
            assert (await visitor.open(read=False))["resumed"]
            await visitor.click("Show")
            await visitor.bytes_of(CHANNEL, b"\x01" + PICTURE)
            await visitor.send_bytes(CHANNEL, b"\xff")
            visitor.read()
            await visitor.shown(lambda: list(texts(visitor.page)).count("shown") == times)  # noqa: B023
        session = server.session(visitor)
        channel = session.data_channel(1)
        await visitor.drop()
        visitor.takes_over, visitor.document = visitor.document, "another"
        await visitor.open(read=False)
        # The number may be that of something else in the new document.
        channel.send(b"for the old one")
        assert session.data_channel(1) is not channel
        session.data_channel(1).send(b"for the new one")
        await visitor.bytes_of(CHANNEL, b"for the new one")
        await visitor.drop()


async def test_what_a_listener_of_a_channel_raises_is_told(caplog: pytest.LogCaptureFixture) -> None:
    async def main(page: ft.Page) -> None:
        page.session.data_channel(1).on_bytes(exits)
        page.add(ft.Text("ready"))

    def exits(_: bytes) -> None:
        sys.exit("of the test")

    with live_server(main) as server:
        async with server.visitor() as client:
            await client.shows("ready")
            await answer(client)
            await until(lambda: "A handler failed [" in caplog.text)
