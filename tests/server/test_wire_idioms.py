"""What programs written for Flet rely on, seen by a client."""

from __future__ import annotations

import flet as ft
from tests.server.conftest import Serve
from tests.wire import PAGE


async def test_media_changes_come_as_the_media_themselves(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        def changed(e: ft.PageMediaData) -> None:
            assert isinstance(e, ft.PageMediaData)
            page.add(ft.Text(f"{e.orientation.value} {e.padding.top} {e.page is page}"))  # type: ignore[attr-defined]

        page.on_media_change = changed

    async with serve(main).visitor() as client:
        media = PAGE["media"] | {"orientation": "portrait", "padding": {"top": 7.0}}  # type: ignore[operator]
        await client.event(1, "media_change", media)
        await client.shows("portrait 7.0 True")
