from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.dialogs.badge import BadgeValue
    from flet.engine.events import ControlEventHandler


@control("Semantics")
class Semantics(Control):
    tooltip: str | None = None
    """Text shown when the pointer rests on it, or a `Tooltip`."""

    badge: BadgeValue | None = None
    """Small mark at its corner: text, or a `Badge`."""

    content: Control | None = None
    """The control inside."""

    label: str | None = None
    """Text or control that says what it is for."""

    identifier: str | None = None

    expanded: bool | None = None
    """Whether it is open."""

    hidden: bool | None = None

    selected: bool | None = None
    """Whether it is selected."""

    button: bool | None = None

    obscured: bool | None = None

    multiline: bool | None = None

    focusable: bool | None = None

    read_only: bool | None = None
    """Whether the value cannot be changed by typing."""

    focus: bool | None = None

    slider: bool | None = None

    toggled: bool | None = None

    max_value_length: Number | None = prop(default=None, integer=True)

    checked: bool | None = None
    """Whether it has a check mark."""

    value: str | None = None
    """Value."""

    increased_value: str | None = None

    decreased_value: str | None = None

    hint_text: str | None = None
    """Text shown while there is no value."""

    on_tap_hint_text: str | None = None

    current_value_length: int | None = prop(default=None, integer=True)

    heading_level: int | None = prop(default=None, integer=True)

    exclude_semantics: bool = False

    mixed: bool | None = None

    on_long_press_hint_text: str | None = None

    container: bool = False

    live_region: bool | None = None

    textfield: bool | None = None

    link: bool | None = None

    header: bool | None = None
    """Control above the rest."""

    image: bool | None = None
    """Picture."""

    on_tap: ControlEventHandler[Semantics] | None = None
    """Called when it is clicked or tapped."""

    on_double_tap: ControlEventHandler[Semantics] | None = None
    """Called when it is tapped twice."""

    on_increase: ControlEventHandler[Semantics] | None = None

    on_decrease: ControlEventHandler[Semantics] | None = None

    on_dismiss: ControlEventHandler[Semantics] | None = prop(default=None, passive=True)
    """Called after it was closed."""

    on_scroll_left: ControlEventHandler[Semantics] | None = None

    on_scroll_right: ControlEventHandler[Semantics] | None = None

    on_scroll_up: ControlEventHandler[Semantics] | None = None

    on_scroll_down: ControlEventHandler[Semantics] | None = None

    on_copy: ControlEventHandler[Semantics] | None = None

    on_cut: ControlEventHandler[Semantics] | None = None

    on_paste: ControlEventHandler[Semantics] | None = None

    on_long_press: ControlEventHandler[Semantics] | None = None
    """Called when it is pressed and held."""

    on_move_cursor_forward_by_character: ControlEventHandler[Semantics] | None = None

    on_move_cursor_backward_by_character: ControlEventHandler[Semantics] | None = None

    on_did_gain_accessibility_focus: ControlEventHandler[Semantics] | None = None

    on_did_lose_accessibility_focus: ControlEventHandler[Semantics] | None = None

    on_set_text: ControlEventHandler[Semantics] | None = None
