from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.controls.page.base_page import BasePage
from flet.controls.page.page_browser import PageBrowser
from flet.controls.page.page_events import (
    ROUTE_LETTERS,
    AppLifecycleStateChangeEvent,
    RouteChangeEvent,
    ViewPopEvent,
)
from flet.controls.page.page_session import PageSession
from flet.controls.page.page_sign_in import PageSignIn
from flet.controls.page.service_registry import ServiceRegistry
from flet.controls.page.window import Window
from flet.controls.theme.theme_mode import Brightness
from flet.engine.declare.checks import http_status
from flet.engine.declare.control import control
from flet.engine.declare.converter import text_up_to
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.auth.sign_in import SignIn
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
    from flet.engine.declare.events import ControlEventHandler, Event, EventHandler
    from flet.messaging.session import Session


@control("Page", isolated=True)
class Page(PageSession, PageSignIn, PageBrowser, BasePage):
    """What a visitor sees: one per browser tab, given to `main`."""

    sess: Session = prop(skip=True)
    """The session behind the page."""

    multi_views: list[MultiView] = prop(default_factory=list)
    """The views that the hosting page has embedded."""

    window: Window = prop(default_factory=Window)
    """The window of the program; desktop only: in a browser its properties do nothing and its methods fail."""

    route: str = prop(default="/", client=text_up_to(ROUTE_LETTERS), passive=True)
    """Path and query of the address, below where the app is mounted. Change it by `push_route()`."""

    web: bool = False
    """Whether it runs in a browser."""

    pwa: bool = False
    """Whether it was installed from the browser and runs in a window of its own."""

    debug: bool = False
    """Whether the client was built for debugging."""

    wasm: bool = False
    """Whether the client runs as WebAssembly."""

    test: bool = False
    """Whether the client is driven by tests."""

    multi_view: bool = False
    """Whether the app is embedded in a page in several places."""

    pyodide: bool = False
    """Whether Python itself runs in the browser."""

    platform_brightness: Brightness | None = prop(default=None, client=Brightness, passive=True)
    """Whether the visitor's system asks for light or dark pages."""

    client_ip: str | None = None
    """Internet address of the visitor."""

    client_user_agent: str | None = None
    """How the visitor's browser describes itself."""

    platform: PagePlatform | None = None
    """The visitor's operating system; controls may look different on each."""

    fonts: dict[str, str] | None = None
    """Fonts to load, by the names they are used under: URLs or paths of assets."""

    on_platform_brightness_change: EventHandler[PlatformBrightnessChangeEvent[Page]] | None = prop(
        default=None, passive=True
    )
    """Called when the visitor's system changed between light and dark, and once at the start."""

    on_locale_change: EventHandler[LocaleChangeEvent[Page]] | None = prop(default=None, passive=True)
    """Called when the visitor changed the languages of the browser."""

    on_app_lifecycle_state_change: EventHandler[AppLifecycleStateChangeEvent[Page]] | None = prop(
        default=None, passive=True
    )
    """Called when the page got or lost the focus, or was hidden or shown."""

    on_route_change: EventHandler[RouteChangeEvent[Page]] | None = prop(default=None, passive=True)
    """Called when the route changed: by `push_route()`, a link, or the browser's buttons. Not for the first
    route.
    """

    on_view_pop: EventHandler[ViewPopEvent[Page]] | None = prop(default=None, passive=True)
    """Called when the visitor leaves the top view. Remove it from `views` there."""

    on_views_pop_until: EventHandler[ViewsPopUntilEvent[Page]] | None = prop(default=None, local=True)
    """Called after `pop_views_until()` removed views."""

    on_keyboard_event: EventHandler[KeyboardEvent[Page]] | None = prop(default=None, passive=True)
    """Called when a key goes down, wherever the focus is."""

    on_connect: ControlEventHandler[Page] | None = prop(default=None, local=True)
    """Called when the visitor's browser came back after it had been away."""

    on_disconnect: ControlEventHandler[Page] | None = prop(default=None, local=True)
    """Called when the connection to the visitor's browser was lost."""

    on_close: ControlEventHandler[Page] | None = prop(default=None, local=True)
    """Called when the session ends, some time after the visitor has left."""

    on_login: EventHandler[LoginEvent[Page]] | None = prop(default=None, local=True)
    """Called after a login succeeded or failed."""

    on_logout: ControlEventHandler[Page] | None = prop(default=None, local=True)
    """Called after `logout()`."""

    on_error: ControlEventHandler[Page] | None = prop(default=None, passive=True)
    """Called when something failed in the browser; `e.data` says what."""

    on_multi_view_add: EventHandler[MultiViewAddEvent[Page]] | None = prop(default=None, passive=True)
    """Called when the hosting page added a view."""

    on_multi_view_remove: EventHandler[MultiViewRemoveEvent[Page]] | None = prop(default=None, passive=True)
    """Called when the hosting page removed a view."""

    description: str | None = prop(default=None, kw_only=True)
    """What the page is about, in a sentence or two: search engines show it below the title. Not part of Flet."""

    status: int = prop(default=200, skip=True, kw_only=True, check=http_status, integer=True)
    """HTTP status of the first answer to those who read the page instead of running it, such as search engines: 404
    for a route that the program does not know. Browsers have the page, with 200, before the program runs. Not part of
    Flet."""

    _services: ServiceRegistry = prop(default_factory=ServiceRegistry, init=False)

    _sign_in: SignIn | None = prop(default=None, init=False, skip=True)

    def _flet_updated_off_page(self) -> None:
        if self.sess.closed:
            self.sess.tell_of_end()

    def after_handler(self) -> None:
        """Called by the session when a handler has ended."""
        registry: ServiceRegistry | None = self.__dict__.get("_services")  # so that it is not taken for read
        if registry is not None and registry.__dict__.get("_services"):
            registry.drop_unused()

    def _flet_unheard(self, name: str) -> None:
        if name == "on_route_change":
            self.sess.last_route = None  # whatever is reported next is news to the program

    def before_event(self, e: Event[Any]) -> bool | None:
        """Complete an event of the page before its handler sees it."""
        if isinstance(e, RouteChangeEvent):
            # A client reports its route again after a push; once is enough.
            if e.route == self.sess.last_route:
                return False
            self.sess.last_route = e.route
            self.sess.tree.write(self, "route", e.route)
        elif isinstance(e, ViewPopEvent):
            views = reversed(self._shown_views())
            e.view = next((view for view in views if e.route in (view.route, str(view._i))), None)
        elif isinstance(e, AppLifecycleStateChangeEvent):
            self.sess.presence.see(e.state.value in ("show", "resume", "inactive"))
        return None
