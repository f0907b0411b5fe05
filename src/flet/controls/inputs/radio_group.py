from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.checks import has_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.engine.events import ControlEventHandler


@control("RadioGroup")
class RadioGroup(Control):
    content: Control = prop(check=has_visible)
    """The control inside."""

    value: str | None = prop(default=None, client=(str, None))
    """Value."""

    on_change: ControlEventHandler[RadioGroup] | None = None
    """Called after the visitor changed the value."""
