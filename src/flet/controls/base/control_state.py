from __future__ import annotations

from enum import Enum
from typing import TypeAlias, TypeVar


class ControlState(Enum):
    """States of a control, as keys for properties that differ by state; the first that fits counts, `DEFAULT`
    in all others.
    """

    HOVERED = "hovered"
    FOCUSED = "focused"
    PRESSED = "pressed"
    DRAGGED = "dragged"
    SELECTED = "selected"
    SCROLLED_UNDER = "scrolledUnder"
    DISABLED = "disabled"
    ERROR = "error"
    DEFAULT = "default"


T = TypeVar("T")

ControlStateValue: TypeAlias = T | dict[ControlState, T]
"""A value for all states, or one for each."""
