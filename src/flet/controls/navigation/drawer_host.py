"""What holds drawers at its left and right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet.engine.declare.control import BaseControl

if TYPE_CHECKING:
    from flet.controls.navigation.navigation_drawer import NavigationDrawer


class DrawerHost(BaseControl):
    """A control with the properties `drawer` and `end_drawer`."""

    if TYPE_CHECKING:
        drawer: NavigationDrawer | None
        end_drawer: NavigationDrawer | None

    async def show_drawer(self) -> None:
        """Open the drawer at the start (left, in right-to-left text right).

        Raises:
            ValueError: there is none.
        """
        self._need(self.drawer, "drawer")
        await self._invoke_method("show_drawer")

    async def close_drawer(self) -> None:
        """Close the drawer at the start."""
        await self._invoke_method("close_drawer")

    async def show_end_drawer(self) -> None:
        """Open the drawer at the end (right, in right-to-left text left).

        Raises:
            ValueError: there is none.
        """
        self._need(self.end_drawer, "end_drawer")
        await self._invoke_method("show_end_drawer")

    async def close_end_drawer(self) -> None:
        """Close the drawer at the end."""
        await self._invoke_method("close_end_drawer")

    def _need(self, drawer: NavigationDrawer | None, name: str) -> None:
        if drawer is None:
            raise ValueError(f"{type(self).__name__}.{name} must be set before it can be shown")
        if drawer._flet_tree is None and self._flet_tree is not None:
            self.update()  # the browser does not have it yet
