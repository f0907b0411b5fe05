"""A task in steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import flet as ft
from flet.extra.calling import call

__all__ = ["Step", "Stepper"]


@dataclass
class Step:
    """One step of a task.

    Attributes:
        title: What it is called.
        content: What is done in it.
        check: Says what is still wrong when the visitor goes on, `None` if nothing is.
    """

    title: str
    content: ft.Control
    check: Callable[[], str | None] | None = None


class Stepper(ft.Column):
    """A task in steps, of which one is open: Back and Next go through them, and what is done is ticked.

    Args:
        steps: The steps.
        on_done: Called after the last one.
        finish: What is written on the button of the last one.
    """

    def __init__(
        self, steps: Sequence[Step], on_done: Callable[[], Any] | None = None, *, finish: str = "Finish"
    ) -> None:
        self.steps = [*steps]
        self.on_done = on_done
        self.finish = finish
        self.index = 0
        self._heads = ft.Row(wrap=True, spacing=8, run_spacing=8)
        self._body = ft.Container(padding=ft.Padding.symmetric(vertical=16))
        self._error = ft.Text(color=ft.Colors.ERROR, visible=False)
        self._back = ft.TextButton("Back", on_click=self._previous)
        self._next = ft.FilledButton("Next", on_click=self._following)
        super().__init__([self._heads, self._body, self._error, ft.Row([self._back, self._next], spacing=8)])
        self.go(0)

    def go(self, index: int) -> None:
        """Open a step."""
        self.index = index
        heads: list[ft.Control] = []
        for number, step in enumerate(self.steps):
            if number:
                heads.append(ft.Container(width=24, height=1, bgcolor=ft.Colors.OUTLINE_VARIANT))
            heads.append(self._head(number, step))
        self._heads.controls = heads
        self._body.content = self.steps[index].content
        self._error.visible = False
        self._back.disabled = index == 0
        self._next.content = self.finish if index == len(self.steps) - 1 else "Next"

    def _head(self, number: int, step: Step) -> ft.Control:
        done, open_ = number < self.index, number == self.index
        mark: ft.Control = (
            ft.Icon(ft.Icons.CHECK, size=16, color=ft.Colors.ON_PRIMARY)
            if done
            else ft.Text(str(number + 1), size=12, color=ft.Colors.ON_PRIMARY if open_ else ft.Colors.SURFACE)
        )
        disc = ft.Container(
            mark,
            width=24,
            height=24,
            border_radius=12,
            alignment=ft.Alignment.CENTER,
            bgcolor=ft.Colors.PRIMARY if done or open_ else ft.Colors.OUTLINE,
        )
        weight = ft.FontWeight.W_500 if open_ else None
        colour = None if done or open_ else ft.Colors.ON_SURFACE_VARIANT
        title = ft.Text(step.title, weight=weight, color=colour)
        return ft.Row([disc, title], spacing=8, tight=True)

    def _previous(self) -> None:
        self.go(self.index - 1)

    def _following(self) -> None:
        check = self.steps[self.index].check
        problem = check() if check is not None else None
        if problem:
            self._error.value, self._error.visible = problem, True
        elif self.index < len(self.steps) - 1:
            self.go(self.index + 1)
        else:
            call(self, self.on_done)
