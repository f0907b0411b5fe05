"""Where a property is shown: a control as it stands when nothing is set, and what each property needs to be seen."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import flet as ft
from tests.gate.values import UNSEEN, changed_values

Arguments = Callable[[], dict[str, Any]]
STATES = ("rest", "hover", "press", "focus", "click", "markup", "cursor")
"""In what a change shows: in the picture as it lies there, under the pointer, held down, with the keyboard focus, after
a click; or not in the picture but in the document (a name, a link) or in the shape of the pointer."""


@dataclass(frozen=True)
class Cell:
    """One picture to take: a thing of a stage with one property changed, or none."""

    name: str
    stage: Stage
    state: str
    needs: str
    """The property for whose sake the arguments of `stage.needs` are given; empty for those of the base alone."""
    changes: tuple[tuple[str, Any], ...] = ()

    @property
    def plain(self) -> Cell:
        """The same without the change."""
        name = f"{self.stage.name}.{self.state}" + (f" ({self.needs})" if self.needs else "")
        return Cell(name, self.stage, self.state, self.needs)

    def make(self) -> Any:
        """What is shown, made anew: a control stands in one place only."""
        given = {**self.stage.base(), **(self.stage.needs[self.needs]() if self.needs else {})}
        for name, value in self.changes:
            given[name] = value() if callable(value) and not isinstance(value, type) else value
        return getattr(ft, self.stage.name)(**given)


@dataclass(frozen=True, eq=False)
class Stage:
    """A class whose properties are swept.

    `base` are the arguments that every cell has, `dress` puts the thing into what stands in the cell. `place` shows it
    on a page of its own instead. `states` tells where properties show that do not at rest, as `{"hover": "a b"}`;
    `needs` the arguments without which a property has nothing to change; `values` the values to try where those found
    by kind do not do; `unseen` the properties that no picture shows, with the reason; `at` where the pointer goes.
    """

    name: str
    base: Arguments = dict
    dress: Callable[[Any], Any] = lambda thing: thing
    place: Callable[[ft.Page, Any], None] | None = None
    size: tuple[int, int] = (200, 80)
    at: tuple[int, int] | None = None
    states: dict[str, str] = field(default_factory=dict)
    needs: dict[str, Arguments] = field(default_factory=dict)
    values: dict[str, list[Any]] = field(default_factory=dict)
    unseen: dict[str, str] = field(default_factory=dict)

    @property
    def properties(self) -> dict[str, str]:
        """Its properties with the text of their annotations, without events and what stays on the server."""
        cls = getattr(ft, self.name)
        declared = getattr(cls, "_flet_props", None)
        if declared is None or not issubclass(cls, ft.BaseControl):
            return {one.name: str(one.type) for one in dataclasses.fields(cls)}
        return {
            name: str(one.field.type)
            for name, one in declared.items()
            if not (one.event or one.skip or name.startswith("_"))
        }

    def swept(self) -> dict[str, str]:
        """The properties that are not listed as unseen."""
        return {
            name: kind
            for name, kind in self.properties.items()
            if name not in self.unseen
            and name not in UNSEEN
            and not name.startswith("animate")
            and (name != "disabled" or self.name in LOOKS_DISABLED)
            and (name != "opacity" or self.place is None)
        }

    def state_of(self, name: str, kind: str) -> str:
        for state, names in self.states.items():
            if name in names.split():
                return state
        if "MouseCursor" in kind:
            return "cursor"
        return "markup" if name in MARKUP else "rest"

    def cells(self) -> Iterator[Cell]:
        """The cells of all properties that are swept.

        Raises:
            LookupError: no value is known for a property of this kind.
        """
        for name, kind in self.swept().items():
            values = self.values.get(name)
            if values is None:
                values = changed_values(getattr(ft, self.name), name, kind)
            state = self.state_of(name, kind)
            for number, value in enumerate(values, 1):
                told = f"={getattr(value, 'name', number)}" if len(values) > 1 else ""
                needs = name if name in self.needs else ""
                yield Cell(f"{self.name}.{name}{told}", self, state, needs, ((name, value),))


LOOKS_DISABLED = frozenset(
    "AutoComplete Button Checkbox Chip CupertinoButton CupertinoCheckbox CupertinoFilledButton CupertinoRadio "
    "CupertinoSegmentedButton CupertinoSlider CupertinoSwitch CupertinoTextField CupertinoTintedButton Dropdown "
    "DropdownM2 ExpansionTile FilledButton FilledIconButton FilledTonalButton FilledTonalIconButton IconButton "
    "ListTile MenuItemButton NavigationBarDestination NavigationRailDestination OutlinedButton OutlinedIconButton "
    "PopupMenuButton Radio RangeSlider SegmentedButton Slider SubmenuButton Switch TextButton TextField".split()
)
"""What looks otherwise when it is disabled."""
MARKUP = frozenset("semantics_label semantic_label semantics_value url autofocus key identifier".split())
