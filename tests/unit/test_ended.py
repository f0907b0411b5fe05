"""Which threads go on for the visitor of a session, and which serve everybody."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from flet.engine.session.ended import SeenThreads


@pytest.fixture
def over() -> Iterator[threading.Event]:
    """Keeps the threads of a test going until it is set."""
    event = threading.Event()
    yield event
    event.set()


def _waits(over: threading.Event) -> threading.Thread:
    thread = threading.Thread(target=over.wait, daemon=True)
    thread.start()
    return thread


def test_what_was_there_when_a_session_began_is_older_and_what_came_later_is_not(
    over: threading.Event,
) -> None:
    seen = SeenThreads()
    before = _waits(over)
    first = seen.session_begins()
    between = _waits(over)
    assert seen.is_older(before, first)
    assert not seen.is_older(between, first)
    second = seen.session_begins()
    assert seen.is_older(before, second)
    assert seen.is_older(between, second)
    assert not seen.is_older(between, first)


def test_a_thread_that_updates_the_pages_of_several_visitors_serves_all(over: threading.Event) -> None:
    seen = SeenThreads()
    first, second = seen.session_begins(), seen.session_begins()

    has_updated = threading.Barrier(3)

    def update(*sessions: int) -> None:
        for session in sessions:
            seen.updates(session)
        has_updated.wait()
        over.wait()

    ones = threading.Thread(target=update, args=(first, first), daemon=True)
    everybodys = threading.Thread(target=update, args=(first, second), daemon=True)
    for thread in (ones, everybodys):
        thread.start()
    has_updated.wait()
    third = seen.session_begins()
    assert not seen.is_older(ones, first)
    assert seen.is_older(everybodys, first)
    assert seen.is_older(everybodys, third)
