"""Events: what a handler is called with, and how one is made from what the client sent."""

from __future__ import annotations

import dataclasses
import enum
import re
import types
import typing
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Union, dataclass_transform, get_args, get_origin

from flet.engine.declare.annotations import lookup, resolve
from flet.engine.declare.control import BaseControl
from flet.engine.declare.former_names import former
from flet.engine.declare.props import MISSING, Prop
from flet.engine.declare.value import Value

if TYPE_CHECKING:
    import typing_extensions

    from flet.controls.page.page import Page

    # A handler may leave out the control: `def clicked(e: ft.TapEvent)`.
    EventControlType = typing_extensions.TypeVar("EventControlType", bound=BaseControl, default=Any)
    """Class of the control to which an event happened."""
else:
    EventControlType = TypeVar("EventControlType", bound=BaseControl)
EventType = TypeVar("EventType")
T = TypeVar("T")

_DATA_KEY = "data_key"
_HANDLER = re.compile(r"\b(?P<plain>Control)?EventHandler\[\s*(?:\w+\.)*(?P<event>\w+)")


def payload(key: str, *, default: Any = MISSING, default_factory: Any = MISSING) -> Any:
    """A field of an event that travels under a short key."""
    if default_factory is not MISSING:
        return dataclasses.field(default_factory=default_factory, metadata={_DATA_KEY: key})
    return dataclasses.field(default=default, metadata={_DATA_KEY: key})


@dataclass_transform(field_specifiers=(dataclasses.field, payload))
def event(cls: type[T]) -> type[T]:
    """Declare an event class: a dataclass whose fields are filled from the data that the client sent."""
    return dataclasses.dataclass(cls)


@dataclasses.dataclass
class Event(Generic[EventControlType]):
    """Something happened to a control."""

    name: str
    """Name of the event, without `on_`."""

    data: Any | None = dataclasses.field(default=None, kw_only=True)
    """What the client sent along; `None` where the event has fields for it."""

    control: EventControlType = dataclasses.field(repr=False)
    """The control to which it happened."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            return former.names.event_field(self, name)

    @property
    def page(self) -> Page:
        """The page of the control."""
        return self.control.page

    @property
    def target(self) -> int:
        """Number of the control on the wire."""
        return self.control._i


ControlEvent = Event[Any]
"""An event of any control."""
ControlEventHandler = Union[Callable[[], Any], Callable[[Event[EventControlType]], Any]]  # noqa: UP007
"""A handler of plain events: a function, async or not, that takes the `Event` or nothing."""
EventHandler = Union[Callable[[], Any], Callable[[EventType], Any]]  # noqa: UP007
"""A handler of events of a class, as in `EventHandler[TapEvent]`; it may leave its argument out."""


def make_event(control: BaseControl, prop: Prop, name: str, data: Any) -> Event[Any]:
    """The event for a handler of `prop`.

    Raises:
        TypeError, ValueError, KeyError: `data` does not have the fields of the event's class.
    """
    cls = event_class(prop)
    if issubclass(cls, Value):
        described: Event[Any] = _value_event(cls, control, name, data)
        return described
    if cls is Event or not isinstance(data, dict):
        return _plain(cls, control, name, data)
    known = {f.metadata.get(_DATA_KEY, f.name): f for f in dataclasses.fields(cls)}
    hints = _hints(cls)
    values = {
        field.name: convert(data[key], hints.get(field.name, Any))
        for key, field in known.items()
        if key in data and field.name not in ("name", "control", "data")
    }
    made: Event[Any] = cls(name=name, control=control, data=data.get("data"), **values)
    return made


def _value_event(cls: type[Value], control: BaseControl, name: str, data: Any) -> Any:
    """That value, with what an event has: handlers whose annotation names a value are called with it."""
    made = convert(data, cls)
    if not isinstance(made, cls):
        raise TypeError(f"{data!r} is no {cls.__name__}")
    for attribute, fact in {"name": name, "control": control, "data": data, "page": control.page}.items():
        setattr(made, attribute, fact)
    return made


def _plain(cls: type[Event[Any]], control: BaseControl, name: str, data: Any) -> Event[Any]:
    """An event whose class may declare fields that the client did not send."""
    made = Event(name=name, control=control, data=data)
    if cls is not Event:
        scalars = [f for f in dataclasses.fields(cls) if f.name not in ("name", "control", "data")]
        if len(scalars) == 1 and data is not None:
            return cls(
                name=name,
                control=control,
                data=data,
                **{scalars[0].name: convert(data, _hints(cls)[scalars[0].name])},
            )
    return made


_EVENT_CLASSES: dict[Prop, type[Any]] = {}
_HINTS: dict[type, dict[str, Any]] = {}
_KNOWN: dict[type, dict[Any, tuple[str, Any, frozenset[Any]]]] = {}


def event_class(prop: Prop) -> type[Any]:
    """The class of the events that handlers of `prop` get, read from its annotation."""
    found = _EVENT_CLASSES.get(prop)
    if found is None:
        found = _EVENT_CLASSES[prop] = _find_event_class(prop.field.type, prop.owner)
    return found


def _find_event_class(annotation: object, owner: type) -> type[Any]:
    if isinstance(annotation, str):
        match = _HANDLER.search(annotation)
        if match is None or match["plain"]:
            return Event
        found = lookup(match["event"], owner.__module__)
        return found if isinstance(found, type) and issubclass(found, (Event, Value)) else Event
    for part in _parts(annotation):
        if isinstance(part, type) and issubclass(part, (Event, Value)):
            return part
    return Event


def _parts(annotation: object) -> typing.Iterator[object]:
    yield get_origin(annotation) or annotation
    for arg in get_args(annotation):
        for inner in arg if isinstance(arg, list) else (arg,):
            yield from _parts(inner)


def _hints(cls: type) -> dict[str, Any]:
    hints = _HINTS.get(cls)
    if hints is None:
        hints = {}
        for field in dataclasses.fields(cls):
            owner = next(c for c in cls.__mro__ if field.name in c.__dict__.get("__annotations__", {}))
            hints[field.name] = resolve(field.type, owner.__module__)
        _HINTS[cls] = hints
    return hints


_SCALARS = frozenset({bool, int, float, str, bytes})


def convert(data: Any, annotation: Any) -> Any:
    """What the client sent, as the annotated type: enums by value, value classes from maps.

    Raises:
        ValueError, TypeError: it cannot be that type.
    """
    if data is None or annotation is Any:
        return data
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        return _convert_union(data, get_args(annotation))
    if origin is list and isinstance(data, list):
        (item,) = get_args(annotation)
        return [convert(element, item) for element in data]
    target = origin or annotation
    if not isinstance(target, type) or isinstance(data, target):
        return data
    if issubclass(target, enum.Enum):
        return target(data)
    if target is float and isinstance(data, int):
        return float(data)
    if target is int and isinstance(data, float):
        return int(data)
    if isinstance(data, dict) and target not in _SCALARS:
        return _build(target, data)
    if target in _SCALARS or dataclasses.is_dataclass(target):
        raise TypeError(f"{data!r} is no {target.__name__}")
    return data


def _convert_union(data: Any, options: tuple[Any, ...]) -> Any:
    """The first option that fits; data that already is one of them stays as it is."""
    if any(isinstance(option, type) and isinstance(data, option) for option in options):
        return data
    for option in options:
        if option is type(None):
            continue
        try:
            return convert(data, option)
        except (ValueError, TypeError, KeyError):
            continue
    raise TypeError(f"{data!r} is none of {options}")


def _build(cls: type, data: dict[Any, Any]) -> Any:
    known = _KNOWN.get(cls)
    if known is None:
        if not dataclasses.is_dataclass(cls):
            return data
        hints = _hints(cls)
        known = _KNOWN[cls] = {
            f.metadata.get(_DATA_KEY, f.name): (f.name, hint, frozenset(get_args(hint) or (hint,)))
            for f in dataclasses.fields(cls)
            for hint in (hints.get(f.name, Any),)
        }
    # What already is of a right type, as nearly everything is, needs no conversion.
    return cls(
        **{
            known[key][0]: item if type(item) in known[key][2] else convert(item, known[key][1])
            for key, item in data.items()
            if key in known
        }
    )
