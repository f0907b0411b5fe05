"""What a page of Flet 0.28 had."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine
from typing import Any

from flet.old_names.lookup import warn
from flet.old_names.table import PAGE, SESSION

_SECONDS = 10.0


def _old(name: str) -> None:
    warn(f"page.{name}", PAGE[name])


class _OldDialog:
    """`page.dialog`, `page.snack_bar`: shown as soon as its `open` is true."""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, page: Any, owner: type | None = None) -> Any:
        return self if page is None else page.__dict__.get(f"_old_{self.name}")

    def __set__(self, page: Any, dialog: Any) -> None:
        _old(self.name)
        page.__dict__[f"_old_{self.name}"] = dialog
        shown = page._dialogs.controls
        if dialog is not None and not any(control is dialog for control in shown):
            shown.append(dialog)


class OldPage:
    """Attributes and methods that a page had."""

    __slots__ = ()

    dialog = _OldDialog()
    snack_bar = _OldDialog()
    banner = _OldDialog()
    bottom_sheet = _OldDialog()

    def go(self: Any, route: str, skip_route_change_event: bool = False, **kwargs: Any) -> None:
        from flet.controls.page.page_events import RouteChangeEvent
        from flet.controls.page.page_session import with_parameters

        _old("go")
        target = with_parameters(route, kwargs)
        if target != self.route:
            self.navigate(target)
        elif not skip_route_change_event:
            # `page.go(page.route)` is how programs of its time build their first page.
            event = RouteChangeEvent(name="route_change", control=self, route=target)
            self.sess.last_route = ""  # one that is reported twice counts once
            self.sess.program.on_loop(lambda: self.sess.raise_event("route_change", event))

    def open(self: Any, control: Any) -> None:
        _old("open")
        drawer = _drawer(self, control, "show")
        if drawer is None:
            self.show_dialog(control)
        else:
            self.run_task(drawer)

    def close(self: Any, control: Any) -> None:
        _old("close")
        drawer = _drawer(self, control, "close")
        if drawer is None:
            control.open = False
            control.update()
        else:
            self.run_task(drawer)

    def set_clipboard(self: Any, value: str, wait_timeout: float | None = None) -> None:
        from flet.controls.services.clipboard import Clipboard

        _old("set_clipboard")
        self.run_task(Clipboard().set, value)

    def get_clipboard(self: Any, wait_timeout: float | None = _SECONDS) -> Any:
        from flet.controls.services.clipboard import Clipboard

        _old("get_clipboard")
        return wait(self, Clipboard().get, PAGE["get_clipboard"])

    def launch_url(self: Any, url: str, web_window_name: str | None = None, **options: Any) -> None:
        from flet.controls.services.url_launcher import UrlLauncher

        _old("launch_url")
        self.run_task(UrlLauncher().launch_url, url, web_only_window_name=web_window_name)

    def can_launch_url(self: Any, url: str) -> Any:
        from flet.controls.services.url_launcher import UrlLauncher

        _old("can_launch_url")
        return wait(self, lambda: UrlLauncher().can_launch_url(url), PAGE["can_launch_url"])

    @property
    def client_storage(self: Any) -> Any:
        _old("client_storage")
        return OldStorage(self)

    @property
    def session_id(self: Any) -> str:
        _old("session_id")
        return str(self.session.id)

    @property
    def on_resized(self: Any) -> Any:
        _old("on_resized")
        return self.on_resize

    @on_resized.setter
    def on_resized(self: Any, handler: Any) -> None:
        _old("on_resized")
        self.on_resize = handler


class OldStorage:
    """`page.client_storage`: what the visitor's browser keeps, with calls that wait and calls to await."""

    def __init__(self, page: Any) -> None:
        self._page = page

    def __getattr__(self, name: str) -> Callable[..., Any]:
        from flet.controls.services.shared_preferences import SharedPreferences

        method = getattr(SharedPreferences(), name.removesuffix("_async"))
        if name.endswith("_async"):
            return method  # type: ignore[no-any-return]
        return lambda *args: wait(self._page, lambda: method(*args), f"await ft.SharedPreferences().{name}()")


def old_session(session: Any, name: str) -> Any:
    """Return what `page.session.get` and the like were."""
    warn(f"page.session.{name}()", SESSION[name])
    return getattr(session.store, name)


def wait(page: Any, call: Callable[[], Coroutine[Any, Any, Any]], new: str) -> Any:
    """Return the result of a coroutine function, for a handler that runs in a thread.

    Raises:
        RuntimeError: called in an async handler, which would wait for itself.
    """
    if threading.get_ident() == page.session.program.loop_thread:
        raise RuntimeError(f"an async handler cannot wait here: use {new}")

    async def run() -> Any:
        return await call()

    return page.run_task(run).result(_SECONDS)


def _drawer(page: Any, control: Any, what: str) -> Any:
    """Return the method that shows or closes a drawer; `None` for other controls."""
    from flet.controls.navigation.navigation_drawer import NavigationDrawer

    if not isinstance(control, NavigationDrawer):
        return None
    if page.end_drawer is control:
        return getattr(page, f"{what}_end_drawer")
    if what == "show" and page.drawer is not control:
        page.drawer = control
        page.update()
    return getattr(page, f"{what}_drawer")
