from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from flet.engine.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.number import Number


@value
class Key(Value):
    value: str | Number | bool


@value(tag="value")
class ValueKey(Key):
    pass


@value(tag="scroll")
class ScrollKey(Key):
    pass


KeyValue: TypeAlias = ValueKey | ScrollKey | str | int | float | bool
