from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.focusable import Focusable
from flet.controls.base.layout_control import LayoutControl
from flet.controls.buttons.button_style import merged_style
from flet.engine.declare.checks import more_than
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.gestures.mouse_cursor import MouseCursor
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.visual_density import VisualDensity
    from flet.engine.declare.events import ControlEventHandler


@control("IconButton")
class IconButton(LayoutControl, AdaptiveControl, ActionControl, Focusable):
    """A round button with an icon."""

    icon: IconDataOrControl | None = None
    """Icon, or a control in its place."""

    icon_color: ColorValue | None = None
    """Colour of the icon; `on_surface_variant` of the theme by default."""

    icon_size: Number | None = None
    """Size of the icon in logical pixels; 24 by default."""

    selected: bool | None = None
    """Makes it a button that stays on or off and shows `selected_icon` while on. The program turns it, in
    `on_click`.
    """

    selected_icon: IconDataOrControl | None = None
    """Icon while it is selected; without one, `icon`."""

    selected_icon_color: ColorValue | None = None
    """Colour of the icon while selected; `primary` of the theme by default."""

    bgcolor: ColorValue | None = prop(default=None, skip=True)
    """Background colour of the disc, none by default; wins over that of `style`."""

    highlight_color: ColorValue | None = None
    """Colour while it is pressed."""

    style: ButtonStyle | None = None
    """Look of the button. What it leaves out comes from `Theme.icon_button_theme`."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    disabled_color: ColorValue | None = None
    """Colour of the icon while it is disabled; `on_surface` of the theme at 38 % by default."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    splash_color: ColorValue | None = None
    """Colour of the ripple that a press makes."""

    splash_radius: Number | None = prop(default=None, check=more_than(0))
    """Radius of the circle that shows on hover, focus and press, in logical pixels."""

    alignment: Alignment | None = None
    """Where the icon stands in the button; in the middle by default."""

    padding: PaddingValue | None = None
    """Space around the icon; 8 logical pixels by default."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

    url: str | Url | None = None
    """Link to open when it is clicked, before `on_click` is called."""

    mouse_cursor: MouseCursor | None = prop(default=None, skip=True)
    """Shape of the mouse pointer above it."""

    visual_density: VisualDensity | None = prop(default=None, skip=True)
    """How tightly it is laid out."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size; by default as small as icon and padding allow."""

    on_click: ControlEventHandler[IconButton] | None = None
    """Called when it is clicked or tapped, or chosen with the keyboard."""

    on_long_press: ControlEventHandler[IconButton] | None = None
    """Called when it is pressed and held."""

    on_hover: ControlEventHandler[IconButton] | None = None
    """Called when the pointer comes (`e.data` is `True`) and when it leaves (`False`)."""

    on_focus: ControlEventHandler[IconButton] | None = prop(default=None, passive=True)
    """Called when it gets the keyboard focus."""

    on_blur: ControlEventHandler[IconButton] | None = prop(default=None, passive=True)
    """Called when it loses the keyboard focus."""

    internals_from: ClassVar = ("style", "bgcolor", "mouse_cursor", "visual_density")

    def wire_internals(self) -> Mapping[str, object] | None:
        style = merged_style(
            self.style,
            {
                "bgcolor": self.bgcolor,
                "mouse_cursor": self.mouse_cursor,
                "visual_density": self.visual_density,
            },
        )
        return None if style is None else {"style": style}
