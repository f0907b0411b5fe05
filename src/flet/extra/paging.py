"""Going through many things a page at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import flet as ft
from flet.extra.calling import call

__all__ = ["Paging"]


class Paging(ft.Row):
    """Buttons to go through many things, so many at a time: first, previous, next, last.

    Args:
        total: How many things there are.
        size: How many are on a page.
        on_page: Called with the number of the page, from 0, when it is another one.
        sizes: What the visitor can choose for `size`; no choice if not given.
    """

    def __init__(
        self,
        total: int,
        size: int = 20,
        on_page: Callable[[int], Any] | None = None,
        *,
        sizes: list[int] | None = None,
    ) -> None:
        self.size = size
        self.on_page = on_page
        self.number = 0
        self._total = total
        self._said = ft.Text()
        self._buttons = [
            ft.IconButton(icon, tooltip=name, on_click=partial(self._step, step))
            for icon, name, step in (
                (ft.Icons.FIRST_PAGE, "First page", "first"),
                (ft.Icons.CHEVRON_LEFT, "Previous page", "previous"),
                (ft.Icons.CHEVRON_RIGHT, "Next page", "next"),
                (ft.Icons.LAST_PAGE, "Last page", "last"),
            )
        ]
        self._sizes = ft.Dropdown(
            label="Rows",
            value=str(size),
            width=110,
            dense=True,
            options=[ft.DropdownOption(key=str(one)) for one in sizes or []],
            on_select=lambda e: self._resize(int(e.control.value)),
            visible=bool(sizes),
        )
        super().__init__(
            [self._sizes, self._said, ft.Row([*self._buttons], spacing=0, tight=True)],
            alignment=ft.MainAxisAlignment.END,
            vertical_alignment=ft.CrossAxisAlignment.CENTER,
            wrap=True,
            spacing=16,
        )
        self._show()

    @property
    def total(self) -> int:
        """How many things there are."""
        return self._total

    @total.setter
    def total(self, total: int) -> None:
        self._total = total
        self.number = min(self.number, self.pages - 1)
        self._show()

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self._total // self.size))

    @property
    def slice(self) -> slice:
        """What of a list is on the page: `rows[paging.slice]`."""
        return slice(self.number * self.size, (self.number + 1) * self.size)

    def go(self, number: int) -> None:
        """Go to a page."""
        number = max(0, min(number, self.pages - 1))
        if number != self.number:
            self.number = number
            self._show()
            call(self, self.on_page, number)

    def _step(self, step: str) -> None:
        self.go({"first": 0, "previous": self.number - 1, "next": self.number + 1}.get(step, self.pages - 1))

    def _resize(self, size: int) -> None:
        first = self.number * self.size
        self.size = size
        self.number = first // size
        self._show()
        call(self, self.on_page, self.number)

    def _show(self) -> None:
        first = self.number * self.size
        last = min(first + self.size, self._total)
        self._said.value = f"{first + 1:,}-{last:,} of {self._total:,}" if self._total else "None"
        at_start, at_end = self.number == 0, self.number >= self.pages - 1
        for button, disabled in zip(self._buttons, (at_start, at_start, at_end, at_end), strict=True):
            button.disabled = disabled
