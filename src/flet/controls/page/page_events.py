from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.engine.declare.events import Event, EventControlType, event, payload

if TYPE_CHECKING:
    from typing import Any

    from flet.controls.page.locale import Locale
    from flet.controls.page.view import View
    from flet.controls.theme.theme_mode import Brightness

ROUTE_LETTERS = 8192
"""Length of the routes that a browser may say."""


class AppLifecycleState(Enum):
    """What a page is doing."""

    SHOW = "show"
    """It can be seen again."""
    RESUME = "resume"
    """It got the focus."""
    HIDE = "hide"
    """It cannot be seen any more."""
    INACTIVE = "inactive"
    """It lost the focus."""
    PAUSE = "pause"
    """It is stopped."""
    DETACH = "detach"
    """It is about to end."""
    RESTART = "restart"
    """It goes on after it was stopped."""


@event
class RouteChangeEvent(Event[EventControlType]):
    """The route of the page changed."""

    route: str = payload(most=ROUTE_LETTERS)
    """The new route."""


@event
class ViewPopEvent(Event[EventControlType]):
    """The visitor leaves a view."""

    route: str = payload(most=ROUTE_LETTERS)
    """Route of the view."""

    view: View | None = None
    """The view, if it is still in `page.views`."""


@event
class ViewsPopUntilEvent(Event[EventControlType]):
    """Views were removed by `pop_views_until()`."""

    route: str
    """Route of the view that shows now."""

    result: Any = None
    """What was given to `pop_views_until()`."""

    view: View | None = None
    """The view that shows now."""


@event
class KeyboardEvent(Event[EventControlType]):
    """A key went down."""

    key: str
    """Name of the key, such as `A`, `Enter` or `Arrow Up`."""

    shift: bool
    """Whether Shift is held."""

    ctrl: bool
    """Whether Control is held."""

    alt: bool
    """Whether Alt (Option) is held."""

    meta: bool
    """Whether the Windows or Command key is held."""


@event
class LoginEvent(Event[EventControlType]):
    """A login succeeded or failed."""

    error: str | None
    """Code of what went wrong; empty or `None` if nothing did."""

    error_description: str | None
    """What went wrong, in words."""


@event
class ConnectEvent(Event[EventControlType]):
    """The visitor's browser is back."""

    restored: bool = False
    """Whether the session goes on from another worker, or from before a restart: the page was built anew, with what
    `page.session.store` held."""


@event
class AppLifecycleStateChangeEvent(Event[EventControlType]):
    """The page got or lost the focus, or was hidden or shown."""

    state: AppLifecycleState
    """The new state."""


@event
class PlatformBrightnessChangeEvent(Event[EventControlType]):
    """The visitor's system changed between light and dark."""

    brightness: Brightness
    """What it asks for now."""


@event
class LocaleChangeEvent(Event[EventControlType]):
    """The visitor changed the languages of the browser."""

    locales: list[Locale]
    """The languages of the visitor, the preferred one first."""


@event
class MultiViewAddEvent(Event[EventControlType]):
    """The hosting page added a view."""

    view_id: int
    """Number of the view."""

    initial_data: Any
    """What the hosting page gave the view."""


@event
class MultiViewRemoveEvent(Event[EventControlType]):
    """The hosting page removed a view."""

    view_id: int
    """Number of the view."""
