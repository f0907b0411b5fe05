"""Locks that hold nothing up, for platforms without threads."""


class NopeLock:
    """Stands in for a `threading.Lock`."""

    def __enter__(self) -> None: ...

    def __exit__(self, *args: object) -> None: ...


class AsyncNopeLock:
    """Stands in for an `asyncio.Lock`."""

    async def __aenter__(self) -> None: ...

    async def __aexit__(self, *args: object) -> None: ...
