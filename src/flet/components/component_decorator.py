"""Another place of `component`, where packages by others look for it."""

from flet.components.component import component

__all__ = ["component"]
