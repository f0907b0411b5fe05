from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.duration import Duration
from flet.controls.dialogs.dialog_control import DialogControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.checks import at_least, between, text_or_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.dismissible import DismissDirection
    from flet.controls.layout.margin import MarginValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue
    from flet.engine.events import ControlEventHandler


class SnackBarBehavior(Enum):
    FIXED = "fixed"
    FLOATING = "floating"


@control("SnackBar")
class SnackBarAction(Control):
    label: str

    text_color: ColorValue | None = None

    disabled_text_color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    disabled_bgcolor: ColorValue | None = None

    on_click: ControlEventHandler[SnackBarAction] | None = None


@control("SnackBar")
class SnackBar(DialogControl):
    content: StrOrControl = prop(check=text_or_visible)

    behavior: SnackBarBehavior | None = None

    dismiss_direction: DismissDirection | None = None

    show_close_icon: bool = False

    action: str | SnackBarAction | None = None

    close_icon_color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=4000))

    margin: MarginValue | None = None

    padding: PaddingValue | None = None

    width: Number | None = None

    elevation: Number | None = prop(default=None, check=at_least(0))

    shape: OutlinedBorder | None = None

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE

    action_overflow_threshold: Number | None = prop(default=0.25, check=between(0.0, 1.0))

    persist: bool | None = None

    on_action: ControlEventHandler[SnackBar] | None = None

    on_visible: ControlEventHandler[SnackBar] | None = prop(default=None, passive=True)
