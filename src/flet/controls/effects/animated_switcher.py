from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from flet.controls.base.duration import Duration
from flet.controls.base.layout_control import LayoutControl
from flet.controls.effects.animation import AnimationCurve
from flet.engine.declare.checks import has_visible
from flet.engine.declare.control import control
from flet.engine.declare.props import prop

if TYPE_CHECKING:
    from flet.controls.base.control import Control
    from flet.controls.base.duration import DurationValue


class AnimatedSwitcherTransition(Enum):
    """How one control takes the place of another."""

    FADE = "fade"
    ROTATION = "rotation"
    SCALE = "scale"


@control("AnimatedSwitcher")
class AnimatedSwitcher(LayoutControl):
    """Changes gradually when it gets another content."""

    content: Control = prop(check=has_visible)
    """What shows. Another control, or the same kind with another `key`, makes a transition."""

    duration: DurationValue = prop(default_factory=lambda: Duration(seconds=1))
    """How long the new content takes to come."""

    reverse_duration: DurationValue = prop(default_factory=lambda: Duration(seconds=1))
    """How long the old content takes to go."""

    switch_in_curve: AnimationCurve = AnimationCurve.LINEAR
    """How the speed changes while the new content comes."""

    switch_out_curve: AnimationCurve = AnimationCurve.LINEAR
    """How the speed changes while the old content goes."""

    transition: AnimatedSwitcherTransition = AnimatedSwitcherTransition.FADE
    """How one takes the place of the other."""
