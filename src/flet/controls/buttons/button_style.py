from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.base.duration import DurationValue
    from flet.controls.base.number import Number
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.border import BorderSide
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity


@value
class ButtonStyle(Value):
    color: ControlStateValue[ColorValue] | None = None

    bgcolor: ControlStateValue[ColorValue] | None = None

    overlay_color: ControlStateValue[ColorValue] | None = None

    shadow_color: ControlStateValue[ColorValue] | None = None

    elevation: ControlStateValue[Number | None] = None

    animation_duration: DurationValue | None = None

    padding: ControlStateValue[PaddingValue] | None = None

    side: ControlStateValue[BorderSide] | None = None

    shape: ControlStateValue[OutlinedBorder] | None = None

    alignment: Alignment | None = None

    enable_feedback: bool | None = None

    text_style: ControlStateValue[TextStyle] | None = None

    icon_size: ControlStateValue[Number | None] = None

    icon_color: ControlStateValue[ColorValue] | None = None

    visual_density: VisualDensity | None = None

    mouse_cursor: ControlStateValue[MouseCursor] | None = None


def merged_style(style: ButtonStyle | None, given: Mapping[str, Any]) -> ButtonStyle | None:
    """A copy of `style` with what a button says directly in place of what the style says.

    Returns:
        `None` if there is neither a style nor anything given.
    """
    changes = {name: value for name, value in given.items() if value is not None}
    if style is None:
        return ButtonStyle(**changes) if changes else None
    return style.copy(**changes)
