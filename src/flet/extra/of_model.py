"""The fields of a form for those of a pydantic model, and the model's object for what they hold."""

from __future__ import annotations

import datetime
import decimal
import enum
import inspect
import types
import typing
from collections.abc import Mapping
from typing import Any

import flet as ft
from flet.extra.fields.date_field import DateField
from flet.extra.fields.moment_field import MomentField
from flet.extra.fields.number_field import NumberField
from flet.extra.fields.time_field import TimeField
from flet.extra.form_field import FormField, called
from flet.extra.validators import required

__all__ = ["OfModel"]

_NUMBERS = (int, float, decimal.Decimal)
_TYPED = {datetime.datetime: MomentField, datetime.date: DateField, datetime.time: TimeField}
_MANY = (list, set, frozenset, tuple)


class OfModel:
    """A pydantic model as a form has it.

    Args:
        model: The model's class, or an object of it, whose values the fields hold at first.
        locale: The language of numbers, dates and times.
        given: Fields in place of those that are made here; `None` for those to leave out.

    Raises:
        TypeError: The model has a field for which none can be made.
    """

    def __init__(self, model: Any, locale: str, given: Mapping[str, FormField | ft.Control | None]) -> None:
        kind: Any = model if inspect.isclass(model) else type(model)
        self._kind = kind
        self._object: Any = None if model is self._kind else model
        self._locale = locale
        infos = self._kind.model_fields
        if unknown := [name for name in given if name not in infos]:
            raise TypeError(f"{self._kind.__name__} has no field {unknown[0]!r}; it has {', '.join(infos)}")
        self.fields: dict[str, FormField | ft.Control] = {}
        for name, info in infos.items():
            field = given[name] if name in given else self._field(name, info)
            if field is not None:
                self.fields[name] = field

    def made_of(self, values: Mapping[str, Any]) -> Any:
        """Return the model's object of what the fields hold.

        Raises:
            pydantic.ValidationError: The model takes no such values.
        """
        return self._kind.model_validate(self._given(values))

    def wrong(self, values: Mapping[str, Any]) -> dict[str, str]:
        """Return what the model finds wrong, by the name of the field; what is wrong with all of it, as `""`."""
        import pydantic

        names = {self._called(name): name for name in self._kind.model_fields}
        try:
            self.made_of(values)
        except pydantic.ValidationError as failure:
            errors = {}
            for error in reversed(failure.errors()):
                place = str(error["loc"][0]) if error["loc"] else ""
                errors[names.get(place, place)] = error["msg"].removeprefix("Value error, ")
            return errors
        return {}

    def _given(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values as the model takes them, without those left empty for which it has its own."""
        infos = self._kind.model_fields
        given: dict[str, Any] = {}
        for name in infos:
            if name not in values:
                if self._object is not None:
                    given[self._called(name)] = getattr(self._object, name)
                continue
            kind, optional = _kind_of(infos[name].annotation)
            value = values[name]
            if value in ("", None):
                if self._object is not None and _is_secret(kind):
                    value = getattr(self._object, name)
                elif optional:
                    value = None
                elif kind is not str and not infos[name].is_required():
                    continue
            given[self._called(name)] = value
        return given

    def _called(self, name: str) -> str:
        """Return the name by which the model takes a field."""
        told = self._kind.model_fields[name].validation_alias
        return told if isinstance(told, str) else name

    def _field(self, name: str, info: Any) -> FormField:
        value = self._at_first(name, info)
        kind, optional = _kind_of(info.annotation)
        label = info.title or called(name)
        options: dict[str, Any] = {"helper": info.description} if info.description else {}
        checks = [required()] if info.is_required() and kind is not bool and not optional else []
        origin = typing.get_origin(kind)
        choices = _choices(kind)
        if choices is not None:
            return _choice(label, choices, value, optional, checks)
        if kind is bool:
            return FormField(
                ft.Checkbox(label=label, value=value if optional else bool(value), tristate=optional)
            )
        if kind in _NUMBERS:
            places = (
                0 if kind is int else next((m.decimal_places for m in _rules(info, "decimal_places")), None)
            )
            return FormField(
                NumberField(label, value, decimals=places, locale=self._locale, **options), checks
            )
        if kind in _TYPED:
            return FormField(_TYPED[kind](label, value, locale=self._locale, **options), checks)
        if kind in _MANY or origin in _MANY:
            options.setdefault("helper", "One on each line")
            field = ft.TextField(
                label=label, value="\n".join(map(_text, value or ())), multiline=True, **options
            )
            return FormField(
                field, checks, lambda text: [line for line in (text or "").split("\n") if line.strip()]
            )
        if not _is_written(kind):
            raise TypeError(
                f"{self._kind.__name__}.{name}: no field can be made for {getattr(kind, '__name__', kind)}; "
                f'give one, Form.of(..., fields={{"{name}": control}}), or leave it out, fields={{"{name}": None}}'
            )
        if _is_secret(kind):
            # It is never sent to a browser: left empty, it stays what it is.
            options |= {"password": True, "hint_text": "Unchanged" if value else None}
            checks, value = [] if value else checks, None
        return FormField(ft.TextField(label=label, value=_text(value), **options), checks)

    def _at_first(self, name: str, info: Any) -> Any:
        if self._object is not None:
            return getattr(self._object, name)
        return None if info.is_required() else info.get_default(call_default_factory=True)


def _kind_of(annotation: Any) -> tuple[Any, bool]:
    """Return the type without `Annotated` and `None`, and whether `None` is allowed."""
    while typing.get_origin(annotation) is typing.Annotated:
        annotation = annotation.__origin__
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        kinds = [kind for kind in typing.get_args(annotation) if kind is not types.NoneType]
        optional = len(kinds) < len(typing.get_args(annotation))
        if len(kinds) == 1:
            return _kind_of(kinds[0])[0], optional
        # Of several, the widest: what a visitor enters is a number, or a text that the model makes something of.
        return (
            float if all(kind in _NUMBERS for kind in kinds) else str if str in kinds else annotation
        ), optional
    return annotation, False


def _choices(kind: Any) -> list[tuple[str, Any]] | None:
    """Return the names and values among which is chosen; `None` for a type that has others."""
    if typing.get_origin(kind) is typing.Literal:
        return [(str(one), one) for one in typing.get_args(kind)]
    if inspect.isclass(kind) and issubclass(kind, enum.Enum):
        return [(one.value if isinstance(one.value, str) else one.name.lower(), one) for one in kind]
    return None


def _choice(
    label: str, choices: list[tuple[str, Any]], value: Any, optional: bool, checks: list[Any]
) -> FormField:
    options = [ft.DropdownOption(key=name, text=called(name)) for name, _ in choices]
    if optional:
        options.insert(0, ft.DropdownOption(key="", text="None"))
    shown = next((name for name, one in choices if value is not None and _same(one, value)), None)
    by_name = dict(choices)
    control = ft.Dropdown(label=label, options=options, value=shown, expanded_insets=ft.Padding.all(0))
    return FormField(control, checks, by_name.get)


def _same(one: Any, value: Any) -> bool:
    """Whether a choice is meant; the default of an enum may be told by its value."""
    return bool(value == one or value == getattr(one, "value", one))


def _rules(info: Any, name: str) -> list[Any]:
    return [one for one in info.metadata if getattr(one, name, None) is not None]


def _is_secret(kind: Any) -> bool:
    import pydantic

    return kind in (pydantic.SecretStr, pydantic.SecretBytes)


def _is_written(kind: Any) -> bool:
    """Whether the model makes a value of this type out of text."""
    import pydantic

    try:
        schema = pydantic.TypeAdapter(kind).json_schema()
    except pydantic.PydanticUserError:
        return False
    return kind is Any or schema.get("type") == "string"


def _text(value: Any) -> str:
    if value is None:
        return ""
    return str(value.value if isinstance(value, enum.Enum) else value)
