"""10,000 controls, and one of each type beside, around or before them, whose properties are set one after the other."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

import flet as ft
import flet.fastapi
from tests.gate.stage import Stage
from tests.gate.table import STAGES
from tests.gate.values import changed_values

COUNT = 10_000
# What every control has is set of one type, and of what stands around all; these of each type, since what they do is a
# matter of its parts, or of what holds it.
EVERY = ft.Text
OF_EACH: dict[str, Any] = {"visible": False, "disabled": True, "badge": "3", "tooltip": "Told"}
# Values that no picture shows.
BY_KIND: dict[str, list[Any]] = {
    "Animation": [ft.Animation(300)],
    "AnimationStyle": [ft.AnimationStyle(duration=300)],
    "AnimationValue": [300],
    "AutofillHint | list[AutofillHint]": [ft.AutofillHint.EMAIL],
    "ClientAction | list[ClientAction]": [lambda: ft.OpenUrl("https://example.org/")],
    "DurationValue": [ft.Duration(seconds=3)],
    "InputFilter": [ft.NumbersOnlyInputFilter()],
    "NotchShape": [ft.CircularRectangleNotchShape()],
    "Number | tuple[Number, Number] | Blur": [4],
    "TextSelection": [ft.TextSelection(0, 1)],
    "dict[DismissDirection, Number | None]": [{ft.DismissDirection.START_TO_END: 0.2}],
    "dict[ResponsiveRowBreakpoint | str, Number]": [{"xs": 0, "sm": 300}],
    "list[AutoCompleteSuggestion]": [[ft.AutoCompleteSuggestion("a", "Alder")]],
    "list[PopupMenuItem]": [lambda: [ft.PopupMenuItem("Other")]],
    "str | bytes": ["tile.png"],
}
# What stands around all, from the innermost on, with what it cannot do without.
AROUND = (
    "Column Row Container GestureDetector SafeArea Card Semantics SelectionArea Stack InteractiveViewer Screenshot "
    "KeyboardListener TransparentPointer MergeSemantics WindowDragArea AnimatedSwitcher AutofillGroup ContextMenu "
    "DragTarget Draggable RadioGroup ResponsiveRow Hero Tabs"
).split()
GIVEN: dict[str, dict[str, Any]] = {
    "Hero": {"tag": "all"},
    "Tabs": {"length": 2},
}
# What is shown in another control, and what is laid over the page.
WITHIN: dict[str, Callable[[Any], ft.Control]] = {
    "PopupMenuItem": lambda item: ft.PopupMenuButton(items=[item]),
    "DropdownOption": lambda option: ft.Dropdown(options=[option]),
}
BEFORE: dict[str, Callable[[Any], ft.Control]] = {
    **dict.fromkeys(
        "AlertDialog CupertinoAlertDialog BottomSheet CupertinoBottomSheet SnackBar Banner DatePicker DateRangePicker "
        "TimePicker NavigationDrawer".split(),
        lambda dialog: dialog,
    ),
    "SnackBarAction": lambda action: ft.SnackBar("Words", action=action),
    "NavigationDrawerDestination": lambda one: ft.NavigationDrawer([one]),
}
# What takes all away, brings it again, or is the program's own.
HOLDING = {"content", "controls", "data", "key", "views", "visible"}

Change = tuple[ft.BaseControl, str, Any]


def value_of(cls: type, name: str, kind: str, given: list[Any] | None = None) -> Any:
    """A value for a property.

    Raises:
        LookupError: none is known.
    """
    if name in OF_EACH:
        return OF_EACH[name]
    known = given or BY_KIND.get(kind.removesuffix(" | None")) or changed_values(cls, name, kind)
    value = known[0]
    return value() if callable(value) and not isinstance(value, type) else value


def of_type(stage: Stage) -> Iterator[Change]:
    """Each property of a stage's type, on a thing that shows it."""
    cls = getattr(ft, stage.name)
    for name, kind in stage.properties.items():
        if hasattr(EVERY, name) and cls is not EVERY and name not in OF_EACH:
            continue
        given = {**stage.base(), **(stage.needs[name]() if name in stage.needs else {})}
        try:
            yield cls(**given), name, value_of(cls, name, kind, stage.values.get(name))
        except (LookupError, TypeError, ValueError):
            continue


def of_outer(outer: list[ft.BaseControl]) -> Iterator[Change]:
    """Each property and event of what stands around all."""
    for thing in outer:
        for name, one in type(thing)._flet_props.items():
            if one.skip or name.startswith("_") or name in HOLDING:
                continue
            if isinstance(thing, ft.Page) and name == "disabled":
                continue  # the buttons of this program are on it
            try:
                yield thing, name, print if one.event else value_of(type(thing), name, str(one.field.type))
            except LookupError:
                continue


def nest(inner: ft.Control) -> list[ft.BaseControl]:
    """What stands around all, from the outermost on."""
    chain: list[ft.BaseControl] = [inner]
    for name in AROUND:
        cls = getattr(ft, name)
        holds = "controls" if "controls" in cls._flet_props else "content"
        chain.append(cls(**{holds: [chain[-1]] if holds == "controls" else chain[-1]}, **GIVEN.get(name, {})))
    return chain[::-1]


def beside(page: ft.Page, place: ft.Column) -> Iterator[Change | None]:
    """What stands in a page, all things of one type at a time; `None` while they come."""
    for stage in STAGES:
        cls = getattr(ft, stage.name)
        if not issubclass(cls, ft.Control) or cls is ft.View or stage.name in BEFORE:
            continue
        changes = list(of_type(stage))
        dress = WITHIN.get(stage.name, stage.dress)
        place.controls = [dress(thing) for thing, _, _ in changes]
        yield None
        yield from changes
        place.controls = []


def before(page: ft.Page, place: ft.Column) -> Iterator[Change | None]:
    """What is laid over a page, one at a time."""
    for stage in STAGES:
        if stage.name not in BEFORE:
            continue
        for thing, name, value in of_type(stage):
            shown = BEFORE[stage.name](thing)
            if isinstance(shown, ft.NavigationDrawer):
                page.drawer = shown
                page.run_task(page.show_drawer)
            else:
                page.show_dialog(shown)
            yield None
            yield thing, name, value
            if isinstance(shown, ft.NavigationDrawer):
                page.drawer = None
            else:
                page.pop_dialog()


def main(page: ft.Page) -> None:
    """`/beside`, `/around` or `/before`.

    Next goes on to another property, and sets it; Turn sets it back, and again. The text says how often one of the two
    was pressed, and what is set now: nothing where things were only brought, `end` at last.
    """
    outer = nest(many := ft.Column())
    many.controls += [ft.Text(f"Text {number}") for number in range(COUNT)]
    many.controls += [ft.IconButton(ft.Icons.ADD, tooltip="Add") for _ in range(COUNT // 10)]
    said, place = ft.Text("0"), ft.Column()
    ways = {"/beside": beside, "/before": before, "/around": lambda page, place: of_outer([*outer, page])}
    changes = ways[page.route](page, place)
    presses, at, back = 0, None, None

    def press(e: ft.Event[ft.Button]) -> None:
        nonlocal presses, at, back
        presses += 1
        label = ""
        try:
            if e.control.content == "Next":
                at = next(changes)
                back = at and getattr(at[0], at[1])
            if at:
                thing, name, value = at
                label = f"{type(thing).__name__}.{name}"
                setattr(thing, name, back if getattr(thing, name) is value else value)
                page.update()
        except StopIteration:
            label = "end"
        except (TypeError, ValueError, IndexError):
            # a value that does not go with what else is set
            setattr(at[0], at[1], back)
            at, label = None, ""
        said.value = f"{presses} {label}"

    page.add(
        ft.Row([ft.Button("Next", on_click=press), ft.Button("Turn", on_click=press), said]),
        place,
        ft.Column([outer[0]], scroll=ft.ScrollMode.AUTO, expand=True),
    )


app = flet.fastapi.app(main)
