"""10,000 controls, with one of each type beside or around them, whose properties are set one after the other."""

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import flet as ft
import flet.fastapi
from tests.gate.stage import Stage
from tests.gate.table import STAGES
from tests.gate.values import changed_values

COUNT = 10_000
SHORT = 0.06
TURNS = 6
# What every control has is set of one type only, and of what stands around all.
EVERY = ft.Text
AROUND = (
    "Column Row Container GestureDetector SafeArea Card Semantics SelectionArea Stack InteractiveViewer "
    "KeyboardListener TransparentPointer MergeSemantics Screenshot WindowDragArea AnimatedSwitcher"
).split()

# What takes all away, brings it again, or is the program's own.
HOLDING = {"content", "controls", "data", "key", "views", "visible"}

Change = tuple[str, ft.BaseControl, str, Any]


def of_type(stage: Stage) -> Iterator[Change]:
    """Each property of a stage's type, on a thing that shows it."""
    for name, kind in stage.properties.items():
        if hasattr(EVERY, name) and stage.name != "Text":
            continue
        given = {**stage.base(), **(stage.needs[name]() if name in stage.needs else {})}
        try:
            values = stage.values.get(name) or changed_values(getattr(ft, stage.name), name, kind)
            thing = getattr(ft, stage.name)(**given)
        except (LookupError, TypeError, ValueError):
            continue
        value = values[0]() if callable(values[0]) and not isinstance(values[0], type) else values[0]
        yield f"{stage.name}.{name}", thing, name, value


def around(outer: list[ft.BaseControl]) -> Iterator[Change]:
    """Each property of what stands around all."""
    for thing in outer:
        cls = type(thing)
        for name, one in cls._flet_props.items():
            if one.event or one.skip or name.startswith("_") or name in HOLDING:
                continue
            try:
                value = changed_values(cls, name, str(one.field.type))[0]
            except LookupError:
                continue
            value = value() if callable(value) and not isinstance(value, type) else value
            yield f"around all: {cls.__name__}.{name}", thing, name, value


def nest(inner: ft.Control) -> list[ft.BaseControl]:
    """What stands around all, from the outermost on."""
    chain: list[ft.BaseControl] = [inner]
    for name in AROUND:
        cls = getattr(ft, name)
        holds = "controls" if "controls" in cls._flet_props else "content"
        chain.append(cls(**{holds: [chain[-1]] if holds == "controls" else chain[-1]}))
    return chain[::-1]


async def main(page: ft.Page) -> None:
    """`/beside` or `/around`; the text at the top says what was set last, and `end`."""
    texts = [ft.Text(f"Text {number}") for number in range(COUNT)]
    buttons = [ft.IconButton(ft.Icons.ADD, tooltip="Add") for _ in range(COUNT // 10)]
    outer = nest(ft.Column([*texts, *buttons]))
    said, place = ft.Text("0"), ft.Column()
    begun = asyncio.Event()
    many = ft.Column([outer[0]], scroll=ft.ScrollMode.AUTO, expand=True)
    page.add(ft.Button("Begin", on_click=lambda e: begun.set()), said, place, many)
    await begun.wait()
    if page.route == "/around":
        changes = [*around(outer), *around([page])]
    else:
        stages = (one for one in STAGES if issubclass(getattr(ft, one.name), ft.Control) and not one.place)
        changes = [change for stage in stages for change in of_type(stage)]
    for label, thing, name, value in changes:
        if page.route != "/around":
            place.controls = [thing]
            page.update()
            await asyncio.sleep(SHORT)
        before = getattr(thing, name)
        for turn in range(TURNS):
            said.value = f"{label} back" if turn % 2 else label
            try:
                setattr(thing, name, before if turn % 2 else value)
                page.update()
            except (TypeError, ValueError):
                # a value that does not go with what else is set
                setattr(thing, name, before)
                break
            await asyncio.sleep(SHORT)
    said.value = "end"
    page.update()


app = flet.fastapi.app(main)
