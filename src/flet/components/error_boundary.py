"""Something else in the place of components that fail."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from flet.components.component import Component, component
from flet.components.hooks.use_ref import MutableRef, use_ref
from flet.components.rendering import current_component


@component
def ErrorBoundary(  # noqa: N802 - used like a control
    content: Any, fallback: Callable[[BaseException], Any]
) -> Any:
    """Show `content`, or what `fallback` makes of an error that a component in it raises while it renders.

    The error is the program's to report then: neither the log nor the visitor is told.

    Args:
        content: controls with components in them.
        fallback: called with the error; returns controls.
    """
    ref: MutableRef[list[BaseException]] = use_ref(list)
    raised = ref.current
    current_component()._life.boundary = None if raised else partial(_take, current_component(), raised)
    return fallback(raised[0]) if raised else content


def _take(boundary: Component, raised: list[BaseException], error: BaseException) -> None:
    raised.append(error)
    boundary.update()
