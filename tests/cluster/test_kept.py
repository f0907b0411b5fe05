"""What several workers share: one suite on the memory of a process and on Redis."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime
import enum
import uuid
from collections.abc import AsyncIterator
from decimal import Decimal
from typing import Any

import pytest

from flet.cluster.backplane import Backplane, BackplaneError
from flet.cluster.pubsub_hub import SharedPubSubHub
from flet.cluster.seal import Broken, Seal
from flet.cluster.taken_once import SharedTakenOnce
from flet.cluster.upload_marks import SharedUploadMarks
from flet.cluster.values import Unserialisable, pack, unpack
from flet.engine.program.pubsub_hub import PubSubHub
from flet.engine.program.taken_once import MemoryTakenOnce, TakenOnce
from flet.engine.program.upload_marks import AddressUsed, MemoryUploadMarks, UploadMarks
from tests.cluster.conftest import Redis
from tests.live import until

pytestmark = pytest.mark.redis
SOON = datetime.timedelta(seconds=60)


@dataclasses.dataclass(frozen=True)
class Note:
    text: str
    tags: tuple[str, ...] = ()


class Colour(enum.Enum):
    RED = 1


@pytest.fixture(params=["memory", "redis"])
async def backplanes(request: pytest.FixtureRequest) -> AsyncIterator[list[Backplane | None]]:
    """Those of two workers; of one process where all is in its memory."""
    if request.param == "memory":
        yield [None, None]
        return
    redis: Redis = request.getfixturevalue("redis")
    two = [Backplane(redis.url, b"key") for _ in range(2)]
    for one in two:
        await one.start()
    yield list(two)
    for one in two:
        await one.stop()


Backplanes = list[Backplane | None]


def taken_once(backplanes: Backplanes) -> list[TakenOnce[Any]]:
    memory: TakenOnce[Any] = MemoryTakenOnce(kept_for_one=3)
    return [SharedTakenOnce(one, "things", 3) if one is not None else memory for one in backplanes]


async def test_a_thing_is_taken_once(backplanes: Backplanes) -> None:
    here, there = taken_once(backplanes)
    await here.put("name", Note("it", ("a",)), 60)
    assert await there.take("other") is None
    assert await asyncio.gather(there.take("name"), there.take("name")) in (
        [Note("it", ("a",)), None],
        [None, Note("it", ("a",))],
    )
    await there.put("name", 1, 0.001)
    await asyncio.sleep(0.02)
    assert await here.take("name") is None


async def test_nobody_has_others_things_forgotten(backplanes: Backplanes) -> None:
    here, there = taken_once(backplanes)
    await there.put("other", "kept", 60, owner="other")
    for number in range(5):
        await here.put(f"own {number}", number, 60, owner="own")
    assert [await there.take(f"own {number}") for number in range(5)] == [None, None, 2, 3, 4]
    assert await here.take("other") == "kept"


async def test_an_address_is_good_for_one_file(backplanes: Backplanes) -> None:
    memory: UploadMarks = MemoryUploadMarks()
    here, there = (SharedUploadMarks(one, "uploads") if one else memory for one in backplanes)
    until_then = datetime.datetime.now(datetime.UTC) + SOON
    first = await here.begin("address", until_then)
    second = await there.begin("address", until_then)
    await until(lambda: first.overtaken)
    assert not second.overtaken
    await first.failed()
    await second.failed()
    third = await here.begin("address", until_then)
    await third.succeeded()
    with pytest.raises(AddressUsed):
        await there.begin("address", until_then)
    await there.begin("another", until_then)


async def test_messages_reach_all_once_and_in_order(backplanes: Backplanes) -> None:
    hubs: list[PubSubHub] = []
    memory = PubSubHub()
    for one in backplanes:
        hub = SharedPubSubHub() if one is not None else memory
        if one is not None and isinstance(hub, SharedPubSubHub):
            hub.join(one, "program")
        hubs.append(hub)
    here, there = hubs
    heard: dict[str, list[Any]] = {"a": [], "b": [], "topic": []}
    here.subscribe("a", heard["a"].append)
    there.subscribe("b", heard["b"].append)
    there.subscribe_topic("b", "news", lambda topic, message: heard["topic"].append((topic, message)))
    sent = [Note("one"), {"two": (2, {3})}, *range(100)]
    for message in sent:
        here.send_all(message)
        here.send_all_on_topic("news", message)
    await until(lambda: len(heard["topic"]) >= len(sent))
    assert heard["a"] == heard["b"] == sent
    assert heard["topic"] == [("news", message) for message in sent]
    there.send_others("b", "others")
    await until(lambda: heard["a"][-1] == "others")
    assert heard["b"] == sent


VALUES = [
    None,
    -1,
    2**70,
    -(2**70),
    1.5,
    "text",
    b"bytes",
    [1, (2, {3}, frozenset({4}))],
    {1: "a", "b": {"c": [None]}},
    datetime.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=datetime.UTC),
    datetime.datetime(2026, 1, 2),  # noqa: DTZ001
    datetime.date(2026, 1, 2),
    datetime.time(3, 4),
    datetime.timedelta(days=-1, microseconds=7),
    Decimal("1.10"),
    uuid.UUID(int=7),
    Note("x", ("y",)),
    Colour.RED,
]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_values_arrive_as_they_were(value: Any) -> None:
    again = unpack(pack(value))
    assert again == value and type(again) is type(value)


def test_what_cannot_arrive_is_refused() -> None:
    @dataclasses.dataclass
    class Local:
        x: int

    for value in (object(), print, lambda: None, Local(1), [Seal(b"")]):
        with pytest.raises(Unserialisable, match="other workers"):
            pack(value)


def test_what_was_not_signed_here_is_not_read() -> None:
    seal = Seal(b"key")
    sealed = seal.close("name", [1])
    assert seal.open("name", sealed) == [1]
    for name, data in (
        ("other", sealed),
        ("name", b"\x02" + sealed[1:]),
        ("name", sealed[:-1]),
        ("name", b""),
    ):
        with pytest.raises(Broken):
            seal.open(name, data)
    with pytest.raises(Broken):
        Seal(b"another").open("name", sealed)


async def test_another_key_is_refused(redis: Redis) -> None:
    one, other = Backplane(redis.url, b"key"), Backplane(redis.url, b"another")
    await one.start()
    with pytest.raises(BackplaneError, match="another FLET_SECRET_KEY"):
        await other.start()
    await other.stop()
    await one.stop()


async def test_every_key_has_a_time_to_live(redis: Redis) -> None:
    one = Backplane(redis.url, b"key")
    await one.start()
    await SharedTakenOnce[int](one, "things", 3).put("name", 1, 60, owner="somebody")
    await (
        await SharedUploadMarks(one, "uploads").begin("a", datetime.datetime.now(datetime.UTC) + SOON)
    ).succeeded()
    hub = SharedPubSubHub("program")
    hub.join(one, "")
    hub.send_all("hello")
    await until(lambda: not hub._waiting)
    keys = await one.run("KEYS", "*")
    assert len(keys) == 6
    assert [key for key in keys if await one.run("PTTL", key) < 0] == []
    await one.stop()
