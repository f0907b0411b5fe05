from __future__ import annotations

from flet.controls.base.client_action import ClientAction
from flet.controls.services.share import Share
from flet.engine.props import prop
from flet.engine.value import value


@value(sparse=False)
class ShareText(ClientAction):
    """An action that shares text; see `ActionControl.action`."""

    text: str = prop(skip=True)
    """The text."""

    title: str | None = prop(default=None, skip=True)
    """Title of the sheet that lists the programs."""

    subject: str | None = prop(default=None, skip=True)
    """Subject, if it goes into an e-mail."""

    def __post_init__(self) -> None:
        given = {"text": self.text, "title": self.title, "subject": self.subject}
        self._call(Share, "share_text", **{name: value for name, value in given.items() if value is not None})
