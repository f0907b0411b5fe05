from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from flet.controls.base.action_control import ActionControl
from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import BoxShape
from flet.engine.control import control

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
    from flet.engine.events import ControlEventHandler, EventHandler


@control("Container")
class Container(LayoutControl, AdaptiveControl, ActionControl):
    internals: ClassVar = {"skip_properties": ["width", "height", "margin"]}

    content: Control | None = None

    padding: PaddingValue | None = None

    alignment: Alignment | None = None

    bgcolor: ColorValue | None = None

    gradient: Gradient | None = None

    blend_mode: BlendMode | None = None

    border: Border | None = None

    border_radius: BorderRadiusValue | None = None

    shape: BoxShape = BoxShape.RECTANGLE

    clip_behavior: ClipBehavior | None = None

    ink: bool = False

    image: DecorationImage | None = None

    ink_color: ColorValue | None = None

    animate: AnimationValue | None = None

    blur: Number | tuple[Number, Number] | Blur | None = None

    shadow: BoxShadowValue | None = None

    url: str | Url | None = None

    theme: Theme | None = None

    dark_theme: Theme | None = None

    theme_mode: ThemeMode | None = None

    color_filter: ColorFilter | None = None

    ignore_interactions: bool = False

    foreground_decoration: BoxDecoration | None = None

    on_click: ControlEventHandler[Container] | None = None

    on_tap_down: EventHandler[TapEvent[Container]] | None = None

    on_long_press: ControlEventHandler[Container] | None = None

    on_hover: ControlEventHandler[Container] | None = None
