from __future__ import annotations

from enum import Enum, IntFlag
from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.canvas.painting import Paint
    from flet.controls.layout.box_shadow import BoxShadowValue
    from flet.controls.theme.color_value import ColorValue


class FontWeight(Enum):
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
    SOLID = "solid"
    DOUBLE = "double"
    DOTTED = "dotted"
    DASHED = "dashed"
    WAVY = "wavy"


class TextBaseline(Enum):
    ALPHABETIC = "alphabetic"
    IDEOGRAPHIC = "ideographic"


class TextOverflow(Enum):
    CLIP = "clip"
    ELLIPSIS = "ellipsis"
    FADE = "fade"
    VISIBLE = "visible"


class TextThemeStyle(Enum):
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
    size: Number | None = None

    height: Number | None = None

    weight: FontWeight | None = None

    italic: bool = False

    decoration: TextDecoration | None = None

    decoration_color: ColorValue | None = None

    decoration_thickness: Number | None = None

    decoration_style: TextDecorationStyle | None = None

    font_family: str | None = None

    font_family_fallback: list[str] | None = None

    color: ColorValue | None = None

    bgcolor: ColorValue | None = None

    shadow: BoxShadowValue | None = None

    foreground: Paint | None = None

    letter_spacing: Number | None = None

    word_spacing: Number | None = None

    overflow: TextOverflow | None = None

    baseline: TextBaseline | None = None


@value
class StrutStyle(Value):
    size: Number | None = None

    height: Number | None = None

    weight: FontWeight | None = None

    italic: bool = False

    font_family: str | None = None

    leading: Number | None = None

    force_strut_height: bool | None = None
