from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.engine.declare.events import ControlEventHandler


@control("RadioGroup")
class RadioGroup(Control):
    """A group of radio buttons, of which one is chosen."""

    content: Control = prop(check=has_visible)
    """A control with the radio buttons somewhere inside."""

    value: str | None = prop(default=None, client=(str, None))
    """The value of the chosen radio button."""

    on_change: ControlEventHandler[RadioGroup] | None = None
    """Called when another one was chosen; `e.data` is its value."""
