from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from flet.engine.declare.control import BaseControl, control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.dialogs.dialog_control import DialogControl


@control("Overlay")
class Overlay(BaseControl):
    """Controls over the content of the page."""

    internals: ClassVar = {"host_positioned": True}

    controls: list[BaseControl] = prop(default_factory=list)
    """The controls inside, in order."""


@control("Dialogs")
class Dialogs(BaseControl):
    """Dialogs that are open, or about to close."""

    controls: list[DialogControl] = prop(default_factory=list)
    """The controls inside, in order."""
