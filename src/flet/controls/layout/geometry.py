from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@value
class Size(Value):
    width: Number

    height: Number


@value
class Rect(Value):
    left: Number

    top: Number

    right: Number

    bottom: Number
