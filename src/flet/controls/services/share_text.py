from __future__ import annotations

from flet.controls.base.client_action import ClientAction
from flet.controls.services.share import Share
from flet.engine.props import prop
from flet.engine.value import value


@value(sparse=False)
class ShareText(ClientAction):
    text: str = prop(skip=True)
    """Text."""

    title: str | None = prop(default=None, skip=True)
    """Title."""

    subject: str | None = prop(default=None, skip=True)

    def __post_init__(self) -> None:
        given = {"text": self.text, "title": self.title, "subject": self.subject}
        self._call(
            Share, "share_text", **{name: value for name, value in given.items() if value is not None}
        )
