from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from flet.controls.base.duration import Duration
from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value

if TYPE_CHECKING:
    from flet.controls.base.duration import DurationValue


class AnimationCurve(Enum):
    """How the speed of a change goes up and down."""

    BOUNCE_IN = "bounceIn"
    BOUNCE_IN_OUT = "bounceInOut"
    BOUNCE_OUT = "bounceOut"
    DECELERATE = "decelerate"
    EASE = "ease"
    EASE_IN = "easeIn"
    EASE_IN_BACK = "easeInBack"
    EASE_IN_CIRC = "easeInCirc"
    EASE_IN_CUBIC = "easeInCubic"
    EASE_IN_EXPO = "easeInExpo"
    EASE_IN_OUT = "easeInOut"
    EASE_IN_OUT_BACK = "easeInOutBack"
    EASE_IN_OUT_CIRC = "easeInOutCirc"
    EASE_IN_OUT_CUBIC = "easeInOutCubic"
    EASE_IN_OUT_CUBIC_EMPHASIZED = "easeInOutCubicEmphasized"
    EASE_IN_OUT_EXPO = "easeInOutExpo"
    EASE_IN_OUT_QUAD = "easeInOutQuad"
    EASE_IN_OUT_QUART = "easeInOutQuart"
    EASE_IN_OUT_QUINT = "easeInOutQuint"
    EASE_IN_OUT_SINE = "easeInOutSine"
    EASE_IN_QUAD = "easeInQuad"
    EASE_IN_QUART = "easeInQuart"
    EASE_IN_QUINT = "easeInQuint"
    EASE_IN_SINE = "easeInSine"
    EASE_IN_TO_LINEAR = "easeInToLinear"
    EASE_OUT = "easeOut"
    EASE_OUT_BACK = "easeOutBack"
    EASE_OUT_CIRC = "easeOutCirc"
    EASE_OUT_CUBIC = "easeOutCubic"
    EASE_OUT_EXPO = "easeOutExpo"
    EASE_OUT_QUAD = "easeOutQuad"
    EASE_OUT_QUART = "easeOutQuart"
    EASE_OUT_QUINT = "easeOutQuint"
    EASE_OUT_SINE = "easeOutSine"
    ELASTIC_IN = "elasticIn"
    ELASTIC_IN_OUT = "elasticInOut"
    ELASTIC_OUT = "elasticOut"
    FAST_LINEAR_TO_SLOW_EASE_IN = "fastLinearToSlowEaseIn"
    FAST_OUT_SLOWIN = "fastOutSlowIn"
    LINEAR = "linear"
    LINEAR_TO_EASE_OUT = "linearToEaseOut"
    SLOW_MIDDLE = "slowMiddle"


@value
class Animation(Value):
    """Duration and curve of a gradual change."""

    duration: DurationValue = prop(default_factory=Duration)
    """How long it takes, in milliseconds or as `Duration`."""

    curve: AnimationCurve = AnimationCurve.LINEAR
    """How the speed changes on the way."""


@value
class AnimationStyle(Value):
    """Durations and curves of something that comes and goes."""

    duration: DurationValue | None = None
    """How long it takes, in milliseconds or as `Duration`."""

    reverse_duration: DurationValue | None = None
    """How long the way back takes, in milliseconds or as `Duration`."""

    curve: AnimationCurve | None = None
    """How the speed changes on the way."""

    reverse_curve: AnimationCurve | None = None
    """How the speed changes on the way back."""

    @staticmethod
    def no_animation() -> AnimationStyle:
        """A style that makes changes happen at once."""
        return AnimationStyle(duration=Duration(), reverse_duration=Duration())


AnimationValue: TypeAlias = bool | int | Animation
"""An animation, its milliseconds, or whether there is one."""
