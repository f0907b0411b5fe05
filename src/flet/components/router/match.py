"""From a path to the routes that lead to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flet.components.router.pattern import pattern
from flet.components.router.route import Route, normal


@dataclass(frozen=True)
class Step:
    """One route on the way to a path."""

    route: Route
    path: str
    """The path up to here."""

    params: dict[str, str]
    """The parameters in the route's own part."""

    data: Any = None
    """What the route's loader returned."""

    error: BaseException | None = None
    """What the loader raised instead."""

    shows: Callable[..., Any] | None = None
    """The component; while the loader takes its time or when it has failed, what stands in."""

    stands_in: bool = False
    """Whether `shows` is not the route's own component."""


def match(routes: Sequence[Route], pathname: str) -> list[Step] | None:
    """Return the routes from the outermost to the one at the end of the path; `None` when none leads there."""
    return _first(routes, pathname, "")


def _first(routes: Sequence[Route], rest: str, before: str) -> list[Step] | None:
    for route in routes:
        found = _try(route, rest, before)
        if found is not None:
            return found
    return None


def _try(route: Route, rest: str, before: str) -> list[Step] | None:
    if route.index:
        return [Step(route, normal(before), {})] if rest in ("", "/") else None
    own = pattern(route.path or "").match(rest)
    if own is None:
        return None
    path, left = before + own.group(), rest[own.end() :]
    step = Step(route, normal(path), own.groupdict())
    ends = left in ("", "/")
    if route.recursive and ends:
        return [step]
    below = _first(route.children or (), left, path)
    if below is None and route.recursive:
        below = _try(route, left, path)
    if below is not None:
        return [step, *below]
    return [step] if ends and route.component is not None else None


def parameters(chain: Sequence[Step]) -> dict[str, str]:
    """Return the parameters of several steps; of two with the same name the inner one counts."""
    return {name: value for step in chain for name, value in step.params.items()}
