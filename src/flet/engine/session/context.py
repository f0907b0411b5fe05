"""Where the running code is: `flet.context.page`, and whether an update follows its handler."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from flet.engine.declare import warn_program

if TYPE_CHECKING:
    from flet.engine.declare.control import BaseControl


class HandlerRun:
    """The flags of one running function of the program.

    Args:
        tidies_up: it runs since the session has ended, and may still ask for updates, which go nowhere.
        control: on whose behalf it runs.
        arrived: number of the browser's frame that it answers to.
        function: what runs.
    """

    __slots__ = (
        "_at_end",
        "arrived",
        "auto_update",
        "components",
        "control",
        "function",
        "said",
        "thread",
        "tidies_up",
        "updated",
    )

    def __init__(
        self,
        tidies_up: bool = False,
        control: BaseControl | None = None,
        arrived: int = 0,
        function: Callable[..., Any] | None = None,
    ) -> None:
        self.arrived = arrived
        self.function = function
        self.said = 0
        """Messages that it has sent to other visitors."""
        self.tidies_up = tidies_up
        self.control = control
        self.auto_update = True
        self.updated = False
        self.components = False
        self.thread: int | None = None
        """The thread that later events wait for until the function has ended."""
        self._at_end: Callable[[bool], None] | None = None

    def at_its_end(self, work: Callable[[bool], None]) -> bool:
        """Have something done when the function has ended, in its own turn; returns whether that can be.

        `work` is told whether the function goes on after all: what it sends waits for the end otherwise.
        """
        if self.thread != threading.get_ident() or self._at_end is not None:
            return False
        self._at_end = work
        return True

    def catch_up(self, goes_on: bool = True) -> None:
        """Do what was to be done at the end now."""
        work, self._at_end = self._at_end, None
        if work is not None:
            work(goes_on)

    def finish(self) -> None:
        """Do what was to be done at the end."""
        self.thread = None
        if self._at_end is not None:
            self.catch_up(goes_on=False)


current_page: ContextVar[Any] = ContextVar("flet_page")
current_run: ContextVar[HandlerRun | None] = ContextVar("flet_handler", default=None)


def running_function() -> Callable[..., Any] | None:
    """Return the function of the program that runs, or whose changes are sent now that it has ended."""
    run = current_run.get()
    return run.function if run is not None else None


warn_program.running = running_function


class Context:
    """The context of the running handler; it follows into tasks and threads started with the page's methods."""

    @property
    def page(self) -> Any:
        """The page on whose behalf the code runs.

        Raises:
            RuntimeError: the code does not run for a page.
        """
        page = current_page.get(None)
        if page is None:
            raise RuntimeError(
                "there is no page here: context.page works in main() and in handlers of a page"
            )
        return page

    def _run(self) -> HandlerRun:
        run = current_run.get()
        if run is None:
            run = HandlerRun()
            current_run.set(run)
        return run

    def auto_update_enabled(self) -> bool:
        """Say whether an update follows when the running handler ends."""
        return self._run().auto_update

    def enable_auto_update(self) -> None:
        """Let an update follow when the running handler ends; this is so from the start."""
        self._run().auto_update = True

    def disable_auto_update(self) -> None:
        """Leave it to the running handler to call `update()`."""
        self._run().auto_update = False

    def reset_auto_update(self) -> None:
        """Back to the start: an update follows."""
        self._run().auto_update = True

    def mark_update_called(self) -> None:
        """Note that the running handler has updated something itself."""
        self._run().updated = True

    def was_update_called(self) -> bool:
        """Say whether the running handler has updated something itself."""
        return self._run().updated

    def reset_update_called(self) -> None:
        """Forget that the handler has updated something itself."""
        self._run().updated = False

    def enable_components_mode(self) -> None:
        """State changes of components send updates, handlers do not."""
        self._run().components = True

    def disable_components_mode(self) -> None:
        """Handlers are followed by updates again."""
        self._run().components = False

    def is_components_mode(self) -> bool:
        """Say whether the page is made of components."""
        page = current_page.get(None)
        return self._run().components or (page is not None and page.session.components_mode)


context = Context()
"""The context of the running code."""
