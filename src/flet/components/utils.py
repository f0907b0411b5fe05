"""Another place of `current_component`, where packages by others look for it."""

from flet.components.rendering import current_component

__all__ = ["current_component"]
