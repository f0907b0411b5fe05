"""The component that shows the route of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from flet.components.component import component
from flet.components.hooks.use_effect import use_effect
from flet.components.hooks.use_memo import use_memo
from flet.components.hooks.use_ref import MutableRef, use_ref
from flet.components.hooks.use_state import use_state
from flet.components.router.listening import listen
from flet.components.router.match import Step, load, match, parameters
from flet.components.router.place import Place, at
from flet.components.router.route import LocationInfo, Route
from flet.components.router.screens import levels, piece, screen, show
from flet.engine.session.context import context

if TYPE_CHECKING:
    from flet.controls.base.control import Control


@component
def Router(  # noqa: N802 - the public name
    routes: list[Route], not_found: Callable[..., Any] | None = None, manage_views: bool = False
) -> Control:
    """Show the component of the route that leads to `page.route`, and another one when it changes.

    Args:
        routes: tried in this order.
        not_found: component for paths to which no route leads; without it nothing is shown there. `page.status` is 404
            then.
        manage_views: make a stack of views for `page.render_views()`, one for each route on the way, in which going
            back leads to the route above. The components return a `View`.
    """
    page = context.page
    route, set_route = use_state(lambda: page.route)
    # The last route that was not modal: modal views lie over its views.
    base: MutableRef[str] = use_ref("/")
    back: MutableRef[list[str]] = use_ref(list)
    ends: MutableRef[list[Callable[[], None]]] = use_ref(list)

    def pop(_: Any) -> None:
        if len(back.current) > 1:
            page.navigate(back.current[-2])

    def start() -> None:
        ends.current = [listen(page, "on_route_change", lambda e: set_route(e.route))]
        if manage_views:
            ends.current.append(listen(page, "on_view_pop", pop))
        set_route(page.route)

    def stop() -> None:
        for end in ends.current:
            end()
        ends.current = []

    use_effect(start, [], stop)

    location = LocationInfo.of(route)
    chain = use_memo(lambda: _found(routes, location), [route, routes])
    # What is shown there may say another one.
    use_memo(lambda: setattr(page, "status", 404 if chain is None else 200), [chain is None])
    if not manage_views:
        return _page(chain, location, not_found)  # type: ignore[no-any-return]
    if chain is None or not any(level.modal for level in levels(chain)):
        base.current = route
    stack = _stack(routes, chain, location, base.current)
    back.current = [way for way, _ in stack] or [route]
    if not stack:
        return [_lost(location, not_found or _nothing, location.pathname)]  # type: ignore[return-value]
    return [view for _, view in stack]  # type: ignore[return-value]


def _found(routes: Sequence[Route], location: LocationInfo) -> list[Step] | None:
    chain = match(routes, location.pathname)
    return None if chain is None else load(chain)


def _page(chain: list[Step] | None, location: LocationInfo, not_found: Callable[..., Any] | None) -> Any:
    if chain is None:
        return None if not_found is None else _lost(location, not_found, "")
    return show(chain, Place(location.pathname, params=parameters(chain)), piece)


def _lost(location: LocationInfo, function: Callable[..., Any], view_path: str) -> Any:
    make = screen if view_path else piece
    return at(Place(location.pathname, view_path), lambda: make(function, view_path))


def _stack(
    routes: Sequence[Route], chain: list[Step] | None, location: LocationInfo, base: str
) -> list[tuple[str, Any]]:
    """The views from the bottom to the top, each with the route that leads back to it."""
    own = levels(chain or ())
    first = next((number for number, level in enumerate(own) if level.modal), len(own))
    under = LocationInfo.of(base)
    below, above = own[:first], own[first:]
    if above and not below:
        below = levels(_found(routes, under) or ())
    stack: list[tuple[str, Any]] = []
    steps: list[Step] = []
    for level in (*below, *above):
        steps += level.steps
        shown = location if level in above or not above else under
        place = Place(shown.pathname, level.path, parameters(steps))
        way = base if above and level.path == under.pathname else level.path
        stack.append((way, show(level.steps, place, screen)))
    return stack


def _nothing() -> None:
    """A view without content."""
