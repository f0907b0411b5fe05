from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.inputs.text_field import TextField
from flet.controls.layout.padding import Padding
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

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
    """When something in a field shows."""

    NEVER = "never"
    EDITING = "editing"
    NOT_EDITING = "notEditing"
    ALWAYS = "always"


@control("CupertinoTextField")
class CupertinoTextField(TextField):
    """A field to type text in, as on iOS."""

    border: ControlStateValue[InputBorder] | None = prop(default=None, kw_only=True)
    """Lines around the field."""

    placeholder_text: str | None = None
    """Text shown while the field is empty."""

    placeholder_style: TextStyle | None = None
    """Style of that text."""

    gradient: Gradient | None = None
    """Gradient behind the text."""

    blend_mode: BlendMode | None = None
    """How its colours mix with those underneath."""

    shadows: BoxShadowValue | None = None
    """Shadows, the first on top."""

    prefix_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.ALWAYS
    """When `prefix` shows."""

    suffix_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.ALWAYS
    """When `suffix` shows."""

    clear_button_visibility_mode: OverlayVisibilityMode = OverlayVisibilityMode.NEVER
    """When the button that clears the field shows."""

    clear_button_semantics_label: str | None = "Clear"
    """What screen readers say for that button."""

    image: DecorationImage | None = None
    """Picture."""

    padding: PaddingValue = prop(default_factory=lambda: Padding.all(7))
    """Space around the text."""
