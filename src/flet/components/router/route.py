"""What a program says about its routes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit


@dataclass(eq=False)
class Route:
    """One step of a path, and the component that shows it.

    Routes are tried in the order in which they are listed; the first that leads to the end of the path is taken.
    """

    path: str | None = None
    """The part of the path below the parent's: names and, after a colon, parameters.

    `:id` is one part of the path, `:id?` one or none, `:rest*` any number, `:rest+` at least one, `:id(\\d+)` one that
    matches a regular expression, `*` whatever is left. Without a path the route only groups its children.
    """

    index: bool = False
    """Whether it is shown where the path ends at its parent."""

    component: Callable[..., Any] | None = None
    """The component; it takes no arguments and finds parameters and children by hooks."""

    children: list[Route] | None = None
    """Routes below it."""

    loader: Callable[..., Any] | None = None
    """Called with the parameters of the path; the component gets the result from `use_route_loader_data()`.

    May be async, and is cancelled then when the visitor goes on to another path before it has ended.
    """

    outlet: bool = False
    """Whether the component has a place for its child, `use_route_outlet()`, so that both make up one view."""

    modal: bool = False
    """Whether its view lies over the views that were there before, whatever their path."""

    recursive: bool = False
    """Whether it is also a child of itself, to any depth."""

    pending: Callable[..., Any] | None = None
    """The component that is shown while an async `loader` has not ended; also for the routes below that have none.

    Without one it is a ring that turns. A route that is shown already, at the same path, stays as it is meanwhile.
    """

    failed: Callable[..., Any] | None = None
    """The component that is shown when `loader` raised; it finds the error by `use_route_error()`.

    Also for the routes below that have none. Without one the error is that of the component: an `ErrorBoundary` around
    stands in, or else the log and the visitor are told.
    """


@dataclass(frozen=True)
class LocationInfo:
    """An address in its parts."""

    pathname: str
    """The path, without a slash at its end."""

    search: str = ""
    """The parameters, with the question mark; empty without any."""

    hash: str = ""
    """The anchor, with the number sign; empty without one."""

    @classmethod
    def of(cls, route: str) -> LocationInfo:
        """Return the parts of a route such as `page.route`."""
        # Only the path counts here: "//a" is a path too, and no address of a host.
        parts = urlsplit("/" + route.lstrip("/"))
        return cls(
            normal(parts.path),
            f"?{parts.query}" if parts.query else "",
            f"#{parts.fragment}" if parts.fragment else "",
        )


def normal(path: str) -> str:
    """Return a path with one slash before it and none behind it."""
    return "/" + path.strip("/")
