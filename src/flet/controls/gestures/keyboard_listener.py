from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.focusable import Focusable
from flet.engine.control import control
from flet.engine.events import Event, EventControlType, event

if TYPE_CHECKING:
    from flet.engine.events import EventHandler


@event
class KeyDownEvent(Event[EventControlType]):
    key: str
    """Key."""


@event
class KeyUpEvent(Event[EventControlType]):
    key: str
    """Key."""


@event
class KeyRepeatEvent(Event[EventControlType]):
    key: str
    """Key."""


@control("KeyboardListener")
class KeyboardListener(Control, Focusable):
    content: Control
    """The control inside."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    include_semantics: bool = True

    on_key_down: EventHandler[KeyDownEvent] | None = None

    on_key_up: EventHandler[KeyUpEvent] | None = None

    on_key_repeat: EventHandler[KeyRepeatEvent] | None = None
