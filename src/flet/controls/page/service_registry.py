"""The services that the client keeps for a page."""

from __future__ import annotations

import itertools
import secrets
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypeVar

from flet.engine.declare.control import BaseControl, control
from flet.engine.declare.props import prop
from flet.engine.declare.references import references

if TYPE_CHECKING:
    from flet.controls.services.service import Service

S = TypeVar("S", bound="Service")

_PROCESS, _made = secrets.token_hex(5), itertools.count()

_INDEXED = 1
"""References to a service that is only listed, beside the list's: the index's."""


@control("ServiceRegistry")
class ServiceRegistry(BaseControl):
    """Services that are in use: the client binds each one while it is listed here."""

    _services: list[Service] = prop(default_factory=list, init=False)
    _uid: str = prop(default="", init=False, skip=True)
    internals_from: ClassVar = ("_uid",)

    def init(self) -> None:
        self._uid = f"{_PROCESS}{next(_made)}"
        self._alone = threading.RLock()
        """Keeps out other handlers of the session, which may run in several threads."""

    def wire_internals(self) -> Mapping[str, object]:
        return {"uid": self._uid}

    def register_service(self, service: Service) -> None:
        """List a service and have the client bind it."""
        with self._alone:
            if any(listed is service for listed in self._services):
                return
            self._services.append(service)
        self._send()

    def shared(self, kind: type[S]) -> S:
        """Return the first service of a kind; made and registered if there is none."""
        with self._alone:
            for service in self._services:
                if type(service) is kind:
                    return service
            made = kind()
            if not any(listed is made for listed in self._services):
                self._services.append(made)
        self._send()
        return made

    def drop_unused(self) -> None:
        """Take off services that nobody but this list and the tree's index refers to."""
        with self._alone:
            listed = self.__dict__.get("_services")
            if not listed or self._flet_tree is None:
                return
            unused = [
                i for i in range(len(listed)) if references(listed, i) <= _INDEXED and listed[i]._flet_tree
            ]
            if unused:
                services = self._services
                for i in reversed(unused):
                    del services[i]
        if unused:
            self._send()

    def _send(self) -> None:
        tree = self._flet_tree
        if tree is not None:
            # Not update(): that would tell that the handler has updated the page itself.
            tree.owner.send_changes(self)
