from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.buttons.button_style import ButtonStyle
    from flet.controls.icons.icon_data import IconData
    from flet.controls.layout.box import BoxConstraints
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.layout.shape import OutlinedBorder
    from flet.controls.text.text_style import TextStyle
    from flet.controls.theme.color_value import ColorValue


@value
class ButtonTheme(Value):
    style: ButtonStyle | None = None


@value
class FilledButtonTheme(Value):
    style: ButtonStyle | None = None


@value
class OutlinedButtonTheme(Value):
    style: ButtonStyle | None = None


@value
class TextButtonTheme(Value):
    style: ButtonStyle | None = None


@value
class IconButtonTheme(Value):
    style: ButtonStyle | None = None


@value
class FloatingActionButtonTheme(Value):
    bgcolor: ColorValue | None = None

    hover_color: ColorValue | None = None

    focus_color: ColorValue | None = None

    foreground_color: ColorValue | None = None

    splash_color: ColorValue | None = None

    elevation: Number | None = None

    focus_elevation: Number | None = None

    hover_elevation: Number | None = None

    highlight_elevation: Number | None = None

    disabled_elevation: Number | None = None

    shape: OutlinedBorder | None = None

    enable_feedback: bool | None = None

    extended_padding: PaddingValue | None = None

    text_style: TextStyle | None = None

    icon_label_spacing: Number | None = None

    extended_size_constraints: BoxConstraints | None = None

    size_constraints: BoxConstraints | None = None


@value
class SegmentedButtonTheme(Value):
    selected_icon: IconData | None = None

    style: ButtonStyle | None = None
