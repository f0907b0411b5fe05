from __future__ import annotations

from secrets import token_hex
from typing import ClassVar, TYPE_CHECKING, TypeVar

from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from collections.abc import Mapping

S = TypeVar("S", bound="Service")


@control("ServiceRegistry")
class ServiceRegistry(Service):
    _services: list[Service] = prop(default_factory=list, init=False)
    _uid: str = prop(default_factory=lambda: token_hex(5), init=False, skip=True)
    internals_from: ClassVar = ("_uid",)

    def wire_internals(self) -> Mapping[str, object] | None:
        return {"uid": self._uid}

    def register_service(self, service: Service) -> None:
        """Make a service known to the client."""
        if service not in self._services:
            self._services.append(service)
            self.update()

    def shared(self, kind: type[S]) -> S:
        """The first service of a kind; made and registered if there is none."""
        for service in self._services:
            if type(service) is kind:
                return service
        made = kind()
        self.register_service(made)
        return made
