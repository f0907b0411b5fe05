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
    """How buttons look."""

    style: ButtonStyle | None = None
    """`Button.style` where the control leaves it out."""


@value
class FilledButtonTheme(Value):
    """How filled buttons look."""

    style: ButtonStyle | None = None
    """`FilledButton.style` where the control leaves it out."""


@value
class OutlinedButtonTheme(Value):
    """How outlined buttons look."""

    style: ButtonStyle | None = None
    """`OutlinedButton.style` where the control leaves it out."""


@value
class TextButtonTheme(Value):
    """How text buttons look."""

    style: ButtonStyle | None = None
    """`TextButton.style` where the control leaves it out."""


@value
class IconButtonTheme(Value):
    """How icon buttons look."""

    style: ButtonStyle | None = None
    """`IconButton.style` where the control leaves it out."""


@value
class FloatingActionButtonTheme(Value):
    """How floating buttons look."""

    bgcolor: ColorValue | None = None
    """`FloatingActionButton.bgcolor` where the control leaves it out."""

    hover_color: ColorValue | None = None
    """`FloatingActionButton.hover_color` where the control leaves it out."""

    focus_color: ColorValue | None = None
    """`FloatingActionButton.focus_color` where the control leaves it out."""

    foreground_color: ColorValue | None = None
    """`FloatingActionButton.foreground_color` where the control leaves it out."""

    splash_color: ColorValue | None = None
    """`FloatingActionButton.splash_color` where the control leaves it out."""

    elevation: Number | None = None
    """`FloatingActionButton.elevation` where the control leaves it out."""

    focus_elevation: Number | None = None
    """`FloatingActionButton.focus_elevation` where the control leaves it out."""

    hover_elevation: Number | None = None
    """`FloatingActionButton.hover_elevation` where the control leaves it out."""

    highlight_elevation: Number | None = None
    """`FloatingActionButton.highlight_elevation` where the control leaves it out."""

    disabled_elevation: Number | None = None
    """`FloatingActionButton.disabled_elevation` where the control leaves it out."""

    shape: OutlinedBorder | None = None
    """`FloatingActionButton.shape` where the control leaves it out."""

    enable_feedback: bool | None = None
    """`FloatingActionButton.enable_feedback` where the control leaves it out."""

    extended_padding: PaddingValue | None = None
    """Space inside a floating button with text."""

    text_style: TextStyle | None = None
    """Style of the text."""

    icon_label_spacing: Number | None = None
    """Space between icon and text, in logical pixels."""

    extended_size_constraints: BoxConstraints | None = None
    """Smallest and largest size of a floating button with text."""

    size_constraints: BoxConstraints | None = None
    """Smallest and largest size."""


@value
class SegmentedButtonTheme(Value):
    """How segmented buttons look."""

    selected_icon: IconData | None = None
    """`SegmentedButton.selected_icon` where the control leaves it out."""

    style: ButtonStyle | None = None
    """`SegmentedButton.style` where the control leaves it out."""
