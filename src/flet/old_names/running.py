"""`ft.app(target=main)`."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from flet.old_names.lookup import warn


class CallableModule(ModuleType):
    """The module `flet.app`, which is also the function that `ft.app` was."""

    def __call__(self, target: Any = None, **options: Any) -> Any:
        warn("ft.app", "ft.run")
        return self.run(*_main(target), **options)


async def app_async(target: Any = None, **options: Any) -> None:
    """`ft.run_async` with the old name of `main`."""
    from flet.app import run_async

    await run_async(*_main(target), **options)


def _main(target: Any) -> tuple[Any, ...]:
    return () if target is None else (target,)
