from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from flet.engine.declare.checks import between
from flet.engine.declare.control import BaseControl, control
from flet.engine.declare.events import Event, EventControlType, event
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.alignment import Alignment
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme_mode import Brightness
    from flet.engine.declare.events import EventHandler


class WindowEventType(Enum):
    """What can happen to a window."""

    CLOSE = "close"
    FOCUS = "focus"
    BLUR = "blur"
    HIDE = "hide"
    SHOW = "show"
    MAXIMIZE = "maximize"
    UNMAXIMIZE = "unmaximize"
    MINIMIZE = "minimize"
    RESTORE = "restore"
    RESIZE = "resize"
    RESIZED = "resized"
    MOVE = "move"
    MOVED = "moved"
    LEAVE_FULL_SCREEN = "leave-full-screen"
    ENTER_FULL_SCREEN = "enter-full-screen"


class WindowResizeEdge(Enum):
    """Edges and corners of a window."""

    TOP = "top"
    LEFT = "left"
    RIGHT = "right"
    BOTTOM = "bottom"
    TOP_LEFT = "topLeft"
    BOTTOM_LEFT = "bottomLeft"
    TOP_RIGHT = "topRight"
    BOTTOM_RIGHT = "bottomRight"


@event
class WindowEvent(Event[EventControlType]):
    """Something happened to the window."""

    type: WindowEventType
    """What happened."""


@control("Window")
class Window(BaseControl):
    """The window of a desktop program; in a browser its properties do nothing and its methods fail.

    Raises:
        RuntimeError: a method is called for the page of a browser; ask `page.web` first.
    """

    bgcolor: ColorValue | None = None
    """Background colour."""

    width: Number | None = None
    """Width in logical pixels."""

    height: Number | None = None
    """Height in logical pixels."""

    top: Number | None = None
    """Distance from the top of the screen, in logical pixels."""

    left: Number | None = None
    """Distance from the left of the screen, in logical pixels."""

    max_width: Number | None = None
    """Greatest width, in logical pixels."""

    max_height: Number | None = None
    """Greatest height, in logical pixels."""

    min_width: Number | None = None
    """Smallest width, in logical pixels."""

    min_height: Number | None = None
    """Smallest height, in logical pixels."""

    opacity: Number = prop(default=1.0, check=between(0.0, 1.0))
    """From 0 (invisible) to 1."""

    aspect_ratio: Number | None = None
    """Width divided by height, kept when it is resized."""

    brightness: Brightness | None = None
    """Whether its frame is light or dark."""

    maximized: bool = False
    """Whether it is as large as the screen."""

    minimized: bool = False
    """Whether it is out of sight."""

    minimizable: bool = True
    """Whether it can be put out of sight."""

    maximizable: bool = True
    """Whether it can be made as large as the screen."""

    resizable: bool = True
    """Whether its size can be changed."""

    movable: bool = True
    """Whether it can be moved."""

    full_screen: bool = False
    """Whether it covers the screen, without a frame."""

    always_on_top: bool = False
    """Whether it stays over all others."""

    always_on_bottom: bool = False
    """Whether it stays under all others."""

    prevent_close: bool = False
    """Whether it stays open when it is to be closed; `on_event` is called then."""

    skip_task_bar: bool = False
    """Whether it is not listed in the task bar."""

    title_bar_hidden: bool = False
    """Whether it has no title bar."""

    title_bar_buttons_hidden: bool = False
    """Whether its title bar has no buttons."""

    frameless: bool = False
    """Whether it has no frame."""

    progress_bar: Number | None = None
    """Progress shown in the task bar, from 0 to 1; more than 1 moves without an end."""

    focused: bool = True
    """Whether it has the focus."""

    visible: bool = True
    """Whether it shows."""

    shadow: bool = True
    """Whether it has a shadow."""

    alignment: Alignment | None = None
    """Where on the screen it stands."""

    badge_label: str | None = None
    """Text at its icon."""

    icon: str | None = None
    """Path of its icon."""

    ignore_mouse_events: bool = False
    """Whether clicks go through it."""

    on_event: EventHandler[WindowEvent[Window]] | None = prop(default=None, passive=True)
    """Called when something happened to it."""

    async def _invoke_method(
        self, method_name: str, arguments: dict[str, Any] | None = None, timeout: float | None = None
    ) -> Any:
        page = self.page
        # Flet's own client answers for itself.
        if page.web and page.session.link.numbered:
            raise RuntimeError(
                f"page.window.{method_name}() needs a desktop program: in a browser the window is the visitor's. "
                "Call it only if not page.web"
            )
        return await super()._invoke_method(method_name, arguments, timeout)

    async def wait_until_ready_to_show(self) -> None:
        """Wait until the window can be shown. Desktop only."""
        await self._invoke_method("wait_until_ready_to_show")

    async def center(self) -> None:
        """Move the window to the middle of the screen. Desktop only."""
        await self._invoke_method("center")

    async def close(self) -> None:
        """Ask the window to close; `prevent_close` still counts. Desktop only."""
        await self._invoke_method("close")

    async def destroy(self) -> None:
        """Close the window whatever `prevent_close` says. Desktop only."""
        await self._invoke_method("destroy")

    async def to_front(self) -> None:
        """Bring the window before all others. Desktop only."""
        await self._invoke_method("to_front")

    async def start_dragging(self) -> None:
        """Let the pointer, held down, move the window. Desktop only."""
        await self._invoke_method("start_dragging")

    async def start_resizing(self, edge: WindowResizeEdge) -> None:
        """Let the pointer, held down, move one edge or corner of the window. Desktop only."""
        await self._invoke_method("start_resizing", {"edge": edge})
