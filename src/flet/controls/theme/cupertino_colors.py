from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.theme.color_choice import faded, pick

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue


class CupertinoColors(str, Enum):  # noqa: UP042 - programs may print members: `CupertinoColors.X`, not their values
    """Named colours of iOS; most have a light and a dark form."""

    ACTIVE_BLUE = "activeBlue"
    ACTIVE_GREEN = "activeGreen"
    ACTIVE_ORANGE = "activeOrange"
    BLACK = "cupertinoBlack"
    DARK_BACKGROUND_GRAY = "darkBackgroundGray"
    DESTRUCTIVE_RED = "destructiveRed"
    EXTRA_LIGHT_BACKGROUND_GRAY = "extraLightBackgroundGray"
    INACTIVE_GRAY = "inactiveGray"
    LABEL = "label"
    LIGHT_BACKGROUND_GRAY = "lightBackgroundGray"
    LINK = "link"
    ON_PRIMARY = "onprimary"
    OPAQUE_SEPARATOR = "opaqueSeparator"
    PLACEHOLDER_TEXT = "placeholderText"
    PRIMARY = "primary"
    QUATERNARY_LABEL = "quaternaryLabel"
    QUATERNARY_SYSTEM_FILL = "quaternarySystemFill"
    SECONDARY_LABEL = "secondaryLabel"
    SECONDARY_SYSTEM_BACKGROUND = "secondarySystemBackground"
    SECONDARY_SYSTEM_FILL = "secondarySystemFill"
    SECONDARY_SYSTEM_GROUPED_BACKGROUND = "secondarySystemGroupedBackground"
    SEPARATOR = "separator"
    SYSTEM_BACKGROUND = "systemBackground"
    SYSTEM_BLUE = "systemBlue"
    SYSTEM_BROWN = "systemBrown"
    SYSTEM_CYAN = "systemCyan"
    SYSTEM_FILL = "systemFill"
    SYSTEM_GREEN = "systemGreen"
    SYSTEM_GREY = "systemGrey"
    SYSTEM_GREY2 = "systemGrey2"
    SYSTEM_GREY3 = "systemGrey3"
    SYSTEM_GREY4 = "systemGrey4"
    SYSTEM_GREY5 = "systemGrey5"
    SYSTEM_GREY6 = "systemGrey6"
    SYSTEM_GROUPED_BACKGROUND = "systemGroupedBackground"
    SYSTEM_INDIGO = "systemIndigo"
    SYSTEM_MINT = "systemMint"
    SYSTEM_ORANGE = "systemOrange"
    SYSTEM_PINK = "systemPink"
    SYSTEM_PURPLE = "systemPurple"
    SYSTEM_RED = "systemRed"
    SYSTEM_TEAL = "systemTeal"
    SYSTEM_YELLOW = "systemYellow"
    TERTIARY_LABEL = "tertiaryLabel"
    TERTIARY_SYSTEM_BACKGROUND = "tertiarySystemBackground"
    TERTIARY_SYSTEM_FILL = "tertiarySystemFill"
    TERTIARY_SYSTEM_GROUPED_BACKGROUND = "tertiarySystemGroupedBackground"
    WHITE = "cupertinoWhite"

    @staticmethod
    def with_opacity(opacity: Number, color: ColorValue) -> str:
        """The colour, partly transparent.

        Args:
            opacity: from 0 (invisible) to 1.

        Raises:
            ValueError: `opacity` is not between 0 and 1.
        """
        return faded(opacity, color)

    @staticmethod
    def random(
        exclude: list[CupertinoColors] | None = None, weights: dict[CupertinoColors, int] | None = None
    ) -> CupertinoColors | None:
        """Some colour.

        Args:
            exclude: colours that are not wanted.
            weights: how often a colour comes up compared to one that is not listed, which weighs 1.

        Returns:
            A colour, or `None` when all are excluded.
        """
        return pick(CupertinoColors, exclude, weights)
