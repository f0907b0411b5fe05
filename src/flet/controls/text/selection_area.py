from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.checks import has_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.engine.events import ControlEventHandler


@control("SelectionArea")
class SelectionArea(Control):
    content: Control = prop(check=has_visible)

    on_change: ControlEventHandler[SelectionArea] | None = None
