from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.page.base_page import BasePage
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from typing import Any


@control("BasePage", isolated=True)
class MultiView(BasePage):
    """A place in a hosting page where the app shows."""

    view_id: int
    """Number of the view."""

    initial_data: dict[str, Any]
    """What the hosting page gave the view."""
