"""Services: controls without a place on the screen."""

from __future__ import annotations

from typing import Any, ClassVar

from flet.controls.base.exceptions import FletUnsupportedPlatformException
from flet.engine.declare.control import BaseControl, control
from flet.engine.declare.ref import Ref
from flet.engine.session.context import current_page


@control
class Service(BaseControl):
    """Something that the browser does for the page: the clipboard, files, sensors.

    A service works from the moment it is made in `main` or in a handler of the page, and for as long as the
    program keeps it. Made elsewhere, it works once it is in `page.services`.

    Raises:
        FletUnsupportedPlatformException: for the page of a browser, which cannot do it.
    """

    only_on: ClassVar[str | None] = None
    """The systems that have it, when browsers have not."""

    def __post_init__(self, ref: Ref[Any] | None = None) -> None:
        super().__post_init__(ref)
        page = current_page.get(None)
        if page is not None:
            if self.only_on is not None and page.web:
                raise FletUnsupportedPlatformException(
                    f"{type(self).__name__} is there on {self.only_on} only"
                )
            page._services.register_service(self)

    async def _invoke_method(
        self, method_name: str, arguments: dict[str, Any] | None = None, timeout: float | None = None
    ) -> Any:
        page = current_page.get(None) if self._flet_tree is None else self.page
        if page is not None:
            registry = page._services
            registry.register_service(self)
            # The client must know the service before it is asked for something.
            page.session.send_changes(registry)
        return await super()._invoke_method(method_name, arguments, timeout)

    def _refuse_in_browser(self, what: str) -> None:
        if self.page.web:
            raise FletUnsupportedPlatformException(
                f"{type(self).__name__}.{what}() does not work in a browser"
            )
