"""Events: what a handler is called with, and how one is made from what the client sent."""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Union, dataclass_transform, get_args, get_origin

from flet.engine.declare.annotations import lookup
from flet.engine.declare.control import BaseControl
from flet.engine.declare.converter import (
    DATA_KEY,
    LEAST,
    MOST,
    Converter,
    Unfit,
    convert,
    field_converters,
    values_of,
)
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

_HANDLER = re.compile(r"\b(?P<plain>Control)?EventHandler\[\s*(?:\w+\.)*(?P<event>\w+)")


def payload(
    key: str | None = None,
    *,
    default: Any = MISSING,
    default_factory: Any = MISSING,
    least: float | None = None,
    most: float | None = None,
    kw_only: bool = False,
) -> Any:
    """Return a field of an event that travels under a short key, or within bounds.

    Args:
        key: the key; the field's name without it.
        default: as in `dataclasses.field`.
        default_factory: as there.
        least: the smallest number that a client may send.
        most: the largest number, or the length of a text.
        kw_only: as there; without it, classes on top of one with a default cannot require anything.
    """
    facts = {DATA_KEY: key, LEAST: least, MOST: most}
    metadata = {name: fact for name, fact in facts.items() if fact is not None}
    if default_factory is not MISSING:
        return dataclasses.field(default_factory=default_factory, kw_only=kw_only, metadata=metadata)
    return dataclasses.field(default=default, kw_only=kw_only, metadata=metadata)


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
    """Return the event for a handler of `prop`.

    Raises:
        Unfit: `data` does not have the fields of the event's class, of the types and in the ranges that are declared.
    """
    cls = event_class(prop)
    if cls is Event:
        return Event(name=name, control=control, data=data)
    if issubclass(cls, Value):
        described: Event[Any] = _value_event(cls, control, name, data)
        return described
    fields = _FIELDS.get(cls)
    if fields is None:
        fields = _FIELDS[cls] = field_converters(cls, without=_OF_EVERY_EVENT)
    if type(data) is dict:
        rest, values = data.get("data"), values_of(data, fields)
    elif data is not None and len(fields) == 1:
        ((field, take),) = fields.values()
        rest, values = data, {field: take(data)}
    else:
        rest, values = data, {}
    try:
        made: Event[Any] = cls(name=name, control=control, data=rest, **values)
    except TypeError:
        raise Unfit(f"{cls.__name__} has fields that were not sent") from None
    return made


def _value_event(cls: type[Value], control: BaseControl, name: str, data: Any) -> Any:
    """Return that value, with what an event has: handlers whose annotation names a value are called with it."""
    made = convert(data, cls)
    for attribute, fact in {"name": name, "control": control, "data": data, "page": control.page}.items():
        setattr(made, attribute, fact)
    return made


_OF_EVERY_EVENT = ("name", "control", "data")
_FIELDS: dict[type, dict[str, tuple[str, Converter]]] = {}
_EVENT_CLASSES: dict[Prop, type[Any]] = {}


def event_class(prop: Prop) -> type[Any]:
    """Return the class of the events that handlers of `prop` get, read from its annotation."""
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
