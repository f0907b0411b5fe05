"""The component that shows the route of the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.components.component import component
from flet.components.hooks.use_effect import use_effect
from flet.components.hooks.use_memo import use_memo
from flet.components.hooks.use_ref import MutableRef, use_ref
from flet.components.hooks.use_state import use_state
from flet.components.router.listening import is_listener, listen
from flet.components.router.loading import Loads
from flet.components.router.match import Step, match, parameters
from flet.components.router.place import Place, at
from flet.components.router.route import LocationInfo, Route
from flet.components.router.screens import Level, levels, piece, screen, show
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
    back: MutableRef[list[str]] = use_ref(lambda: [page.route])
    ends: MutableRef[list[Callable[[], None]]] = use_ref(list)
    _, set_loaded = use_state(0)
    loads: MutableRef[Loads] = use_ref(lambda: Loads(page, lambda: set_loaded(lambda times: times + 1)))

    def pop(_: Any) -> None:
        *below, here = back.current
        lower = [way for way in below if way != here]
        if lower:
            page.navigate(lower[-1])

    def start() -> None:
        ends.current = [listen(page, "on_route_change", lambda e: set_route(e.route))]
        # The program may have a way of its own to go back.
        if manage_views and (page.on_view_pop is None or is_listener(page.on_view_pop)):
            ends.current.append(listen(page, "on_view_pop", pop))
        set_route(page.route)

    def stop() -> None:
        for end in ends.current:
            end()
        ends.current = []
        loads.current.forget_others()

    use_effect(start, [], stop)

    location = LocationInfo.of(route)
    found = use_memo(lambda: match(routes, location.pathname), [route, routes])
    # What is shown there may say another one.
    use_memo(lambda: setattr(page, "status", 404 if found is None else 200), [found is None])
    chain = None if found is None else loads.current.of(found, route)
    own = levels(chain or ())
    modal = next((number for number, level in enumerate(own) if level.modal), None)
    if modal is None:
        base.current = route
    under = LocationInfo.of(base.current)
    # A modal route that begins a path lies over what was there before.
    over = manage_views and modal == 0
    before = use_memo(lambda: match(routes, under.pathname) if over else None, [over, base.current, routes])
    below = levels(loads.current.of(before or (), base.current))
    loads.current.forget_others()
    if not manage_views:
        return _page(chain, location, not_found)  # type: ignore[no-any-return]
    stack = _stack(
        [(level, under) for level in (*below, *own[: modal or 0])]
        + [(level, location) for level in own[modal or 0 :]]
    )
    back.current = [base.current if way == under.pathname else way for way, _ in stack] or [route]
    if not stack:
        return [_lost(location, not_found or _nothing, location.pathname)]  # type: ignore[return-value]
    return [view for _, view in stack]  # type: ignore[return-value]


def _page(chain: list[Step] | None, location: LocationInfo, not_found: Callable[..., Any] | None) -> Any:
    if chain is None:
        return None if not_found is None else _lost(location, not_found, "")
    return show(chain, Place(location.pathname, params=parameters(chain)), piece)


def _lost(location: LocationInfo, function: Callable[..., Any], view_path: str) -> Any:
    make = screen if view_path else piece
    return at(Place(location.pathname, view_path), lambda: make(function, view_path))


def _stack(views: list[tuple[Level, LocationInfo]]) -> list[tuple[str, Any]]:
    """Return the views from the bottom to the top, each with its path, of what they show at which address."""
    stack: list[tuple[str, Any]] = []
    for level, location in views:
        place = Place(location.pathname, level.path, level.params)
        view = show(level.steps, place, screen)
        # An index route has the path of the route that it is in.
        same = sum(path == level.path for path, _ in stack)
        if same:
            view.key = f"{level.path} {same}"
        stack.append((level.path, view))
    return stack


def _nothing() -> None:
    """A view without content."""
