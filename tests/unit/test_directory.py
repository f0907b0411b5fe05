"""Finding sessions by their ids."""

from __future__ import annotations

from typing import Any

from flet.engine.program.directory import MemoryDirectory


class Session:
    closed = False

    def __init__(self, id: str) -> None:
        self.id = id


async def test_sessions_are_found_by_the_id_that_they_have_now() -> None:
    directory = MemoryDirectory()
    one, other = Session("one"), Session("other")
    entered: list[Any] = [one, other]
    for session in entered:
        directory.enter(session)
    assert await directory.find("one") is one and await directory.find("other") is other
    assert await directory.find("nobody") is None
    other.id = "one"
    directory.enter(other)  # type: ignore[arg-type]
    assert await directory.find("one") is other and await directory.find("other") is None
    directory.forget(one)  # type: ignore[arg-type]
    assert await directory.find("one") is other, "who had the id before does not take it along"
    directory.forget(one)  # type: ignore[arg-type]
    other.closed = True
    assert await directory.find("one") is None
    directory.forget(other)  # type: ignore[arg-type]
    assert directory.sessions == {}
