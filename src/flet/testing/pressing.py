"""What a click does to each kind of control."""

from __future__ import annotations

from collections.abc import Callable

from flet.testing.keyboard import Keyboard
from flet.testing.naming import ROLES
from flet.testing.shown import Shown, described
from flet.testing.telling import NotPossible, Telling

__all__ = ["Pressing"]

_TAP = {"k": "mouse", "l": {"x": 0.0, "y": 0.0}, "g": {"x": 0.0, "y": 0.0}}


class Pressing:
    """The pointer of a visitor while it clicks."""

    def __init__(self, telling: Telling, keyboard: Keyboard, opened: Callable[[str], None]) -> None:
        self._telling = telling
        self._keyboard = keyboard
        self._opened = opened
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

    def press(self, one: Shown) -> None:
        """Click a control: the nearest around it that takes clicks does."""
        for target in one.upwards():
            if self._takes_presses(target):
                self._telling.need_enabled(target)
                self.press_itself(target)
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

    def press_itself(self, one: Shown) -> None:
        """Click a control, whether or not something listens."""
        press = self._presses.get(one.type)
        if press is not None:
            press(one)
            return
        node = one.node
        if one.type in ("ListTile", "CupertinoListTile") and node.get("toggle_inputs"):
            inputs = [child for child in one if child.type in ("Checkbox", "Radio", "Switch")]
            for child in inputs[:1]:
                self.press_itself(child)
        self._telling.fire(one, "tap_down", _TAP)
        if node.get("on_tap"):
            self._telling.fire(one, "tap", _TAP if one.type == "GestureDetector" else None)
        if one.type == "PopupMenuButton":
            self._telling.fire(one, "open")
        self._telling.fire(one, "click")
        if url := node.get("url"):
            self._opened(str(url["url"] if isinstance(url, dict) else url))

    def _check(self, one: Shown) -> None:
        node = one.node
        value, three = node.get("value"), node.get("tristate")
        mixed = three and "value" in node and value is None
        following = False if mixed else (None if three else False) if value else True
        self._telling.write(one, value=following)
        self._telling.fire(one, "change", following)

    def _switch(self, one: Shown) -> None:
        following = not one.node.get("value")
        self._telling.write(one, value=following)
        self._telling.fire(one, "change", following)

    def _switch_quietly(self, one: Shown) -> None:
        self._telling.write(one, value=not one.node.get("value"))
        self._telling.fire(one, "change")

    def _take_radio(self, one: Shown) -> None:
        group = _holder(one, "RadioGroup")
        self._telling.need_enabled(one)
        self._telling.write(group, value=one.node.get("value"))
        self._telling.fire(group, "change", one.node.get("value"))

    def _press_chip(self, one: Shown) -> None:
        if one.node.get("on_select"):
            following = not one.node.get("selected")
            self._telling.write(one, selected=following)
            self._telling.fire(one, "select", following)
        else:
            self._telling.fire(one, "click")

    def _take_segment(self, one: Shown) -> None:
        holder = _holder(one, "SegmentedButton")
        value = str(one.node.get("value"))
        now = [str(each) for each in holder.node.get("selected") or []]
        if value in now and len(now) == 1 and not holder.node.get("allow_empty_selection"):
            return
        rest = [each for each in now if each != value] if holder.node.get("allow_multiple_selection") else []
        following = rest if value in now else [*rest, value]
        self._telling.write(holder, selected=following)
        self._telling.fire(holder, "change", following)

    def _take_tab(self, one: Shown) -> None:
        tabs = _holder(one, "Tabs")
        bar = one.parent
        index = _place_among(one, bar, "Tab")
        if bar is not None:
            self._telling.fire(bar, "click", index)
        self._telling.write(tabs, selected_index=index)
        self._telling.fire(tabs, "change", index)

    def _take_destination(self, one: Shown) -> None:
        holder = one.parent
        assert holder is not None
        index = _place_among(one, holder, one.type)
        self._telling.write(holder, selected_index=index)
        self._telling.fire(holder, "change", index)

    def _take_option(self, one: Shown) -> None:
        holder = one.parent
        assert holder is not None
        self._telling.need_enabled(one)
        node = one.node
        key = node.get("key", node.get("text"))
        if holder.type == "DropdownM2":
            self._telling.fire(one, "click")
            self._telling.write(holder, value=key)
            self._telling.fire(holder, "change", key)
            return
        text = node.get("text") or key
        self._telling.write(holder, text=text)
        self._telling.fire(holder, "text_change", text)
        self._telling.write(holder, value=key)
        self._telling.fire(holder, "select", key)

    def _take_menu_item(self, one: Shown) -> None:
        checked = one.node.get("checked")
        self._telling.fire(one, "click", None if checked is None else not checked)
        if one.parent is not None:
            self._telling.fire(one.parent, "select", str(one.number))

    def _expand(self, one: Shown) -> None:
        following = not one.node.get("expanded")
        self._telling.write(one, expanded=following)
        self._telling.fire(one, "change", following)

    def _expand_panel(self, one: Shown) -> None:
        following = not one.node.get("expanded")
        holder = _holder(one, "ExpansionPanelList")
        index = _place_among(one, holder, "ExpansionPanel")
        self._telling.write(one, expanded=following)
        self._telling.fire(holder, "change", {"index": index, "expanded": following, "data": index})

    def _select_row(self, one: Shown) -> None:
        self._telling.fire(one, "select_change", not one.node.get("selected"))

    def _sort(self, one: Shown) -> None:
        table = one.parent
        assert table is not None
        index = _place_among(one, table, "DataColumn")
        same = table.node.get("sort_column_index") == index
        self._telling.fire(
            one, "sort", {"ci": index, "asc": not table.node.get("sort_ascending") if same else True}
        )

    def _focus_and_click(self, one: Shown) -> None:
        self._keyboard.focus(one)
        self._telling.fire(one, "click")

    def _snack_bar_action(self, one: Shown) -> None:
        if one.place == "action" and one.parent is not None:
            bar = one.parent
            self._telling.fire(one, "click")
        else:
            bar = one
            if not isinstance(one.node.get("action"), str):
                raise NotPossible(f"{described(one.node)} has no action to click.")
            self._telling.fire(bar, "action")
        self._telling.write(bar, _dismissed=True)
        self._telling.write(bar, open=False)
        self._telling.fire(bar, "dismiss")

    def dismiss(self, one: Shown) -> None:
        """Close a dialog as a visitor does who clicks beside it."""
        dialog = next((each for each in one.upwards() if "open" in each.node), None)
        if dialog is None:
            raise NotPossible(f"{described(one.node)} is no dialog.")
        if dialog.node.get("modal"):
            raise NotPossible(f"{described(dialog.node)} is modal: only its own buttons close it.")
        self._telling.write(dialog, open=False)
        self._telling.fire(dialog, "dismiss")


def _holder(one: Shown, kind: str) -> Shown:
    for holder in one.upwards():
        if holder.type == kind:
            return holder
    raise NotPossible(f"{described(one.node)} is in no {kind}.")


def _place_among(one: Shown, holder: Shown | None, kind: str) -> int:
    assert holder is not None
    siblings = [child.number for child in holder if child.type == kind]
    return siblings.index(one.number)
