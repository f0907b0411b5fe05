from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.control import BaseControl, control
from flet.engine.events import Event, EventControlType, event
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.layout.alignment import Alignment
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme_mode import Brightness
    from flet.engine.events import EventHandler


class WindowEventType(Enum):
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
    type: WindowEventType


@control("Window")
class Window(BaseControl):
    bgcolor: ColorValue | None = None
    """Background colour."""

    width: Number | None = None
    """Width in logical pixels."""

    height: Number | None = None
    """Height in logical pixels."""

    top: Number | None = None
    """Top side."""

    left: Number | None = None
    """Left side."""

    max_width: Number | None = None
    """Greatest width, in logical pixels."""

    max_height: Number | None = None
    """Greatest height, in logical pixels."""

    min_width: Number | None = None
    """Smallest width, in logical pixels."""

    min_height: Number | None = None
    """Smallest height, in logical pixels."""

    opacity: Number = 1.0
    """From 0 (invisible) to 1."""

    aspect_ratio: Number | None = None

    brightness: Brightness | None = None

    maximized: bool = False

    minimized: bool = False

    minimizable: bool = True

    maximizable: bool = True

    resizable: bool = True

    movable: bool = True

    full_screen: bool = False

    always_on_top: bool = False

    always_on_bottom: bool = False

    prevent_close: bool = False

    skip_task_bar: bool = False

    title_bar_hidden: bool = False

    title_bar_buttons_hidden: bool = False

    frameless: bool = False

    progress_bar: Number | None = None

    focused: bool = True

    visible: bool = True
    """Whether it shows."""

    shadow: bool = True
    """One or more shadows."""

    alignment: Alignment | None = None
    """Where it stands in the room that is left."""

    badge_label: str | None = None

    icon: str | None = None
    """Icon, or a control in its place."""

    ignore_mouse_events: bool = False

    on_event: EventHandler[WindowEvent] | None = prop(default=None, passive=True)

    async def wait_until_ready_to_show(self) -> None:
        """Wait until the window can be shown. Desktop only: in a browser this fails after 10 seconds."""
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
