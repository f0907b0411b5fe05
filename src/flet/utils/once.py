"""What is done once."""

import asyncio
from typing import Any


class Once:
    """Awaits a function the first time it is asked to; whoever comes meanwhile waits."""

    def __init__(self) -> None:
        self._lock = asyncio.Lock()
        self._done = False

    async def do(self, func: Any, *args: Any, **kwargs: Any) -> None:
        async with self._lock:
            if not self._done:
                await func(*args, **kwargs)
                self._done = True
