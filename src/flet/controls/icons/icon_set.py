"""Sets of thousands of icons that cost nothing before the first icon is asked for."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flet.controls.base.choice import pick
from flet.controls.icons.icon_data import IconData

if TYPE_CHECKING:
    from collections.abc import Iterator


class IconSet:
    """The icons of one set as attributes: `Icons.ADD`.

    Their names lie in a text file beside this module, one a line; the line number is the icon's position.

    Args:
        number: the number of the set on the wire.
        names: the file with the names.
        kind: the class of the icons.
    """

    def __init__(self, number: int, names: str, kind: type[IconData]) -> None:
        self._number = number
        self._file = Path(__file__).with_name(names)
        self._kind = kind

    @cached_property
    def _names(self) -> list[str]:
        return self._file.read_text(encoding="ascii").split()

    @cached_property
    def _positions(self) -> dict[str, int]:
        return {name: position for position, name in enumerate(self._names)}

    if not TYPE_CHECKING:  # the stubs beside this module list the icons

        def __getattr__(self, name: str) -> Any:
            position = None if name.startswith("_") else self._positions.get(name)
            if position is None:
                raise AttributeError(self._unknown(name), name=name, obj=self)
            icon = self._make(name, position)
            setattr(self, name, icon)
            return icon

    def _make(self, name: str, position: int) -> IconData:
        # An enum member made by hand: IconData declares none, since thousands would be built at import.
        icon = int.__new__(self._kind, (self._number << 16) | position)
        icon._name_ = name
        icon._value_ = int(icon)
        return icon

    def _unknown(self, name: str) -> str:
        from difflib import get_close_matches

        near = [] if name.startswith("_") else get_close_matches(name.upper(), self._names, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        return f"there is no icon {name}{hint}"

    def __getitem__(self, name: str) -> IconData:
        """The icon called `name`.

        Raises:
            KeyError: there is no such icon.
        """
        if name not in self._positions:
            raise KeyError(self._unknown(name))
        icon: IconData = getattr(self, name)
        return icon

    def __call__(self, value: int) -> IconData:
        """The icon with the wire number `value`.

        Raises:
            ValueError: the number belongs to another set, or to no icon.
        """
        position = value - (self._number << 16)
        if not 0 <= position < len(self._names):
            raise ValueError(f"{value} is not the number of an icon of this set")
        return self[self._names[position]]

    def __contains__(self, icon: object) -> bool:
        if isinstance(icon, str):
            return icon in self._positions
        return isinstance(icon, int) and 0 <= icon - (self._number << 16) < len(self._names)

    def __iter__(self) -> Iterator[IconData]:
        return (getattr(self, name) for name in self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._names]

    def random(
        self, exclude: list[IconData] | None = None, weights: dict[IconData, int] | None = None
    ) -> IconData | None:
        """Some icon of the set.

        Args:
            exclude: icons that are not wanted.
            weights: how often an icon comes up compared to one that is not listed, which weighs 1.

        Returns:
            An icon, or `None` when all are excluded.
        """
        return pick(self, exclude, weights)
