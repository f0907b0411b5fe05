"""Constructor calls as source text: every class bare, and with every property set in turn.

What the classes have is read from the recorded API in tests/facts, so that both libraries get the same calls.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SPEC = Path(__file__).parents[2] / "facts" / "api.json"

PLAIN = {
    "str": "'words'",
    "bool": "True",
    "int": "2",
    "float": "0.5",
    "Number": "0.5",
    "bytes": "b'ab'",
    "datetime": "dt.datetime(2020, 1, 2, 3, tzinfo=dt.timezone.utc)",
    "DateTimeValue": "dt.datetime(2020, 1, 2, 3, tzinfo=dt.timezone.utc)",
    "date": "dt.date(2020, 1, 2)",
    "time": "dt.time(3, 20)",
    "Any": "7",
    "IconData": "ft.Icons.ADD",
    "IconDataOrControl": "ft.Icons.ADD",
    "Control": "ft.Text('child')",
    "BaseControl": "ft.Text('child')",
    "LayoutControl": "ft.Text('child')",
    "StrOrControl": "'words'",
    "TooltipValue": "'words'",
    "BadgeValue": "'words'",
    "ColorValue": "'red'",
    "ResponsiveNumber": "{'sm': 3}",
    "OffsetValue": "ft.Offset(1, 2)",
    "KeyValue": "ft.ScrollKey('k')",
    "DurationValue": "ft.Duration(seconds=2)",
    "AnimationValue": "ft.Animation(300, ft.AnimationCurve.EASE_IN)",
    "BoxShadowValue": "ft.BoxShadow(1, 2, 'red')",
    "BorderSideStrokeAlignValue": "1",
    "BlurValue": "ft.Blur(1, 2)",
    "RotateValue": "0.5",
    "ScaleValue": "0.5",
    "OutlinedBorder": "ft.RoundedRectangleBorder(radius=4)",
    "ShapeBorder": "ft.RoundedRectangleBorder(radius=4)",
    "Gradient": "ft.LinearGradient(colors=['red', 'blue'])",
    "PaintGradient": "ft.PaintLinearGradient((0, 0), (1, 1), colors=['red', 'blue'])",
    "NotchShape": "ft.CircularRectangleNotchShape()",
    "InputBorder": "ft.OutlineInputBorder()",
    "Shape": "cv.Line(1, 2, 3, 4)",
    "Matrix4": "ft.Matrix4.identity().translate(1, 2)",
    "Path.PathElement": "cv.Path.MoveTo(1, 2)",
}
"""A value of each type that is not made by calling its class."""

NO_SAMPLE = {"Matrix4Call", "ClientAction", "Page", "Session", "FilePicker", "DialogControl", "Service"}
NOT_MADE_BY_PROGRAMS = {"BaseControl", "Service", "Page", "BasePage", "MultiView", "Window", "ClientAction"}
WITHOUT_ARGUMENTS = {"NumbersOnlyInputFilter", "TextOnlyInputFilter"}
"""Classes that upstream declares with arguments but that take none."""

WITH_INHERITED = {"Text", "Container", "TextField", "ListView", "AlertDialog", "Switch"}
"""Classes whose inherited properties are tried one by one; those of others are set all at once."""

NOT_SENT = {"data", "ref"}
TWO_DESTINATIONS = "[ft.NavigationBarDestination(ft.Icons.ADD), ft.NavigationBarDestination(ft.Icons.REMOVE)]"
TWO_TEXTS = "[ft.Text('1'), ft.Text('2')]"
NEEDED: dict[str, dict[str, str]] = {
    "AlertDialog": {"title": "'words'"},
    "Button": {"content": "'words'"},
    "CupertinoActionSheet": {"title": "'words'"},
    "CupertinoAlertDialog": {"title": "'words'"},
    "CupertinoDatePicker": {"value": PLAIN["datetime"]},
    "CupertinoNavigationBar": {"destinations": TWO_DESTINATIONS},
    "CupertinoSegmentedButton": {"controls": TWO_TEXTS},
    "CupertinoSlidingSegmentedButton": {"controls": TWO_TEXTS},
    "DatePicker": {"current_date": PLAIN["datetime"]},
    "DateRangePicker": {"current_date": PLAIN["datetime"]},
    "DataRow": {"cells": "[ft.DataCell(ft.Text('1'))]"},
    "Dismissible": {"background": "ft.Text('b')"},
    "DropdownOption": {"text": "'words'"},
    "FilledButton": {"content": "'words'"},
    "FilledTonalButton": {"content": "'words'"},
    "FloatingActionButton": {"icon": "ft.Icons.ADD"},
    "InteractiveViewer": {"min_scale": "0.2"},
    "MenuBar": {"controls": TWO_TEXTS},
    "NavigationBar": {"destinations": TWO_DESTINATIONS},
    "OutlinedButton": {"icon": "ft.Icons.ADD"},
    "Segment": {"label": "'words'"},
    "SegmentedButton": {"selected": "['words']"},
    "Shimmer": {"gradient": PLAIN["Gradient"]},
    "Tab": {"label": "'words'"},
    "TimePicker": {"value": PLAIN["time"]},
    "TextSpan": {"text": "'words'"},
    "dropdownm2.Option": {"text": "'words'"},
}
"""What must be there beside the property that is tried."""

REFUSED = {
    "CupertinoSwitch.on_label_color",  # upstream takes this colour and these hints for event handlers
    "Semantics.on_long_press_hint_text",
    "Semantics.on_tap_hint_text",
    "Semantics.on_tap",  # is on_click as well here, which is the name that our client reports
    "Semantics.on_double_tap",
    "CupertinoDatePicker.minute_interval",
    "CupertinoDatePicker.show_day_of_week",
    "DataTable.rows",
    "DataTable.sort_column_index",
    "ExpansionTile.expanded_cross_axis_alignment",
}
"""Properties of which no value makes sense by itself."""

WHOLE_NUMBERS = {
    "max_value_length": "2",
    "resize_interval": "2",
    "scroll_interval": "2",
    "selected_index": "1",
}


class NoSample(Exception):
    """There is no value of this type that means something by itself."""


class Samples:
    """Calls of the classes of one kind: `control`, `service` or `value`."""

    def __init__(self) -> None:
        recorded = json.loads(SPEC.read_text())
        self.classes: dict[str, Any] = recorded["classes"]
        self.aliases: dict[str, Any] = recorded["aliases"]

    def calls(self, kind: str) -> Iterator[tuple[str, str]]:
        """What is tried, and the source text of the call."""
        for name, facts in self.classes.items():
            public = not facts.get("tier") and facts["module"].startswith("flet.controls")
            made = name not in NOT_MADE_BY_PROGRAMS and "DeviceInfo" not in name
            if facts["kind"] == kind and public and made and (kind == "value" or "wire_type" in facts):
                yield from self._of_class(name, facts)

    def _of_class(self, name: str, facts: dict[str, Any]) -> Iterator[tuple[str, str]]:
        if name in WITHOUT_ARGUMENTS:
            yield name, f"{_path(name)}()"
            return
        try:
            yield name, self.call(name)
            for field in facts["fields"]:
                own = "from" not in field or name in WITH_INHERITED
                if own and _is_argument(field):
                    with contextlib.suppress(NoSample):
                        given = {field["name"]: self._sample(name, field)}
                        yield f"{name}.{field['name']}", self.call(name, given)
            if name not in WITH_INHERITED:
                yield f"{name} with all that it inherits", self.call(name, self._inherited(name, facts))
        except NoSample:
            return

    def _inherited(self, name: str, facts: dict[str, Any]) -> dict[str, str]:
        given = {}
        for field in facts["fields"]:
            if "from" in field and _is_argument(field) and field["name"] != "key":
                with contextlib.suppress(NoSample):
                    given[field["name"]] = self._sample(name, field)
        return given

    def _sample(self, name: str, field: dict[str, Any]) -> str:
        needs_several = NEEDED.get(name, {}).get(field["name"], "").startswith("[")
        if f"{name}.{field['name']}" in REFUSED or needs_several:
            raise NoSample(field["name"])
        return WHOLE_NUMBERS.get(field["name"]) or self._value(field["type"], name, 0, field.get("default"))

    def call(self, name: str, given: dict[str, str] | None = None, depth: int = 0) -> str:
        """A call of a class with what is given and what it cannot do without."""
        arguments = NEEDED.get(name, {}) | (given or {})
        if "fields" not in self.classes[name]:
            raise NoSample(name)
        for field in self.classes[name]["fields"]:
            if "default" not in field and field.get("init") is not False and field["name"] not in arguments:
                arguments[field["name"]] = self._value(field["type"], name, depth)
        words = ", ".join(f"{argument}={value}" for argument, value in arguments.items())
        return f"{_path(name)}({words})"

    def _value(self, kind: str, owner: str, depth: int = 0, default: str | None = None) -> str:
        if depth > 4:
            raise NoSample(kind)
        first = next((part for part in _parts(kind) if part != "None"), "Literal")
        if first == "bool" and default == "True":
            return "False"
        if first in PLAIN:
            return PLAIN[first]
        if first in NO_SAMPLE or first.startswith("Literal"):
            raise NoSample(kind)
        if "EventHandler" in first or first.startswith("Callable"):
            return "(lambda e: None)"
        found = re.fullmatch(r"(ControlStateValue|list|dict|tuple)\[(.*)\]", first)
        if found:
            return self._holder(found[1], found[2], owner, depth + 1)
        name = self._class(first, owner)
        if name is None:
            alias = self.aliases.get(first, {}).get("type")
            return "3" if alias else self._value("Any", owner, depth)
        if self.classes[name]["kind"] == "enum":
            members = list(self.classes[name]["members"])
            last = members[-1] if default != f"{first}.{members[-1]}" else members[0]
            return f"{_path(name)}.{last}"
        return self.call(name, depth=depth + 1)

    def _holder(self, kind: str, inner: str, owner: str, depth: int) -> str:
        if kind == "ControlStateValue":
            return f"{{ft.ControlState.HOVERED: {self._value(inner, owner, depth)}}}"
        if kind == "list":
            return f"[{self._value(inner, owner, depth)}]"
        if kind == "dict":
            key, _, value = inner.partition(", ")
            return f"{{{self._value(key, owner, depth)}: {self._value(value, owner, depth)}}}"
        return "(1, 2)"

    def _class(self, short: str, owner: str) -> str | None:
        candidates = [short]
        if owner.startswith("canvas."):
            candidates.insert(0, f"canvas.{short}")
        if short.startswith("Path."):
            candidates.insert(0, f"canvas.{short}")
        if owner == "DropdownM2":
            candidates.insert(0, f"dropdownm2.{short}")
        return next((name for name in candidates if name in self.classes), None)


def _is_argument(field: dict[str, Any]) -> bool:
    return field["name"] not in NOT_SENT and field.get("init") is not False


def _path(name: str) -> str:
    return f"cv.{name.removeprefix('canvas.')}" if name.startswith("canvas.") else f"ft.{name}"


def _parts(kind: str) -> list[str]:
    """The members of a union."""
    parts, depth = [""], 0
    for letter in kind:
        depth += (letter in "[(") - (letter in "])")
        if letter == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]
