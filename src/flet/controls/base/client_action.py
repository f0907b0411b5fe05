from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from typing import Any

    from flet.controls.services.service import Service

S = TypeVar("S", bound="Service")


@value(sparse=False)
class ClientAction(Value):
    """A call of a service's method that the browser makes by itself; see `ActionControl.action`."""

    service_id: int = prop(default=0, init=False)
    """Number of the service."""

    method: str = prop(default="", init=False)
    """Name of the method."""

    args: dict[str, Any] = prop(default_factory=dict, init=False)
    """Arguments of the method."""

    def _call(self, service: type[Service], method: str, **args: Any) -> None:
        # A service that nobody refers to would be taken off the page.
        self._service = shared_service(service)
        self.service_id = self._service._i
        self.method = method
        self.args = args


def shared_service(kind: type[S]) -> S:
    """Return the page's service of this kind; it gets one if it has none yet.

    Raises:
        RuntimeError: outside of `main` and of handlers there is no page.
    """
    from flet.engine.session.context import context

    shared: S = context.page._services.shared(kind)
    return shared
