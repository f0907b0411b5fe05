from __future__ import annotations

from flet.controls.base.exceptions import FletUnsupportedPlatformException
from flet.engine.control import BaseControl, control


@control
class Service(BaseControl):
    """The base of what a browser or device can do that does not show on the page."""

    def _refuse_in_browser(self, what: str) -> None:
        if self.page.web:
            raise FletUnsupportedPlatformException(f"{type(self).__name__}.{what}() does not work in a browser")
