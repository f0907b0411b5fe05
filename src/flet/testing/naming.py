"""By which role and name a control is known to who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from flet.testing.shown import Shown, own_texts

__all__ = ["ROLES", "name_of", "role_of", "texts_of", "tooltip_of"]

ROLES: dict[str, str] = {
    **dict.fromkeys(
        (
            "Button",
            "ElevatedButton",
            "FilledButton",
            "FilledTonalButton",
            "OutlinedButton",
            "TextButton",
            "IconButton",
            "FilledIconButton",
            "FilledTonalIconButton",
            "OutlinedIconButton",
            "FloatingActionButton",
            "PopupMenuButton",
            "CupertinoButton",
            "CupertinoFilledButton",
            "CupertinoTintedButton",
            "CupertinoDialogAction",
            "CupertinoActionSheetAction",
            "SubmenuButton",
        ),
        "button",
    ),
    **dict.fromkeys(("TextField", "CupertinoTextField", "AutoComplete"), "textbox"),
    **dict.fromkeys(("Checkbox", "CupertinoCheckbox"), "checkbox"),
    **dict.fromkeys(("Radio", "CupertinoRadio"), "radio"),
    **dict.fromkeys(("Switch", "CupertinoSwitch"), "switch"),
    **dict.fromkeys(("Slider", "CupertinoSlider", "RangeSlider"), "slider"),
    **dict.fromkeys(("Dropdown", "DropdownM2"), "combobox"),
    **dict.fromkeys(("DropdownOption", "Option"), "option"),
    **dict.fromkeys(
        (
            "AlertDialog",
            "CupertinoAlertDialog",
            "BottomSheet",
            "CupertinoBottomSheet",
            "DatePicker",
            "TimePicker",
        ),
        "dialog",
    ),
    **dict.fromkeys(("PopupMenuItem", "MenuItemButton", "CupertinoContextMenuAction"), "menuitem"),
    **dict.fromkeys(("ProgressBar", "ProgressRing", "CupertinoActivityIndicator"), "progressbar"),
    **dict.fromkeys(("Image", "Icon", "CircleAvatar"), "img"),
    **dict.fromkeys(("SnackBar", "Banner"), "status"),
    **dict.fromkeys(("DataTable", "DataTable2"), "table"),
    "AppBar": "banner",
    "DataRow": "row",
    "DataCell": "cell",
    "DataColumn": "columnheader",
    "ListTile": "listitem",
    "CupertinoListTile": "listitem",
    "ListView": "list",
    "NavigationBar": "navigation",
    "NavigationDrawer": "navigation",
    "NavigationRail": "navigation",
    "NavigationBarDestination": "tab",
    "NavigationDrawerDestination": "tab",
    "NavigationRailDestination": "tab",
    "RadioGroup": "radiogroup",
    "SearchBar": "searchbox",
    "Segment": "radio",
    "Tab": "tab",
    "TabBar": "tablist",
    "Text": "text",
}
"""Roles by type, named as ARIA does; a control of another type has none."""

_PRESSED = {"Container": ("on_click", "on_tap_down"), "GestureDetector": ("on_tap",)}
"""What is a button where one of these is listened to."""

_HEADINGS = ("display", "headline", "title")


def role_of(shown: Shown) -> str | None:
    """Return the role of a control."""
    if shown.node.get("url") and ROLES.get(shown.type) in ("button", "text"):
        return "link"
    if shown.type in _PRESSED:
        return "button" if any(shown.node.get(event) for event in _PRESSED[shown.type]) else None
    if shown.type == "Text":
        style = str(shown.node.get("theme_style") or "")
        return "heading" if style.lower().startswith(_HEADINGS) else "text"
    return ROLES.get(shown.type)


def texts_of(shown: Shown) -> Iterator[str]:
    """Give all that is written on a control and in it."""
    for one in shown:
        yield from own_texts(one.node)


def tooltip_of(node: dict[str, Any]) -> str:
    """Return what is told of a control at the pointer; nothing if it has no tooltip."""
    tooltip = node.get("tooltip")
    return str((tooltip.get("message") if isinstance(tooltip, dict) else tooltip) or "")


def name_of(shown: Shown) -> str:
    """Return the name of a control: its label, or what is written in it, or its tooltip."""
    node = shown.node
    for name in ("semantics_label", "label", "content", "title", "text", "value"):
        value = node.get(name)
        if isinstance(value, str) and value and not (name == "value" and role_of(shown) != "text"):
            return value
    words = [text for child in shown.children for text in texts_of(child)]
    told = tooltip_of(node)
    fallback = node.get("hint_text") or node.get("key") or ""
    return " ".join(words) or str(told or fallback)
