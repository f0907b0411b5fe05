"""The numbered stream of frames: what is kept, what is sent again, what is acknowledged."""

from __future__ import annotations

import pytest

from flet.engine.session.link import Link
from flet.engine.tree import wire


class Socket:
    waiting_bytes = 0

    def __init__(self) -> None:
        self.frames: list[bytes] = []

    def send(self, *frames: bytes) -> None:
        self.frames += frames

    def close(self, code: int, reason: str = "") -> None:
        raise AssertionError("a link closes nothing")


def packed(text: str) -> bytes:
    return wire.pack(text)


def told(frame: bytes) -> list[object]:
    """The content of a numbered frame: its number, what it acknowledges, its messages."""
    assert frame[:1] == b"\x02"
    content: list[object] = wire.unpack(memoryview(frame)[1:])
    return content


@pytest.fixture
def link() -> Link:
    link = Link(limit=1000)
    link.numbered = True
    link.connection = Socket()
    return link


def sent(link: Link) -> list[list[object]]:
    assert isinstance(link.connection, Socket)
    return [told(frame) for frame in link.connection.frames]


def test_frames_are_numbered_and_say_what_arrived(link: Link) -> None:
    link.send([packed("a"), packed("b")])
    assert link.accept(1) and link.accept(2)
    link.send([packed("c")])
    assert sent(link) == [[1, 0, ["a", "b"]], [2, 2, ["c"]]]


def test_only_the_next_number_is_taken(link: Link) -> None:
    assert [link.accept(seq) for seq in (0, 2, 1, 1, 3, 2)] == [False, False, True, False, False, True]


def test_what_arrived_is_told_once(link: Link) -> None:
    link.acknowledge()
    assert sent(link) == []
    link.accept(1)
    link.acknowledge()
    link.acknowledge()
    assert sent(link) == [[0, 1, []]]
    link.accept(2)
    link.send([packed("x")])  # says it too
    link.acknowledge()
    assert sent(link)[1:] == [[1, 2, ["x"]]]


def test_what_arrived_is_told_later_where_nobody_is_there(link: Link) -> None:
    link.accept(1)
    link.connection = None
    link.acknowledge()
    link.send([packed("kept")])
    link.connection = Socket()
    link.acknowledge()
    assert sent(link) == [[0, 1, []]]


def test_what_was_not_acknowledged_can_be_had_again(link: Link) -> None:
    for text in "abc":
        link.send([packed(text)])
    assert [told(frame)[0] for frame in link.missed_since(0) or ()] == [1, 2, 3]
    link.acknowledged(2)
    assert [told(frame)[0] for frame in link.missed_since(2) or ()] == [3]
    assert link.missed_since(3) == []
    assert link.missed_since(1) is None  # it is no longer kept
    assert link.missed_since(4) is None  # it was never sent
    link.acknowledged(3)
    assert (link.replay_bytes, link.replay) == (0, [])


def test_what_is_kept_is_bounded(link: Link) -> None:
    for _ in range(10):
        link.send([packed("x" * 290)])
    kept = [told(frame)[0] for frame in link.missed_since(7) or ()]
    assert kept == [8, 9, 10] and link.missed_since(6) is None
    assert 0 < link.replay_bytes <= 1000 and link.replay_bytes == sum(len(frame) for _, frame in link.replay)
    link.send([packed("x" * 2000)])
    assert (link.replay, link.replay_bytes) == ([], 0)
    assert link.missed_since(10) is None and link.missed_since(11) == []


def test_a_page_that_is_sent_afresh_takes_the_place_of_what_was_kept(link: Link) -> None:
    link.send([packed("a")])
    link.accept(1)
    link.start_over()
    assert link.missed_since(0) is None and link.missed_since(1) == []
    assert (link.sent, link.received, link.told, link.replay_bytes) == (1, 1, 0, 0)
    link.new_stream()
    assert (link.sent, link.received, link.told) == (1, 0, 0)
    assert link.accept(1)


def test_a_client_without_numbers_gets_each_message_by_itself() -> None:
    link = Link(limit=1000)
    link.send([packed("lost")])  # nobody is there: the whole page makes up for it
    link.connection = socket = Socket()
    link.send([packed("a"), packed("b")])
    link.accept(1)
    link.acknowledge()
    assert socket.frames == [b"\x00" + packed("a"), b"\x00" + packed("b")]
    assert (link.sent, link.replay) == (0, [])
