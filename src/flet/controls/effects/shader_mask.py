from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.effects.blend_mode import BlendMode
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.effects.gradients import Gradient
    from flet.controls.layout.border_radius import BorderRadiusValue


@control("ShaderMask")
class ShaderMask(LayoutControl):
    """Draws its content through a gradient."""

    shader: Gradient
    """The gradient."""

    content: Control | None = None
    """The control inside."""

    blend_mode: BlendMode = BlendMode.MODULATE
    """How gradient and content mix."""

    border_radius: BorderRadiusValue | None = None
    """Radius of the corners in logical pixels."""
