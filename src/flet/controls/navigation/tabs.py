from __future__ import annotations

from typing import TYPE_CHECKING

from flet.controls.base.adaptive_control import AdaptiveControl
from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.controls.effects.animation import AnimationCurve
from flet.engine.checks import at_least
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue
    from flet.engine.events import ControlEventHandler


@control("Tabs")
class Tabs(LayoutControl, AdaptiveControl):
    content: Control
    """The control inside."""

    length: int = prop(integer=True, check=at_least(0))

    selected_index: int = prop(default=0, client=int, integer=True)
    """Index of the selected item."""

    animation_duration: DurationValue = prop(default_factory=lambda: Duration(milliseconds=100))
    """How long its animations take, in milliseconds or as `Duration`."""

    on_change: ControlEventHandler[Tabs] | None = None
    """Called after the visitor changed the value."""

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
        if not -self.length <= index < self.length:
            raise IndexError(
                f"Tabs.{name} = {index}: must be between {-self.length} and {self.length - 1}"
            )
