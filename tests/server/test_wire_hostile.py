"""Clients that do not keep to the protocol: nothing of it is carried out, and nobody else notices."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import msgpack
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

import flet as ft
from flet.fastapi import flet_app
from tests.conftest import RunServer
from tests.live import LiveServer, until
from tests.server.conftest import Serve
from tests.wire import PAGE, Action, WireClient, pack, wire_client

called: list[str] = []


@pytest.fixture(autouse=True)
def _nothing_called_yet() -> None:
    called.clear()


def call(name: str) -> Callable[[], None]:
    return lambda: called.append(name)


def main(page: ft.Page) -> None:
    page.title = "Title"
    page.on_connect = call("connect")
    page.on_close = call("close")
    page.on_resize = call("resize")
    page.add(
        ft.TextField(value="mine", read_only=True),
        ft.Checkbox(value=False, on_change=call("change")),
        ft.Slider(value=1, min=0, max=10),
        ft.Button("Good", on_click=call("good")),
        ft.Button("Disabled", disabled=True, on_click=call("disabled")),
        ft.Column([ft.Button("In disabled", on_click=call("in disabled"))], disabled=True),
        ft.Column([ft.Button("In invisible", on_click=call("in invisible"))], visible=False),
        ft.OutlinedButton("No handler"),
    )


class Attack:
    """A visitor who writes to the server what he likes."""

    def __init__(self, server: LiveServer, client: WireClient) -> None:
        self.server = server
        self.client = client
        self.session = server.session(client)

    def control(self, kind: type[Any], label: str | None = None) -> Any:
        found = (one for one in self.session.index.values() if isinstance(one, kind))
        return next(one for one in found if label is None or one.content == label)

    async def dropped(self, reason: str, action: int, body: Any) -> None:
        """Sends a message and waits until the server has counted it as dropped."""
        before = self.server.site.dropped[reason]
        await self.client.send(action, body)
        await until(lambda: self.server.site.dropped[reason] == before + 1)

    async def event_dropped(self, reason: str, target: Any, name: Any, data: Any = None) -> None:
        await self.dropped(reason, Action.EVENT, {"target": target, "name": name, "data": data})

    async def write_dropped(self, reason: str, number: Any, props: Any) -> None:
        await self.dropped(reason, Action.UPDATE, {"id": number, "props": props})


@pytest.fixture
def attack(serve: Serve, caplog: pytest.LogCaptureFixture) -> Callable[[], Any]:
    """Serves `main`; afterwards the program still works, for this visitor and another; the log is clean."""

    @asynccontextmanager
    async def visit() -> AsyncIterator[Attack]:
        server = serve(main)
        async with server.visitor() as victim, server.visitor() as client:
            await client.shows_controls("OutlinedButton")
            yield Attack(server, client)
            called.clear()
            await client.click("Good")
            await victim.click("Good")
            await until(lambda: called == ["good", "good"])
        assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
        assert "Traceback" not in caplog.text

    return visit


async def test_events_that_no_client_may_raise(attack: Any) -> None:
    async with attack() as a:
        button = a.control(ft.Button, "Good")._i
        await a.event_dropped("unknown control", 99999, "click")
        await a.event_dropped("unknown control", -1, "click")
        await a.event_dropped("unknown control", "1", "click")
        await a.event_dropped("unknown control", None, "click")
        await a.event_dropped("unknown control", True, "click")
        await a.event_dropped("unknown control", [1], "click")
        await a.event_dropped("unknown event", button, "no_such_event")
        await a.event_dropped("unknown event", button, "")
        await a.event_dropped("unknown event", button, None)
        await a.event_dropped("unknown event", button, {"a": 1})
        await a.event_dropped("unknown event", button, "_click")
        await a.event_dropped("unknown event", 1, "connect")
        await a.event_dropped("unknown event", 1, "close")
        await a.event_dropped("event without handler", a.control(ft.OutlinedButton)._i, "click")
        unreachable = "event of a disabled or invisible control"
        await a.event_dropped(unreachable, a.control(ft.Button, "Disabled")._i, "click")
        await a.event_dropped(unreachable, a.control(ft.Button, "In disabled")._i, "click")
        assert not called


async def test_events_of_controls_that_are_not_shown(attack: Any) -> None:
    async with attack() as a:
        hidden = a.control(ft.Button, "In invisible")
        await a.event_dropped("event of a disabled or invisible control", hidden._i, "click")
        assert not called


async def test_event_data_of_a_wrong_type(attack: Any) -> None:
    async with attack() as a:
        await a.event_dropped("malformed event data", 1, "resize", {"width": [], "height": "x"})
        await a.event_dropped("malformed event data", 1, "resize", {"width": 1})
        assert not called


async def test_properties_that_are_not_the_clients(attack: Any) -> None:
    async with attack() as a:
        field, checkbox = a.control(ft.TextField), a.control(ft.Checkbox)
        before = dict(field.__dict__)
        names = ["read_only", "label", "on_change", "disabled", "visible", "data", "key", "no_such"]
        names += ["_i", "_parent", "_tree", "_flet_props", "__class__", "__dict__", "page", "focus", ""]
        for name in names:
            await a.write_dropped("property of the server", field._i, {name: True})
        for name in (None, 1, True):
            await a.write_dropped("property of the server", field._i, {name: True})
        for name in ("title", "views", "_overlay", "theme", "client_ip", "sess", "web"):
            await a.write_dropped("property of the server", 1, {name: "x"})
        await a.write_dropped("property of the server", checkbox._i, {"label": "x"})
        assert field.__dict__ == before
        assert a.session.page.title == "Title"


WRONG: list[tuple[type[Any], str, list[Any]]] = [
    (ft.TextField, "value", [1, True, None, ["x"], {"x": 1}, b"x"]),
    (ft.Checkbox, "value", ["true", 1, 0.0, [], {}]),
    (ft.Slider, "value", ["1", True, [1], {"a": 1}, float("nan")]),
]


@pytest.mark.parametrize(("kind", "name", "values"), WRONG)
async def test_values_of_a_wrong_type(attack: Any, kind: type[Any], name: str, values: list[Any]) -> None:
    async with attack() as a:
        control = a.control(kind)
        before = getattr(control, name)
        for value in values:
            if value is None and kind is ft.TextField:
                continue  # an empty field may be null
            await a.write_dropped("wrong type of property", control._i, {name: value})
        assert getattr(control, name) == before


async def test_messages_of_a_wrong_shape(attack: Any) -> None:
    async with attack() as a:
        field = a.control(ft.TextField)._i
        await a.write_dropped("malformed message", field, None)
        await a.write_dropped("malformed message", field, [["value", "x"]])
        await a.write_dropped("unknown control", 99999, {"value": "x"})
        for body in (None, 1, "x", [], b"x"):
            await a.dropped("malformed message", Action.EVENT, body)
        for action in (0, 7, -1, 99, 2, 6):
            await a.dropped("unknown action", action, {})
        await a.dropped("unknown action", Action.REGISTER, {"session_id": None, "page": PAGE})
        answer = {"control_id": 1, "call_id": "no call", "result": None, "error": None}
        await a.dropped("unknown call", Action.INVOKE, answer)
        await a.dropped("malformed message", Action.INVOKE, answer | {"call_id": 1})
        await a.dropped("malformed message", Action.INVOKE, answer | {"error": 1})


async def test_frames_that_are_none(attack: Any) -> None:
    async with attack() as a:
        dropped = a.server.site.dropped
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


async def test_a_client_that_sends_nothing_but_garbage_is_cut_off(attack: Any) -> None:
    async with attack() as a:
        async with wire_client(a.server.url) as other:
            await other.register()
            with contextlib.suppress(ConnectionClosed):
                for _ in range(flet_app.BAD_FRAMES):
                    await other.socket.send(b"\xee")
            await other.socket.wait_closed()
        assert other.socket.close_code == 4002


async def test_a_frame_over_the_limit_closes_the_connection(attack: Any) -> None:
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


async def test_registrations_that_are_none(attack: Any) -> None:
    async with attack() as a:
        for body in REGISTRATIONS:
            async with wire_client(a.server.url) as other:
                before = a.server.site.dropped["malformed registration"]
                await other.send(Action.REGISTER, body)
                await until(lambda b=before: a.server.site.dropped["malformed registration"] == b + 1)
                await other.register()


async def test_odd_registrations_get_a_page(attack: Any) -> None:
    async with attack() as a:
        for body in ODD_REGISTRATIONS:
            async with wire_client(a.server.url) as other:
                await other.send(Action.REGISTER, body)
                answer = await other.wait_for(Action.REGISTER)
                assert answer.body["page_patch"]["_c"] == "Page"


async def test_messages_before_the_registration(attack: Any) -> None:
    async with attack() as a:
        async with wire_client(a.server.url) as other:
            await other.event(1, "resize", {"width": 1, "height": 1})
            await other.socket.send(b"\x02" + pack([1, 0, []]))
            await other.socket.send(b"\x00\xc1")
            await other.register()
            await other.click("Good")
            await until(lambda: called == ["good"])
        assert a.server.site.dropped["message before registration"] == 1
        assert a.server.site.dropped["frame before registration"] == 1


NUMBERED: list[Any] = [
    None,
    [1, 0],
    ["1", 0, []],
    [1, None, []],
    [1, 0, {}],
    [True, 0, []],
    [1, 0, [], 4],
]


async def test_numbered_frames_of_a_wrong_shape(attack: Any) -> None:
    async with attack() as a, wire_client(a.server.url) as other:
        body = {"session_id": None, "page": PAGE, "link": {"document": "d", "received": 0}}
        await other.send(Action.REGISTER, body)
        await other.wait_for(Action.REGISTER)
        for frame in NUMBERED:
            before = a.server.site.dropped["garbage"]
            await other.socket.send(b"\x02" + pack(frame))
            await until(lambda b=before: a.server.site.dropped["garbage"] == b + 1)
        good = [Action.EVENT, {"target": other.number("Page"), "name": "resize", "data": None}]
        # One message that is none does not keep the others of its frame from being carried out.
        resize = {"width": 1.0, "height": 1.0}
        good[1]["data"] = resize  # type: ignore[index]
        await other.socket.send(b"\x02" + pack([1, 999, [good, 5, good]]))
        await other.socket.send(b"\x02" + pack([0, 2**62, []]))
        await until(lambda: called.count("resize") == 2)


async def test_silent_connections_are_closed(attack: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flet_app, "REGISTER_WITHIN", 0.3)
    async with attack() as a:
        sockets = [await connect(a.server.url.replace("http", "ws") + "/ws") for _ in range(100)]
        await asyncio.gather(*(socket.wait_closed() for socket in sockets))
        assert {socket.close_code for socket in sockets} == {4001}
        assert len(a.server.site.sessions) == 2
        assert a.server.site.dropped["not registered"] == 100


async def test_other_origins_are_refused(attack: Any) -> None:
    async with attack() as a:
        address = a.server.url.replace("http", "ws") + "/ws"
        for origin in ("http://evil.example", "null", "http://127.0.0.1", "file://"):
            with pytest.raises(InvalidStatus) as refused:
                await connect(address, origin=origin)  # type: ignore[arg-type]
            assert refused.value.response.status_code == 403
        async with connect(address, origin=a.server.url):
            pass


# What hypothesis thinks of

words = st.sampled_from(
    ["value", "click", "on_click", "_i", "_c", "page", "resize", "open", "route", "media"]
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.text(max_size=8)
    | st.binary(max_size=8)
    | words
    | st.builds(msgpack.ExtType, st.integers(0, 8), st.binary(max_size=12))
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words | st.integers(0, 9), inner, max_size=4),
    max_leaves=8,
)
numbers = st.integers(0, 30) | anything
props = st.dictionaries(words | st.text(max_size=8), anything, max_size=3)
bodies = (
    anything
    | st.fixed_dictionaries({"target": numbers, "name": anything, "data": anything})
    | st.fixed_dictionaries({"id": numbers, "props": props})
)
messages = st.tuples(st.integers(-1, 8) | anything, bodies).map(list)
frames = (
    st.binary(max_size=40)
    | st.tuples(st.sampled_from([b"\x00", b"\x01", b"\x02", b"\x03"]), st.binary(max_size=40)).map(b"".join)
    | messages.map(lambda message: b"\x00" + pack(message))
    | st.lists(messages, max_size=3).map(lambda some: b"\x02" + pack([1, 0, some]))
)


def imagined() -> list[bytes]:
    """The same thousand frames each time."""
    gathered: list[bytes] = []

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(some=st.lists(frames, min_size=20, max_size=60))
    def gather(some: list[bytes]) -> None:
        gathered.extend(some)

    gather()
    return gathered[:1000]


async def test_whatever_hypothesis_thinks_of(attack: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    imaginary = await asyncio.to_thread(imagined)
    monkeypatch.setattr(flet_app, "BAD_FRAMES", 10**9)
    async with attack() as a:
        for numbered in (False, True):
            async with wire_client(a.server.url) as other:
                body: dict[str, Any] = {"session_id": None, "page": PAGE}
                if numbered:
                    body["link"] = {"document": "d", "received": 0}
                await other.send(Action.REGISTER, body)
                await other.wait_for(Action.REGISTER)
                for frame in imaginary:
                    await other.socket.send(frame)
                await other.socket.send(b"\x03")
                async with asyncio.timeout(20):
                    while await other.socket.recv() != b"\x03":
                        pass
        async with wire_client(a.server.url) as other:
            for frame in imaginary[:200]:
                await other.socket.send(frame)


# The process

PROGRAM = """
    import flet as ft
    from flet.fastapi import flet_app

    flet_app.REGISTER_WITHIN = 60

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
