"""What a page offers of its session: tasks and threads, messages, routes."""

from __future__ import annotations

import asyncio
import concurrent.futures
import inspect
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar
from urllib.parse import urlencode

from flet.controls.page.page_events import ViewsPopUntilEvent
from flet.controls.page.query_string import QueryString
from flet.controls.page.visitor_marks import mark_of, signed_in

if TYPE_CHECKING:
    from flet.controls.page.page import Page
    from flet.controls.page.view import View
    from flet.engine.declare.control import BaseControl
    from flet.engine.session.pubsub_client import PubSubClient
    from flet.engine.session.request import ClientRequest
    from flet.engine.session.timer import Timer
    from flet.messaging.session import Session

    class OldPage: ...  # what it has is not for new programs

else:
    from flet.old_names.page import OldPage

InputT = ParamSpec("InputT")
RetT = TypeVar("RetT")

logger = logging.getLogger("flet")


class PageSession(OldPage):
    """The page as the way to its visitor."""

    __slots__ = ()

    if TYPE_CHECKING:
        sess: Session
        route: str
        views: list[View]

        def _shown_views(self) -> list[View]: ...

    @property
    def session(self) -> Session:
        """The visitor's session: `page.session.id`, `page.session.store`."""
        return self.sess

    @property
    def pubsub(self) -> PubSubClient:
        """Messages between the visitors of the program."""
        return self.sess.pubsub_client

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The event loop that serves the visitors."""
        return self.sess.program.loop

    @property
    def executor(self) -> concurrent.futures.ThreadPoolExecutor | None:
        """The threads in which sync code runs."""
        return self.sess.program.executor

    @property
    def name(self) -> str:
        """The path at which the program is mounted, without slashes; empty at the root."""
        return self.sess.request.place.mount

    @property
    def url(self) -> str | None:
        """The address of the program as the browser's socket sees it, such as `ws://example.com/shop`."""
        return self.sess.request.place.url

    @property
    def request(self) -> ClientRequest:
        """The request with which the browser connected: its headers and cookies, and who the site says it is."""
        return self.sess.request

    @property
    def query(self) -> QueryString:
        """The parameters behind the `?` of the route."""
        return QueryString(self)  # type: ignore[arg-type]

    @property
    def app_visible(self) -> bool:
        """Whether the browser tab is in front, as far as it has told."""
        return self.sess.presence.is_visible

    async def wait_until_visible(self) -> None:
        """Wait until the browser tab is in front."""
        await self.sess.presence.until_visible()

    def end_sessions(self, where: Callable[[Page], object] | None = None, to: str | None = None) -> int:
        """End sessions of visitors who have signed out, in whichever tabs and browsers they are; also this one.

        Their browsers begin a new session, for which `main` is called, or go elsewhere. Not part of Flet.

        Args:
            where: says of a page whether its session ends. Each worker asks its own function of that name, in a
                thread; of what the function uses from around it only values such as text and numbers can go there.
                Without it: the sessions of whoever is signed in here, by `page.auth` or by `page.request.user`;
                where nobody is, those of this browser.
            to: address to which the browsers go: of the web, or a path of the site.

        Returns:
            How many end on this worker.

        Raises:
            ValueError: `to` is no such address.
            TypeError: there are several workers, and `where` is no function, or uses, say, a page from around it.
        """
        from flet.controls.page.make_page import page_of
        from flet.engine.session.directives import web_address

        if to is not None:
            web_address(to)
        ends = where or self._of_same_visitor()
        program = self.sess.program
        sessions = [session for session in tuple(program.sessions.values()) if ends(page_of(session))]
        which = where or mark_of(self)  # type: ignore[arg-type]
        if which is not None:
            program.dismissals.end_elsewhere(which, to)
        program.dismissals.end(sessions, to)
        return len(sessions)

    def _of_same_visitor(self) -> Callable[[Page], object]:
        from flet.engine.session.request import same_user

        user, own = signed_in(self), self.sess.request.user
        if user is not None:
            return lambda page: signed_in(page) == user
        if own is not None and getattr(own, "is_authenticated", True):
            return lambda page: same_user(page.sess.request.user, own)
        secret = self.sess.secret
        return lambda page: page.sess is self.sess or (secret is not None and page.sess.secret == secret)

    def get_upload_url(self, file_name: str, expires: int) -> str:
        """Return the address to which this visitor can upload one file, once.

        Args:
            file_name: where it goes, below the folder of uploads; may name folders inside.
            expires: seconds for which the address can be used.

        Raises:
            RuntimeError: the program takes no uploads.
        """
        make = self.sess.request.place.upload_url
        if make is None:
            raise RuntimeError(
                "The program takes no uploads: give upload_dir to ft.run() or flet.fastapi.app(), or set "
                "FLET_UPLOAD_DIR. A FletApp() of your own needs upload_endpoint_path, where a FletUpload() is."
            )
        return make(file_name, expires)

    def get_control(self, id: int) -> BaseControl | None:
        """Return the control with this number, `None` if there is none on the page."""
        return self.sess.tree.index.get(id)

    def error(self, message: str) -> None:
        """Show the visitor an error in place of the page."""
        self.sess.send([6, {"message": message}])

    def schedule_update(self) -> None:
        """Send the page's changes soon, from any thread."""
        self.sess.call_soon(self.sess.send_changes, self)

    def run_task(
        self, handler: Callable[InputT, Awaitable[RetT]], *args: InputT.args, **kwargs: InputT.kwargs
    ) -> concurrent.futures.Future[RetT]:
        """Start a coroutine function on the event loop, for this page; from any thread.

        Raises:
            TypeError: `handler` is not a coroutine function.
        """
        if not inspect.iscoroutinefunction(handler):
            raise TypeError(f"run_task() takes an async function, and {handler!r} is none; use run_thread()")
        return self.sess.run_task(handler, args, kwargs, updates=True)

    def run_thread(self, handler: Callable[InputT, Any], *args: InputT.args, **kwargs: InputT.kwargs) -> None:
        """Call a function in a thread of its own, for this page; from any thread. It may run as long as it likes."""
        self.sess.run_thread(handler, args, kwargs)

    def every(self, seconds: float, function: Callable[[], Any], *, while_away: bool = False) -> Timer:
        """Call a function every so many seconds as long as the visitor's session lasts; from any thread.

        The first call comes after `seconds`. Calls take their turn among the event handlers, never overlap, and what
        they change is sent. While the browser is away there are none: one that was due comes when it is back. A call
        that fails is reported as a handler's failure is, and the next one comes all the same. Not part of Flet.

        Args:
            seconds: from the beginning of one call to that of the next; a call that takes longer delays the next.
            function: plain or `async`, without parameters.
            while_away: call it while the browser is away too.

        Returns:
            What runs: `stop()` ends it.

        Raises:
            ValueError: `seconds` is not more than 0.
            TypeError: `function` cannot be called.
        """
        from flet.engine.session.timer import Timer

        if not seconds > 0:
            raise ValueError(f"every({seconds!r}, ...): the seconds must be more than 0")
        if not callable(function):
            raise TypeError(f"every() takes a function, and {function!r} is none")
        self.sess.tidies_up()  # not for somebody who has left
        return Timer(self.sess, seconds, function, while_away)

    async def push_route(self, route: str, **kwargs: Any) -> None:
        """Go to a route: the address bar shows it and `on_route_change` is called.

        Args:
            route: a path, such as `/store/1`.
            kwargs: parameters, put behind a `?`.
        """
        await self._invoke_method("push_route", {"route": with_parameters(route, kwargs)})  # type: ignore[attr-defined]

    def navigate(self, route: str, **kwargs: Any) -> None:
        """Start going to a route without waiting for it; see `push_route`.

        Raises:
            TypeError: the route is no string.
        """
        if not isinstance(route, str):
            raise TypeError(f'page.navigate({route!r}): the route must be a string such as "/shop"')
        self.run_task(self.push_route, route, **kwargs)

    async def pop_views_until(self, route: str, result: Any = None) -> None:
        """Remove views from the top of the stack down to the one with this route, and go to it.

        Raises:
            ValueError: no view has this route.
        """
        views = self._shown_views()
        at = next((i for i in range(len(views) - 1, -1, -1) if views[i].route == route), None)
        if at is None:
            raise ValueError(f"no view has the route {route!r}; there are {[view.route for view in views]}")
        view = views[at]
        if isinstance(self.views, list) and view in self.views:
            del self.views[self.views.index(view) + 1 :]
        # Components make the views of a route themselves.
        self.sess.update(self)  # type: ignore[arg-type]
        await self.push_route(route)
        page: Any = self
        event = ViewsPopUntilEvent(
            name="views_pop_until", control=page, route=route, view=view, result=result
        )
        self.sess.raise_event("views_pop_until", event)

    def render(self, component: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Show what a component returns as the content of the page, and again whenever its state changes."""
        from flet.components.component import render_root

        page: Any = self
        self.sess.components_mode = True
        page.controls = render_root(component, args, kwargs)
        self.sess.send_changes(page)

    def render_views(self, component: Callable[..., Any], *args: Any, **kwargs: Any) -> None:
        """Show the views that a component returns as the page's stack of views."""
        from flet.components.component import render_root

        page: Any = self
        self.sess.components_mode = True
        page.views = render_root(component, args, kwargs)
        self.sess.send_changes(page)

    async def set_allowed_device_orientations(self, orientations: list[Any]) -> None:
        """Restrict how a phone may be turned.

        Raises:
            FletUnsupportedPlatformException: always; no browser allows it.
        """
        from flet.controls.base.exceptions import FletUnsupportedPlatformException

        raise FletUnsupportedPlatformException(
            "a browser does not let a page restrict the device's orientation"
        )

    async def get_device_info(self) -> Any:
        """Return what the browser tells about itself and its device."""
        from flet.controls.page.web_device_info import WebDeviceInfo
        from flet.engine.declare.converter import convert

        return convert(await self._invoke_method("get_device_info"), WebDeviceInfo)  # type: ignore[attr-defined]


def with_parameters(route: str, parameters: dict[str, Any]) -> str:
    """Return a route with parameters behind its `?`."""
    if not parameters:
        return route
    return f"{route}{'&' if '?' in route else '?'}{urlencode(parameters)}"
