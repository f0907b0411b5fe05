from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.box import ClipBehavior
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue


class CardVariant(Enum):
    """Kinds of cards."""

    ELEVATED = "elevated"
    FILLED = "filled"
    OUTLINED = "outlined"


@control("Card")
class Card(LayoutControl, AdaptiveControl):
    """A panel with round corners and a slight shadow."""

    internals: ClassVar = {"skip_properties": ["margin"]}

    content: Control | None = None
    """The control inside."""

    elevation: Number | None = None
    """Height above the page in logical pixels, which makes its shadow; 1 by default, 0 unless the variant is
    `ELEVATED`. Not negative.
    """

    bgcolor: ColorValue | None = None
    """Background colour; by default one of the theme's surfaces, according to `variant`."""

    shadow_color: ColorValue | None = None
    """Colour of the shadow."""

    shape: OutlinedBorder | None = None
    """Outline; by default corners of 12 logical pixels."""

    clip_behavior: ClipBehavior | None = None
    """Whether and how what reaches over the edge is cut off."""

    semantic_container: bool = True
    """Whether screen readers take the content as one thing."""

    show_border_on_foreground: bool = True
    """Whether the border of `shape` is drawn over the content."""

    variant: CardVariant = CardVariant.ELEVATED
    """Whether it has a shadow, a filling or a line."""
