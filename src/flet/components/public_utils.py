"""Another place of `unwrap_component`, where packages by others look for it."""

from flet.components.component import unwrap_component

__all__ = ["unwrap_component"]
