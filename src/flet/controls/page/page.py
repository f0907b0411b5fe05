from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.controls.page.base_page import BasePage
from flet.controls.page.page_events import AppLifecycleStateChangeEvent, RouteChangeEvent, ViewPopEvent
from flet.controls.page.page_session import PageSession
from flet.controls.page.service_registry import ServiceRegistry
from flet.controls.page.window import Window
from flet.controls.theme.theme_mode import Brightness
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.page.multi_view import MultiView
    from flet.controls.page.page_events import (
        KeyboardEvent,
        LocaleChangeEvent,
        LoginEvent,
        MultiViewAddEvent,
        MultiViewRemoveEvent,
        PlatformBrightnessChangeEvent,
        ViewsPopUntilEvent,
    )
    from flet.controls.page.platform import PagePlatform
    from flet.engine.events import ControlEventHandler, Event, EventHandler
    from flet.engine.session import Session


@control("Page", isolated=True)
class Page(PageSession, BasePage):
    multi_views: list[MultiView] = prop(default_factory=list)

    window: Window = prop(default_factory=Window)

    route: str = prop(default="/", client=str)
    """The route."""

    web: bool = False

    pwa: bool = False

    debug: bool = False

    wasm: bool = False

    test: bool = False

    multi_view: bool = False

    pyodide: bool = False

    platform_brightness: Brightness | None = prop(default=None, client=Brightness)

    client_ip: str | None = None

    client_user_agent: str | None = None

    platform: PagePlatform | None = None
    """The visitor's operating system."""

    fonts: dict[str, str] | None = None

    on_platform_brightness_change: EventHandler[PlatformBrightnessChangeEvent] | None = prop(
        default=None, passive=True
    )

    on_locale_change: EventHandler[LocaleChangeEvent] | None = prop(default=None, passive=True)

    on_app_lifecycle_state_change: EventHandler[AppLifecycleStateChangeEvent] | None = prop(
        default=None, passive=True
    )

    on_route_change: EventHandler[RouteChangeEvent] | None = prop(default=None, passive=True)

    on_view_pop: EventHandler[ViewPopEvent] | None = prop(default=None, passive=True)

    on_views_pop_until: EventHandler[ViewsPopUntilEvent] | None = prop(default=None, local=True)

    on_keyboard_event: EventHandler[KeyboardEvent] | None = prop(default=None, passive=True)

    on_connect: ControlEventHandler[Page] | None = prop(default=None, local=True)

    on_disconnect: ControlEventHandler[Page] | None = prop(default=None, local=True)

    on_close: ControlEventHandler[Page] | None = prop(default=None, local=True)
    """Called when it closed."""

    on_login: EventHandler[LoginEvent] | None = prop(default=None, local=True)

    on_logout: ControlEventHandler[Page] | None = prop(default=None, local=True)

    on_error: ControlEventHandler[Page] | None = prop(default=None, passive=True)
    """Called when something went wrong."""

    on_multi_view_add: EventHandler[MultiViewAddEvent] | None = prop(default=None, passive=True)

    on_multi_view_remove: EventHandler[MultiViewRemoveEvent] | None = prop(default=None, passive=True)

    sess: Session = prop(skip=True)

    _services: ServiceRegistry = prop(default_factory=ServiceRegistry, init=False)

    def before_event(self, e: Event[Any]) -> bool | None:
        """Complete an event of the page before its handler sees it."""
        if isinstance(e, RouteChangeEvent):
            # A client reports its route again after a push; once is enough.
            if e.route == self.sess.last_route:
                return False
            self.sess.last_route = e.route
            self.sess.tree.write(self, "route", e.route)
        elif isinstance(e, ViewPopEvent):
            e.view = next((v for v in reversed(self.views) if e.route in (v.route, str(v._i))), None)
        elif isinstance(e, AppLifecycleStateChangeEvent):
            self.sess.see(e.state.value in ("show", "resume", "inactive"))
        return None
