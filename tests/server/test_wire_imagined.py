"""Frames that hypothesis thinks of."""

from __future__ import annotations

import asyncio
from typing import Any

import msgpack
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.server.conftest import Attacked
from tests.wire import PAGE, Action, pack, wire_client

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


async def test_whatever_hypothesis_thinks_of(attack: Attacked, monkeypatch: pytest.MonkeyPatch) -> None:
    imaginary = await asyncio.to_thread(imagined)
    monkeypatch.setattr("flet.fastapi.socket.frames.BAD_FRAMES", 10**9)
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
