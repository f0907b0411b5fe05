"""The client that knows no numbered frames, as Flutter's, on its return."""

from __future__ import annotations

import flet as ft
from tests.server.conftest import Serve
from tests.server.visits import away, counter
from tests.wire import Action, texts, wire_client


async def test_the_plain_client_gets_the_whole_page_when_it_comes_back(serve: Serve) -> None:
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        page.title = "A title"
        counter(page)

    server = serve(main)
    async with server.visitor() as client:
        await client.click("Up")
        await client.shows("1")
        numbers = {kind: client.number(kind) for kind in ("Text", "Button", "TextField")}
    await away(server, client)
    pages[0].title = None
    pages[0].add(ft.Text("while away"))
    async with wire_client(server.url) as again:
        answer = await again.register(client.session_id)
        assert again.session_id == client.session_id
        assert {kind: again.number(kind) for kind in numbers} == numbers
        assert set(texts(again.page)) >= {"1", "while away"}
        # The client lays the page over its own, so what is back at its default has to be said.
        assert answer["page_patch"]["title"] is None
        assert answer["page_patch"]["theme"] is None
        # What it has drawn already listens to the old views: other ones come in between.
        call = await again.wait_for(Action.INVOKE)
        assert [view["_i"] for view in again.page["views"]] == [call.body["control_id"]]
        await again.answer(call)
        await again.shows("while away", "welcome back")
        assert {kind: again.number(kind) for kind in numbers} == numbers
        await again.click("Up")
        await again.shows("2")


async def test_a_plain_client_with_leftovers_of_an_old_session_gets_nulls_too(serve: Serve) -> None:
    async with wire_client(serve(counter).url) as client:
        answer = await client.register("long gone")
        assert answer["page_patch"]["theme_mode"] is None
        assert answer["page_patch"]["on_keyboard_event"] in (None, False)


async def test_a_first_visit_needs_no_nulls(serve: Serve) -> None:
    async with serve(counter).visitor() as client:
        assert None not in client.page.values()


async def test_a_route_that_changed_while_away_is_an_event(serve: Serve) -> None:
    def main(page: ft.Page) -> None:
        page.on_route_change = lambda e: page.add(ft.Text(f"now {e.route}"))
        counter(page)

    server = serve(main)
    async with server.visitor() as client:
        await client.shows("0")
    await away(server, client)
    async with wire_client(server.url) as again:
        await again.register(client.session_id, route="/other")
        await again.answer(await again.wait_for(Action.INVOKE))
        await again.shows("now /other")
