"""What renders at this point, and with which values of contexts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from flet.components.component import Component

R = TypeVar("R")

_rendering: ContextVar[Component | None] = ContextVar("flet_component", default=None)
_contexts: ContextVar[Mapping[Any, Any]] = ContextVar("flet_contexts", default={})  # noqa: B039 - never changed


def render(component: Component, values: Mapping[Any, Any], arguments: Mapping[str, Any]) -> Any:
    """Return what the function of a component gives, with these values of contexts and arguments by name."""
    token, contexts_token = _rendering.set(component), _contexts.set(values)
    try:
        return component.fn(*component.args, **arguments)
    finally:
        _rendering.reset(token)
        _contexts.reset(contexts_token)


def current_component() -> Component:
    """Return the component that is being rendered.

    Raises:
        RuntimeError: none is; hooks work only in components.
    """
    found = _rendering.get()
    if found is None:
        raise RuntimeError("hooks such as use_state() work only while a component renders")
    return found


def contexts() -> Mapping[Any, Any]:
    """Return the values of contexts at this point of a rendering."""
    return _contexts.get()


def with_context(key: Any, value: Any, callback: Callable[[], R]) -> R:
    """Call `callback` with a context set."""
    token = _contexts.set({**_contexts.get(), key: value})
    try:
        return callback()
    finally:
        _contexts.reset(token)


def changed_contexts(old: Mapping[Any, Any], new: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return the contexts that have another value than before."""
    missing = object()
    return {
        key: new.get(key, key.default_value)
        for key in {**old, **new}
        if old.get(key, missing) is not new.get(key, missing)
    }
