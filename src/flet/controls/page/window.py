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

    width: Number | None = None

    height: Number | None = None

    top: Number | None = None

    left: Number | None = None

    max_width: Number | None = None

    max_height: Number | None = None

    min_width: Number | None = None

    min_height: Number | None = None

    opacity: Number = 1.0

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

    shadow: bool = True

    alignment: Alignment | None = None

    badge_label: str | None = None

    icon: str | None = None

    ignore_mouse_events: bool = False

    on_event: EventHandler[WindowEvent] | None = prop(default=None, passive=True)
