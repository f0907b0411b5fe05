"""What the constructors of declared classes take, for `inspect`, `help()` and editors.

All of them share one `__init__`; the signature of each class is made when somebody asks for it.
"""

from __future__ import annotations

import dataclasses
import inspect
import types
from collections.abc import Callable, Iterator, Mapping
from typing import Any

_SELF = inspect.Parameter("self", inspect.Parameter.POSITIONAL_ONLY)


class ConstructorSignature(inspect.Signature):
    """The signature of a class with declared fields, worked out on demand."""

    __slots__ = ("_made", "_owner", "_shared")

    def __init__(self, owner: type, shared: Callable[..., None], *, bound: bool) -> None:
        super().__init__([] if bound else [_SELF])
        self._owner = owner
        self._shared = shared
        self._made: Mapping[str, inspect.Parameter] | None = None

    @property
    def parameters(self) -> types.MappingProxyType[str, inspect.Parameter]:
        """The parameters by name, positional ones first."""
        if self._made is None:
            first = dict(super().parameters)
            self._made = first | {p.name: p for p in sorted(self._own(), key=lambda p: p.kind)}
        return types.MappingProxyType(self._made)

    def _own(self) -> Iterator[inspect.Parameter]:
        fields = {
            field.name: field
            for field in dataclasses.fields(self._owner)
            if field.init and not field.name.startswith("_")
        }
        positional = self._owner._flet_positional  # type: ignore[attr-defined]
        for name in dict.fromkeys([*(name for name in positional if name in fields), *fields]):
            field = fields[name]
            kind = (
                inspect.Parameter.POSITIONAL_OR_KEYWORD
                if name in positional
                else inspect.Parameter.KEYWORD_ONLY
            )
            yield inspect.Parameter(name, kind, default=_default(field), annotation=field.type)
        for parameter in inspect.signature(self._shared).parameters.values():
            if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
                yield parameter


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default is not dataclasses.MISSING:
        return field.default
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory
    return inspect.Parameter.empty


def give_signature(cls: type) -> None:
    """Give a class its own name for the shared `__init__`, and both their signature."""
    shared = cls.__init__  # type: ignore[misc]
    shared = getattr(shared, "__wrapped__", shared)
    own = types.FunctionType(
        shared.__code__, shared.__globals__, "__init__", shared.__defaults__, shared.__closure__
    )
    own.__kwdefaults__ = shared.__kwdefaults__
    own.__qualname__ = f"{cls.__qualname__}.__init__"
    own.__module__ = cls.__module__
    own.__wrapped__ = shared  # type: ignore[attr-defined]
    own.__signature__ = ConstructorSignature(cls, shared, bound=False)  # type: ignore[attr-defined]
    cls.__init__ = own  # type: ignore[misc]
    cls.__signature__ = ConstructorSignature(cls, shared, bound=True)  # type: ignore[attr-defined]
