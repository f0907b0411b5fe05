"""Another place of `memo`, where packages by others look for it."""

from flet.components.component import memo

__all__ = ["memo"]
