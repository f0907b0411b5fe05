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
    """Whether colours are inverted."""

    reduce_motion: bool

    on_off_switch_labels: bool

    supports_announcements: bool


@control("SemanticsService")
class SemanticsService(Service):
    async def announce_message(
        self, message: str, rtl: bool = False, assertiveness: Assertiveness = Assertiveness.POLITE
    ) -> None:
        """Let screen readers say something that does not show on the page.

        Args:
            message: the text.
            rtl: whether it is read from right to left.
            assertiveness: whether it waits for what is being said, or interrupts it.
        """
        await self._invoke_method(
            "announce_message", {"message": message, "rtl": rtl, "assertiveness": assertiveness}
        )

    async def announce_tooltip(self, message: str) -> None:
        """Let screen readers say the text of a tooltip; Android only."""
        await self._invoke_method("announce_tooltip", {"message": message})

    async def get_accessibility_features(self) -> AccessibilityFeatures:
        """What the visitor asked the system or the browser for."""
        return AccessibilityFeatures(**await self._invoke_method("get_accessibility_features"))
