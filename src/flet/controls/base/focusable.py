"""Controls that a program can give the keyboard focus."""

from __future__ import annotations

from flet.engine.declare.control import BaseControl


class Focusable(BaseControl):
    """A control with `focus()`."""

    async def focus(self) -> None:
        """Move the keyboard focus here."""
        await self._invoke_method("focus")
