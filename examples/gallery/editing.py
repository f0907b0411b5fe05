"""Fields for the properties of a control, made from how its class declares them."""

import dataclasses
import enum
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import flet as ft

COLOURS = ["PRIMARY", "SECONDARY", "TERTIARY", "ERROR", "SURFACE", "SURFACE_CONTAINER_HIGH", "OUTLINE"]
COLOURS += ["RED", "ORANGE", "AMBER", "GREEN", "TEAL", "BLUE", "INDIGO", "PURPLE", "BLACK", "WHITE"]
ICONS = ["ADD", "CHECK", "CLOSE", "EDIT", "FAVORITE", "HOME", "INFO", "PERSON", "SEARCH", "STAR"]
NUMBERS: tuple[str, ...] = (
    "int",
    "float",
    "Number",
    "ResponsiveNumber",
    "DurationValue",
    "BorderRadiusValue",
    "PaddingValue",
)
NUMBERS += ("MarginValue",)
TEXTS = ("str", "StrOrControl")
UNSET = "not set"

Changed = Callable[[str, Any], str | None]
"""Is told of a property and its value, and answers what is wrong with it."""


def groups(control: ft.BaseControl) -> Iterator[tuple[str, list[dataclasses.Field[Any]]]]:
    """The properties of a control by the class that declares them, its own first."""
    left = {each.name: each for each in dataclasses.fields(control)}
    for cls in type(control).__mro__:
        names = [name for name in inspect.get_annotations(cls) if name in left]
        found = [left.pop(name) for name in names]
        if found and cls is not ft.BaseControl:
            yield cls.__name__, found


def editor(control: ft.BaseControl, declared: dataclasses.Field[Any], changed: Changed) -> ft.Control | None:
    """A field for a property; `None` if its values are more than a field can hold."""
    name, kind = declared.name, _kind(declared)
    value = getattr(control, name)
    if kind == "bool":
        switch = ft.Switch(label=name, value=bool(value), tooltip=kind)
        switch.on_change = lambda: changed(name, switch.value)
        return switch
    choices = _choices(kind)
    if choices is not None:
        return _choice(name, choices, value, changed)
    if kind in NUMBERS and isinstance(value, int | float | None):
        return _typed(name, value, _number, changed)
    if kind in TEXTS and isinstance(value, str | None):
        return _typed(name, value, str, changed)
    return None


def is_event(declared: dataclasses.Field[Any]) -> bool:
    """Whether a property is a handler."""
    return declared.name.startswith("on_") and "EventHandler" in str(declared.type)


def _kind(declared: dataclasses.Field[Any]) -> str:
    kind = str(declared.type).replace(" | None", "").strip()
    if kind.startswith("ControlStateValue["):
        kind = kind.removeprefix("ControlStateValue[").removesuffix("]")
    return kind


def _choices(kind: str) -> dict[str, Any] | None:
    if kind == "ColorValue":
        return {name: ft.Colors[name] for name in COLOURS}
    if kind in ("IconData", "IconDataOrControl"):
        return {name: getattr(ft.Icons, name) for name in ICONS}
    named = getattr(ft, kind, None)
    if inspect.isclass(named) and issubclass(named, enum.Enum):
        return {member.name: member for member in named}
    return None


def _choice(name: str, choices: dict[str, Any], value: Any, changed: Changed) -> ft.Control:
    chosen = next((word for word, choice in choices.items() if choice == value), None)
    if chosen is None and value is not None:
        choices = {**choices, (chosen := "as it was"): value}
    dropdown = ft.Dropdown(
        label=name,
        value=chosen or UNSET,
        dense=True,
        expand=True,
        menu_height=320,
        options=[ft.DropdownOption(word) for word in (UNSET, *choices)],
    )

    def select() -> None:
        dropdown.error_text = changed(name, choices.get(dropdown.value or UNSET))

    dropdown.on_select = select
    return dropdown


def _typed(name: str, value: Any, read: Callable[[str], Any], changed: Changed) -> ft.Control:
    field = ft.TextField(label=name, value="" if value is None else str(value), dense=True, expand=True)

    def typed() -> None:
        try:
            field.error = changed(name, read(field.value) if field.value else None)
        except ValueError:
            field.error = "A number, such as 12"

    field.on_change = typed
    return field


def _number(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() else number
