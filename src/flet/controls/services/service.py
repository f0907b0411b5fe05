from __future__ import annotations

from flet.engine.control import BaseControl, control


@control
class Service(BaseControl):
    pass
