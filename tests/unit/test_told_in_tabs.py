"""What `flet run` shows in the tabs is shown once, whichever programs have been there before."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from flet.engine.program.told_in_tabs import tell_in_tabs


class Program:
    """One without visitors."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()

    def __iter__(self) -> Iterator[Any]:
        return iter(())


def listening() -> tuple[object, ...]:
    loop = asyncio.get_running_loop()
    return warnings.showwarning, threading.excepthook, loop.get_exception_handler()


async def test_who_is_told_is_asked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warnings, "showwarning", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    before = listening()
    programs: list[Any] = [Program(), Program()]
    tell_in_tabs(programs[0])
    asked = listening()
    assert not {*before} & {*asked}
    tell_in_tabs(programs[1])
    assert listening() == asked
    programs.clear()
    gc.collect()
    later: Any = Program()
    tell_in_tabs(later)
    assert listening() == asked
