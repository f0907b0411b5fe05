"""A visitor who sends everything that a client could think of, and more: the page survives, and nobody else notices.

The seed is fixed and the length bounded, so that a run is the same everywhere; `make fuzz` goes on with others.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from typing import Any

import msgpack
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

import flet as ft
from flet.engine.declare.converter import field_converters
from flet.engine.declare.events import Event, event_class
from flet.engine.declare.value import Value
from flet.engine.session.accept import accept, not_taken
from flet.fastapi.socket import frames
from tests.live import LiveServer, until
from tests.server.conftest import Serve
from tests.server.test_wire_facts import CHOICES, NAMES
from tests.unit.upstream.samples import NoSample, Samples
from tests.wire import PAGE, Action, WireClient, pack, wire_client

pytestmark = pytest.mark.timeout(int(os.environ.get("FUZZ_SECONDS", "0")) + 240)

SEED = int(os.environ.get("FUZZ_SEED", "1"))
MUTATIONS = int(os.environ.get("FUZZ_MUTATIONS", "3000"))


NOT_ALONE = {"View", "Badge", "Page", "Component"}


def nested(levels: int) -> Any:
    value: Any = 1
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


EXTREMES: list[Any] = [
    *(None, True, False, 0, 1, -1, 2, 99, 2**31, -(2**31), 2**53, 2**63 - 1, -(2**63), 2**64 - 1),
    *(0.0, -0.0, 0.5, 1.0, 1e308, -1e308, 5e-324, float("inf"), float("-inf"), float("nan")),
    *(
        "",
        "x",
        "0",
        "x" * 9000,
        "\0",
        "\u202e",
        "\U0001f468\u200d\U0001f469" * 50,
        "a" + "\u0301" * 500,
        "inf",
        "{}",
    ),
    *(b"", b"x" * 300, [], [[]], [None] * 9, ["x"], [1, "x", None], {}, {"a": 1}, {1: 2}, {"x": {"y": []}}),
    *(nested(20), nested(90), [{}] * 3000, {str(n): n for n in range(200)}),
    *(
        msgpack.ExtType(0, b""),
        msgpack.ExtType(4, b"x"),
        msgpack.ExtType(99, b"x"),
        msgpack.ExtType(-1 & 0x7F, b"x" * 12),
    ),
    *(
        msgpack.ExtType(1, text)
        for text in (b"0001-01-01T00:00:00+14:00", b"9999-12-31T23:59:59-14:00", b"2024-02-30")
    ),
    *(msgpack.ExtType(1, text) for text in (b"2024-05-06T07:08:09+00:00", b"2024-05-06", b"x", b"\xff")),
    *(msgpack.ExtType(2, text) for text in (b"23:59", b"24:00", b"3:20", b"-1:5", b"9" * 30 + b":1")),
    *(msgpack.ExtType(3, text) for text in (b"0", b"-1", b"9" * 300, b"86400000000", b"60000000", b"1e9")),
]


class Page:
    """A program with one of each control, and a handler for each event that there is."""

    def __init__(self) -> None:
        self.good = 0
        self.handled = 0
        samples = Samples()
        self.calls = []
        for name, facts in samples.classes.items():
            if (
                facts["kind"] == "control"
                and "wire_type" in facts
                and name not in ("View", "Badge", "Page", "Component")
            ):
                try:
                    self.calls.append(samples.call(name, CHOICES.get(name)))
                except (NoSample, TypeError):
                    continue

    async def handle(self, e: Any) -> None:
        self.handled += 1

    def main(self, page: ft.Page) -> None:
        async def good() -> None:
            self.good += 1

        page.add(ft.Button("Good", on_click=good))
        for call in self.calls:
            try:
                control = eval(call, NAMES)
                self.listen(control)
                shown = control if isinstance(control, ft.LayoutControl) else None
                (page.controls if shown is not None else page.overlay).append(
                    ft.Container(control) if shown else control
                )
                page.update()
            except Exception:
                for holder in (page.controls, page.overlay):
                    holder[:] = [
                        one
                        for one in holder
                        if control is not one and getattr(one, "content", 0) is not control
                    ]
        self.listen(page)
        page.add(ft.Text("end"))

    def listen(self, control: Any) -> None:
        for prop in control._flet_props.values():
            if prop.event and not prop.local and getattr(control, prop.name) is None:
                setattr(control, prop.name, self.handle)


def shapes(prop: Any) -> Iterator[Any]:
    """Data for an event: what it should be, with one thing wrong after another."""
    yield from random.sample(EXTREMES, 8)
    cls = event_class(prop)
    if cls is Event:
        return
    keys = list(field_converters(cls, () if issubclass(cls, Value) else ("name", "control", "data")))
    for _ in range(6):
        yield {key: random.choice(EXTREMES) for key in keys if random.random() < 0.9}


class Attacker:
    """Sends, and connects again to the same session when the server has had enough."""

    def __init__(self, server: LiveServer, client: WireClient) -> None:
        self.server = server
        self.client = client

    async def send(self, frame: bytes) -> None:
        try:
            await self.client.socket.send(frame)
        except ConnectionClosed:
            await self.again()

    async def again(self) -> None:
        """Takes the session up again, as a browser that keeps no cookies."""
        session_id = self.client.session_id
        await until(lambda: self.server.program.sessions[str(session_id)].link.connection is None, 20)
        address = self.server.url.replace("http", "ws", 1) + "/ws"
        self.client.socket = await connect(address, compression=None, max_size=None, max_queue=None)
        await self.client.register(session_id)
        assert self.client.session_id == session_id

    async def caught_up(self) -> None:
        """Waits until all that was sent has been looked at."""
        dropped = self.server.program.dropped
        before = dropped["unknown action"]
        for _ in range(10):
            await self.send(b"\x00" + pack([77, {}]))
            try:
                await until(lambda: dropped["unknown action"] > before, 5)
            except TimeoutError:
                continue  # the server had closed already, and nobody has read that yet
            return
        raise AssertionError("the server does not look at what is sent")


def mutated(frame: bytes) -> bytes:
    """A frame with something changed in it."""
    data = bytearray(frame)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(data) + 1)
        kind = random.randrange(5)
        if kind == 0 and at < len(data):
            data[at] ^= 1 << random.randrange(8)
        elif kind == 1:
            data[at:at] = random.randbytes(random.randint(1, 8))
        elif kind == 2:
            del data[at : at + random.randint(1, 8)]
        elif kind == 3 and at < len(data):
            data[at] = random.choice(b"\x80\x90\xc0\xc1\xc4\xc7\xcb\xcf\xd3\xd8\xd9\xdb\xdc\xdd\xde\xdf\xff")
        else:
            del data[at:]
    return bytes(data)


async def test_everything_at_once(
    serve: Serve, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    random.seed(SEED)
    monkeypatch.setattr(frames, "BAD_FRAMES", 10**9)
    program = Page()
    server = serve(program.main, events_per_second=0)
    async with server.visitor() as bystander, server.visitor() as client:
        for one in (bystander, client):
            await one.shown(lambda c=one: "'end'" in str(c.page), 60)
        caplog.clear()
        untouched = server.session(bystander)
        await bystander.silence()
        before = state(untouched)
        attacker = Attacker(server, client)
        session = server.session(client)
        controls = list(session.index.values())
        assert len(controls) > 150
        first = {control._i: written(control) for control in controls}

        await write_everything(attacker, controls)
        await attacker.caught_up()
        against = [
            f"{type(control).__name__}.{name} = {value!r:.80}"
            for control in controls
            for name, value in written(control).items()
            if value is not first[control._i].get(name) and not is_declared(control, name, value)
        ]
        assert against == []

        await raise_everything(attacker, controls)
        await attacker.caught_up()
        assert program.handled > 100
        monkeypatch.undo()
        await send_mutations(attacker, controls)
        await speak_out_of_turn(server)
        await attacker.caught_up()

        # The page that was attacked can be packed and shown, and works.
        assert not session.closed
        await attacker.client.socket.close()
        await attacker.again()
        assert "'end'" in str(attacker.client.page)
        button = attacker.client.button("Good")
        async with wire_client(server.url) as again:
            await again.register()
            good = program.good
            await bystander.event(bystander.button("Good"), "click")
            await until(lambda: program.good > good, 20)
        assert button
        await attacker.client.socket.close()
        assert state(untouched) == before
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
    assert "Traceback" not in caplog.text


def state(session: Any) -> dict[int, dict[str, Any]]:
    return {i: dict(control.__dict__) for i, control in tuple(session.index.items())}


def written(control: Any) -> dict[str, Any]:
    names = (name for name, prop in control._flet_props.items() if prop.client is not None)
    return {name: control.__dict__[name] for name in names if name in control.__dict__}


def is_declared(control: Any, name: str, value: Any) -> bool:
    if value == control._flet_props[name].default:
        return True
    accept(control._flet_props[name].client, value)
    return not_taken(control, {name: value}) == []


async def write_everything(attacker: Attacker, controls: list[Any]) -> None:
    for control in controls:
        its_own = [name for name, prop in control._flet_props.items() if prop.client is not None]
        for name in its_own:
            for value in EXTREMES:
                await attacker.send(
                    b"\x00" + pack([Action.UPDATE, {"id": control._i, "props": {name: value}}])
                )
        everything = {name: random.choice(EXTREMES[:40]) for name in control._flet_props}
        await attacker.send(b"\x00" + pack([Action.UPDATE, {"id": control._i, "props": everything}]))


async def raise_everything(attacker: Attacker, controls: list[Any]) -> None:
    for control in controls:
        for prop in control._flet_props.values():
            if prop.event:
                for data in shapes(prop):
                    body = {"target": control._i, "name": prop.name.removeprefix("on_"), "data": data}
                    await attacker.send(b"\x00" + pack([Action.EVENT, body]))


async def send_mutations(attacker: Attacker, controls: list[Any]) -> None:
    kinds: list[Any] = [
        lambda i: [Action.EVENT, {"target": i, "name": "change", "data": random.choice(EXTREMES)}],
        lambda i: [Action.UPDATE, {"id": i, "props": {"value": random.choice(EXTREMES)}}],
        lambda i: [
            Action.INVOKE,
            {"control_id": i, "call_id": "x", "result": random.choice(EXTREMES), "error": None},
        ],
        lambda i: [Action.REGISTER, {"session_id": None, "page": PAGE}],
    ]
    heads = (b"\x00", b"\x00", b"\x01", b"\x02", b"\x03", b"\x7f", b"")
    for _ in range(MUTATIONS):
        frame = random.choice(heads) + pack(random.choice(kinds)(random.choice(controls)._i))
        await attacker.send(mutated(frame))


async def speak_out_of_turn(server: LiveServer) -> None:
    """Every message in every state: before the registration, and of a client that has numbers."""
    for _ in range(40):
        async with wire_client(server.url) as client:
            try:
                for _ in range(random.randint(0, 5)):
                    kind = random.choice(list(Action))
                    await client.send(
                        kind, {"id": 1, "target": 1, "props": {}, "session_id": random.choice(EXTREMES)}
                    )
                link = {
                    "document": random.choice(["d", *EXTREMES[:30]]),
                    "received": random.choice(EXTREMES[:14]),
                }
                page = {key: random.choice([value, *EXTREMES]) for key, value in PAGE.items()}
                await client.send(Action.REGISTER, {"session_id": None, "page": page, "link": link})
                for _ in range(20):
                    numbered = [
                        random.choice(EXTREMES[:14]),
                        random.choice(EXTREMES[:14]),
                        random.choice(EXTREMES),
                    ]
                    await client.socket.send(b"\x02" + mutated(pack(numbered)))
            except ConnectionClosed:
                continue
