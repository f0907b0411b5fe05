"""Sessions and connections by the names that Flet gives them, used by programs from the inside and from outside."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import pytest

import flet as ft
from flet.fastapi import FletApp, app_manager
from flet.messaging.protocol import Message, MessageAction
from tests.live import LiveServer, live_server, until
from tests.wire import Action, WireClient, texts

seen: list[Any] = []


def program(page: ft.Page) -> None:
    box = ft.Column(key="box")

    def clicked(e: ft.Event[ft.Button]) -> None:
        box.controls.append(ft.Text(f"clicked {e.data}"))

    page.on_connect = lambda: seen.append("connect")
    page.on_disconnect = lambda: seen.append("disconnect")
    page.add(ft.Button("Go", on_click=clicked), ft.TextField(value="old"), box)


async def shown_session(server: LiveServer, client: WireClient) -> Any:
    await client.shows_controls("TextField")
    return server.session(client)


def ask(server: LiveServer, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Future[Any]:
    """Has the server's event loop run something."""
    return asyncio.wrap_future(asyncio.run_coroutine_threadsafe(coroutine, server.program.loop))


async def test_an_event_is_dispatched_and_its_changes_are_sent() -> None:
    with live_server(program) as server:
        async with server.visitor() as client:
            session = await shown_session(server, client)
            await ask(server, session.dispatch_event(session.page.controls[0]._i, "click", 7))
            await client.shows("clicked 7")


async def test_properties_are_applied_as_if_the_browser_had_sent_them() -> None:
    with live_server(program) as server:
        async with server.visitor() as client:
            session = await shown_session(server, client)
            field = session.page.controls[1]
            await server.call(session.apply_patch, field._i, {"value": "new", "label": "refused"})
            assert (field.value, field.label) == ("new", None)
            await server.call(session.apply_page_patch, {"width": 321.0})
            assert session.page.width == 321.0


async def test_changes_are_sent_by_patch_control_and_schedule_update() -> None:
    with live_server(program) as server:
        async with server.visitor() as client:
            session = await shown_session(server, client)
            box = session.page.controls[2]
            box.controls.append(ft.Text("first"))
            session.patch_control(box)
            await client.shows("first")
            box.controls.append(ft.Text("second"))
            session.schedule_update(box)
            await client.shows("second")
            whole = await server.call(session.get_page_patch)
            assert "second" in list(texts(whole)) and whole["_c"] == "Page"


async def test_a_method_is_invoked_by_the_number_of_its_control() -> None:
    with live_server(program) as server:
        async with server.visitor() as client:
            session = await shown_session(server, client)
            number = session.page.controls[1]._i
            call = ask(server, session.invoke_method(number, "focus", {"a": 1}))
            message = await client.wait_for(Action.INVOKE)
            assert (message.body["control_id"], message.body["args"]) == (number, {"a": 1})
            await server.call(
                session.handle_invoke_method_results, number, message.body["call_id"], "done", None
            )
            assert await call == "done"
            missing = ask(server, session.invoke_method(9**9, "focus", {}))
            with pytest.raises(RuntimeError, match="no control 387420489"):
                await missing


async def test_the_connection_tells_where_the_visitor_is_and_sends_messages() -> None:
    with live_server(program) as server:
        async with server.visitor() as client:
            session = await shown_session(server, client)
            connection = session.connection
            assert (connection.page_url, connection.page_name) == (session.page.url, session.page.name)
            assert connection.loop is session.page.loop and connection.pubsubhub is server.program.pubsubhub
            assert connection.local_data_transport is False
            connection.send_message(Message(MessageAction.SESSION_CRASHED, {"message": "told"}))
            assert (await client.wait_for(Action.CRASHED)).body == {"message": "told"}
            with pytest.raises(RuntimeError, match="takes no uploads"):
                connection.get_upload_url("a.txt", 60)


async def test_a_disposed_connection_leaves_the_session() -> None:
    seen.clear()
    with live_server(program) as server:
        async with server.visitor() as client:
            session = await shown_session(server, client)
            session.connection.dispose()
            await until(lambda: "disconnect" in seen)
            assert not session.closed and session.link.connection is None


async def test_the_manager_finds_disconnects_and_ends_sessions() -> None:
    seen.clear()
    with live_server(program) as server:
        async with server.visitor() as client:
            session = await shown_session(server, client)

            assert await ask(server, app_manager.get_session(session.id)) is session
            assert await ask(server, app_manager.get_session("nobody")) is None
            assert app_manager.get_pubsubhub(program) is server.program.pubsubhub
            await ask(server, app_manager.reconnect_session(session.id, session.connection))
            await until(lambda: "connect" in seen)
            await ask(server, app_manager.disconnect_session(session.id, 60))
            await until(lambda: "disconnect" in seen[seen.index("connect") :])
            assert 0 < session.expires_at - server.program.loop.time() < 60.1
            await ask(server, app_manager.delete_session(session.id))
            assert session.closed and await ask(server, app_manager.get_session(session.id)) is None
            with pytest.raises(RuntimeError, match="has ended or never was"):
                await ask(server, app_manager.reconnect_session(session.id, session.connection))


def test_a_kept_state_is_good_for_once() -> None:
    app_manager.store_state("s", 1)
    assert (app_manager.retrieve_state("s"), app_manager.retrieve_state("s")) == (1, None)


def test_an_endpoint_without_visitors_says_so() -> None:
    endpoint = FletApp(program)
    assert (endpoint.page_url, endpoint.page_name, endpoint.session) == (None, "", None)
    with pytest.raises(RuntimeError, match="nobody has connected through this FletApp yet"):
        endpoint.send_message(Message(MessageAction.SESSION_CRASHED, {}))
    with pytest.raises(TypeError, match="FletApp needs main"):
        FletApp(loop=None)  # type: ignore[call-overload]
