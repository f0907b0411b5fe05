from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.controls.effects.animation import AnimationCurve
from flet.engine.checks import has_visible
from flet.engine.control import control
from flet.engine.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue


class AnimatedSwitcherTransition(Enum):
    FADE = "fade"
    ROTATION = "rotation"
    SCALE = "scale"


@control("AnimatedSwitcher")
class AnimatedSwitcher(LayoutControl):
    content: Control = prop(check=has_visible)
    """The control inside."""

    duration: DurationValue = prop(default_factory=lambda: Duration(seconds=1))
    """How long it takes, in milliseconds or as `Duration`."""

    reverse_duration: DurationValue = prop(default_factory=lambda: Duration(seconds=1))
    """How long the way back takes, in milliseconds or as `Duration`."""

    switch_in_curve: AnimationCurve = AnimationCurve.LINEAR

    switch_out_curve: AnimationCurve = AnimationCurve.LINEAR

    transition: AnimatedSwitcherTransition = AnimatedSwitcherTransition.FADE
