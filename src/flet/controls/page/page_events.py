from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.events import Event, EventControlType, event

if TYPE_CHECKING:
    from typing import Any

    from flet.controls.page.locale import Locale
    from flet.controls.page.view import View
    from flet.controls.theme.theme_mode import Brightness


class AppLifecycleState(Enum):
    SHOW = "show"
    RESUME = "resume"
    HIDE = "hide"
    INACTIVE = "inactive"
    PAUSE = "pause"
    DETACH = "detach"
    RESTART = "restart"


@event
class RouteChangeEvent(Event[EventControlType]):
    route: str
    """The route."""


@event
class ViewPopEvent(Event[EventControlType]):
    route: str
    """The route."""

    view: View | None = None


@event
class ViewsPopUntilEvent(Event[EventControlType]):
    route: str
    """The route."""

    result: Any = None

    view: View | None = None


@event
class KeyboardEvent(Event[EventControlType]):
    key: str
    """Key."""

    shift: bool

    ctrl: bool

    alt: bool

    meta: bool


@event
class LoginEvent(Event[EventControlType]):
    error: str | None
    """What went wrong, `None` if nothing did."""

    error_description: str | None


@event
class AppLifecycleStateChangeEvent(Event[EventControlType]):
    state: AppLifecycleState
    """The new state."""


@event
class PlatformBrightnessChangeEvent(Event[EventControlType]):
    brightness: Brightness


@event
class LocaleChangeEvent(Event[EventControlType]):
    locales: list[Locale]
    """The languages of the visitor, the preferred one first."""


@event
class MultiViewAddEvent(Event[EventControlType]):
    view_id: int
    """Number of the view."""

    initial_data: Any
    """What the hosting page gave the view."""


@event
class MultiViewRemoveEvent(Event[EventControlType]):
    view_id: int
    """Number of the view."""
