from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from typing import Any

    from flet.engine.declare.events import ControlEventHandler, EventHandler


@event
class FletAppOutputEvent(Event[EventControlType]):
    """An embedded app printed something."""

    text: str
    """What it printed."""

    is_stderr: bool = False
    """Whether it went to the error output."""


@control("FletApp")
class FletApp(LayoutControl):
    """Another Flet app, shown as a control: its page stands in a frame, and keeps a session of its own.

    An app of another site has to allow it, see `FLET_FRAME_ANCESTORS`.
    """

    url: str | None = None
    """Address of the app's page."""

    args: dict[str, Any] | None = None
    """Arguments for the app."""

    assets_dir: str | None = None
    """Folder with the app's assets."""

    force_pyodide: bool = False
    """Whether the app's Python runs in the browser in any case."""

    reconnect_interval_ms: int | None = prop(default=None, integer=True)
    """How long to wait before connecting again, in milliseconds."""

    reconnect_timeout_ms: int | None = prop(default=None, integer=True)
    """How long to try at all, in milliseconds."""

    boot_screen_name: str | None = None
    """What shows while the app starts."""

    boot_screen_options: dict[str, Any] | None = None
    """Options for that screen."""

    app_error_message: str | None = None
    """What is said when the app failed; `{message}` and `{details}` in it are filled in."""

    on_error: ControlEventHandler[FletApp] | None = prop(default=None, passive=True)
    """Called when the app failed; `e.data` says why."""

    on_connect: ControlEventHandler[FletApp] | None = prop(default=None, passive=True)
    """Called when the app's page has been loaded, also after `url` has changed."""

    on_python_output: EventHandler[FletAppOutputEvent[FletApp]] | None = prop(default=None, passive=True)
    """Called when the app printed something."""

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
