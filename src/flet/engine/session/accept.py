"""What a client may write: declared types, checked and converted, within what the control takes.

A `client=` of a property is a type (`bool`, `str`, `int`, `float`, an enum, a value class, a date or time class), a
list of one type (`[str]`), or a tuple of alternatives, in which `None` allows null. Beside the type, a value must be
one that the checks of the control allow: otherwise the next update of the page would fail.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flet.engine.declare.control import BaseControl
from flet.engine.declare.converter import Converter, Unfit, converter, list_of, number, one_of
from flet.engine.declare.props import Check, Prop


class Refused(ValueError):
    """The client sent something that the property does not take."""


_converters: dict[int, tuple[Any, Converter]] = {}


def accept(spec: Any, data: Any) -> Any:
    """Return `data` as the declared type.

    Raises:
        Refused: it is not of that type.
    """
    known = _converters.get(id(spec))
    if known is None or known[0] is not spec:
        known = _converters[id(spec)] = spec, converter_of(spec)
    try:
        return known[1](data)
    except Unfit:
        raise Refused from None


def converter_of(spec: Any) -> Converter:
    """Return what makes the declared type of what a client sent; it raises `Unfit`."""
    if isinstance(spec, tuple):
        return one_of(tuple(converter_of(one) for one in spec), spec)
    if isinstance(spec, list):
        return list_of(converter_of(spec[0]))
    if callable(spec) and not isinstance(spec, type):
        return spec  # type: ignore[no-any-return]
    # Browsers send whole numbers as such, wherever a fraction may be.
    return number if spec is float else converter(spec)


class _Written:
    """A control as it would be with what a client wants to write."""

    def __init__(self, control: BaseControl, values: dict[str, Any]) -> None:
        self.before = control
        self._values = values

    def __getattr__(self, name: str) -> Any:
        values = self._values
        return values[name] if name in values else getattr(self.before, name)


def not_taken(control: BaseControl, values: dict[str, Any]) -> list[str]:
    """Return the names of the values that a control does not take, of those that a client wants to write together."""
    written = _Written(control, values)
    return [
        name
        for name, value in values.items()
        if value is not None
        and any(check(written, name, value) for check in _checks(control._flet_props[name]))
    ]


def _checks(prop: Prop) -> Iterator[Check]:
    yield from prop.check
    yield from prop.late_check
    yield from prop.client_check
