from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.layout.padding import Padding
from flet.controls.page.page_content import PageContent
from flet.controls.page.page_hosts import Dialogs, Overlay
from flet.controls.page.page_media import Orientation, PageMediaData
from flet.controls.page.view import View
from flet.controls.theme.theme_mode import ThemeMode
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.effects.animation import AnimationStyle
    from flet.controls.page.locale import LocaleConfiguration
    from flet.controls.page.page_media import PageResizeEvent
    from flet.controls.theme.theme import Theme
    from flet.engine.declare.events import EventHandler


@control("BasePage", isolated=True, kw_only=True)
class BasePage(PageContent, AdaptiveControl):
    """What a page and an embedded view have in common: views with content, theme, size."""

    views: list[View] = prop(default_factory=lambda: [View()])
    """The views, one over the other; the last visible one shows."""

    theme_mode: ThemeMode | None = ThemeMode.SYSTEM
    """Whether the light or the dark theme is used."""

    theme: Theme | None = None
    """Theme of the page."""

    dark_theme: Theme | None = None
    """Theme of the page while the mode is dark; without it `theme` serves for both."""

    theme_animation_style: AnimationStyle | None = None
    """Duration and curve when the theme changes."""

    locale_configuration: LocaleConfiguration | None = None
    """Languages of texts that controls bring along."""

    show_semantics_debugger: bool = False
    """Whether what screen readers are told is drawn over the page."""

    title: str | None = None
    """Title of the browser's tab."""

    enable_screenshots: bool = False
    """Whether `take_screenshot()` works."""

    on_resize: EventHandler[PageResizeEvent[BasePage]] | None = prop(default=None, passive=True)
    """Called when the size of the page changed."""

    on_media_change: EventHandler[PageMediaData] | None = prop(default=None, passive=True)
    """Called when `media` changed."""

    media: PageMediaData = prop(
        default_factory=lambda: PageMediaData(
            padding=Padding(),
            view_padding=Padding(),
            view_insets=Padding(),
            device_pixel_ratio=0,
            orientation=Orientation.PORTRAIT,
        ),
        client=PageMediaData,
        passive=True,
        lent=True,
    )
    """Facts about the visitor's screen."""

    width: Number | None = prop(default=None, client=(float, None), passive=True)
    """Width of the page in logical pixels."""

    height: Number | None = prop(default=None, client=(float, None), passive=True)
    """Height of the page in logical pixels."""

    _overlay: Overlay = prop(default_factory=Overlay, init=False)

    _dialogs: Dialogs = prop(default_factory=Dialogs, init=False)
