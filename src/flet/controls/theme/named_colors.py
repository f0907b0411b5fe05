from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeVar

from flet.controls.base.choice import pick
from flet.engine.declare.annotations import ColorNames

if TYPE_CHECKING:
    from flet.controls.base.number import Number
    from flet.controls.theme.color_value import ColorValue

T = TypeVar("T", bound="NamedColors")


class NamedColors(ColorNames, str, Enum):  # noqa: UP042 - programs may print members: `Colors.X`, not their values
    """The base of tables of colours."""

    @staticmethod
    def with_opacity(opacity: Number, color: ColorValue) -> str:
        """The colour, partly transparent.

        Args:
            opacity: from 0 (invisible) to 1.
            color: a name, such as `Colors.RED`, or `#rrggbb`.

        Raises:
            ValueError: `opacity` is not between 0 and 1.
        """
        if not 0 <= opacity <= 1:
            raise ValueError(f"opacity = {opacity!r}: must be between 0 and 1")
        name = color.value if isinstance(color, Enum) else color
        return f"{name.partition(',')[0]},{opacity}"

    @classmethod
    def random(cls: type[T], exclude: list[T] | None = None, weights: dict[T, int] | None = None) -> T | None:
        """Some colour of the table.

        Args:
            exclude: colours that are not wanted.
            weights: how often a colour comes up compared to one that is not listed, which weighs 1.

        Returns:
            A colour, or `None` when all are excluded.
        """
        return pick(cls, exclude, weights)
