"""Observables: objects that tell components when they change."""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import enum
import types
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeVar

from flet.components.entered import insist

if TYPE_CHECKING:
    from flet.components.component import Component

T = TypeVar("T")

Listener = Callable[[Any, str | None], None]
"""Called with the object and the name of the attribute that changed, if it is known."""

_LISTENERS = "_observable_listeners"
_NEVER_CHANGE = (
    str,
    bytes,
    int,
    float,
    complex,
    bool,
    type(None),
    tuple,
    frozenset,
    enum.Enum,
    datetime.date,
)


def value_equal(a: Any, b: Any) -> bool:
    """Whether two values are the same object, or plain data that is equal."""
    if a is b:
        return True
    if type(a) is not type(b):
        return False
    if isinstance(a, (tuple, frozenset)):
        return len(a) == len(b) and (all(map(value_equal, a, b)) if isinstance(a, tuple) else a == b)
    return isinstance(a, _NEVER_CHANGE) and bool(a == b)


def _slots(cls: type) -> frozenset[str]:
    names = {name for base in cls.__mro__ for name in base.__dict__.get("__slots__", ())}
    return frozenset(names)


class Observable:
    """The base of observable objects: setting an attribute tells the listeners. See `observable`."""

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("_"):
            object.__setattr__(self, name, value)
            return
        before = self.__dict__.get(name, self)
        if before is self and name in _slots(type(self)):
            before = getattr(self, name, self)
        unchanged = value_equal(before, value)
        if unchanged and type(before) in (str, int, float):
            # The very object that a field may have been given stays.
            insist(before)
            return
        object.__setattr__(self, name, _wrapped(value, self, name))
        if before is value:
            # `tags |= {"new"}` sets the very set that it has changed; lists and dicts tell by themselves.
            if not isinstance(value, (*_NEVER_CHANGE, ObservableList, ObservableDict)):
                self._tell(name)
        elif not unchanged:
            self._tell(name)

    def subscribe(self, fn: Listener) -> Callable[[], None]:
        """Have `fn(object, attribute)` called after changes; the result of this call ends it."""
        listeners: list[Listener] = self.__dict__.setdefault(_LISTENERS, [])
        listeners.append(fn)

        def end() -> None:
            with contextlib.suppress(ValueError):
                listeners.remove(fn)

        return end

    def notify(self) -> None:
        """Tell the listeners that something changed."""
        self._tell(None)

    def _tell(self, name: str | None) -> None:
        for listener in tuple(self.__dict__.get(_LISTENERS, ())):
            listener(self, name)


def _wrapped(value: Any, owner: Observable, name: str) -> Any:
    if type(value) is list:
        return ObservableList(owner, name, value)
    if type(value) is dict:
        return ObservableDict(owner, name, value)
    return value


def _changes(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method of a list or dict, followed by telling the owner."""

    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        result = method(self, *args, **kwargs)
        self._owner._tell(self._name)
        return result

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


class ObservableList(list[Any]):
    """A list in an observable object; changing it tells the listeners of the object."""

    def __init__(self, owner: Observable, name: str, items: Iterable[Any] = ()) -> None:
        self._owner, self._name = owner, name
        super().__init__(items)

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return list, (list(self),)

    append = _changes(list.append)
    extend = _changes(list.extend)
    insert = _changes(list.insert)
    pop = _changes(list.pop)
    remove = _changes(list.remove)
    clear = _changes(list.clear)
    sort = _changes(list.sort)
    reverse = _changes(list.reverse)
    __setitem__ = _changes(list.__setitem__)
    __delitem__ = _changes(list.__delitem__)
    __iadd__ = _changes(list.__iadd__)
    __imul__ = _changes(list.__imul__)


class ObservableDict(dict[Any, Any]):
    """A dict in an observable object; changing it tells the listeners of the object."""

    def __init__(self, owner: Observable, name: str, items: dict[Any, Any]) -> None:
        self._owner, self._name = owner, name
        super().__init__(items)

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return dict, (dict(self),)

    update = _changes(dict.update)
    pop = _changes(dict.pop)
    popitem = _changes(dict.popitem)
    setdefault = _changes(dict.setdefault)
    clear = _changes(dict.clear)
    __setitem__ = _changes(dict.__setitem__)
    __delitem__ = _changes(dict.__delitem__)
    __ior__ = _changes(dict.__ior__)


class ObservableSubscription:
    """A component that renders again when an observable changes."""

    def __init__(self, owner: Component, observable: Observable) -> None:
        self.owner = owner
        self.observable = observable
        self._end = observable.subscribe(lambda changed, name: owner.update())

    @property
    def component(self) -> Component:
        """The component."""
        return self.owner

    def dispose(self) -> None:
        """Stop listening."""
        self._end()


def observable(cls: type[T]) -> type[T]:
    """Make the objects of a class observable: `@ft.observable` above `@dataclass`.

    Components render again when an observable changes that is their state or one of their arguments. Lists and
    dicts in attributes count as parts of the object.
    """
    if issubclass(cls, Observable):
        return cls
    names: dict[str, Any] = {"__module__": cls.__module__, "__doc__": cls.__doc__}
    if "__annotations__" in cls.__dict__ and not dataclasses.is_dataclass(cls):
        # `@dataclass` above reads the fields of the class that it is given.
        names["__annotations__"] = cls.__dict__["__annotations__"]
        names |= {name: cls.__dict__[name] for name in names["__annotations__"] if name in cls.__dict__}
    made: Any = types.new_class(
        cls.__name__, (cls, Observable), {}, lambda namespace: namespace.update(names)
    )
    made.__qualname__ = cls.__qualname__
    if hasattr(cls, "__parameters__"):
        made.__parameters__ = vars(cls).get(
            "__parameters__", ()
        )  # `Model[int]` works as with the class itself
    return made  # type: ignore[no-any-return]
