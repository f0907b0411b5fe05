"""What the loaders of routes return: at once, or after a while."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from flet.components.router.match import Step, parameters
from flet.components.router.meanwhile import fail, ring
from flet.components.router.route import Route
from flet.engine.tree.update import FAILURES

if TYPE_CHECKING:
    import concurrent.futures

    from flet.controls.page.page import Page


@dataclass
class Load:
    """One call of a loader."""

    address: str
    """Where the visitor was; another address calls the loader again."""

    data: Any = None
    error: BaseException | None = None

    waits: bool = False
    """Whether there is nothing to show yet."""

    left: bool = False
    running: concurrent.futures.Future[Any] | None = None

    def cancel(self) -> None:
        """Let nobody wait for it any longer."""
        self.left = True
        if self.running is not None:
            self.running.cancel()


class Loads:
    """The loaders of one router.

    Args:
        page: whose router it is.
        done: called when a loader that took a while has ended.
    """

    def __init__(self, page: Page, done: Callable[[], None]) -> None:
        self._page = page
        self._done = done
        self._before: dict[tuple[Any, ...], Load] = {}
        self._now: dict[tuple[Any, ...], Load] = {}

    def of(self, chain: Sequence[Step], address: str) -> list[Step]:
        """Return the steps with what there is to show by now; each loader is given the parameters of the whole path."""
        params = parameters(chain)
        pending: Callable[..., Any] = ring
        failed: Callable[..., Any] = fail
        steps = []
        for depth, step in enumerate(chain):
            route = step.route
            pending, failed = route.pending or pending, route.failed or failed
            load = Load(address) if route.loader is None else self._load(depth, step, params, address)
            shows = route.component
            if shows is not None and (load.waits or load.error is not None):
                shows = pending if load.waits else failed
            steps.append(
                replace(
                    step,
                    data=load.data,
                    error=load.error,
                    shows=shows,
                    stands_in=shows is not route.component,
                )
            )
        return steps

    def forget_others(self) -> None:
        """End the loaders of routes that were not asked for since the last call: the visitor has gone on."""
        for at, load in self._before.items():
            if self._now.get(at) is not load:
                load.cancel()
        self._before, self._now = self._now, {}

    def _load(self, depth: int, step: Step, params: dict[str, str], address: str) -> Load:
        # Routes may be made anew whenever the program renders.
        at = (depth, step.path, step.route.component)
        load = self._now.get(at) or self._before.get(at)
        if load is None or load.address != address:
            load = self._begin(step.route, dict(params), address, load)
        self._now[at] = load
        return load

    def _begin(self, route: Route, params: dict[str, str], address: str, before: Load | None) -> Load:
        load = Load(address)
        assert route.loader is not None
        try:
            load.data = route.loader(params)
        except FAILURES as error:
            load.error = error
        if inspect.isawaitable(load.data):
            awaited = load.data
            # The same route at the same path goes on showing what it has until there is something newer.
            known = before is not None and not before.waits and before.error is None
            load.data, load.waits = (before.data if before is not None and known else None), not known
            load.running = self._page.session.run_task(self._wait, (load, awaited), {})
        return load

    async def _wait(self, load: Load, awaited: Any) -> None:
        try:
            load.data = await awaited
        except asyncio.CancelledError:
            raise
        except FAILURES as error:
            load.data, load.error = None, error
        load.waits = False
        if not load.left:
            self._done()
