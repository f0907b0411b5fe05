from __future__ import annotations

from enum import Enum
from typing import ClassVar, TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.layout_control import LayoutControl
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.controls.layout.box import ClipBehavior
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.theme.color_value import ColorValue


class CardVariant(Enum):
    ELEVATED = "elevated"
    FILLED = "filled"
    OUTLINED = "outlined"


@control("Card")
class Card(LayoutControl, AdaptiveControl):
    internals: ClassVar = {"skip_properties": ["margin"]}

    content: Control | None = None

    elevation: Number | None = None

    bgcolor: ColorValue | None = None

    shadow_color: ColorValue | None = None

    shape: OutlinedBorder | None = None

    clip_behavior: ClipBehavior | None = None

    semantic_container: bool = True

    show_border_on_foreground: bool = True

    variant: CardVariant = CardVariant.ELEVATED
