"""The views of a path: one for each component on the way, in all the layouts around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from flet.components.component import Component
from flet.components.router.match import Step, parameters
from flet.components.router.place import Place, at
from flet.engine.declare.control import BaseControl, control


@control("C")
class Screen(Component):
    """A view made by a component; another component at the same path begins anew."""

    def _flet_succeeded_by(self, now: BaseControl) -> bool:
        return isinstance(now, Screen) and self.args[0] is now.args[0]


def view_of(function: Callable[..., Any], path: str) -> Any:
    """Return what a component shows, as a view."""
    from flet.controls.page.view import View

    body = getattr(function, "component_function", function)()
    if body is None:
        return View(route=path)
    return body if isinstance(body, (View, Component)) else View(route=path, controls=[body])


def screen(function: Callable[..., Any], path: str) -> Screen:
    """Return a component as a view of the page."""
    return Screen(view_of, (function, path), key=path)


def piece(function: Callable[..., Any], path: str) -> Any:
    """Return a component as a part of a view."""
    return Component(getattr(function, "component_function", function))


@dataclass(frozen=True)
class Level:
    """Steps that make up one view: its layouts, the outermost first, and what they are around."""

    steps: list[Step]
    params: dict[str, str]
    """The parameters of the path up to here."""

    @property
    def path(self) -> str:
        """The path of the view."""
        return self.steps[-1].path

    @property
    def modal(self) -> bool:
        """Whether the view lies over those before it."""
        return any(step.route.modal for step in self.steps)


def levels(chain: Sequence[Step]) -> list[Level]:
    """Return the steps by view. A layout is around all views below it, up to a modal one."""
    found: list[Level] = []
    layouts: list[Step] = []
    empty = False

    def add(steps: list[Step], end: int) -> None:
        found.append(Level(steps, parameters(chain[:end])))

    for number, step in enumerate(chain):
        if step.route.modal:
            if empty:
                add(layouts, number)
            layouts, empty = [], False
        if step.shows is None:
            continue
        if step.route.outlet:
            layouts, empty = [*layouts, step], True
        else:
            add([*layouts, step], number + 1)
            empty = False
    if empty:
        add(layouts, len(chain))
    return found


def show(steps: Sequence[Step], place: Place, make: Callable[[Callable[..., Any], str], Any]) -> Any:
    """Return the outermost component of some steps, with the inner ones in its outlet.

    Args:
        steps: from the outermost to the innermost.
        place: what all of them share.
        make: makes the outermost component, of a function and a path.
    """
    shown = [(step, step.shows) for step in steps if step.shows is not None]
    # Nothing is in a layout that has nothing to show yet.
    last = next((number for number, (step, _) in enumerate(shown) if step.stands_in), len(shown))
    outlet: Any = None
    for number, (step, function) in reversed(list(enumerate(shown[: last + 1]))):
        here = replace(place, data=step.data, error=step.error, outlet=outlet)
        outlet = at(here, partial(make if number == 0 else piece, function, place.view_path))
    return outlet
