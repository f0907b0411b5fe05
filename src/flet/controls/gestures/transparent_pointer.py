from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import Control


@control("TransparentPointer")
class TransparentPointer(LayoutControl):
    """Hears clicks on its content and lets them through to what lies behind."""

    content: Control | None = None
    """The control inside."""
