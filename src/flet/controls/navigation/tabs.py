from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.engine.events import ControlEventHandler


@control("Tabs")
class Tabs(LayoutControl, AdaptiveControl):
    content: Control

    length: int = prop(integer=True, check=at_least(0))

    selected_index: int = prop(default=0, client=int, integer=True)

    animation_duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=100))

    on_change: ControlEventHandler[Tabs] | None = None
