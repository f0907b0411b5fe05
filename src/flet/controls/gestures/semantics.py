from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.dialogs.badge import BadgeValue
    from flet.engine.declare.events import ControlEventHandler


@control("Semantics")
class Semantics(Control):
    """Tells screen readers and other tools what its content means."""

    tooltip: str | None = None
    """Text of its tooltip."""

    badge: BadgeValue | None = None
    """Text of its badge."""

    content: Control | None = None
    """The control inside."""

    label: str | None = None
    """What it is."""

    identifier: str | None = None
    """Name for tests; it is not read out."""

    expanded: bool | None = None
    """Whether it is open."""

    hidden: bool | None = None
    """Whether it cannot be seen at present."""

    selected: bool | None = None
    """Whether it is selected."""

    button: bool | None = None
    """Whether it is a button."""

    obscured: bool | None = None
    """Whether its value is hidden, as a password is."""

    multiline: bool | None = None
    """Whether its value has several lines."""

    focusable: bool | None = None
    """Whether it can have the keyboard focus."""

    read_only: bool | None = None
    """Whether its value cannot be changed."""

    focus: bool | None = None
    """Whether it has the keyboard focus."""

    slider: bool | None = None
    """Whether it is a slider."""

    toggled: bool | None = None
    """Whether it is a switch that is on."""

    max_value_length: Number | None = prop(default=None, integer=True)
    """How many characters its value may have."""

    checked: bool | None = None
    """Whether it is a box that is checked."""

    value: str | None = None
    """Its value."""

    increased_value: str | None = None
    """Its value after one step up."""

    decreased_value: str | None = None
    """Its value after one step down."""

    hint_text: str | None = None
    """What happens when it is used."""

    on_tap_hint_text: str | None = None
    """What a tap does."""

    current_value_length: int | None = prop(default=None, integer=True)
    """How many characters its value has."""

    heading_level: int | None = prop(default=None, integer=True)
    """Level as a heading, from 1 to 6; 0 for none."""

    exclude_semantics: bool = False
    """Whether what is inside is passed over."""

    mixed: bool | None = None
    """Whether it is a box that is undecided."""

    on_long_press_hint_text: str | None = None
    """What a long press does."""

    container: bool = False
    """Whether it is one thing, apart from what is around it."""

    live_region: bool | None = None
    """Whether changes are read out at once."""

    textfield: bool | None = None
    """Whether it is a field to type in."""

    link: bool | None = None
    """Whether it is a link."""

    header: bool | None = None
    """Whether it is a heading."""

    image: bool | None = None
    """Whether it is a picture."""

    on_tap: ControlEventHandler[Semantics] | None = None
    """Called when a tool clicks it."""

    on_double_tap: ControlEventHandler[Semantics] | None = None
    """Called when a tool clicks it twice."""

    on_increase: ControlEventHandler[Semantics] | None = None
    """Called when a tool asks for one step up."""

    on_decrease: ControlEventHandler[Semantics] | None = None
    """Called when a tool asks for one step down."""

    on_dismiss: ControlEventHandler[Semantics] | None = prop(default=None, passive=True)
    """Called when a tool asks to close it."""

    on_scroll_left: ControlEventHandler[Semantics] | None = None
    """Called when a tool scrolls to the left."""

    on_scroll_right: ControlEventHandler[Semantics] | None = None
    """Called when a tool scrolls to the right."""

    on_scroll_up: ControlEventHandler[Semantics] | None = None
    """Called when a tool scrolls up."""

    on_scroll_down: ControlEventHandler[Semantics] | None = None
    """Called when a tool scrolls down."""

    on_copy: ControlEventHandler[Semantics] | None = None
    """Called when a tool asks to copy the selection."""

    on_cut: ControlEventHandler[Semantics] | None = None
    """Called when a tool asks to cut the selection."""

    on_paste: ControlEventHandler[Semantics] | None = None
    """Called when a tool asks to paste."""

    on_long_press: ControlEventHandler[Semantics] | None = None
    """Called when a tool presses and holds it."""

    on_move_cursor_forward_by_character: ControlEventHandler[Semantics] | None = None
    """Called when a tool moves the caret forward; `e.data` tells whether to select."""

    on_move_cursor_backward_by_character: ControlEventHandler[Semantics] | None = None
    """Called when a tool moves the caret back; `e.data` tells whether to select."""

    on_did_gain_accessibility_focus: ControlEventHandler[Semantics] | None = None
    """Called when a screen reader came to it."""

    on_did_lose_accessibility_focus: ControlEventHandler[Semantics] | None = None
    """Called when a screen reader left it."""

    on_set_text: ControlEventHandler[Semantics] | None = None
    """Called when a tool replaces the text; `e.data` is the new one."""

    on_click: ControlEventHandler[Semantics] | None = prop(default=None, init=False)
    """What clients call a tap."""

    def before_update(self) -> None:
        self.on_click = self.on_tap or self.on_double_tap
