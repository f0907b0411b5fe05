from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.controls.base.focusable import Focusable
from flet.engine.declare.control import control
from flet.engine.declare.events import Event, EventControlType, event

if TYPE_CHECKING:
    from flet.engine.declare.events import EventHandler


@event
class KeyEvent(Event[EventControlType]):
    """Something happened to a key."""

    key: str
    """Name of the key, such as `A`, `Enter` or `Arrow Up`."""


@event
class KeyDownEvent(KeyEvent[EventControlType]):
    """A key went down."""


@event
class KeyUpEvent(KeyEvent[EventControlType]):
    """A key went up."""


@event
class KeyRepeatEvent(KeyEvent[EventControlType]):
    """A key is held."""


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
