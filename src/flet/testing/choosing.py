"""How a value of a control is chosen: by what is written on an option, or by the value itself."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from flet.testing.mirror import Node
from flet.testing.naming import name_of, texts_of
from flet.testing.pressing import Pressing
from flet.testing.shown import Shown, described
from flet.testing.telling import NotPossible, Telling

__all__ = ["CHOICE_ROLES", "Choosing"]

CHOICE_ROLES = ("combobox", "radiogroup", "slider", "switch", "checkbox", "navigation", "dialog")
"""What is meant where a column or a text has the same name as what offers a choice."""

_PICKERS = ("DatePicker", "TimePicker", "CupertinoDatePicker", "CupertinoTimerPicker")
_OPTIONS = (
    "DropdownOption",
    "Option",
    "Radio",
    "CupertinoRadio",
    "Segment",
    "Tab",
    "NavigationBarDestination",
    "NavigationDrawerDestination",
    "NavigationRailDestination",
    "PopupMenuItem",
    "MenuItemButton",
    "Chip",
)
_CHOICES = (
    "Checkbox",
    "CupertinoCheckbox",
    "Switch",
    "CupertinoSwitch",
    "Slider",
    "CupertinoSlider",
    "RangeSlider",
    "Dropdown",
    "DropdownM2",
    "RadioGroup",
    "SegmentedButton",
    "Tabs",
    "NavigationBar",
    "NavigationDrawer",
    "NavigationRail",
    "PopupMenuButton",
    *_PICKERS,
)


class Choosing:
    """The hand of a visitor who chooses a value."""

    def __init__(self, telling: Telling, pressing: Pressing) -> None:
        self._telling = telling
        self._pressing = pressing

    def choose(self, one: Shown, option: Any) -> None:
        """Choose a value of a control, by what is written on it or by the value itself."""
        one = next((each for each in one.upwards() if each.type in _CHOICES), one)
        self._telling.need_enabled(one)
        if one.type in ("Checkbox", "Switch", "CupertinoCheckbox", "CupertinoSwitch"):
            if bool(one.node.get("value")) is not bool(option):
                self._pressing.press_itself(one)
        elif one.type in ("Slider", "CupertinoSlider"):
            self._slide(one, float(option))
        elif one.type == "RangeSlider":
            start, end = option
            self._telling.fire(one, "change_start")
            self._telling.write(one, start_value=float(start), end_value=float(end))
            self._telling.fire(one, "change")
            self._telling.fire(one, "change_end")
        elif one.type in _PICKERS:
            self._pick(one, option)
        else:
            self._choose_part(one, option)

    def _slide(self, one: Shown, value: float) -> None:
        low, high = float(one.node.get("min", 0)), float(one.node.get("max", 1))
        if not low <= value <= high:
            raise NotPossible(f"{described(one.node)} goes from {low} to {high}, not to {value}.")
        self._telling.fire(one, "change_start", one.node.get("value"))
        self._telling.write(one, value=value)
        self._telling.fire(one, "change", value)
        self._telling.fire(one, "change_end", value)

    def _pick(self, one: Shown, value: Any) -> None:
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            value = datetime.datetime(value.year, value.month, value.day).astimezone()
        if one.type.startswith("Cupertino"):
            self._telling.write(one, value=value)
        else:
            self._telling.write(one, value=value, open=False)
        self._telling.fire(one, "change", value)
        if not one.type.startswith("Cupertino"):
            self._telling.fire(one, "dismiss", False)

    def _choose_part(self, one: Shown, option: Any) -> None:
        parts = [each for each in one if each is not one and self._is_option(each)]
        wanted = str(getattr(option, "value", option))
        fitting = [each for each in parts if wanted in (name_of(each), *_values(each.node))]
        fitting = fitting or [each for each in parts if any(wanted in text for text in texts_of(each))]
        if len(fitting) == 1:
            self._telling.need_enabled(fitting[0])
            self._pressing.press_itself(fitting[0])
            return
        offered = ", ".join(f'"{name_of(each)}"' for each in parts) or "nothing"
        several = "has several" if fitting else "does not have"
        raise NotPossible(f'{described(one.node)} {several} "{wanted}"; it offers {offered}.')

    def _is_option(self, one: Shown) -> bool:
        return one.type in _OPTIONS


def _values(node: Node) -> Iterable[str]:
    for name in ("key", "value", "text"):
        value = node.get(name)
        if value is not None and not isinstance(value, (dict, list)):
            yield str(value)
