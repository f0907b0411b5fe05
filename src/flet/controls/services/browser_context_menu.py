from __future__ import annotations

from flet.controls.services.service import Service
from flet.engine.control import control


@control("BrowserContextMenu")
class BrowserContextMenu(Service):
    pass
