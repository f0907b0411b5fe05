from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import BoxShape
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.base.url import Url
    from flet.controls.effects.animation import AnimationValue
    from flet.controls.effects.blend_mode import BlendMode
    from flet.controls.effects.blur import Blur
    from flet.controls.effects.gradients import Gradient
    from flet.controls.gestures.tap_events import TapEvent
    from flet.controls.layout.alignment import Alignment
    from flet.controls.layout.border import Border
    from flet.controls.layout.border_radius import BorderRadiusValue
    from flet.controls.layout.box import BoxDecoration, ClipBehavior
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.media.decoration_image import ColorFilter, DecorationImage
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme import Theme
    from flet.controls.theme.theme_mode import ThemeMode
    from flet.engine.declare.events import ControlEventHandler, EventHandler


@control("Container")
class Container(LayoutControl, AdaptiveControl, ActionControl):
    """A box around one control, with colour, border, shadow and more."""

    internals: ClassVar = {"skip_properties": ["width", "height", "margin"]}

    content: Control | None = None
    """The control inside."""

    padding: PaddingValue | None = None
    """Space between its border and the content, in logical pixels."""

    alignment: Alignment | None = None
    """Where the content stands; with it the container becomes as large as it may."""

    bgcolor: ColorValue | None = None
    """Background colour; none by default."""

    gradient: Gradient | None = None
    """Gradient that it is filled with, in place of a colour."""

    blend_mode: BlendMode | None = None
    """How background colour or gradient mix with what lies underneath; by default they cover it."""

    border: Border | None = None
    """Lines along its edges."""

    border_radius: BorderRadiusValue | None = None
    """Radius of its corners, in logical pixels; not for a circle."""

    shape: BoxShape = BoxShape.RECTANGLE
    """Rectangle or circle."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how content that reaches over the edge is cut off; by default it is not, unless there is a
    `border_radius`.
    """

    ink: bool = False
    """Whether clicks make a ripple."""

    image: DecorationImage | None = None
    """Picture over the background."""

    ink_color: ColorValue | None = None
    """Colour of the ripple; by default the theme's."""

    animate: AnimationValue | None = None
    """Lets changes of size, colour, border and so on be gradual: milliseconds, an `Animation`, or `True` for
    one second.
    """

    blur: Number | tuple[Number, Number] | Blur | None = None
    """Blurs what lies behind it: one number for both directions, a pair, or a `Blur`."""

    shadow: BoxShadowValue | None = None
    """One or more shadows."""

    url: str | Url | None = None
    """Link to open when it is clicked."""

    theme: Theme | None = None
    """Theme for what is inside."""

    dark_theme: Theme | None = None
    """Theme for what is inside while the mode is dark."""

    theme_mode: ThemeMode | None = None
    """Whether the light or the dark theme is used inside."""

    color_filter: ColorFilter | None = None
    """Colour filter laid over it."""

    ignore_interactions: bool = False
    """Whether neither it nor its content gets clicks."""

    foreground_decoration: BoxDecoration | None = None
    """Decoration drawn over the content."""

    on_click: ControlEventHandler[Container] | None = None
    """Called when it is clicked or tapped."""

    on_tap_down: EventHandler[TapEvent[Container]] | None = None
    """Called when a click or tap begins, before `on_click`."""

    on_long_press: ControlEventHandler[Container] | None = None
    """Called when it is pressed and held."""

    on_hover: ControlEventHandler[Container] | None = None
    """Called when the pointer comes (`e.data` is `True`) and when it leaves (`False`)."""
