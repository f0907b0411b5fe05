"""Whether a property changes the picture, and whether it changes what it changes in Flet's own client."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from tests.gate.facts import EDGES, LEAST, Change, change
from tests.gate.photograph import Seen
from tests.gate.stage import Cell, Stage

UPSTREAM = Path(__file__).parent / "upstream.json"
"""What was measured in Flet's client, see `measure_upstream`: for each cell the box, the colour and its share; `null`
where nothing changes there either."""
KNOWN = Path(__file__).parent / "differs.json"
"""The cells that differ from Flet's client, by why."""

APART, OVERLAP, SHADE, SHARE = 4, 0.8, 24, 0.25


def measured(cell: Cell, seen: Seen, least: int = LEAST) -> Change | None:
    return change(seen.pictures[cell.plain.name], seen.pictures[cell.name], least)


def name_of(cell: Cell) -> str:
    """The cell's name; a stage that takes the window is told from one of the same class that does not."""
    return f"{cell.name} (window)" if cell.stage.place else cell.name


def silent(stages: list[Stage], seen: Seen, upstream: dict[str, Any]) -> Iterator[str]:
    """The cells in which a property changes nothing, though it does in Flet's client or nobody has looked there."""
    for cell in _cells(stages):
        name = name_of(cell)
        if cell.name in seen.words:
            if seen.words[cell.name] == seen.words[cell.plain.name]:
                yield name
        elif measured(cell, seen) is None and upstream.get(name, "not measured") is not None:
            yield name


def different(stages: list[Stage], seen: Seen, upstream: dict[str, Any]) -> Iterator[str]:
    """What changes elsewhere or in another colour than in Flet's client."""
    for cell in _cells(stages):
        theirs = upstream.get(name_of(cell))
        if theirs is None or cell.name in seen.words:
            continue
        why = _unlike(measured(cell, seen), theirs)
        if why and _unlike(measured(cell, seen, EDGES), theirs):
            yield f"{name_of(cell)}: {why}"


def _unlike(ours: Change | None, theirs: list[Any]) -> str | None:
    if ours is None:
        return None
    box, colour, share = theirs
    far = max(abs(a - b) for a, b in zip(ours.box, box, strict=True))
    if far > APART and _overlap(ours.box, box) < OVERLAP:
        return f"changes {ours.box}, in Flet {tuple(box)}"
    off = max(abs(a - b) for a, b in zip(ours.colour, bytes.fromhex(colour), strict=True))
    if off > SHADE and min(ours.share, share) > SHARE:
        return f"becomes #{bytes(ours.colour).hex()}, in Flet #{colour}"
    return None


def _overlap(a: tuple[int, ...], b: list[int]) -> float:
    across, down = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    both = max(0, across) * max(0, down)
    return both / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - both)


def _cells(stages: list[Stage]) -> Iterator[Cell]:
    for stage in stages:
        yield from stage.cells()


def recorded(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text())) if path.exists() else {}


def is_known() -> Callable[[str], bool]:
    """Tells whether the difference of a cell is known; `*` in what is written down stands for anything."""
    patterns = [name for names in recorded(KNOWN).values() for name in names]
    plain = frozenset(patterns)
    wide = [name for name in patterns if "*" in name]
    return lambda name: name in plain or any(fnmatchcase(name, pattern) for pattern in wide)
