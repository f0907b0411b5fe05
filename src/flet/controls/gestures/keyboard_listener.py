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
    """A key went down."""

    key: str
    """Name of the key, such as `A`, `Enter` or `Arrow Up`."""


@event
class KeyUpEvent(Event[EventControlType]):
    """A key went up."""

    key: str
    """Name of the key, such as `A`, `Enter` or `Arrow Up`."""


@event
class KeyRepeatEvent(Event[EventControlType]):
    """A key is held."""

    key: str
    """Name of the key, such as `A`, `Enter` or `Arrow Up`."""


@control("KeyboardListener")
class KeyboardListener(Control, Focusable):
    """Hears the keyboard while its content, or something inside, has the focus."""

    content: Control
    """The control inside."""

    autofocus: bool = False
    """Whether it takes the keyboard focus when it appears. If several ask for it, the first gets it."""

    include_semantics: bool = True
    """Whether screen readers are told that it can have the focus."""

    on_key_down: EventHandler[KeyDownEvent[KeyboardListener]] | None = None
    """Called when a key goes down."""

    on_key_up: EventHandler[KeyUpEvent[KeyboardListener]] | None = None
    """Called when a key goes up."""

    on_key_repeat: EventHandler[KeyRepeatEvent[KeyboardListener]] | None = None
    """Called again and again while a key is held."""
