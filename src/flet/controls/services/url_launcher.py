from __future__ import annotations

from enum import Enum

from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.props import prop
from flet.engine.value import Value, value


class LaunchMode(Enum):
    PLATFORM_DEFAULT = "platformDefault"
    IN_APP_WEB_VIEW = "inAppWebView"
    IN_APP_BROWSER_VIEW = "inAppBrowserView"
    EXTERNAL_APPLICATION = "externalApplication"
    EXTERNAL_NON_BROWSER_APPLICATION = "externalNonBrowserApplication"


@value(sparse=False)
class WebViewConfiguration(Value):
    enable_javascript: bool = True

    enable_dom_storage: bool = True

    headers: dict[str, str] = prop(default_factory=dict)


@value(sparse=False)
class BrowserConfiguration(Value):
    show_title: bool = False


@control("UrlLauncher")
class UrlLauncher(Service):
    pass
