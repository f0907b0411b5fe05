from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from typing import Any

    from flet.engine.events import ControlEventHandler, EventHandler


@event
class FletAppOutputEvent(Event[EventControlType]):
    text: str
    """Text."""

    is_stderr: bool = False


@control("FletApp")
class FletApp(LayoutControl):
    url: str | None = None
    """Link to open when it is clicked, before `on_click` is called."""

    args: dict[str, Any] | None = None

    assets_dir: str | None = None

    force_pyodide: bool = False

    reconnect_interval_ms: int | None = prop(default=None, integer=True)

    reconnect_timeout_ms: int | None = prop(default=None, integer=True)

    boot_screen_name: str | None = None

    boot_screen_options: dict[str, Any] | None = None

    app_error_message: str | None = None

    on_error: ControlEventHandler[FletApp] | None = prop(default=None, passive=True)
    """Called when something went wrong."""

    on_connect: ControlEventHandler[FletApp] | None = prop(default=None, passive=True)

    on_python_output: EventHandler[FletAppOutputEvent] | None = prop(default=None, passive=True)

    async def wait_idle(self, idle_ms: int = 300, timeout_ms: int = 30000) -> dict[str, Any]:
        """Wait until the inner app has been quiet for `idle_ms` milliseconds.

        Returns:
            `status` (what the inner app is doing) and `error` (text, or `None`).

        Raises:
            TimeoutError: it was not quiet within `timeout_ms` milliseconds and some grace.
        """
        result: dict[str, Any] = await self._invoke_method(
            "wait_idle", {"idle_ms": idle_ms, "timeout_ms": timeout_ms}, timeout=timeout_ms / 1000 + 5
        )
        return result
