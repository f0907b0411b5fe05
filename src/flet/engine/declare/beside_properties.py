"""What the client is told of a control beside its properties: a module that shows it, what follows from values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from flet.engine.declare.client_module import ClientModule, client_module
from flet.engine.declare.life_cycle import LifeCycle
from flet.engine.declare.own_sources import is_programs


class BesideProperties(LifeCycle):
    """The part of a control from which its `_internals` on the wire come."""

    __slots__ = ()

    _flet_internal: ClassVar[bool] = False
    _flet_asks_internals: ClassVar[bool] = False
    _flet_client_module: ClassVar[ClientModule | None] = None
    client_module: ClassVar[str | None] = None
    """Path of the ES module that shows controls of this class in a browser, from the folder of the Python module; for
    controls that Fletching's own client does not know."""

    client_fills: ClassVar[Literal["width", "height", "both"] | None] = None
    """Of which axes a control that its own module shows takes all that its place has, where no size is given."""

    internals: ClassVar[Mapping[str, object] | None] = None
    internals_from: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if cls.client_fills not in (None, "width", "height", "both"):
            raise ValueError(
                f'{cls.__name__}.client_fills = {cls.client_fills!r}: must be "width", "height" or "both"'
            )
        if (module := cls.__dict__.get("client_module")) is not None:
            cls._flet_client_module = client_module(cls, module)
        cls._flet_internal = (
            cls.wire_internals is not BesideProperties.wire_internals
            or cls.internals is not None
            or cls._flet_client_module is not None
        )
        cls._flet_asks_internals = is_programs(cls.wire_internals)

    def wire_internals(self) -> Mapping[str, object] | None:
        """Return what the client needs beside the properties; see `internals_from`."""
        return self.internals

    def _flet_internals(self) -> dict[str, object]:
        internals = {**(self.wire_internals() or {}), **self.__dict__.get("_internals", {})}
        if self._flet_client_module is not None:
            internals["module"] = self._flet_client_module.address
            if self.client_fills is not None:
                internals["fills"] = self.client_fills
        return internals
