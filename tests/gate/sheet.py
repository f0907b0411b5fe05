"""Sheets: many cells on one page, for one picture of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import flet as ft
from tests.gate.stage import Cell, Stage

WIDTH, HEIGHT = 1000, 1200
PADDING = 8


@dataclass(frozen=True)
class Placed:
    """A cell and where it lies on its sheet."""

    cell: Cell
    left: int
    top: int

    @property
    def box(self) -> tuple[int, int, int, int]:
        width, height = self.cell.stage.size
        return self.left, self.top, self.left + width, self.top + height

    @property
    def pointer(self) -> tuple[int, int]:
        """Where the pointer goes to hover or press it."""
        width, height = self.cell.stage.size
        x, y = self.cell.stage.at or (width // 2, height // 2)
        return self.left + x, self.top + y


@dataclass(frozen=True)
class Sheet:
    name: str
    cells: tuple[Placed, ...]

    @property
    def window(self) -> tuple[int, int]:
        """The size of the window that shows it."""
        only = self.cells[0].cell.stage
        return only.size if only.place else (WIDTH, HEIGHT)

    def show(self, page: ft.Page) -> None:
        """Makes it the content of a page."""
        first = self.cells[0].cell
        if first.stage.place:
            first.stage.place(page, first.make())
        else:
            boxes: list[ft.Control] = [_cell(one) for one in self.cells]
            page.views[:] = [ft.View(controls=[ft.Stack(boxes, width=WIDTH, height=HEIGHT)], padding=0)]
        page.update()


def _cell(one: Placed) -> ft.Control:
    width, height = one.cell.stage.size
    return ft.Container(
        ft.Column([one.cell.stage.dress(one.cell.make())]),
        left=one.left,
        top=one.top,
        width=width,
        height=height,
        padding=PADDING,
        clip_behavior=ft.ClipBehavior.HARD_EDGE,
    )


def sheets(stages: list[Stage]) -> Iterator[Sheet]:
    """The sheets of all cells: those of one stage together, each after the one without the change."""
    for stage in stages:
        cells = list(with_plain(stage))
        if stage.place:
            for cell in cells:
                yield Sheet(cell.name, (Placed(cell, 0, 0),))
            continue
        across = WIDTH // stage.size[0]
        per_sheet = across * (HEIGHT // stage.size[1])
        for number, start in enumerate(range(0, len(cells), per_sheet)):
            placed = tuple(
                Placed(cell, index % across * stage.size[0], index // across * stage.size[1])
                for index, cell in enumerate(cells[start : start + per_sheet])
            )
            yield Sheet(f"{stage.name}{number or ''}", placed)


def with_plain(stage: Stage) -> Iterator[Cell]:
    """The cells of a stage, each preceded by the one that it is compared with unless that was there."""
    seen: set[str] = set()
    for _, cells in groupby(stage.cells(), key=lambda cell: cell.plain.name):
        for cell in cells:
            if cell.plain.name not in seen:
                seen.add(cell.plain.name)
                yield cell.plain
            yield cell
