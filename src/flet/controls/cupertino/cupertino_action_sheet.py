from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.engine.declare.checks import shown_with
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control, StrOrControl


@control("CupertinoActionSheet")
class CupertinoActionSheet(LayoutControl):
    """Choices that slide in from the bottom, as on iOS."""

    title: StrOrControl | None = prop(default=None, check=shown_with("message", "actions", "cancel"))
    """Text or control at the top."""

    message: StrOrControl | None = None
    """Text or control under the title."""

    actions: list[Control] | None = None
    """The choices."""

    cancel: Control | None = None
    """The choice that leaves, apart from the others."""
