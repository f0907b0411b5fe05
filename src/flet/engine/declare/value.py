"""Values: plain data such as `Padding` or `TextStyle`, compared by content, with changes inside them seen."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, dataclass_transform, overload

from flet.engine.declare.props import Prop, prop
from flet.engine.declare.sparse import Sparse, checked, declare

T = TypeVar("T")


class Value(Sparse):
    """The base of all values."""

    __slots__ = ("__dict__", "__weakref__", "_version")

    _sparse: ClassVar[bool] = True
    _type: ClassVar[str | None] = None
    if TYPE_CHECKING:  # a slot, not a field
        _version: int

    def __new__(cls, /, *args: Any, **kwargs: Any) -> Self:
        self = object.__new__(cls)
        object.__setattr__(self, "_version", 0)
        return self

    def __init__(self, /, *args: Any, **kwargs: Any) -> None:
        cls = type(self)
        if args or cls._flet_required or not kwargs.keys() <= cls._flet_simple_names:
            self._flet_fill(args, kwargs)
        else:
            self.__dict__.update(kwargs)
        if cls._flet_made_at_once:
            self._flet_make()
        post_init = getattr(self, "__post_init__", None)
        if post_init is not None:
            post_init()

    if not TYPE_CHECKING:  # or type checkers take every name for an attribute

        def __setattr__(self, name: str, value: Any) -> None:
            if name in self._flet_checked:
                value = checked(self, self._flet_props[name], value)
            if self._version < 0:
                raise AttributeError(f"{self!r} is a constant shared by everybody; change a copy of it")
            object.__setattr__(self, name, value)
            object.__setattr__(self, "_version", self._version + 1)

    def __eq__(self, other: object) -> bool:
        if other is self:
            return True
        if type(other) is not type(self):
            return NotImplemented
        if self.__dict__ == other.__dict__:
            return True
        return all(getattr(self, name) == getattr(other, name) for name in self._flet_props)

    __hash__ = None  # type: ignore[assignment]

    def copy(self, **changes: Any) -> Self:
        """Return a copy with the given fields changed; those given as `None` stay as they are."""
        given = {name: value for name, value in changes.items() if value is not None}
        return dataclasses.replace(self, **given)  # type: ignore[type-var]

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__.copy()


class MadeOnRead:
    """A field with a default factory: made when it is first read, so that unread ones cost nothing."""

    __slots__ = ("prop",)

    def __init__(self, prop: Prop) -> None:
        self.prop = prop

    def __get__(self, owner: Any, cls: type | None = None) -> Any:
        if owner is None:
            raise AttributeError(self.prop.name)
        made = self.prop.factory()  # type: ignore[misc]
        owner.__dict__[self.prop.name] = made
        return made


def constant(made: T) -> T:
    """Return a value that everybody shares and nobody may change, nor the values in it."""
    for item in vars(made).values():
        if isinstance(item, Value):
            constant(item)
    object.__setattr__(made, "_version", -1)
    return made


def is_constant(value: Any) -> bool:
    """Say whether something is a value that nobody may change."""
    return issubclass(type(value), Value) and value._version < 0


def own_copy(value: T) -> T:
    """Return a copy of a value, and of those in it, that may be changed."""
    copy = type(value).__new__(type(value))
    copy.__dict__.update(
        {name: own_copy(item) if isinstance(item, Value) else item for name, item in value.__dict__.items()}
    )
    return copy


def _made_on_read(prop: Prop) -> Any:
    return MadeOnRead(prop) if prop.factory is not None else prop.default


@overload
def value(cls: type[T], /) -> type[T]: ...


@overload
def value(
    cls: None = None,
    /,
    *,
    sparse: bool = True,
    tag: str | None = None,
    kw_only: bool = False,
    positional: tuple[str, ...] | None = None,
    **dataclass_kwargs: Any,
) -> Callable[[type[T]], type[T]]: ...


@dataclass_transform(field_specifiers=(dataclasses.field, prop))
def value(
    cls: type | None = None, /, *, sparse: bool = True, tag: str | None = None, **dataclass_kwargs: Any
) -> Any:
    """Declare a value class.

    Args:
        sparse: fields at their default are not sent; otherwise every field that is not `None` is.
        tag: sent as `_type`, for values of which a client must know the class.
        dataclass_kwargs: as for `dataclasses.dataclass`; and `positional`, as for controls.
    """

    def apply(cls: type) -> type:
        if not issubclass(cls, Value):
            cls = _with_base(cls)
        made: type[Value] = cls
        if tag is not None:
            made._type = tag
        made._sparse = sparse if "_sparse" not in cls.__dict__ else made._sparse
        kw_only = bool(dataclass_kwargs.pop("kw_only", False))
        return declare(made, kw_only=kw_only, watch=_made_on_read, options=dict(dataclass_kwargs, eq=False))

    return apply if cls is None else apply(cls)


def _with_base(cls: type) -> type:
    """Return the same class with `Value` as its base, for declarations that name none."""
    body = {k: v for k, v in cls.__dict__.items() if k not in ("__dict__", "__weakref__")}
    bases = tuple(b for b in cls.__bases__ if b is not object)
    made = type(cls)(cls.__name__, (*bases, Value), body)
    made.__qualname__ = cls.__qualname__
    return made
