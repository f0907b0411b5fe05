from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.props import prop
from flet.engine.value import Value, value

if TYPE_CHECKING:
    from typing import Any


@value(sparse=False)
class ClientAction(Value):
    service_id: int = prop(default=0, init=False)

    method: str = prop(default="", init=False)

    args: dict[str, Any] = prop(default_factory=dict, init=False)
