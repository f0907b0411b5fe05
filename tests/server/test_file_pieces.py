"""Contents of files over the wire: in pieces to and from browsers, whole to Flet's Flutter client."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

import flet as ft
from tests.link import LinkClient
from tests.live import until
from tests.server.conftest import Serve
from tests.wire import Action, Message, WireClient

LARGE = bytes(range(256)) * 2500


def main(page: ft.Page) -> None:
    picker = ft.FilePicker()

    def say(files: list[ft.FilePickerFile]) -> None:
        page.add(*(ft.Text(f"{file.name} {file.bytes!r:.8} {file.size}") for file in files))

    async def read(e: ft.Event[ft.Button]) -> None:
        try:
            say(await picker.pick_files(with_data=True))
        except RuntimeError as error:
            page.add(ft.Text(str(error)))

    async def save(e: ft.Event[ft.Button]) -> None:
        await picker.save_file(file_name="a.bin", src_bytes=LARGE)
        page.add(ft.Text("saved"))

    picker.on_result = lambda e: say(e.files)
    page.add(ft.Button("Read", on_click=read), ft.Button("Save", on_click=save))


@asynccontextmanager
async def picking(serve: Serve, *files: dict[str, Any]) -> AsyncIterator[WireClient]:
    """A plain client whose visitor has chosen files."""
    async with serve(main).visitor() as client:
        await client.click("Read")
        call = await called(client, "pick_files")
        described = [{"id": n, "path": None, "bytes": None, **file} for n, file in enumerate(files)]
        await client.answer(call, described)
        yield client


async def called(client: WireClient, name: str) -> Message:
    call = await client.wait_for(Action.INVOKE)
    assert call.body["name"] == name
    return call


async def test_a_client_that_sends_contents_along_is_not_asked_for_them(serve: Serve) -> None:
    async with picking(serve, {"name": "a", "size": 4, "bytes": b"leaf"}) as client:
        await client.shows("a b'leaf' 4")


async def test_contents_are_asked_for_in_pieces(serve: Serve) -> None:
    async with picking(serve, {"name": "a", "size": 300_000}, {"name": "b", "size": 0}) as client:
        for offset, length in ((0, 262_144), (262_144, 37_856)):
            call = await called(client, "read")
            assert call.body["args"] == {"id": 0, "name": "a", "offset": offset, "length": length}
            await client.answer(call, bytes(length))
        await client.shows(f"a {bytes(9)!r:.8} 300000", "b b'' 0")


@pytest.mark.parametrize("piece", [b"short", b"much too long", "text!!!!!!", None])
async def test_a_piece_that_is_none(serve: Serve, piece: Any) -> None:
    async with picking(serve, {"name": "a", "size": 10}) as client:
        await client.answer(await called(client, "read"), piece)
        await client.shows("with_data: 'a' changed while it was read")


async def test_a_file_that_cannot_be_read(serve: Serve) -> None:
    async with picking(serve, {"name": "a", "size": 10}) as client:
        await client.answer(await called(client, "read"), error="gone")
        await client.shows("gone")


async def test_files_that_are_too_large_are_not_read(serve: Serve) -> None:
    half = {"name": "a", "size": 40_000_000}
    async with picking(serve, half, half) as client:
        await client.shows(
            "with_data: the chosen files have 80000000 bytes together, and at most 67108864 are read into "
            "memory; upload() takes files of any size"
        )


async def test_a_browser_cannot_have_contents_read_that_nobody_asked_for(serve: Serve) -> None:
    async with serve(main).visitor() as client:
        await client.shows_controls("FilePicker")
        file = {"id": 0, "name": "a", "size": 10, "path": None, "bytes": None}
        await client.event(client.number("FilePicker"), "result", {"files": [file], "with_data": True})
        await client.shows("a None 10")


async def test_what_is_saved_goes_to_browsers_in_pieces(serve: Serve) -> None:
    server = serve(main)
    tab = LinkClient(server.url)
    await tab.open()
    await tab.click("Save")
    taken = b""
    for n in range(3):
        await until(lambda n=n: len(tab.calls) > n)
        call = tab.calls[n]
        assert call["name"] == "take"
        assert call["args"]["offset"] == len(taken)
        taken += call["args"]["bytes"]
        await tab.answer(call)
    await until(lambda: len(tab.calls) > 3)
    save = tab.calls[3]
    assert save["args"]["src_bytes"] is None
    assert save["args"]["pieces"] == tab.calls[0]["args"]["pieces"]
    assert taken == LARGE
    await tab.answer(save)
    await tab.shows("saved")
    await tab.drop()


async def test_what_is_saved_goes_to_the_flutter_client_whole(serve: Serve) -> None:
    async with serve(main).visitor() as client:
        await client.click("Save")
        call = await called(client, "save_file")
        assert call.body["args"]["src_bytes"] == LARGE
        await client.answer(call, "/home/ann/a.bin")
        await client.shows("saved")
