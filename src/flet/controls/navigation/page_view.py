from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.layout_control import LayoutControl
from flet.controls.layout.box import ClipBehavior
from flet.engine.checks import at_least, more_than
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.number import Number
    from flet.engine.events import ControlEventHandler


@control("PageView")
class PageView(LayoutControl):
    controls: list[Control] = prop(default_factory=list)

    selected_index: int = prop(default=0, client=int, integer=True, check=at_least(0))

    keep_page: bool = True

    horizontal: bool = True

    reverse: bool = False

    viewport_fraction: Number = prop(default=1.0, check=more_than(0))

    snap: bool = True

    implicit_scrolling: bool = False

    pad_ends: bool = True

    clip_behavior: ClipBehavior = ClipBehavior.HARD_EDGE

    on_change: ControlEventHandler[PageView] | None = None
