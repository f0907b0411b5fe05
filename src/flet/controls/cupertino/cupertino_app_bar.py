from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.declare.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.layout.border import Border
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme_mode import Brightness


@control("CupertinoAppBar")
class CupertinoAppBar(Control):
    """The bar at the top of a view, as on iOS."""

    leading: Control | None = None
    """Control before the text."""

    title: StrOrControl | None = None
    """Text or control in the middle."""

    trailing: Control | None = None
    """Control behind the text."""

    bgcolor: ColorValue | None = None
    """Background colour; by default that of bars of iOS, through which content shimmers."""

    automatically_imply_leading: bool = True
    """Whether a button to go back, or to open the drawer, is shown when there is no `leading`."""

    automatically_imply_title: bool = True
    """Whether the title of the view is shown when there is no `title`."""

    border: Border | None = None
    """Line around it."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    transition_between_routes: bool = True
    """Whether it passes into the next view's bar."""

    previous_page_title: str | None = None
    """Text beside the arrow that goes back."""

    brightness: Brightness | None = None
    """Whether the status bar above it is light or dark."""

    automatic_background_visibility: bool = True
    """Whether it has no background until something is scrolled under it."""

    enable_background_filter_blur: bool | None = None
    """Whether what is scrolled under it is blurred."""

    large: bool = False
    """Whether the title is large until something is scrolled."""
