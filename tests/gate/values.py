"""A value for a property that differs from the default, found by the annotation, else by the name."""

from __future__ import annotations

import enum
import inspect
from typing import Any

import flet as ft

MARK = "#e0008a"
"""A colour that no theme has."""
OTHER = "#00a0c8"

UNSEEN = {
    "data": "the program's own",
    "action": "what a click does",
    "adaptive": "another control, on Apple's systems",
    "enable_feedback": "sounds and vibrations, which browsers do not make",
    "enable_haptic_feedback": "vibrations",
    "size_change_interval": "how often an event comes",
    "col": "of ResponsiveRow",
    "badge": "a stage of its own",
    "tooltip": "a stage of its own",
    "expand": "of the parent's layout",
    "expand_loose": "of the parent's layout",
    "left": "of Stack",
    "top": "of Stack",
    "right": "of Stack",
    "bottom": "of Stack",
    "align": "of Stack",
    "auto_scroll": "follows what is added later",
    "auto_scroll_animation": "how a scrolling list moves",
    "scroll_interval": "how often an event comes",
    "semantic_child_count": "for screen readers of the platform",
    "cache_extent": "what is built ahead of scrolling",
    "build_controls_on_demand": "when parts are built",
    "animation_style": "how it moves",
    "animation_duration": "how it moves",
    "can_request_focus": "whether it takes the focus",
    "aspect_ratio": "of the layout's tests",
    "rtl": "of the tests of writing directions",
    "visible": "of the tests of trees",
    "key": "of the program",
    "apply_text_scaling": "where the visitor's text is larger",
    "filter_quality": "how a picture is scaled, which the browser decides",
    "anti_alias": "edges, which the browser decides",
    "open": "of the tests of dialogs",
    "modal": "what a click beside it does",
}
"""Properties that no picture shows, whatever has them."""


def _style() -> ft.TextStyle:
    return ft.TextStyle(size=21, color=MARK, italic=True)


def _anchor() -> ft.Icon:
    return ft.Icon(ft.Icons.ANCHOR, color=OTHER, size=20)


SIDE = ft.BorderSide(4, MARK)
BY_KIND: dict[str, list[Any]] = {
    "ColorValue": [MARK],
    "str": ["Other"],
    "TextStyle": [_style],
    "StrOrControl": ["Other"],
    "IconDataOrControl": [ft.Icons.ANCHOR],
    "IconData": [ft.Icons.ANCHOR],
    "PaddingValue": [ft.Padding(26, 12, 6, 18)],
    "MarginValue": [ft.Margin(26, 12, 6, 18)],
    "Control": [_anchor],
    "list[Control]": [lambda: [_anchor(), ft.Text("Other")]],
    "OutlinedBorder": [ft.RoundedRectangleBorder(radius=3, side=SIDE), ft.BeveledRectangleBorder(radius=9)],
    "BorderRadiusValue": [ft.BorderRadius(0, 18, 18, 0)],
    "Alignment": [ft.Alignment.BOTTOM_RIGHT],
    "BoxConstraints": [ft.BoxConstraints(min_width=90, min_height=66)],
    "ButtonStyle": [ft.ButtonStyle(bgcolor=MARK, color=OTHER, side=ft.BorderSide(3, OTHER))],
    "VisualDensity": [ft.VisualDensity.COMPACT],
    "Border": [ft.Border.all(4, MARK)],
    "BorderSide": [SIDE],
    "Gradient": [ft.LinearGradient([MARK, OTHER])],
    "BoxShadowValue": [ft.BoxShadow(blur_radius=6, spread_radius=3, color=MARK)],
    "MouseCursor": [ft.MouseCursor.HELP],
    "Size": [ft.Size(90, 50)],
    "OffsetValue": [ft.Offset(0.25, 0.5)],
    "RotateValue": [0.4],
    "ScaleValue": [0.6],
    "Flip": [ft.Flip(flip_x=True)],
    "Transform": [ft.Transform(ft.Matrix4.identity().rotate_z(0.3))],
    "BoxDecoration": [ft.BoxDecoration(bgcolor=MARK, border=ft.Border.all(3, OTHER), border_radius=9)],
    "MenuStyle": [ft.MenuStyle(bgcolor=MARK, side=ft.BorderSide(3, OTHER))],
    "DecorationImage": [ft.DecorationImage(src="tile.png", repeat=ft.ImageRepeat.REPEAT)],
    "InputBorder": [ft.UnderlineInputBorder(side=SIDE)],
    "Theme": [ft.Theme(color_scheme_seed=ft.Colors.RED)],
    "ColorFilter": [ft.ColorFilter(MARK, ft.BlendMode.COLOR)],
    "str | Url": ["https://example.org/"],
    "ScrollMode | Scrollbar": [ft.ScrollMode.ALWAYS],
    "VerticalAlignment | Number": [ft.VerticalAlignment.START, ft.VerticalAlignment.END],
}
BY_NAME: dict[str, list[Any]] = {
    "opacity": [0.35],
    "width": [130],
    "height": [36],
    "elevation": [14],
    "divisions": [4],
    "max_lines": [1],
    "min_lines": [3],
    "stroke_width": [9],
    "value": ["Other"],
    "spacing": [2],
    "run_spacing": [34],
    "radius": [7],
    "item_extent": [21],
    "font_family": ["Block"],
}


def changed_values(owner: type, name: str, kind: str) -> list[Any]:
    """Values to give to a property.

    Raises:
        LookupError: its kind tells nothing, and its name neither.
    """
    kind = kind.removesuffix(" | None").strip()
    if kind.startswith("ControlStateValue["):
        kind = kind.removeprefix("ControlStateValue[").removesuffix("]").removesuffix(" | None").strip()
        if owner.__name__.endswith("Theme"):
            # controls are given plain values, themes the same by states
            return [_by_states(value) for value in changed_values(owner, name, kind)]
    if kind == "bool":
        return [not default_of(owner, name)]
    if name in BY_NAME and kind in ("int", "Number", "str", "ResponsiveNumber", "BorderRadiusValue"):
        return BY_NAME[name]
    if kind in BY_KIND:
        return BY_KIND[kind]
    if kind in ("int", "Number", "float"):
        for part, number in (("elevation", 14), ("thickness", 7), ("width", 7), ("size", 34), ("indent", 20)):
            if part in name:
                return [number]
        return [23]
    named = getattr(ft, kind, None)
    if inspect.isclass(named) and issubclass(named, enum.Enum):
        return [member for member in named if member is not default_of(owner, name)]
    raise LookupError(f"{owner.__name__}.{name}: no value for {kind} in tests/gate")


def _by_states(value: Any) -> Any:
    if callable(value) and not isinstance(value, type):
        return lambda: {ft.ControlState.DEFAULT: value()}
    return {ft.ControlState.DEFAULT: value}


def default_of(owner: type, name: str) -> Any:
    """What a property is when it is not set."""
    declared = getattr(owner, "_flet_props", {}).get(name)
    if declared is not None:
        return declared.default
    return owner.__dataclass_fields__[name].default  # type: ignore[attr-defined]
