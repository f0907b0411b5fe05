from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.client_action import ClientAction
from flet.controls.base.url import Url
from flet.controls.services.service import Service
from flet.engine.declare.control import control
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.url import UrlTarget


class LaunchMode(Enum):
    """How a link opens."""

    PLATFORM_DEFAULT = "platformDefault"
    IN_APP_WEB_VIEW = "inAppWebView"
    IN_APP_BROWSER_VIEW = "inAppBrowserView"
    EXTERNAL_APPLICATION = "externalApplication"
    EXTERNAL_NON_BROWSER_APPLICATION = "externalNonBrowserApplication"


@value(sparse=False)
class WebViewConfiguration(Value):
    """What a page inside an app may do."""

    enable_javascript: bool = True
    """Whether it may run JavaScript."""

    enable_dom_storage: bool = True
    """Whether it may keep data."""

    headers: dict[str, str] = prop(default_factory=dict)
    """HTTP headers sent along."""


@value(sparse=False)
class BrowserConfiguration(Value):
    """How a browser inside an app looks."""

    show_title: bool = False
    """Whether it shows the title of the page."""


@control("UrlLauncher")
class UrlLauncher(Service):
    """Opens links."""

    async def launch_url(
        self,
        url: str | Url,
        *,
        mode: LaunchMode = LaunchMode.PLATFORM_DEFAULT,
        web_view_configuration: WebViewConfiguration | None = None,
        browser_configuration: BrowserConfiguration | None = None,
        web_only_window_name: str | None = None,
    ) -> None:
        """Open a link.

        Browsers block new tabs that no click asked for; give a button its `url`, or the action `OpenUrl`.

        Args:
            url: the link, with its target if it has one.
            mode: how it opens in apps; browsers ignore it.
            web_view_configuration: what a page inside an app may do.
            browser_configuration: how the browser inside an app looks.
            web_only_window_name: browsers: `_blank` for a new tab, `_self` for this one, or a name.
        """
        await self._invoke_method(
            "launch_url",
            {
                "url": url,
                "mode": mode,
                "web_view_configuration": web_view_configuration,
                "browser_configuration": browser_configuration,
                "web_only_window_name": web_only_window_name,
            },
        )

    async def can_launch_url(self, url: str | Url) -> bool:
        """Say whether something can open the link; browsers know only about web and mail links."""
        can: bool = await self._invoke_method("can_launch_url", {"url": url})
        return can

    async def close_in_app_web_view(self) -> None:
        """Close a page opened inside the app.

        Raises:
            RuntimeError: in a browser.
        """
        await self._invoke_method("close_in_app_web_view")

    async def open_window(
        self,
        url: str | Url,
        *,
        title: str | None = None,
        width: float | None = None,
        height: float | None = None,
    ) -> None:
        """Open a link in a window of its own.

        Args:
            url: the link.
            title: name of the window; a second call with the same name uses it again.
            width: inner width in pixels, 1200 by default.
            height: inner height in pixels, 800 by default.
        """
        await self._invoke_method(
            "open_window", {"url": url, "title": title, "width": width, "height": height}
        )

    async def supports_launch_mode(self, mode: LaunchMode) -> bool:
        """Say whether links can be opened in this way here."""
        can: bool = await self._invoke_method("supports_launch_mode", {"mode": mode})
        return can

    async def supports_close_for_launch_mode(self, mode: LaunchMode) -> bool:
        """Say whether what was opened in this way can be closed by `close_in_app_web_view()`."""
        can: bool = await self._invoke_method("supports_close_for_launch_mode", {"mode": mode})
        return can


@value(sparse=False)
class OpenUrl(ClientAction):
    """An action that opens a link; see `ActionControl.action`."""

    url: str = prop(skip=True)
    """The link."""

    target: UrlTarget | str | None = prop(default=None, skip=True)
    """Where the link opens: a tab or window."""

    def __post_init__(self) -> None:
        self._call(UrlLauncher, "launch_url", url=Url(self.url, self.target))
