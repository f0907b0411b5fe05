from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

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
    """How a button looks; most properties may differ by state: `{ControlState.HOVERED: ...,
    ControlState.DEFAULT: ...}`.
    """

    color: ControlStateValue[ColorValue] | None = None
    """Colour of text and icon."""

    bgcolor: ControlStateValue[ColorValue] | None = None
    """Background colour."""

    overlay_color: ControlStateValue[ColorValue] | None = None
    """Colour laid over it while it is hovered, focused or pressed."""

    shadow_color: ControlStateValue[ColorValue] | None = None
    """Colour of the shadow."""

    elevation: ControlStateValue[Number | None] = None
    """How far it seems to stand above the page, in logical pixels: its shadow grows with it. Not negative.
    """

    animation_duration: DurationValue | None = None
    """How long its animations take, in milliseconds or as `Duration`."""

    padding: ControlStateValue[PaddingValue] | None = None
    """Space between the edge and what is inside."""

    side: ControlStateValue[BorderSide] | None = None
    """Line along the outline."""

    shape: ControlStateValue[OutlinedBorder] | None = None
    """Outline of the button."""

    alignment: Alignment | None = None
    """Where the content stands in the button."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    text_style: ControlStateValue[TextStyle] | None = None
    """Style of the text."""

    icon_size: ControlStateValue[Number | None] = None
    """Size of the icon in logical pixels."""

    icon_color: ControlStateValue[ColorValue] | None = None
    """Colour of the icon."""

    visual_density: VisualDensity | None = None
    """How tightly it is laid out."""

    mouse_cursor: ControlStateValue[MouseCursor] | None = None
    """Shape of the mouse pointer above it."""


def merged_style(style: ButtonStyle | None, given: Mapping[str, Any]) -> ButtonStyle | None:
    """A copy of `style` with what a button says directly in place of what the style says.

    Returns:
        `None` if there is neither a style nor anything given.
    """
    changes = {name: value for name, value in given.items() if value is not None}
    if style is None:
        return ButtonStyle(**changes) if changes else None
    return style.copy(**changes)
