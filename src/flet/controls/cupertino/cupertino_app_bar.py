from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.control import Control
from flet.engine.control import control

if TYPE_CHECKING:
    from flet.controls.base.control import StrOrControl
    from flet.controls.layout.border import Border
    from flet.controls.layout.padding import PaddingValue
    from flet.controls.theme.color_value import ColorValue
    from flet.controls.theme.theme_mode import Brightness


@control("CupertinoAppBar")
class CupertinoAppBar(Control):
    leading: Control | None = None
    """Control before the text."""

    title: StrOrControl | None = None
    """Title."""

    trailing: Control | None = None
    """Control behind the text."""

    bgcolor: ColorValue | None = None
    """Background colour."""

    automatically_imply_leading: bool = True
    """Whether a button to go back, or to open the drawer, is shown when there is no `leading`."""

    automatically_imply_title: bool = True

    border: Border | None = None
    """Line around it."""

    padding: PaddingValue | None = None
    """Space between the edge and what is inside."""

    transition_between_routes: bool = True

    previous_page_title: str | None = None

    brightness: Brightness | None = None

    automatic_background_visibility: bool = True

    enable_background_filter_blur: bool | None = None

    large: bool = False
