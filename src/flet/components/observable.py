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
from flet.engine.declare.annotations import own_annotations

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
    """Say whether two values are the same object, or plain data that is equal."""
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


def _wrapped(value: Any, owner: Observable, name: str, known: dict[int, Any] | None = None) -> Any:
    """Return a list or dict, with those in it, as parts of an observable object; other things as they are.

    Args:
        value: the value.
        owner: the object.
        name: the attribute.
        known: what became of lists and dicts by their `id()`, so that one that lies in two places is one.
    """
    known = {} if known is None else known
    if id(value) in known:
        return known[id(value)]
    if type(value) is list:
        items = known[id(value)] = ObservableList(owner, name)
        list.extend(items, [_wrapped(item, owner, name, known) for item in value])
        return items
    if type(value) is dict:
        table = known[id(value)] = ObservableDict(owner, name)
        dict.update(table, {key: _wrapped(item, owner, name, known) for key, item in value.items()})
        return table
    return value


def _changes(method: Callable[..., Any], entering: int | None = None) -> Callable[..., Any]:
    """Return the method of a list or dict, followed by telling the owner.

    Args:
        method: the method.
        entering: the number of the argument that comes to lie in the list or dict.
    """

    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        if entering is not None and entering < len(args):
            args = (*args[:entering], _wrapped(args[entering], self._owner, self._name))
        result = method(self, *args, **kwargs)
        self._owner._tell(self._name)
        return result

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


def _changes_by_several(method: Callable[..., Any], several: Callable[..., Any]) -> Callable[..., Any]:
    """As `_changes`, for a method whose arguments `several` makes a list or dict of, of what comes to lie in it."""

    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        result = method(self, _wrapped(several(*args, **kwargs), self._owner, self._name))
        self._owner._tell(self._name)
        return result

    call.__name__, call.__doc__ = method.__name__, method.__doc__
    return call


class ObservableList(list[Any]):
    """A list in an observable object; changing it tells the listeners of the object."""

    def __init__(self, owner: Observable, name: str, items: Iterable[Any] = ()) -> None:
        self._owner, self._name = owner, name
        super().__init__(_wrapped(list(items), owner, name) if items else ())

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return list, (list(self),)

    append = _changes(list.append, 0)
    extend = _changes_by_several(list.extend, list)
    insert = _changes(list.insert, 1)
    pop = _changes(list.pop)
    remove = _changes(list.remove)
    clear = _changes(list.clear)
    sort = _changes(list.sort)
    reverse = _changes(list.reverse)
    __delitem__ = _changes(list.__delitem__)
    __iadd__ = _changes_by_several(list.__iadd__, list)
    __imul__ = _changes(list.__imul__)

    def __setitem__(self, at: Any, value: Any) -> None:
        value = list(value) if isinstance(at, slice) else value
        super().__setitem__(at, _wrapped(value, self._owner, self._name))
        self._owner._tell(self._name)


class ObservableDict(dict[Any, Any]):
    """A dict in an observable object; changing it tells the listeners of the object."""

    def __init__(self, owner: Observable, name: str, items: dict[Any, Any] | None = None) -> None:
        self._owner, self._name = owner, name
        super().__init__(_wrapped(items, owner, name) if items else {})

    def __reduce_ex__(self, protocol: SupportsIndex) -> Any:
        return dict, (dict(self),)

    update = _changes_by_several(dict.update, dict)
    pop = _changes(dict.pop)
    popitem = _changes(dict.popitem)
    setdefault = _changes(dict.setdefault, 1)
    clear = _changes(dict.clear)
    __setitem__ = _changes(dict.__setitem__, 1)
    __delitem__ = _changes(dict.__delitem__)
    __ior__ = _changes_by_several(dict.__ior__, dict)


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
    annotated = own_annotations(cls)
    if annotated and not dataclasses.is_dataclass(cls):
        # `@dataclass` above reads the fields of the class that it is given.
        names["__annotations__"] = annotated
        names |= {name: cls.__dict__[name] for name in annotated if name in cls.__dict__}
    made: Any = types.new_class(
        cls.__name__, (cls, Observable), {}, lambda namespace: namespace.update(names)
    )
    made.__qualname__ = cls.__qualname__
    if hasattr(cls, "__parameters__"):
        made.__parameters__ = vars(cls).get(
            "__parameters__", ()
        )  # `Model[int]` works as with the class itself
    return made  # type: ignore[no-any-return]
