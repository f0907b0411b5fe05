"""The views of a path: one for each step that does not show in the outlet of the step above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from flet.components.component import Component
from flet.components.router.match import Step
from flet.components.router.place import Place, at
from flet.engine.declare.control import BaseControl, control


@control("C")
class Screen(Component):
    """A view made by a component; another component at the same path begins anew."""

    def _flet_succeeded_by(self, now: BaseControl) -> bool:
        return isinstance(now, Screen) and self.args[0] is now.args[0]


def view_of(function: Callable[..., Any], path: str) -> Any:
    """What a component shows, as a view."""
    from flet.controls.page.view import View

    body = getattr(function, "component_function", function)()
    if body is None:
        return View(route=path)
    return body if isinstance(body, (View, Component)) else View(route=path, controls=[body])


def screen(function: Callable[..., Any], path: str) -> Screen:
    """A component as a view of the page."""
    return Screen(view_of, (function, path), key=path)


def piece(function: Callable[..., Any], path: str) -> Any:
    """A component as a part of a view."""
    return Component(getattr(function, "component_function", function))


@dataclass(frozen=True)
class Level:
    """Steps that make up one view, the outermost first."""

    steps: list[Step]

    @property
    def path(self) -> str:
        """The path of the view."""
        return self.steps[-1].path

    @property
    def modal(self) -> bool:
        """Whether the view lies over those before it."""
        return any(step.route.modal for step in self.steps)


def levels(chain: Sequence[Step]) -> list[Level]:
    """The steps by view."""
    found: list[Level] = []
    inside = False
    for step in chain:
        if inside:
            found[-1].steps.append(step)
        elif step.route.component is not None:
            found.append(Level([step]))
        inside = step.route.outlet or (inside and step.route.component is None)
    return found


def show(steps: Sequence[Step], place: Place, make: Callable[[Callable[..., Any], str], Any]) -> Any:
    """The outermost component of some steps, with the inner ones in its outlet.

    Args:
        steps: from the outermost to the innermost.
        place: what all of them share.
        make: makes the outermost component, of a function and a path.
    """
    shown = [(step, step.route.component) for step in steps if step.route.component is not None]
    outlet: Any = None
    for number, (step, function) in reversed(list(enumerate(shown))):
        here = replace(place, data=step.data, outlet=outlet)
        outlet = at(here, partial(make if number == 0 else piece, function, place.view_path))
    return outlet
