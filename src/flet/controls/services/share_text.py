from __future__ import annotations

from flet.controls.base.client_action import ClientAction
from flet.engine.props import prop
from flet.engine.value import value


@value(sparse=False)
class ShareText(ClientAction):
    text: str = prop(skip=True)

    title: str | None = prop(default=None, skip=True)

    subject: str | None = prop(default=None, skip=True)
