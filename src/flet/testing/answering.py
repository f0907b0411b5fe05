"""How a visitor's browser answers when the program calls it, and what it does besides."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from flet.testing.stand_in import Call, Refused, StandIn
from flet.testing.tab import Tab

__all__ = ["Answering"]

Deed = Callable[[int, dict[str, Any]], None]
"""What is done for a call, given the number of the control and the arguments."""


class Answering:
    """Answers the calls of one tab.

    Args:
        tab: the tab.
        browser: what knows the answers.
        deeds: what is done for a call besides, by class and name; by an empty class for all that have this name.
    """

    def __init__(self, tab: Tab, browser: StandIn, deeds: Mapping[tuple[str, str], Deed]) -> None:
        self._tab = tab
        self._browser = browser
        self._deeds = deeds

    def call(self, call: dict[str, Any]) -> None:
        """Take a call, and answer when the program has gone on."""
        node = self._tab.mirror.node(call["control_id"]) or {}
        asked = Call(str(node.get("_c", "")), str(call["name"]), call.get("args") or {})
        asyncio.get_running_loop().call_soon(self._answer, call, asked)

    def _answer(self, call: dict[str, Any], asked: Call) -> None:
        try:
            result = self._browser.result(asked)
            deed = self._deeds.get((asked.type, asked.name)) or self._deeds.get(("", asked.name))
            if deed is not None:
                deed(call["control_id"], asked.arguments)
        except Refused as refusal:
            self._tab.answer(call, None, str(refusal))
        else:
            self._tab.answer(call, result)
