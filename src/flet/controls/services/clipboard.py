from __future__ import annotations

from flet.controls.base.client_action import ClientAction
from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.props import prop
from flet.engine.value import value


@control("Clipboard")
class Clipboard(Service):
    pass


@value(sparse=False)
class CopyToClipboard(ClientAction):
    data: str = prop(skip=True)
