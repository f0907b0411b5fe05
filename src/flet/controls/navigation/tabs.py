from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.controls.effects.animation import AnimationCurve
from flet.engine.declare.checks import at_least
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.engine.declare.events import ControlEventHandler


def _a_tab(owner: Tabs, name: str, value: int) -> str | None:
    last = owner.length - 1
    return None if -owner.length <= value <= last else f"between {-owner.length} and {last}"


@control("Tabs")
class Tabs(LayoutControl, AdaptiveControl):
    """Holds a `TabBar` and a `TabBarView`, anywhere inside, and keeps them on the same tab."""

    content: Control
    """A control with the bar and the view somewhere inside."""

    length: int = prop(integer=True, check=at_least(0))
    """How many tabs there are; that of the bar's tabs and of the view's controls. Not negative."""

    selected_index: int = prop(default=0, client=int, integer=True, client_check=_a_tab)
    """Which tab is selected, from 0 on; negative ones count from the last."""

    animation_duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=100))
    """How long its animations take, in milliseconds or as `Duration`."""

    on_change: ControlEventHandler[Tabs] | None = None
    """Called when another tab was selected; `e.data` is its index."""

    async def move_to(
        self,
        index: int,
        animation_curve: AnimationCurve = AnimationCurve.EASE_IN,
        animation_duration: DurationValue | None = None,
    ) -> None:
        """Select a tab and slide to its content.

        Args:
            index: the tab; negative ones count from the last.
            animation_curve: how the speed changes on the way.
            animation_duration: how long it takes; without it `Tabs.animation_duration`.

        Raises:
            IndexError: there is no such tab.
        """
        self._check_index("index", index)
        duration = self.animation_duration if animation_duration is None else animation_duration
        await self._invoke_method(
            "move_to",
            {"index": index % self.length, "curve": animation_curve, "duration": duration},
        )

    def before_update(self) -> None:
        self._check_index("selected_index", self.selected_index)

    def _check_index(self, name: str, index: int) -> None:
        if words := _a_tab(self, name, index):
            raise IndexError(f"Tabs.{name} = {index}: must be {words}")
