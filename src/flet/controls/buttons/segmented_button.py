from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.layout_control import LayoutControl
from flet.engine.checks import any_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.alignment import Axis
    from flet.controls.layout.padding import PaddingValue
    from flet.engine.events import ControlEventHandler


@control("Segment")
class Segment(Control):
    value: str

    icon: IconDataOrControl | None = None

    label: StrOrControl | None = None


@control("SegmentedButton")
class SegmentedButton(LayoutControl):
    segments: list[Segment] = prop(check=any_visible)

    style: ButtonStyle | None = None

    allow_empty_selection: bool = False

    allow_multiple_selection: bool = False

    selected: list[str] = prop(default_factory=list, client=[str])

    selected_icon: IconDataOrControl | None = None

    show_selected_icon: bool = True

    direction: Axis | None = None

    padding: PaddingValue | None = None

    on_change: ControlEventHandler[SegmentedButton] | None = None
