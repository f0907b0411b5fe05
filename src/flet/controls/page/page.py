from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.page.base_page import BasePage
from flet.controls.page.window import Window
from flet.controls.theme.theme_mode import Brightness
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.page.multi_view import MultiView
    from flet.controls.page.page_events import (
        AppLifecycleStateChangeEvent,
        KeyboardEvent,
        LocaleChangeEvent,
        LoginEvent,
        MultiViewAddEvent,
        MultiViewRemoveEvent,
        PlatformBrightnessChangeEvent,
        RouteChangeEvent,
        ViewPopEvent,
        ViewsPopUntilEvent,
    )
    from flet.controls.page.platform import PagePlatform
    from flet.engine.events import ControlEventHandler, EventHandler
    from flet.engine.session import Session


@control("Page", isolated=True)
class Page(BasePage):
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

    sess: Session
