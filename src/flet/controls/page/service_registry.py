from __future__ import annotations

from flet.controls.services.service import Service
from flet.engine.control import control


@control("ServiceRegistry")
class ServiceRegistry(Service):
    pass
