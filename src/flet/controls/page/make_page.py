"""The page of a new session, and what its browser tells about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flet.controls.base.duration import Duration
from flet.controls.page.page import Page
from flet.controls.page.platform import PagePlatform
from flet.controls.page.screen import screen
from flet.controls.theme.theme_mode import Brightness
from flet.engine.declare.control import number
from flet.engine.declare.converter import Unfit
from flet.engine.session.accept import converter_of
from flet.engine.tree import wire

if TYPE_CHECKING:
    from flet.engine.session.session import Session

wire.decode_durations_with(Duration._from_microseconds)

PAGE_ID = 1
WINDOW_ID = 2

# What a registration may say about the page, and of which type it must be.
_TOLD: dict[str, Any] = {
    "route": Page._flet_props["route"].client,
    "pwa": bool,
    "web": bool,
    "debug": bool,
    "wasm": bool,
    "test": bool,
    "multi_view": bool,
    "pyodide": bool,
    "platform_brightness": Brightness,
    "width": float,
    "height": float,
    "platform": PagePlatform,
    "media": screen,
}
_CONVERTERS = {name: converter_of(spec) for name, spec in _TOLD.items()}


def make_page(session: Session) -> Page:
    """Return the root control of a session, with the numbers that the protocol gives it."""
    page = Page(sess=session)  # type: ignore[arg-type]
    number(page, PAGE_ID)
    number(page.window, WINDOW_ID)
    take_request(page)
    return page


def page_of(session: Session) -> Page:
    """Return the page of a session."""
    page = session.tree.root
    assert isinstance(page, Page)
    return page


def take_request(page: Page) -> None:
    """Note what the request of the latest connection says about the visitor, who may have changed networks."""
    request = page.session.request
    if page.client_ip != request.ip:
        page.client_ip = request.ip
    if page.client_user_agent != request.user_agent:
        page.client_user_agent = request.user_agent


def take_registration(page: Page, told: Any) -> str | None:
    """Store what the browser told about itself; returns the new route if it is another one than before.

    Values of a wrong type are left out and counted.
    """
    if not isinstance(told, dict):
        page.session.program.dropped["malformed message"] += 1
        return None
    before = page.route
    write = page.session.tree.write
    for name, convert in _CONVERTERS.items():
        value = told.get(name)
        if value is None:
            continue
        try:
            write(page, name, convert(value))
        except Unfit:
            page.session.program.dropped["wrong type of property"] += 1
    return page.route if page.route != before else None
