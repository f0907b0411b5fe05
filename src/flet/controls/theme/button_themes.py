from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

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
    """How buttons look where a `Button` leaves it open."""

    style: ButtonStyle | None = None
    """Look of the button."""


@value
class FilledButtonTheme(Value):
    """How filled buttons look where a `FilledButton` or `FilledTonalButton` leaves it open."""

    style: ButtonStyle | None = None
    """Look of the button."""


@value
class OutlinedButtonTheme(Value):
    """How outlined buttons look where an `OutlinedButton` leaves it open."""

    style: ButtonStyle | None = None
    """Look of the button."""


@value
class TextButtonTheme(Value):
    """How text buttons look where a `TextButton` leaves it open."""

    style: ButtonStyle | None = None
    """Look of the button."""


@value
class IconButtonTheme(Value):
    """How icon buttons look where an `IconButton` leaves it open."""

    style: ButtonStyle | None = None
    """Look of the button."""


@value
class FloatingActionButtonTheme(Value):
    """How floating buttons look where a `FloatingActionButton` leaves it open."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    hover_color: ColorValue | None = None
    """Colour laid over it while the pointer is above it."""

    focus_color: ColorValue | None = None
    """Colour laid over it while it has the keyboard focus."""

    foreground_color: ColorValue | None = None
    """Colour of text and icon."""

    splash_color: ColorValue | None = None
    """Colour of the ripple that a press makes."""

    elevation: Number | None = None
    """Height above the page in logical pixels."""

    focus_elevation: Number | None = None
    """Elevation while it has the keyboard focus, in logical pixels."""

    hover_elevation: Number | None = None
    """Elevation while the pointer is above it, in logical pixels."""

    highlight_elevation: Number | None = None
    """Elevation while it is pressed, in logical pixels."""

    disabled_elevation: Number | None = None
    """Elevation while it is disabled, in logical pixels."""

    shape: OutlinedBorder | None = None
    """Outline."""

    enable_feedback: bool | None = None
    """Whether a tap makes the click or vibration that the platform has for it."""

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
    """How segmented buttons look where a `SegmentedButton` leaves it open."""

    selected_icon: IconData | None = None
    """Icon that shows what is selected."""

    style: ButtonStyle | None = None
    """Look of the choices."""
