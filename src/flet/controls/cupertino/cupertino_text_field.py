from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.inputs.text_field import TextField
from flet.controls.layout.padding import Padding
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control_state import ControlStateValue
    from flet.controls.effects.blend_mode import BlendMode
    from flet.controls.effects.gradients import Gradient
    from flet.controls.inputs.input_border import InputBorder
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.media.decoration_image import DecorationImage
    from flet.controls.text.text_style import TextStyle


class OverlayVisibilityMode(Enum):
    NEVER = "never"
    EDITING = "editing"
    NOT_EDITING = "notEditing"
    ALWAYS = "always"


@control("CupertinoTextField")
class CupertinoTextField(TextField):
    border: ControlStateValue[InputBorder] | None = prop(default=None, kw_only=True)
    """The line around it, one for all states or one for each."""

    placeholder_text: str | None = None

    placeholder_style: TextStyle | None = None

    gradient: Gradient | None = None
    """Gradient that it is filled with, in place of a colour."""

    blend_mode: BlendMode | None = None
    """How its colours mix with those underneath."""

    shadows: BoxShadowValue | None = None
    """Shadows, the first on top."""

    prefix_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.ALWAYS

    suffix_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.ALWAYS

    clear_button_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.NEVER

    clear_button_semantics_label: str | None = "Clear"

    image: DecorationImage | None = None
    """Picture."""

    padding: PaddingValue = prop(default_factory=lambda: Padding.all(7))
    """Space between the edge and what is inside."""
