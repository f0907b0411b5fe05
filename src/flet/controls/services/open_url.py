from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.client_action import ClientAction
from flet.controls.base.url import Url
from flet.controls.services.url_launcher import UrlLauncher
from flet.engine.props import prop
from flet.engine.value import value

if TYPE_CHECKING:
    from flet.controls.base.url import UrlTarget


@value(sparse=False)
class OpenUrl(ClientAction):
    """An action that opens a link; see `ActionControl.action`."""

    url: str = prop(skip=True)
    """The link."""

    target: UrlTarget | str | None = prop(default=None, skip=True)
    """Where the link opens: a tab or window."""

    def __post_init__(self) -> None:
        self._call(UrlLauncher, "launch_url", url=Url(self.url, self.target) if self.target else self.url)
