"""Icons by name; `ft.icons` is this package."""

from __future__ import annotations

from flet.controls.icons.material_icons import Icons

__all__ = ["Icons"]
