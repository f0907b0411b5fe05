"""A tree of things that open and close."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import flet as ft
from flet.extra.calling import call

__all__ = ["Branch", "Tree"]


@dataclass
class Branch:
    """A thing in a tree.

    Attributes:
        title: What is written.
        branches: What is in it; a function that returns it is called when it is first opened.
        value: What it stands for.
        icon: An icon before the title.
        open: Whether it is open.
    """

    title: str
    branches: Sequence[Branch] | Callable[[], Sequence[Branch]] = ()
    value: Any = None
    icon: ft.IconData | None = None
    open: bool = False
    parent: Branch | None = field(default=None, repr=False, compare=False)

    @property
    def can_open(self) -> bool:
        """Whether there is, or may be, something in it."""
        return callable(self.branches) or bool(self.branches)

    def loaded(self) -> Sequence[Branch]:
        """Return what is in it."""
        if callable(self.branches):
            self.branches = self.branches()
        return self.branches


class Tree(ft.Column):
    """A tree, one row for each thing that can be seen.

    Args:
        branches: What is at the top.
        on_select: Called with the branch that a visitor selects.
    """

    def __init__(self, branches: Sequence[Branch], on_select: Callable[[Branch], Any] | None = None) -> None:
        self.branches = branches
        self.on_select = on_select
        self.selected: Branch | None = None
        super().__init__(spacing=0, tight=True)
        self.refresh()

    def refresh(self) -> None:
        """Show the branches as they are now."""
        self.controls = [self._row(branch, depth) for branch, depth in self._shown(self.branches, 0)]

    def _shown(self, branches: Sequence[Branch], depth: int) -> Iterator[tuple[Branch, int]]:
        for branch in branches:
            yield branch, depth
            if branch.open:
                yield from self._shown(branch.loaded(), depth + 1)

    def _row(self, branch: Branch, depth: int) -> ft.Control:
        arrow: ft.Control = ft.Container(width=40)
        if branch.can_open:
            arrow = ft.IconButton(
                ft.Icons.EXPAND_MORE if branch.open else ft.Icons.CHEVRON_RIGHT,
                icon_size=18,
                width=40,
                height=40,
                padding=0,
                tooltip=f"{'Close' if branch.open else 'Open'} {branch.title}",
                on_click=lambda: self._toggle(branch),
            )
        here = branch is self.selected
        parts = [
            arrow,
            *([ft.Icon(branch.icon, size=18)] if branch.icon else []),
            ft.Text(branch.title, expand=True),
        ]
        return ft.Container(
            ft.Row(parts, spacing=6),
            key=f"{id(branch)}",
            padding=ft.Padding.only(left=24 * depth),
            height=40,
            border_radius=8,
            bgcolor=ft.Colors.SECONDARY_CONTAINER if here else None,
            ink=True,
            on_click=lambda: self._select(branch),
        )

    def _toggle(self, branch: Branch) -> None:
        branch.open = not branch.open
        self.refresh()

    def _select(self, branch: Branch) -> None:
        self.selected = branch
        self.refresh()
        call(self, self.on_select, branch)
