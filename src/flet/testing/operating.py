"""What a visitor does to each kind of control, and what the browser then tells the server.

A browser sends an event only where the program has a handler for it, and what it lets a visitor do is decided by the
same properties here as there.
"""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable, Iterable
from typing import Any

from flet.testing.mirror import Node
from flet.testing.naming import ROLES, name_of, texts_of
from flet.testing.shown import Shown, described
from flet.testing.tab import Tab

__all__ = ["CHOICE_ROLES", "FIELD_ROLES", "NotPossible", "Operating"]


class NotPossible(AssertionError):
    """A visitor cannot do this on the page as it is."""


_PRESSED = {
    "GestureDetector": "tap",
    "DataCell": "tap",
    "Draggable": "click",
}
_TYPED = ("TextField", "CupertinoTextField", "SearchBar", "AutoComplete")
_PICKERS = ("DatePicker", "TimePicker", "CupertinoDatePicker", "CupertinoTimerPicker")
_TAP = {"k": "mouse", "l": {"x": 0.0, "y": 0.0}, "g": {"x": 0.0, "y": 0.0}}


class Operating:
    """The hands of a visitor on one tab."""

    def __init__(self, tab: Callable[[], Tab], opened: Callable[[str], None]) -> None:
        self._tab = tab
        self._opened = opened
        self.focused: int | None = None
        self._presses: dict[str, Callable[[Shown], None]] = {
            "Checkbox": self._check,
            "CupertinoCheckbox": self._check,
            "Switch": self._switch,
            "CupertinoSwitch": self._switch_quietly,
            "Radio": self._take_radio,
            "CupertinoRadio": self._take_radio,
            "Chip": self._press_chip,
            "Segment": self._take_segment,
            "Tab": self._take_tab,
            "NavigationBarDestination": self._take_destination,
            "NavigationDrawerDestination": self._take_destination,
            "NavigationRailDestination": self._take_destination,
            "DropdownOption": self._take_option,
            "Option": self._take_option,
            "PopupMenuItem": self._take_menu_item,
            "ExpansionTile": self._expand,
            "ExpansionPanel": self._expand_panel,
            "DataRow": self._select_row,
            "DataColumn": self._sort,
            "TextField": self._focus_and_click,
            "SnackBar": self._snack_bar_action,
        }

    # Reporting

    def fire(self, one: Shown, name: str, data: Any = None) -> None:
        """Tell of an event, if the program listens to it."""
        if one.node.get(f"on_{name}"):
            self._tab().fire(one.number, name, data)

    def write(self, one: Shown, **values: Any) -> None:
        """Write properties."""
        self._tab().update(one.number, **values)

    def need_enabled(self, one: Shown) -> None:
        """Refuse what is disabled, or lies in something that is.

        Raises:
            NotPossible: It is.
        """
        for holder in one.upwards():
            if holder.node.get("disabled"):
                what = "It" if holder is one else f"{described(holder.node)}, which holds it,"
                raise NotPossible(f"{described(one.node)}: {what} is disabled.")

    # Pressing

    def press(self, one: Shown) -> None:
        """Click a control: the nearest around it that takes clicks does."""
        for target in one.upwards():
            if self._takes_presses(target):
                self.need_enabled(target)
                self._press(target)
                return
        inside = [child for child in one if child is not one and self._takes_presses(child)]
        if len(inside) == 1:
            self.press(inside[0])
            return
        role = ROLES.get(one.type)
        why = "it has no on_click" if role == "button" else "neither it nor what is around it has a handler"
        raise NotPossible(f"A click on {described(one.node)} does nothing: {why}.")

    def _takes_presses(self, one: Shown) -> bool:
        node = one.node
        if one.type in self._presses:
            return not (one.type == "DataRow" and not node.get("on_select_change")) and not (
                one.type == "DataColumn" and not node.get("on_sort")
            )
        if ROLES.get(one.type) == "button" and node.get("disabled"):
            return True
        return any(node.get(name) for name in ("on_click", "on_tap", "on_select", "url")) or (
            one.type in ("ListTile", "CupertinoListTile") and bool(node.get("toggle_inputs"))
        )

    def _press(self, one: Shown) -> None:
        press = self._presses.get(one.type)
        if press is not None:
            press(one)
            return
        node = one.node
        if one.type in ("ListTile", "CupertinoListTile") and node.get("toggle_inputs"):
            inputs = [child for child in one if child.type in ("Checkbox", "Radio", "Switch")]
            for child in inputs[:1]:
                self._press(child)
        self.fire(one, "tap_down", _TAP)
        if node.get("on_tap"):
            self.fire(one, "tap", _TAP if one.type == "GestureDetector" else None)
        if one.type == "PopupMenuButton":
            self.fire(one, "open")
        self.fire(one, "click")
        if url := node.get("url"):
            self._opened(str(url["url"] if isinstance(url, dict) else url))

    def _check(self, one: Shown) -> None:
        node = one.node
        value, three = node.get("value"), node.get("tristate")
        mixed = three and "value" in node and value is None
        following = False if mixed else (None if three else False) if value else True
        self.write(one, value=following)
        self.fire(one, "change", following)

    def _switch(self, one: Shown) -> None:
        following = not one.node.get("value")
        self.write(one, value=following)
        self.fire(one, "change", following)

    def _switch_quietly(self, one: Shown) -> None:
        self.write(one, value=not one.node.get("value"))
        self.fire(one, "change")

    def _take_radio(self, one: Shown) -> None:
        group = _holder(one, "RadioGroup")
        self.need_enabled(one)
        self.write(group, value=one.node.get("value"))
        self.fire(group, "change", one.node.get("value"))

    def _press_chip(self, one: Shown) -> None:
        if one.node.get("on_select"):
            following = not one.node.get("selected")
            self.write(one, selected=following)
            self.fire(one, "select", following)
        else:
            self.fire(one, "click")

    def _take_segment(self, one: Shown) -> None:
        holder = _holder(one, "SegmentedButton")
        value = str(one.node.get("value"))
        now = [str(each) for each in holder.node.get("selected") or []]
        if value in now and len(now) == 1 and not holder.node.get("allow_empty_selection"):
            return
        rest = [each for each in now if each != value] if holder.node.get("allow_multiple_selection") else []
        following = rest if value in now else [*rest, value]
        self.write(holder, selected=following)
        self.fire(holder, "change", following)

    def _take_tab(self, one: Shown) -> None:
        tabs = _holder(one, "Tabs")
        bar = one.parent
        index = _place_among(one, bar, "Tab")
        if bar is not None:
            self.fire(bar, "click", index)
        self.write(tabs, selected_index=index)
        self.fire(tabs, "change", index)

    def _take_destination(self, one: Shown) -> None:
        holder = one.parent
        assert holder is not None
        index = _place_among(one, holder, one.type)
        self.write(holder, selected_index=index)
        self.fire(holder, "change", index)

    def _take_option(self, one: Shown) -> None:
        holder = one.parent
        assert holder is not None
        self.need_enabled(one)
        node = one.node
        key = node.get("key", node.get("text"))
        if holder.type == "DropdownM2":
            self.fire(one, "click")
            self.write(holder, value=key)
            self.fire(holder, "change", key)
            return
        text = node.get("text") or key
        self.write(holder, text=text)
        self.fire(holder, "text_change", text)
        self.write(holder, value=key)
        self.fire(holder, "select", key)

    def _take_menu_item(self, one: Shown) -> None:
        checked = one.node.get("checked")
        self.fire(one, "click", None if checked is None else not checked)
        if one.parent is not None:
            self.fire(one.parent, "select", str(one.number))

    def _expand(self, one: Shown) -> None:
        following = not one.node.get("expanded")
        self.write(one, expanded=following)
        self.fire(one, "change", following)

    def _expand_panel(self, one: Shown) -> None:
        following = not one.node.get("expanded")
        holder = _holder(one, "ExpansionPanelList")
        index = _place_among(one, holder, "ExpansionPanel")
        self.write(one, expanded=following)
        self.fire(holder, "change", {"index": index, "expanded": following, "data": index})

    def _select_row(self, one: Shown) -> None:
        self.fire(one, "select_change", not one.node.get("selected"))

    def _sort(self, one: Shown) -> None:
        table = one.parent
        assert table is not None
        index = _place_among(one, table, "DataColumn")
        same = table.node.get("sort_column_index") == index
        self.fire(one, "sort", {"ci": index, "asc": not table.node.get("sort_ascending") if same else True})

    def _focus_and_click(self, one: Shown) -> None:
        self.focus(one)
        self.fire(one, "click")

    def _snack_bar_action(self, one: Shown) -> None:
        if one.place == "action" and one.parent is not None:
            bar = one.parent
            self.fire(one, "click")
        else:
            bar = one
            if not isinstance(one.node.get("action"), str):
                raise NotPossible(f"{described(one.node)} has no action to click.")
            self.fire(bar, "action")
        self.write(bar, _dismissed=True)
        self.write(bar, open=False)
        self.fire(bar, "dismiss")

    # Typing

    def focus(self, one: Shown) -> None:
        """Put the keyboard's focus on a control."""
        if self.focused == one.number:
            return
        before = self._tab().mirror.node(self.focused) if self.focused is not None else None
        if before is not None:
            self.fire(Shown(before, None, ""), "blur")
        self.focused = one.number
        self.fire(one, "focus")

    def type(self, one: Shown, text: str) -> None:
        """Have a field hold a text that a visitor types into it."""
        field = self._field(one)
        self.need_enabled(field)
        node = field.node
        if node.get("read_only"):
            raise NotPossible(f"{described(node)} is read-only.")
        longest = node.get("max_length")
        if isinstance(longest, int) and longest > 0:
            text = text[:longest]
        self.focus(field)
        self.write(field, value=text)
        self.fire(field, "change", text)

    def submit(self, one: Shown) -> None:
        """Press Enter in a field."""
        field = self._field(one)
        self.need_enabled(field)
        self.focus(field)
        self.fire(field, "submit", field.node.get("value") or "")

    def _field(self, one: Shown) -> Shown:
        for each in itertools.chain(one.upwards(), one):
            if each.type in _TYPED or (each.type == "Dropdown" and each.node.get("editable")):
                return each
        raise NotPossible(f"{described(one.node)} is no field to type in.")

    # Choosing

    def choose(self, one: Shown, option: Any) -> None:
        """Choose a value of a control, by what is written on it or by the value itself."""
        one = next((each for each in one.upwards() if each.type in _CHOICES), one)
        self.need_enabled(one)
        if one.type in ("Checkbox", "Switch", "CupertinoCheckbox", "CupertinoSwitch"):
            if bool(one.node.get("value")) is not bool(option):
                self._press(one)
        elif one.type in ("Slider", "CupertinoSlider"):
            self._slide(one, float(option))
        elif one.type == "RangeSlider":
            start, end = option
            self.fire(one, "change_start")
            self.write(one, start_value=float(start), end_value=float(end))
            self.fire(one, "change")
            self.fire(one, "change_end")
        elif one.type in _PICKERS:
            self._pick(one, option)
        else:
            self._choose_part(one, option)

    def _slide(self, one: Shown, value: float) -> None:
        low, high = float(one.node.get("min", 0)), float(one.node.get("max", 1))
        if not low <= value <= high:
            raise NotPossible(f"{described(one.node)} goes from {low} to {high}, not to {value}.")
        self.fire(one, "change_start", one.node.get("value"))
        self.write(one, value=value)
        self.fire(one, "change", value)
        self.fire(one, "change_end", value)

    def _pick(self, one: Shown, value: Any) -> None:
        if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
            value = datetime.datetime(value.year, value.month, value.day).astimezone()
        if one.type.startswith("Cupertino"):
            self.write(one, value=value)
        else:
            self.write(one, value=value, open=False)
        self.fire(one, "change", value)
        if not one.type.startswith("Cupertino"):
            self.fire(one, "dismiss", False)

    def _choose_part(self, one: Shown, option: Any) -> None:
        parts = [each for each in one if each is not one and self._is_option(each)]
        wanted = str(getattr(option, "value", option))
        fitting = [each for each in parts if wanted in (name_of(each), *_values(each.node))]
        fitting = fitting or [each for each in parts if any(wanted in text for text in texts_of(each))]
        if len(fitting) == 1:
            self.need_enabled(fitting[0])
            self._press(fitting[0])
            return
        offered = ", ".join(f'"{name_of(each)}"' for each in parts) or "nothing"
        several = "has several" if fitting else "does not have"
        raise NotPossible(f'{described(one.node)} {several} "{wanted}"; it offers {offered}.')

    def _is_option(self, one: Shown) -> bool:
        return one.type in _OPTIONS

    # Closing

    def dismiss(self, one: Shown) -> None:
        """Close a dialog as a visitor does who clicks beside it."""
        dialog = next((each for each in one.upwards() if "open" in each.node), None)
        if dialog is None:
            raise NotPossible(f"{described(one.node)} is no dialog.")
        if dialog.node.get("modal"):
            raise NotPossible(f"{described(dialog.node)} is modal: only its own buttons close it.")
        self.write(dialog, open=False)
        self.fire(dialog, "dismiss")


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


FIELD_ROLES = ("textbox", "searchbox", "combobox")
CHOICE_ROLES = ("combobox", "radiogroup", "slider", "switch", "checkbox", "navigation", "dialog")
"""What is meant where a column or a text has the same name."""


def _values(node: Node) -> Iterable[str]:
    for name in ("key", "value", "text"):
        value = node.get(name)
        if value is not None and not isinstance(value, (dict, list)):
            yield str(value)


def _holder(one: Shown, kind: str) -> Shown:
    for holder in one.upwards():
        if holder.type == kind:
            return holder
    raise NotPossible(f"{described(one.node)} is in no {kind}.")


def _place_among(one: Shown, holder: Shown | None, kind: str) -> int:
    assert holder is not None
    siblings = [child.number for child in holder if child.type == kind]
    return siblings.index(one.number)
