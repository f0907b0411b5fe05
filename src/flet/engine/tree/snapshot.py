"""The wire form of property values, taken at one moment: plain data in which controls stay as they are."""

from __future__ import annotations

import dataclasses
import datetime
from typing import Any

from flet.engine.declare.built_in import (
    built_in,
    entries_in,
    is_empty,
    items_in,
)
from flet.engine.declare.control import BaseControl, _set_parent
from flet.engine.declare.sparse import PLAIN_TYPES
from flet.engine.declare.type_check import check_kind
from flet.engine.declare.value import Value
from flet.engine.tree.computed import computed_fields
from flet.engine.tree.kinds import (
    CONTROL,
    DICT,
    ENUM,
    KNOWN_KINDS,
    LIST,
    PLAIN,
    RECORD,
    STANDARD,
    VALUE,
    Kind,
    kind_of,
)
from flet.engine.tree.moment import without_asking


class Snapshot(dict[str, Any]):
    """The wire form of a value object; unlike a map, a key that is gone has gone back to its default."""

    __slots__ = ("made_from",)

    made_from: type


class Unsendable(TypeError):
    """Something that has no wire form."""


def snapshot(value: Any, parent: BaseControl) -> Any:
    """Return the wire form of `value`; the controls in it get `parent`.

    No class of the program is asked: fields that it computes have been read before; see `Computed`.

    Raises:
        Unsendable: there is none.
    """
    kind = kind_of(type(value))
    if kind is PLAIN:
        return value
    if kind is VALUE:
        return _snapshot_constant(value, parent) if value._version < 0 else _snapshot_value(value, parent)
    if kind is STANDARD:
        return standard_form(value)
    if kind is ENUM:
        return value._value_
    if kind is CONTROL:
        _set_parent(value, parent)
        return value
    if kind is LIST:
        return [snapshot(item, parent) for item in items_in(value)]
    if kind is DICT:
        return {snapshot_key(key): snapshot(item, parent) for key, item in entries_in(value)}
    if kind is RECORD:
        return {
            name: snapshot(item, parent) for name, item in _fields(value, parent).items() if item is not None
        }
    raise Unsendable(f"cannot send {type(value).__qualname__} objects to the browser")


def standard_form(value: Any) -> Any:
    """Return the wire form of a text, a number, bytes, a date or a time; the last two ask no zone of the program."""
    value = built_in(value)
    cls = type(value)
    if cls is datetime.datetime:
        return without_asking(value)
    return value.replace(tzinfo=None) if cls is datetime.time else value  # a time travels without its zone


def _fields(record: Any, parent: BaseControl) -> dict[str, Any]:
    cls = type(record)
    names = [field.name for field in dataclasses.fields(cls)]
    computed = computed_fields(cls)
    if not computed:
        return {name: object.__getattribute__(record, name) for name in names}
    read = _computed_of(record, parent)
    return {
        name: read.get(name) if name in computed else object.__getattribute__(record, name) for name in names
    }


def _computed_of(value: Any, parent: BaseControl) -> dict[str, Any]:
    tree = parent._flet_tree
    return tree.computed.of(value) if tree is not None else {}


def snapshot_key(key: Any) -> Any:
    """Return the wire form of a map's key: enums by value.

    Raises:
        Unsendable: it is no text, number, date or enum.
    """
    kind = kind_of(type(key))
    if kind == ENUM:
        return key._value_
    if kind == PLAIN or kind == STANDARD:
        return standard_form(key)
    raise Unsendable(f"cannot send a map to the browser whose keys are {type(key).__qualname__} objects")


_latest: tuple[Value, Snapshot] | None = None
"""The constant that was looked at last, and its form."""


def _snapshot_constant(value: Value, parent: BaseControl) -> Snapshot:
    global _latest
    latest = _latest
    if latest is None or latest[0] is not value:
        latest = _latest = value, _snapshot_value(value, parent)
    return latest[1]


def _snapshot_value(value: Value, parent: BaseControl) -> Snapshot:
    cls = type(value)
    form = Snapshot()
    form.made_from = cls
    if cls._type is not None:
        form["_type"] = cls._type
    own = value.__dict__
    computed = computed_fields(cls)
    if cls._sparse:
        for prop in cls._flet_always_sent + cls._flet_made_at_mount:
            if prop.name not in own and prop.name not in computed:
                made = prop.factory() if prop.factory is not None else prop.default
                if made is not None:
                    form[prop.name] = snapshot(made, parent)
        props = cls._flet_props
        for name, item in tuple(own.items()):
            known = props.get(name)
            if known is None or known.skip or item is None:
                continue
            item_type = type(item)
            if item_type in known.sent_types:
                if item != known.root_default:
                    form[name] = item
                continue
            if item_type not in known.checked_types:
                check_kind(value, known, item)
            kind = KNOWN_KINDS.get(item_type) or kind_of(item_type)
            if kind is PLAIN:
                if item != known.root_default:
                    form[name] = True if known.event else item
            elif kind is ENUM:
                if item is not known.root_default:
                    form[name] = True if known.event else item._value_
            elif known.factory is None or not (kind is LIST or kind is DICT) or not is_empty(item):
                form[name] = True if known.event else snapshot(item, parent)
        return form
    read = _computed_of(value, parent) if computed else {}
    for prop in cls._flet_props.values():
        name = prop.name
        item = read.get(name) if name in computed else object.__getattribute__(value, name)
        if type(item) in PLAIN_TYPES:
            if item is not None and not prop.skip:
                form[prop.name] = item
            continue
        if prop.skip or (kind_of(type(item)) in (LIST, DICT) and is_empty(item)):
            continue
        form[prop.name] = snapshot(item, parent)
    return form


def controls_in(value: Any) -> list[BaseControl]:
    """Return the controls in a property value or its wire form, not those inside them."""
    kind = kind_of(type(value))
    if kind == CONTROL:
        return [value]
    found: list[BaseControl] = []
    if LIST <= kind <= VALUE:
        _find_controls(value, kind, found)
    return found


def _find_controls(value: Any, kind: Kind, found: list[BaseControl]) -> None:
    if kind == VALUE:
        props = value._flet_props
        for name, item in tuple(value.__dict__.items()):
            inner = KNOWN_KINDS.get(type(item)) or kind_of(type(item))
            if inner > ENUM and (prop := props.get(name)) is not None and not prop.skip:
                if inner == CONTROL:
                    found.append(item)
                elif inner <= VALUE:
                    _find_controls(item, inner, found)
        return
    for item in items_in(value) if kind == LIST else [item for _, item in entries_in(value)]:
        inner = KNOWN_KINDS.get(type(item)) or kind_of(type(item))
        if inner == CONTROL:
            found.append(item)
        elif LIST <= inner <= VALUE:
            _find_controls(item, inner, found)
