from __future__ import annotations

from enum import Enum

from flet.controls.services.service import Service
from flet.engine.control import control
from flet.engine.value import Value, value


class Assertiveness(Enum):
    POLITE = "polite"
    ASSERTIVE = "assertive"


@value(sparse=False)
class AccessibilityFeatures(Value):
    accessible_navigation: bool

    bold_text: bool

    disable_animations: bool

    high_contrast: bool

    invert_colors: bool

    reduce_motion: bool

    on_off_switch_labels: bool

    supports_announcements: bool


@control("SemanticsService")
class SemanticsService(Service):
    pass
