from __future__ import annotations

from enum import Enum, IntFlag
from typing import TYPE_CHECKING

from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.canvas.painting import Paint
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.theme.color_value import ColorValue


class FontWeight(Enum):
    """Thickness of letters, from `W_100` (thin) to `W_900`; `NORMAL` is 400, `BOLD` 700."""

    NORMAL = "normal"
    BOLD = "bold"
    W_100 = "w100"
    W_200 = "w200"
    W_300 = "w300"
    W_400 = "w400"
    W_500 = "w500"
    W_600 = "w600"
    W_700 = "w700"
    W_800 = "w800"
    W_900 = "w900"


class TextDecoration(IntFlag):
    """Lines at text, to be combined with `|`."""

    NONE = 0
    UNDERLINE = 1
    OVERLINE = 2
    LINE_THROUGH = 4

    @classmethod
    def combine(cls, decorations: list[TextDecoration]) -> TextDecoration:
        """All of the given lines at once; the same as joining them with `|`."""
        combined = cls(0)
        for decoration in decorations:
            combined |= decoration
        return combined


class TextDecorationStyle(Enum):
    """How such lines are drawn."""

    SOLID = "solid"
    DOUBLE = "double"
    DOTTED = "dotted"
    DASHED = "dashed"
    WAVY = "wavy"


class TextBaseline(Enum):
    """What the letters stand on."""

    ALPHABETIC = "alphabetic"
    IDEOGRAPHIC = "ideographic"


class TextOverflow(Enum):
    """What happens to text that does not fit."""

    CLIP = "clip"
    """It is cut off."""
    ELLIPSIS = "ellipsis"
    """It ends in dots."""
    FADE = "fade"
    """It fades out."""
    VISIBLE = "visible"
    """It reaches beyond its box."""


class TextThemeStyle(Enum):
    """The styles of the theme, in five kinds and three sizes."""

    DISPLAY_LARGE = "displayLarge"
    DISPLAY_MEDIUM = "displayMedium"
    DISPLAY_SMALL = "displaySmall"
    HEADLINE_LARGE = "headlineLarge"
    HEADLINE_MEDIUM = "headlineMedium"
    HEADLINE_SMALL = "headlineSmall"
    TITLE_LARGE = "titleLarge"
    TITLE_MEDIUM = "titleMedium"
    TITLE_SMALL = "titleSmall"
    LABEL_LARGE = "labelLarge"
    LABEL_MEDIUM = "labelMedium"
    LABEL_SMALL = "labelSmall"
    BODY_LARGE = "bodyLarge"
    BODY_MEDIUM = "bodyMedium"
    BODY_SMALL = "bodySmall"


@value
class TextStyle(Value):
    """How text looks; what is not given comes from the surroundings."""

    size: Number | None = None
    """Size in logical pixels."""

    height: Number | None = None
    """Height of a line in parts of the size."""

    weight: FontWeight | None = None
    """Thickness of the letters."""

    italic: bool = False
    """Whether the letters are slanted."""

    decoration: TextDecoration | None = None
    """Lines under, over or through the text."""

    decoration_color: ColorValue | None = None
    """Colour of those lines."""

    decoration_thickness: Number | None = None
    """Thickness of those lines in parts of the usual one."""

    decoration_style: TextDecorationStyle | None = None
    """How those lines are drawn."""

    font_family: str | None = None
    """Name of the font: one of the system's, or of `page.fonts`."""

    font_family_fallback: list[str] | None = None
    """Fonts to take characters from that the first one lacks, in order."""

    color: ColorValue | None = None
    """Colour of the letters."""

    bgcolor: ColorValue | None = None
    """Colour behind the letters."""

    shadow: BoxShadowValue | None = None
    """One or more shadows of the letters."""

    foreground: Paint | None = None
    """Paint for the letters, in place of `color`: gradients, outlines."""

    letter_spacing: Number | None = None
    """Space added between letters, in logical pixels; negative moves them together."""

    word_spacing: Number | None = None
    """Space added between words, in logical pixels; negative moves them together."""

    overflow: TextOverflow | None = None
    """What happens to text that does not fit."""

    baseline: TextBaseline | None = None
    """What the letters stand on."""


@value
class StrutStyle(Value):
    """The least height of lines, whatever stands in them."""

    size: Number | None = None
    """Size of the letters that it goes by, in logical pixels."""

    height: Number | None = None
    """Height of a line in parts of the size."""

    weight: FontWeight | None = None
    """Thickness of the letters."""

    italic: bool = False
    """Whether the letters are slanted."""

    font_family: str | None = None
    """Name of the font: one of the system's, or of `page.fonts`."""

    leading: Number | None = None
    """Space added between lines, in parts of the size."""

    force_strut_height: bool | None = None
    """Whether all lines have exactly this height."""
