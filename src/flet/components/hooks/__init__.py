"""Hooks: what a component remembers from one rendering to the next."""

from flet.components.hooks.use_callback import use_callback
from flet.components.hooks.use_context import ContextProvider, create_context, use_context
from flet.components.hooks.use_dialog import use_dialog
from flet.components.hooks.use_effect import on_mounted, on_unmounted, on_updated, use_effect
from flet.components.hooks.use_memo import use_memo
from flet.components.hooks.use_ref import MutableRef, use_ref
from flet.components.hooks.use_state import use_state

__all__ = [
    "ContextProvider",
    "MutableRef",
    "create_context",
    "on_mounted",
    "on_unmounted",
    "on_updated",
    "use_callback",
    "use_context",
    "use_dialog",
    "use_effect",
    "use_memo",
    "use_ref",
    "use_state",
]
