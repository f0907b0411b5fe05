"""Where in the tree of routes a component is, and the hooks that tell."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from flet.components.hooks.use_context import create_context, use_context
from flet.components.router.route import normal

if TYPE_CHECKING:
    from flet.controls.base.control import Control


@dataclass(frozen=True)
class Place:
    """What a component that a route shows can ask for."""

    pathname: str = ""
    view_path: str = ""
    params: dict[str, str] = field(default_factory=dict)
    data: Any = None
    error: BaseException | None = None
    outlet: Any = None


_PLACE = create_context(Place())


def at(place: Place, make: Callable[[], Any]) -> Any:
    """Make a component of a route, at its place."""
    return _PLACE(place, make)


def use_route_params() -> dict[str, str]:
    """Return the parameters of the path by name, as they stand in the address."""
    return dict(use_context(_PLACE).params)


def use_route_location() -> str:
    """Return the path that is shown, without parameters behind `?`; empty outside a router.

    Under a modal route it is the path that the views below the modal belong to.
    """
    return use_context(_PLACE).pathname


def use_route_outlet() -> Control:
    """Return what the child route shows, to be placed in the layout; `None` when the path ends here."""
    outlet: Control = use_context(_PLACE).outlet
    return outlet


def use_route_loader_data() -> Any:
    """Return what the route's `loader` returned; `None` without one."""
    return use_context(_PLACE).data


def use_route_error() -> BaseException | None:
    """Return what the route's `loader` raised, for the component that `Route.failed` names; `None` elsewhere."""
    return use_context(_PLACE).error


def use_view_path() -> str:
    """The path of the view that the component makes, for `View(route=...)`; empty where views are not managed."""
    return use_context(_PLACE).view_path


def is_route_active(path: str, exact: bool = False) -> bool:
    """Say whether the path that is shown is `path` or, unless `exact`, below it. `/` is only active itself."""
    shown = use_context(_PLACE).pathname
    wanted = normal(path)
    return bool(shown) and (
        shown == wanted or (not exact and wanted != "/" and shown.startswith(f"{wanted}/"))
    )
