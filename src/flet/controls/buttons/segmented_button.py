from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import any_visible, late, shown_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.icons.icon_data import IconDataOrControl
    from flet.controls.layout.alignment import Axis
    from flet.controls.layout.padding import PaddingValue
    from flet.engine.declare.events import ControlEventHandler


@late
def _selection(owner: SegmentedButton, name: str, value: list[str]) -> str | None:
    if not value and not owner.allow_empty_selection:
        return "a list with a value, unless allow_empty_selection is True"
    if len(value) > 1 and not owner.allow_multiple_selection:
        return "a list with one value, unless allow_multiple_selection is True"
    return None


def _of_segments(owner: SegmentedButton, name: str, value: list[str]) -> str | None:
    known = {segment.value for segment in owner.segments}
    once = len(set(value)) == len(value)
    return None if once and known.issuperset(value) else "the values of segments, each once"


@control("Segment")
class Segment(Control):
    """One choice of a `SegmentedButton`."""

    value: str
    """What stands for it in `SegmentedButton.selected`."""

    icon: IconDataOrControl | None = None
    """Icon before the label."""

    label: StrOrControl | None = prop(default=None, check=shown_with("icon"))
    """Text or control."""


@control("SegmentedButton")
class SegmentedButton(LayoutControl):
    """A row of choices, of which one or several are selected."""

    segments: list[Segment] = prop(check=any_visible)
    """The choices, at least one of them visible."""

    style: ButtonStyle | None = None
    """Look of the choices."""

    allow_empty_selection: bool = False
    """Whether nothing may be selected."""

    allow_multiple_selection: bool = False
    """Whether several may be selected."""

    selected: list[str] = prop(
        default_factory=list, client=[str], check=_selection, client_check=_of_segments
    )
    """The values of the selected choices."""

    selected_icon: IconDataOrControl | None = None
    """Icon that shows what is selected; a check mark by default."""

    show_selected_icon: bool = True
    """Whether that icon shows."""

    direction: Axis | None = None
    """Whether the choices stand side by side, as by default, or one below the other."""

    padding: PaddingValue | None = None
    """Space around it; none by default."""

    on_change: ControlEventHandler[SegmentedButton] | None = None
    """Called when the selection changed; `e.data` is the list of selected values."""
