"""Files of controls that only some workers have imported: whichever worker is asked for one gets it from those."""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from collections.abc import Callable

from flet.cluster.backplane import ALL, Backplane
from flet.cluster.commands import Unavailable

ADDRESS = re.compile(r"[0-9a-f]{20}/[\w./-]{1,200}")
ANSWER_WITHIN = 1.0
LARGEST = 4 * 1024 * 1024
KEPT = 64
"""Files of other workers that are remembered, or that nobody has."""


class SharedCode:
    """Asks the other workers for files that this one has not.

    Args:
        backplane: the way to them.
        read: returns a file of this worker by its address, `None` if it has none.
    """

    def __init__(self, backplane: Backplane, read: Callable[[str], bytes | None]) -> None:
        self._backplane = backplane
        self._read = read
        self._known: OrderedDict[str, bytes | None] = OrderedDict()
        self._one_at_a_time = asyncio.Lock()
        backplane.answer("code", self._told)

    async def find(self, address: str) -> bytes | None:
        """Return the file at an address, `None` if nobody has it or it cannot be asked for now."""
        if not ADDRESS.fullmatch(address):
            return None
        async with self._one_at_a_time:
            if address in self._known:
                return self._known[address]
            found: bytes | None = None
            try:
                found = await self._backplane.ask(ALL, "code", address, seconds=ANSWER_WITHIN)
            except Unavailable:
                if self._backplane.is_away:
                    return None
            self._known[address] = found
            if len(self._known) > KEPT:
                self._known.popitem(last=False)
            if found is None:
                # A worker may import it later.
                asyncio.get_running_loop().call_later(30, self._known.pop, address, None)
            return found

    async def _told(self, address: str) -> bytes | None:
        content = await asyncio.to_thread(self._read, address)
        return content if content is not None and len(content) <= LARGEST else None
