from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.checks import between, instance_of
from flet.engine.control import BaseControl, control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.dialogs.badge import BadgeValue
    from flet.controls.dialogs.tooltip import TooltipValue
    from flet.controls.layout.responsive_row import ResponsiveNumber


@control(kw_only=True)
class Control(BaseControl):
    expand: bool | int | None = prop(default=None, check=instance_of(bool, int))

    expand_loose: bool = False

    col: ResponsiveNumber = 12

    opacity: Number = prop(default=1.0, check=between(0.0, 1.0))

    tooltip: TooltipValue | None = None

    badge: BadgeValue | None = None

    visible: bool = True

    disabled: bool = False

    rtl: bool = False


StrOrControl: TypeAlias = str | Control
